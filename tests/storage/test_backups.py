"""Copies on schedule, a backup put in place, what a damaged gallery still gives."""

from __future__ import annotations

import sqlite3
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from facecog_desktop.core.errors import (
    GalleryBusyError,
    GalleryDamagedError,
    GalleryError,
    GalleryNewerError,
    GalleryReadOnlyError,
    InvalidRequestError,
    NotAGalleryError,
    SourceNotFoundError,
)
from facecog_desktop.core.people.changes import Merge, Reject, Remove, Rename
from facecog_desktop.service.memory import GalleryMemory
from facecog_desktop.storage.sqlite.backups import folder_of
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, Clock, QuickFile, a_picture, a_sample, a_vector, a_visit

HOUR = 3600.0


def _names(gallery: SqliteGallery) -> list[str]:
    return [person.name for person in gallery.people()]


def _files(path: Path) -> list[str]:
    folder = folder_of(path)
    return sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []


def _due(gallery: SqliteGallery, clock: Clock, keep: int = 3) -> Path | None:
    return gallery.backup_if_due(clock.now, every=HOUR, keep=keep)


def test_a_copy_is_made_when_it_is_due_and_old_ones_go(gallery: SqliteGallery, path: Path, clock: Clock) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    made = []
    for _ in range(5):
        made.append(_due(gallery, clock))
        assert _due(gallery, clock) is None
        clock.pass_by(HOUR)
    assert _files(path) == [file.name for file in made[2:] if file is not None]
    assert _files(path)[0] == "2023-11-15T001320Z.facecog"
    copy = SqliteGallery(made[-1] or path)
    assert (_names(copy), copy.integrity()) == (["Anna"], [])
    copy.close()


def test_a_clock_that_was_set_back_does_not_stop_copies(gallery: SqliteGallery, path: Path, clock: Clock) -> None:
    assert _due(gallery, clock) is None, "there is no gallery yet"
    gallery.people()
    clock.pass_by(100 * HOUR)
    _due(gallery, clock, keep=1)
    clock.pass_by(-50 * HOUR)
    made = _due(gallery, clock, keep=1)
    assert made is not None
    assert _files(path) == [made.name]


def test_only_scheduled_copies_make_room(gallery: SqliteGallery, path: Path, clock: Clock) -> None:
    mine = folder_of(path) / "before the holidays.facecog"
    gallery.people()
    folder_of(path).mkdir()
    gallery.backup(mine)
    for _ in range(3):
        _due(gallery, clock, keep=1)
        clock.pass_by(2 * HOUR)
    assert (len(_files(path)), mine.exists(), gallery.backups()[-1]) == (2, True, mine)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another thing on Windows")
def test_copies_are_for_their_owner_alone(gallery: SqliteGallery, path: Path, clock: Clock) -> None:
    gallery.people()
    made = _due(gallery, clock)
    assert made is not None
    assert (made.stat().st_mode & 0o777, folder_of(path).stat().st_mode & 0o777) == (0o600, 0o700)


def _scribble(path: Path, table: str, size: int = 4096) -> None:
    """Write nonsense over the first page of a table."""
    with closing(sqlite3.connect(path)) as raw:
        [(page,)] = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchall()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = b"\x5a" * size
    path.write_bytes(data)


def test_a_damaged_gallery_is_found_at_the_start_and_makes_no_copy_go(
    gallery: SqliteGallery, path: Path, clock: Clock
) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    gallery.check()
    _due(gallery, clock, keep=1)
    before = _files(path)
    gallery.close()
    _scribble(path, "samples")
    clock.pass_by(2 * HOUR)
    with pytest.raises(GalleryDamagedError, match="is damaged") as caught:
        SqliteGallery(path).people()
    assert "facecog people restore" in caught.value.hint
    assert SqliteGallery(path).integrity() == [f"database: {path} is damaged"]
    with pytest.raises(GalleryDamagedError):
        gallery.check()
    with pytest.raises(GalleryDamagedError):
        _due(gallery, clock, keep=1)
    assert _files(path) == before


