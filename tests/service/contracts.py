"""Every FaceService there is, each made over one local service."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager

from facecog_desktop.core.ports import FaceService
from facecog_desktop.remote.client.connection import Connection
from facecog_desktop.remote.client.service import RemoteService
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine
from tests.remote.serving import serve_fake, serving


@contextmanager
def here(local: LocalService) -> Iterator[FaceService]:
    yield local


@contextmanager
def remote(local: LocalService, *, private: bool = False) -> Iterator[FaceService]:
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


MADE: Mapping[str, Callable[[LocalService], AbstractContextManager[FaceService]]] = {
    "local": here,
    "remote": remote,
    "remote, private": private,
}
