"""What putting a backup in place would do, said before it is done, and a damaged gallery mended where it lies."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facecog_desktop.core.errors import GalleryDamagedError, GalleryNewerError, NotAGalleryError, SourceNotFoundError
from facecog_desktop.core.people.changes import DropSamples, Remove, Rename
from facecog_desktop.core.people.copies import Contents
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile, a_sample


def scribble(path: Path, table: str, size: int = 4096) -> None:
    """Write nonsense over the first page of a table."""
    with closing(sqlite3.connect(path)) as raw:
        [(page,)] = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchall()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = b"\x5a" * size
    path.write_bytes(data)


def test_what_would_go_come_and_change_is_named(gallery: SqliteGallery) -> None:
    ids = {name: gallery.add_person(name, [a_sample(n)]).id for n, name in enumerate(("Anna", "Bert", "Carl", "Dora"))}
    copy = gallery.backup()
    gallery.change(ids["Anna"], Rename("Anne"))
    gallery.change(ids["Bert"], Remove())
    gallery.forget(ids["Carl"])
    gallery.add_person("emil", [a_sample(9)])
    gallery.add_person("Ella", [])
    seen = gallery.foresee(copy)
    assert (seen.copy, seen.present) == (Contents(3, 3), Contents(4, 3))
    assert (seen.going, seen.coming, seen.differing, seen.forgotten) == (("Ella", "emil"), ("Bert",), ("Anne",), 1)
    gallery.restore(copy)
    assert sorted(person.name for person in gallery.people()) == ["Anna", "Bert", "Dora"]


def test_a_copy_like_the_present_changes_nothing_and_a_dropped_photo_counts(gallery: SqliteGallery) -> None:
    anna = gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    copy = gallery.backup()
    seen = gallery.foresee(copy)
    assert (seen.going, seen.coming, seen.differing, seen.forgotten) == ((), (), (), 0)
    gallery.change(anna.id, DropSamples((1,)))
    assert gallery.foresee(copy).differing == ("Anna",)


def test_of_a_gallery_that_is_gone_or_damaged_nothing_is_promised(gallery: SqliteGallery, path: Path) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    copy = gallery.backup()
    gallery.close()
    scribble(path, "samples")
    seen = SqliteGallery(path).foresee(copy)
    assert (seen.present, seen.copy, seen.coming) == (None, Contents(1, 1), ("Anna",))
    path.unlink()
    assert SqliteGallery(path).foresee(copy).present is None


def test_what_cannot_be_put_in_place_is_refused_when_it_is_foreseen(gallery: SqliteGallery, tmp_path: Path) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    broken, newer, text = gallery.backup(), gallery.backup(tmp_path / "newer"), tmp_path / "text"
    scribble(broken, "people")
    with closing(sqlite3.connect(newer, isolation_level=None)) as raw:
        raw.execute("PRAGMA user_version = 99")
    text.write_text("shopping list\n" * 100)
    for file, error in (
        (broken, GalleryDamagedError),
        (newer, GalleryNewerError),
        (text, NotAGalleryError),
        (tmp_path / "nothing", SourceNotFoundError),
    ):
        with pytest.raises(error):
            gallery.foresee(file)


def test_a_damaged_gallery_is_mended_in_its_place_and_kept_aside(path: Path, clock: Clock) -> None:
    gallery = SqliteGallery(QuickFile(path), clock=clock)
    for n in range(12):
        gallery.add_person(f"Person {n}", [a_sample(n)])
    gallery.close()
    damaged = path.read_bytes()
    scribble(path, "audit")
    opened = SqliteGallery(path)
    with pytest.raises(GalleryDamagedError):
        opened.people()
    saved, aside = opened.mend()
    assert (saved.people, saved.samples, len(opened.people()), opened.integrity()) == (12, 12, 12, [])
    assert aside is not None
    assert len(aside.read_bytes()) == len(damaged)
    assert [copy.place for copy in opened.copies()] == [aside]
    opened.close()


def test_a_gallery_of_which_nothing_is_left_stays_where_it_is(gallery: SqliteGallery, path: Path) -> None:
    gallery.add_person("Anna", [])
    gallery.close()
    scribble(path, "people")
    before = path.read_bytes()
    with pytest.raises(GalleryDamagedError, match="nothing can be read"):
        SqliteGallery(path).mend()
    assert path.read_bytes() == before
    assert SqliteGallery(path).copies() == []