def test_a_backup_takes_the_place_and_the_present_file_is_kept(gallery: SqliteGallery, clock: Clock) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    copy = gallery.backup()
    gallery.add_person("Bert", [a_sample(2)])
    clock.pass_by(60)
    aside = gallery.restore(copy)
    assert (_names(gallery), gallery.integrity()) == (["Anna"], [])
    assert aside is not None
    kept = SqliteGallery(aside)
    assert _names(kept) == ["Anna", "Bert"]
    kept.close()
    assert gallery.audit()[-1].what == "gallery restored"
    gallery.restore(aside)
    assert _names(gallery) == ["Anna", "Bert"]


def test_handles_that_were_open_follow_a_restored_gallery(gallery: SqliteGallery, path: Path) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    copy = gallery.backup()
    gallery.change(anna.id, Rename("Anne"))
    other = SqliteGallery(QuickFile(path))
    memory = GalleryMemory(other)
    memory.size(ENGINE)
    before = other.revision()
    gallery.restore(copy)
    assert _names(other) == ["Anna"]
    assert other.revision() > before
    assert other.changes_since(ENGINE, before).whole
    [[nearest]] = memory.nearest(ENGINE, a_vector(1)[None], 1)
    assert nearest.name == "Anna"
    other.add_person("Bert", [a_sample(2)])
    assert _names(gallery) == ["Anna", "Bert"]
    other.close()


def test_whoever_was_forgotten_since_does_not_come_back(gallery: SqliteGallery, path: Path) -> None:
    anna = gallery.add_person("Anna Geheimnisvoll", [a_sample(1)])
    gallery.add_person("Bert", [a_sample(2)])
    copy = gallery.backup()
    gallery.forget(anna.id)
    gallery.restore(copy)
    gallery.close()
    assert _names(gallery) == ["Bert"]
    assert b"Geheimnisvoll" not in path.read_bytes()
    assert a_picture(1)[100:200] not in path.read_bytes()


def test_a_gallery_that_is_gone_is_made_anew_of_a_backup(gallery: SqliteGallery, path: Path) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    copy = gallery.backup()
    gallery.close()
    path.unlink()
    assert gallery.restore(copy) is None
    assert _names(gallery) == ["Anna"]


@pytest.mark.parametrize("table", ["samples", "people", "meta"])
def test_a_backup_replaces_a_damaged_gallery_which_is_kept(gallery: SqliteGallery, path: Path, table: str) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    copy = gallery.backup()
    gallery.close()
    _scribble(path, table)
    damaged = path.read_bytes()
    aside = gallery.restore(copy)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert (_names(gallery), gallery.integrity()) == (["Anna"], [])


def test_what_cannot_be_a_backup_is_refused_and_nothing_changes(
    gallery: SqliteGallery, path: Path, tmp_path: Path
) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    copy = gallery.backup(tmp_path / "copy.facecog")
    newer, other, text = (tmp_path / name for name in ("newer.facecog", "other.db", "text.facecog"))
    newer.write_bytes(copy.read_bytes())
    with closing(sqlite3.connect(newer, isolation_level=None)) as raw:
        raw.execute("PRAGMA user_version = 99")
    with closing(sqlite3.connect(other, isolation_level=None)) as raw:
        raw.execute("CREATE TABLE people (id)")
    text.write_text("no gallery " * 1000)
    _scribble(copy, "samples")
    gallery.close()
    before = path.read_bytes()
    for source, error in (
        (tmp_path / "nothing", SourceNotFoundError),
        (path, InvalidRequestError),
        (newer, GalleryNewerError),
        (other, NotAGalleryError),
        (text, NotAGalleryError),
        (copy, GalleryDamagedError),
    ):
        with pytest.raises(error):
            gallery.restore(source)
    assert (path.read_bytes(), _files(path)) == (before, [])
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_another_programs_database_is_not_replaced(tmp_path: Path) -> None:
    made = SqliteGallery(tmp_path / "gallery.facecog")
    made.people()
    copy = made.backup()
    made.close()
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other, isolation_level=None)) as raw:
        raw.execute("CREATE TABLE accounts (id)")
    before = other.read_bytes()
    with pytest.raises(NotAGalleryError):
        SqliteGallery(other).restore(copy)
    assert other.read_bytes() == before


def test_a_gallery_in_use_is_not_replaced_under_a_writer(gallery: SqliteGallery, path: Path) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    copy = gallery.backup()
    gallery.add_person("Bert", [])
    hasty = SqliteGallery(GalleryFile(path, busy_seconds=0.05))
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(GalleryBusyError):
            hasty.restore(copy)
        writer.execute("ROLLBACK")
    assert _names(gallery) == ["Anna", "Bert"]
    hasty.close()


