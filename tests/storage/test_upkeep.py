"""What the owner asks now and then: is it whole, how much is in it, a copy of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facecog_desktop.core.errors import GalleryBusyError
from facecog_desktop.core.people.changes import DropSamples, Remove
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, a_picture, a_sample, a_visit

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery


def _raw(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute(sql)


def test_a_whole_gallery_has_no_problems(gallery: AnyGallery) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    gallery.add_event(a_visit(None, 1.0, 2.0), a_picture(9))
    assert gallery.integrity() == []


def test_a_changed_picture_is_found_by_its_number(gallery: AnyGallery) -> None:
    gallery.add_person("Anna", [a_sample(1), a_sample(2), a_sample(3)])
    with gallery._file.writing() as db:
        db.execute("UPDATE samples SET jpeg = substr(jpeg, 2) WHERE id = 2")
    [problem] = gallery.integrity()
    assert "photo number 2" in problem
    assert "md5" in problem


def test_a_row_that_refers_to_nobody_is_found(gallery: AnyGallery, path: Path) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    _raw(path, "DELETE FROM people")
    [problem] = gallery.integrity()
    assert "samples refers to nothing in people" in problem


def test_a_broken_index_is_found(gallery: AnyGallery, path: Path) -> None:
    for n in range(3):
        gallery.add_person(f"Person {n}", [a_sample(n)])
    gallery.close()
    with closing(sqlite3.connect(path)) as raw:
        [(page, size)] = raw.execute(
            "SELECT rootpage, page_size FROM sqlite_master, pragma_page_size WHERE name = 'samples_by_md5'"
        ).fetchall()
    data = bytearray(path.read_bytes())
    start = data.index(a_sample(1).md5.encode(), (page - 1) * size)
    assert start < page * size
    data[start : start + 32] = b"f" * 32
    path.write_bytes(data)
    assert any("samples_by_md5" in problem for problem in gallery.integrity())


def test_scribbled_pages_are_reported_not_raised(gallery: AnyGallery, path: Path) -> None:
    for n in range(5):
        gallery.add_person(f"Person {n}", [a_sample(n)])
    gallery.close()
    data = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as raw:
        [(page,)] = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'samples'").fetchall()
    data[(page - 1) * 4096 : page * 4096] = b"\x5a" * 4096
    path.write_bytes(data)
    problems = gallery.integrity()
    assert problems
    assert all(problem.startswith("database: ") for problem in problems)


def test_a_locked_gallery_is_busy_not_broken(gallery: AnyGallery, path: Path) -> None:
    gallery.people()
    hasty = SqliteGallery(GalleryFile(path, busy_seconds=0.05))
    hasty.people()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(GalleryBusyError):
            hasty.integrity()
    hasty.close()


def test_the_figures_count_what_is_there(gallery: AnyGallery, path: Path) -> None:
    gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    bert = gallery.add_person("Bert", [a_sample(3)])
    gallery.change(gallery.people()[0].id, DropSamples((1,)))
    gallery.change(bert.id, Remove())
    gallery.add_event(a_visit(None, 1.0, 2.0))
    info = gallery.info()
    assert (info.people, info.samples, info.events, info.schema, info.journal) == (1, 1, 1, 4, "delete")
    assert (info.place, info.size) == (str(path), path.stat().st_size)
    assert info.software == f"SQLite {sqlite3.sqlite_version}"


@pytest.mark.usefixtures("path")
def test_a_copy_is_a_gallery_of_its_own(gallery: AnyGallery, tmp_path: Path) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    gallery.backup(tmp_path / "copy.facecog")
    gallery.forget(anna.id)
    copy = SqliteGallery(tmp_path / "copy.facecog")
    assert [person.name for person in copy.people()] == ["Anna"]
    assert copy.embeddings(ENGINE).samples == (1,)
    assert copy.integrity() == []
    copy.close()
    assert not list(tmp_path.glob("*.partial"))


@pytest.mark.usefixtures("path")
def test_a_copy_can_be_made_while_others_read_and_are_about_to_write(gallery: AnyGallery, tmp_path: Path) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    other = SqliteGallery(Path(gallery.info().place))
    with closing(sqlite3.connect(gallery.info().place, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE people SET name = 'Half done'")
        other.backup(tmp_path / "copy.facecog")
    copy = SqliteGallery(tmp_path / "copy.facecog")
    assert [person.name for person in copy.people()] == ["Anna"]
    copy.close()
    other.close()
