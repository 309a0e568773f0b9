"""An empty gallery in a database of its own, and other replicas of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

pytest.importorskip("psycopg")

from facecog_desktop.storage.postgres.gallery import PostgresGallery
from tests.postgres_server import Server
from tests.storage.builders import Clock


@pytest.fixture
def url(postgres: Server) -> Iterator[str]:
    """The address of an empty gallery."""
    made = postgres.fresh()
    yield made
    postgres.drop(made)


@pytest.fixture
def replica(url: str, clock: Clock) -> Iterator[Callable[..., PostgresGallery]]:
    """Makes handles to the gallery that know nothing of each other."""
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
