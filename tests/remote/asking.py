"""A client of a server over the fakes: pictures of coloured blocks go in, JSON comes out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fastapi.testclient import TestClient

from facecog_desktop.core.types import Frame, Pixels, Sample
from facecog_desktop.remote.messages.faces import face_message
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, picture
from tests.remote.serving import raw, serve_fake

ANNA, BEN, ANNAS_TWIN = 3, 4, 103


@dataclass(frozen=True, slots=True)
class Asked:
    """A client, and the service behind the server that it asks."""

    client: TestClient
    local: LocalService

    def json(self, method: str, path: str, **more: Any) -> Any:
        """The answer of a request that must succeed."""
        answer = self.client.request(method, path, **more)
        assert answer.is_success, answer.text
        return answer.json()

    def error(self, method: str, path: str, status: int, **more: Any) -> Any:
        """The failure that a request must end in."""
        answer = self.client.request(method, path, **more)
        assert answer.status_code == status, answer.text
        return answer.json()["error"]


def local_service() -> LocalService:
    return LocalService(FakeGallery(), FakeEngine, FakeEngine().decode, clock=time.time)


def asked(rules: ServerRules | None = None) -> Asked:
    """Without its `with`, a client runs no lifespan: most tests need none."""
    local = local_service()
    return Asked(TestClient(serve_fake(local, rules), "http://localhost", raise_server_exceptions=False), local)


def file(pixels: Pixels | bytes, name: str = "photo.jpg", field: str = "file") -> tuple[str, tuple[str, bytes]]:
    """One file of a form."""
    return field, (name, pixels if isinstance(pixels, bytes) else raw(pixels))


def faces(*each: tuple[int, float, float]) -> Pixels:
    return picture(*each)


def sample_of(service: LocalService, identity: int, x: float = 50) -> Sample:
    frame = Frame(picture((identity, x, 50)), source="camera")
    [face] = service.detect(frame)
    return service.sample(frame, face)


def message_of(sample: Sample) -> dict[str, Any]:
    return face_message(sample).model_dump(mode="json", exclude_none=True)


def question(samples: Sequence[Sample]) -> dict[str, Any]:
    """The body of POST /v1/identify for faces of one picture."""
    return {"pictures": [{"faces": [message_of(sample) for sample in samples]}]}