def test_a_whole_gallery_is_salvaged_whole(gallery: SqliteGallery, tmp_path: Path) -> None:
    anna = gallery.add_person("Anna", [a_sample(1), a_sample(2)], metadata={"a": 1})
    bert = gallery.add_person("Bert", [a_sample(3)])
    gallery.change(anna.id, Reject(a_sample(9)))
    gallery.change(anna.id, Merge(bert.id))
    gallery.change(gallery.add_person("Carl", []).id, Remove())
    gallery.add_event(a_visit(bert.id, 1.0, 2.0), a_picture(7))
    done = gallery.salvage(tmp_path / "saved.facecog")
    assert (done.people, done.samples, done.embeddings, done.events, done.lost) == (3, 3, 3, 1, ())
    saved = SqliteGallery(tmp_path / "saved.facecog")
    assert (saved.people(), saved.people(removed=True)) == (gallery.people(), gallery.people(removed=True))
    assert saved.events() == gallery.events()
    assert saved.rejections(ENGINE).samples == gallery.rejections(ENGINE).samples
    assert saved.revision() > gallery.revision()
    assert saved.integrity() == []
    saved.close()


def _leaf_of(path: Path, needle: bytes, size: int = 4096) -> int:
    """The number of the page that holds these bytes."""
    return path.read_bytes().index(needle) // size


def test_photos_around_a_broken_page_are_salvaged(gallery: SqliteGallery, path: Path, tmp_path: Path) -> None:
    for n in range(40):
        gallery.add_person(f"Person {n}", [a_sample(n, size=700)])
    gallery.close()
    data = bytearray(path.read_bytes())
    page = _leaf_of(path, a_picture(20, 700)[10:60])
    data[page * 4096 : page * 4096 + 8] = b"\x5a" * 8
    path.write_bytes(data)
    done = gallery.salvage(tmp_path / "saved.facecog")
    assert done.people == 40
    assert 30 <= done.samples < 40
    assert any(each.startswith("samples: ") for each in done.lost)
    saved = SqliteGallery(tmp_path / "saved.facecog")
    assert saved.integrity() == []
    assert len(saved.embeddings(ENGINE).samples) == done.samples
    gallery.restore(tmp_path / "saved.facecog")
    assert len(gallery.people()) == 40
    saved.close()


def test_photos_of_people_who_cannot_be_read_are_kept(gallery: SqliteGallery, path: Path, tmp_path: Path) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    gallery.close()
    _scribble(path, "people")
    done = gallery.salvage(tmp_path / "saved.facecog")
    saved = SqliteGallery(tmp_path / "saved.facecog")
    assert _names(saved) == [f"Recovered {anna.id}"]
    assert [sample.md5 for sample in saved.samples(anna.id)] == [a_sample(1).md5]
    assert any(anna.id in each for each in done.lost)
    saved.close()


def test_a_changed_photo_is_not_salvaged_and_told(gallery: SqliteGallery, path: Path, tmp_path: Path) -> None:
    gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("UPDATE samples SET jpeg = substr(jpeg, 2) WHERE id = 2")
    done = gallery.salvage(tmp_path / "saved.facecog")
    assert done.samples == 1
    assert any("photo number 2" in each for each in done.lost)
    with pytest.raises(InvalidRequestError):
        gallery.salvage(tmp_path / "saved.facecog")


def test_nothing_is_salvaged_of_what_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("nothing " * 1000)
    with pytest.raises(NotAGalleryError):
        SqliteGallery(tmp_path / "text").salvage(tmp_path / "saved.facecog")
    assert [file.name for file in tmp_path.iterdir()] == ["text"]


def test_a_gallery_that_was_deleted_under_the_program_is_not_made_anew_empty(
    gallery: SqliteGallery, path: Path
) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    path.unlink()
    with pytest.raises(GalleryReadOnlyError, match="moved or deleted"):
        gallery.change(anna.id, Rename("Anne"))
    seen: list[GalleryError] = []

    def elsewhere() -> None:
        try:
            gallery.people()
        except GalleryError as error:
            seen.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert "moved or deleted" in seen[0].message
    assert not path.exists()
