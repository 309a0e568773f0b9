"""Every FaceService there is, each made over one local service."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager

from facecog_desktop.core.errors import ServerUnavailableError
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.remote.client.connection import Connection
from facecog_desktop.remote.client.service import RemoteService
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.server.fallback import FallbackService
from facecog_desktop.service.server.link import Link
from tests.fakes import FakeEngine, FakeGallery
from tests.remote.serving import serve_fake, serving


@contextmanager
def here(local: LocalService) -> Iterator[FaceService]:
    yield local


@contextmanager
def remote(local: LocalService, *, private: bool = False) -> Iterator[RemoteService]:
    """A client of a server over a real socket."""
    with serving(serve_fake(local)) as address:
        connection = Connection(address)
        try:
            yield RemoteService(connection, FakeEngine, FakeEngine().decode, private=private)
        finally:
            connection.close()


@contextmanager
def private(local: LocalService) -> Iterator[FaceService]:
    with remote(local, private=True) as made:
        yield made


@contextmanager
def fallback_online(local: LocalService) -> Iterator[FaceService]:
    """A client whose server is there; nothing of it comes to the gallery here."""
    gallery = FakeGallery()
    here_too = LocalService(gallery, FakeEngine, FakeEngine().decode, clock=time.time)
    with remote(local) as server:
        link = Link(server, gallery, "http://server")
        yield FallbackService(server, here_too, gallery, link)
    assert not link.away
    assert gallery.people() == []


@contextmanager
def fallback_offline(local: LocalService) -> Iterator[FaceService]:
    """A client whose server is away; the gallery here answers."""
    gallery = local._gallery
    assert isinstance(gallery, FakeGallery)
    server = RemoteService(Connection("http://127.0.0.1:9"), FakeEngine, FakeEngine().decode)
    link = Link(server, gallery, "http://server")
    link.failed(ServerUnavailableError("nobody answers"))
    client = FallbackService(server, local, gallery, link)
    yield client
    client.close()
    assert link.away


MADE: Mapping[str, Callable[[LocalService], AbstractContextManager[FaceService]]] = {
    "fallback, offline": fallback_offline,
    "fallback, online": fallback_online,
    "local": here,
    "remote": remote,
    "remote, private": private,
}
