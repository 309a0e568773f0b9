"""Run by the tests: `server FILE PORT` serves a gallery, `client FILE ADDRESS START open|private` registers people."""

from __future__ import annotations

import itertools
import sys
import time
from pathlib import Path

import uvicorn

from facecog_desktop.remote.client.connection import Connection, Patience
from facecog_desktop.remote.client.service import RemoteService
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.server.fallback import FallbackService
from facecog_desktop.service.server.link import Link
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.fakes import FakeEngine
from tests.remote.serving import serve_fake
from tests.storage.builders import ENGINE, QuickFile, a_sample

PHOTOS = 2
"""Of each person."""


class MadeUpEngine(FakeEngine):
    """Takes the made-up templates for its own."""

    id = ENGINE


def service_over(gallery: SqliteGallery) -> LocalService:
    return LocalService(gallery, MadeUpEngine, MadeUpEngine().decode, clock=time.time)


def client_of(gallery: SqliteGallery, address: str, *, private: bool = False) -> FallbackService:
    """A client that does not wait long."""
    quick = Patience(connect=0.5, read=2.0, whole=3.0, retries=0, pause=0.01)
    patience = Patience(connect=0.5, read=2.0, whole=3.0, retries=1, pause=0.01)
    connection = Connection(address, patience=patience)
    server = RemoteService(connection, MadeUpEngine, MadeUpEngine().decode, private=private, quick=quick)
    return FallbackService(server, service_over(gallery), gallery, Link(server, gallery, address))


def register(client: FallbackService, number: int) -> None:
    """Somebody who looks like nobody else, with a number that nobody else has."""
    samples = [a_sample(10 * number + photo) for photo in range(PHOTOS)]
    client.register(f"Person {number}", samples, external_id=str(number))


def run_client(file: Path, address: str, start: int, *, private: bool) -> None:
    client = client_of(SqliteGallery(QuickFile(file)), address, private=private)
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    client.link.ask()
    for number in itertools.count(start):
        register(client, number)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        if number % 3 == 2:
            client.link.ask()


def run_server(file: Path, port: int) -> None:
    app = serve_fake(service_over(SqliteGallery(QuickFile(file))))
    uvicorn.run(app, host="127.0.0.1", port=port, log_config=None)


if __name__ == "__main__":
    what, place, *more = sys.argv[1:]
    if what == "server":
        run_server(Path(place), int(more[0]))
    else:
        run_client(Path(place), more[0], int(more[1]), private=more[2] == "private")
