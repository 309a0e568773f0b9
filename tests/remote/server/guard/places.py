"""A server of the fakes with rules of its own, asked over a real socket."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx2

from facecog_desktop.remote.server.keys.ring import Keys, KnownKey, Scope, digest
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery
from tests.remote.serving import serve_fake, serving

READER, IDENTIFIER, OLD = "reader-key", "identifier-key", "old-key"


def keys() -> Keys:
    """One that reads, one that identifies, and one that has expired."""
    known = [
        KnownKey("reader", digest(READER), frozenset({Scope.READ})),
        KnownKey("identifier", digest(IDENTIFIER), frozenset({Scope.IDENTIFY})),
        KnownKey("old", digest(OLD), frozenset({Scope.ADMIN}), expires=time.time() - 1),
    ]
    return Keys({each.name: each for each in known})


def bearer(key: str) -> dict[str, str]:
    return {"authorization": f"Bearer {key}"}


def local_service() -> LocalService:
    return LocalService(FakeGallery(), FakeEngine, FakeEngine().decode, clock=time.time)


@contextmanager
def asked(rules: ServerRules | None = None, service: LocalService | None = None) -> Iterator[httpx2.Client]:
    """A client of a running server."""
    with (
        serving(serve_fake(service or local_service(), rules)) as address,
        httpx2.Client(base_url=address, timeout=60) as client,
    ):
        yield client


@dataclass(frozen=True)
class Answer:
    """What came back on a socket."""

    status: int
    text: str
    seconds: float


@dataclass
class Wire:
    """A connection on which a request is written piece by piece."""

    connection: socket.socket
    began: float

    def write(self, data: bytes) -> None:
        self.connection.sendall(data)

    def answer(self) -> Answer:
        """Everything until the server closes; status 0 where it says nothing."""
        said = b""
        while True:
            try:
                more = self.connection.recv(65536)
            except ConnectionResetError:
                break
            if not more:
                break
            said += more
        status = int(said.split(b" ", 2)[1]) if said else 0
        return Answer(status, said.decode("latin-1"), time.monotonic() - self.began)


@contextmanager
def wire(client: httpx2.Client) -> Iterator[Wire]:
    """A connection of one's own to the same server."""
    place = urlsplit(str(client.base_url))
    with socket.create_connection((str(place.hostname), place.port or 80), timeout=30) as connection:
        yield Wire(connection, time.monotonic())


def head(method: str, path: str, headers: Mapping[str, str]) -> bytes:
    """The head of a request as it is written."""
    lines = [f"{method} {path} HTTP/1.1", "host: localhost", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def code(answer: httpx2.Response) -> str:
    return str(answer.json()["error"]["code"])
