"""Requests that are sent again: by a client that lost the answer, or by whoever overheard them."""

from __future__ import annotations

from typing import Any

from facecog_desktop.core.types import Frame
from facecog_desktop.remote.messages.faces import face_message
from facecog_desktop.remote.server.keys.ring import Keys, KnownKey, Scope, digest
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.service.local import LocalService
from tests.fakes import picture
from tests.remote.server.guard.places import asked, bearer, local_service


def registration(service: LocalService, name: str, request: str) -> dict[str, Any]:
    shown = Frame(picture((1, 50, 50)), source="camera")
    [face] = service.detect(shown)
    message = face_message(service.sample(shown, face)).model_dump(mode="json")
    return {"name": name, "faces": [message], "request": request}


def test_a_registration_that_arrives_again_is_done_once_and_answered_alike() -> None:
    service = local_service()
    body = registration(service, "Anna", "request-0001")
    with asked(service=service) as client:
        first = client.post("/v1/people", json=body)
        again = client.post("/v1/people", json=body)
        assert (first.status_code, again.status_code) == (201, 201)
        assert first.json()["id"] == again.json()["id"]
        [person] = client.get("/v1/people").json()
        assert person["samples"] == 1


def test_a_registration_that_was_overheard_is_worth_nothing_once_its_key_is_revoked() -> None:
    known = {"door": KnownKey("door", digest("secret"), frozenset({Scope.REGISTER}))}
    service = local_service()
    body = registration(service, "Anna", "request-0001")
    with asked(ServerRules(keys=Keys(known)), service) as client:
        assert client.post("/v1/people", json=body, headers=bearer("secret")).status_code == 201
    with asked(ServerRules(keys=Keys({})), service) as client:
        assert client.post("/v1/people", json=body, headers=bearer("secret")).status_code == 401
        assert client.post("/v1/people", json=body | {"request": "request-0002"}).status_code == 401
    assert len(service.people()) == 1
