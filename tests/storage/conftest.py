"""An empty gallery and a clock for it; for some modules a plain file, an encrypted one and a database in turn."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile
from tests.storage.locked import locked_file

if TYPE_CHECKING:
    from tests.postgres_server import Server
    from tests.storage.builders import AnyGallery

ENCRYPTED = {f"tests.storage.test_{name}" for name in ("changes", "events", "gallery", "joining", "undoing")}
"""Modules whose tests must hold for an encrypted gallery as well, but for those that look at its file."""

ON_A_SERVER = ENCRYPTED | {
    f"tests.storage.test_{name}"
    for name in (
        *("embeddings", "following", "forget", "log", "look_alikes", "retention", "round_trip"),
        *("together", "upkeep", "writing_together"),
    )
}
"""Modules whose tests must hold for a gallery in a PostgreSQL database as well, but for those that look at a file.

A test says that it does by asking for `path`, or by the mark usefixtures("path").
"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    asked = set(inspect.signature(metafunc.function).parameters)
    asked.update(name for mark in metafunc.definition.iter_markers("usefixtures") for name in mark.args)
    for fixture in ("gallery", "shared"):
        if fixture not in metafunc.fixturenames or "path" in asked:
            continue
        module = metafunc.module.__name__
        kinds = ["plain"]
        kinds += ["encrypted"] if module in ENCRYPTED else []
        kinds += ["postgres"] if module in ON_A_SERVER else []
        if len(kinds) > 1:
            metafunc.parametrize(fixture, kinds, indirect=True)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the gallery lies; nothing is there yet, nor is its folder."""
    return tmp_path / "Ordner mit Ü, # und ?" / "gallery.facecog"


@pytest.fixture
def gallery(request: pytest.FixtureRequest, path: Path, clock: Clock) -> Iterator[AnyGallery]:
    opened: AnyGallery
    match getattr(request, "param", "plain"):
        case "postgres":
            yield from _on_a_server(request.getfixturevalue("postgres"), clock)
            return
        case "encrypted":
            opened = SqliteGallery(locked_file(path), clock=clock)
        case _:
            opened = SqliteGallery(QuickFile(path), clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def another(gallery: AnyGallery, path: Path, clock: Clock) -> Iterator[Callable[..., AnyGallery]]:
    """Makes other handles to the very same gallery, as another process, or another replica, has them."""
    made: list[AnyGallery] = []

    def make(**options: Any) -> AnyGallery:
        if isinstance(gallery, SqliteGallery):
            again: AnyGallery = SqliteGallery(QuickFile(path, keys=gallery._file.keys), clock=clock, **options)
        else:
            again = type(gallery)(gallery._file.url, clock=clock, **options)
        made.append(again)
        return again

    yield make
    for each in made:
        each.close()


def _on_a_server(server: Server, clock: Clock) -> Iterator[AnyGallery]:
    from facecog_desktop.storage.postgres.gallery import PostgresGallery

    url = server.fresh()
    opened = PostgresGallery(url, clock=clock)
    yield opened
    opened.close()
    server.drop(url)
