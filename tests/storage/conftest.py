"""An empty gallery and a clock for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the gallery lies; nothing is there yet, nor is its folder."""
    return tmp_path / "Ordner mit Ü, # und ?" / "gallery.facecog"


@pytest.fixture
def gallery(path: Path, clock: Clock) -> Iterator[SqliteGallery]:
    opened = SqliteGallery(QuickFile(path), clock=clock)
    yield opened
    opened.close()
