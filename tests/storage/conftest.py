"""An empty gallery and a clock for it; for some modules a plain one and an encrypted one in turn."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile
from tests.storage.locked import locked_file

TWICE = {f"tests.storage.test_{name}" for name in ("changes", "events", "gallery", "joining", "undoing")}
"""Modules whose tests must hold for an encrypted gallery as well, but for those that look at its file."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    asked = inspect.signature(metafunc.function).parameters
    if metafunc.module.__name__ in TWICE and "gallery" in asked and "path" not in asked:
        metafunc.parametrize("gallery", ["plain", "encrypted"], indirect=True)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the gallery lies; nothing is there yet, nor is its folder."""
    return tmp_path / "Ordner mit Ü, # und ?" / "gallery.facecog"


@pytest.fixture
def gallery(request: pytest.FixtureRequest, path: Path, clock: Clock) -> Iterator[SqliteGallery]:
    encrypted = getattr(request, "param", "plain") == "encrypted"
    opened = SqliteGallery(locked_file(path) if encrypted else QuickFile(path), clock=clock)
    yield opened
    opened.close()
