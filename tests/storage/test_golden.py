"""A file of every schema that ever landed: it is what its steps still make, and this version reads it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.storage.sqlite.migrations import STEPS

GOLDEN = Path(__file__).parent / "golden"
VERSIONS = range(1, len(STEPS) + 1)


def golden(version: int, path: Path) -> Path:
    """The gallery of a schema as it was when that landed, made at `path`."""
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript((GOLDEN / f"schema_{version}.sql").read_text("utf-8"))
    return path


def schema(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"
        ).fetchall()


def test_every_schema_that_ever_landed_has_a_golden_file() -> None:
    """Whoever adds a step adds the file of a gallery that it makes; none ever goes."""
    assert sorted(file.name for file in GOLDEN.iterdir()) == sorted(f"schema_{version}.sql" for version in VERSIONS)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_steps_up_to_a_schema_make_what_they_made_when_it_landed(version: int, tmp_path: Path) -> None:
    fresh = SqliteGallery(GalleryFile(tmp_path / "fresh", steps=STEPS[:version]))
    fresh.integrity()
    fresh.close()
    assert schema(tmp_path / "fresh") == schema(golden(version, tmp_path / "golden"))


@pytest.mark.parametrize("version", VERSIONS)
def test_a_gallery_of_every_schema_is_read_copied_before_and_then_as_good_as_a_new_one(
    version: int, tmp_path: Path
) -> None:
    path = golden(version, tmp_path / "gallery.facecog")
    gallery = SqliteGallery(path)
    assert gallery.people(), "there is somebody in the file, or nothing would be tested"
    assert gallery.integrity() == []
    assert gallery.info().schema == len(STEPS)
    assert len(gallery.backups()) == (version < len(STEPS))
    gallery.close()
    new = SqliteGallery(tmp_path / "new")
    new.people()
    new.close()
    assert schema(path) == schema(tmp_path / "new")
