"""Schemas: made from nothing, climbed step by step after a copy, never entered when they are newer."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from facecog_desktop.core.errors import DiskFullError, GalleryDamagedError, GalleryError, GalleryNewerError
from facecog_desktop.core.log.journal import Look, Near
from facecog_desktop.core.log.visits import Review, Way
from facecog_desktop.core.types import PoseName, Verdict
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.storage.sqlite.migrations import APPLICATION_ID, STEPS, Step, backup_path, backups_of
from tests.storage.builders import ENGINE, a_picture, a_sample, a_vector

GOLDEN = Path(__file__).parent / "golden"


def _second(db: Database) -> None:
    """A step as a later version might have it: a table rebuilt although others refer to it."""
    db.execute("ALTER TABLE people ADD COLUMN nickname TEXT")
    db.execute("CREATE TABLE samples_new AS SELECT * FROM samples")
    db.execute("UPDATE people SET nickname = upper(name)")


def _failing(db: Database) -> None:
    db.execute("DELETE FROM people")
    raise sqlite3.OperationalError("the step is wrong")


def _orphaning(db: Database) -> None:
    db.execute("DELETE FROM people")


def _raw(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        return raw.execute(sql).fetchall()


def _old(path: Path) -> Path:
    """A gallery of the first schema with Anna in it."""
    gallery = SqliteGallery(GalleryFile(path, steps=STEPS[:1]))
    gallery.add_person("Anna", [a_sample(1)])
    gallery.close()
    return path


def test_a_new_gallery_says_what_it_is_in_its_header(gallery: SqliteGallery, path: Path) -> None:
    gallery.people()
    assert _raw(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert _raw(path, "PRAGMA user_version") == [(len(STEPS),)]
    assert path.read_bytes()[68:72] == b"FCOG"
    assert backups_of(path) == []


def test_an_older_gallery_is_copied_and_then_migrated(path: Path) -> None:
    before = _old(path).read_bytes()
    gallery = SqliteGallery(GalleryFile(path, steps=(*STEPS[:1], _second)))
    [anna] = gallery.people()
    assert (anna.name, gallery.crop(1), gallery.info().schema) == ("Anna", a_picture(1), 2)
    assert _raw(path, "SELECT nickname FROM people") == [("ANNA",)]
    [copy] = backups_of(path)
    assert copy == backup_path(path, 1)
    assert copy.name == "gallery.facecog.schema-1.backup"
    assert len(copy.read_bytes()) == len(before)
    old = SqliteGallery(GalleryFile(copy, steps=STEPS[:1]))
    assert [person.name for person in old.people()] == ["Anna"]
    assert old.integrity() == []
    old.close()
    gallery.close()


def test_opening_again_migrates_and_copies_nothing(path: Path) -> None:
    steps = (*STEPS[:1], _second)
    SqliteGallery(GalleryFile(_old(path), steps=steps)).people()
    backup_path(path, 1).unlink()
    before = path.read_bytes()
    SqliteGallery(GalleryFile(path, steps=steps)).people()
    assert path.read_bytes() == before
    assert backups_of(path) == []


@pytest.mark.parametrize(
    ("step", "error"),
    [(_failing, sqlite3.OperationalError), (_orphaning, GalleryDamagedError)],
    ids=["wrong", "orphans"],
)
def test_a_step_that_fails_leaves_the_gallery_as_it_was(path: Path, step: Step, error: type[Exception]) -> None:
    before = _old(path).read_bytes()
    with pytest.raises(error):
        SqliteGallery(GalleryFile(path, steps=(*STEPS[:1], _second, step))).people()
    assert _raw(path, "PRAGMA user_version") == [(2,)], "the step before it stands"
    assert _raw(path, "SELECT count(*) FROM people") == [(1,)]
    assert len(backup_path(path, 1).read_bytes()) == len(before)


def test_a_newer_gallery_is_refused_and_left_alone(path: Path) -> None:
    SqliteGallery(GalleryFile(_old(path), steps=(*STEPS[:1], _second))).people()
    before = path.read_bytes()
    with pytest.raises(GalleryNewerError, match="schema 2, this program knows up to 1") as caught:
        SqliteGallery(GalleryFile(path, steps=STEPS[:1])).people()
    assert caught.value.source == str(path)
    assert path.read_bytes() == before


def test_a_gallery_that_cannot_be_copied_is_not_migrated(path: Path) -> None:
    """A folder stands where the copy belongs."""
    before = _old(path).read_bytes()
    backup_path(path, 1).mkdir()
    with pytest.raises(GalleryError, match="cannot be used"):
        SqliteGallery(GalleryFile(path, steps=(*STEPS[:1], _second))).people()
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.partial"))


def test_a_migration_without_room_leaves_the_gallery_as_it_was(path: Path) -> None:
    class NoRoom(GalleryFile):
        def _configure(self, db: Database) -> None:
            super()._configure(db)
            db.execute("PRAGMA max_page_count = 1").fetchall()

    before = _old(path).read_bytes()

    def growing(db: Database) -> None:
        db.execute("CREATE TABLE large AS SELECT randomblob(100000) AS bytes")

    with pytest.raises(DiskFullError):
        SqliteGallery(NoRoom(path, steps=(*STEPS[:1], growing))).people()
    assert path.read_bytes() == before


def test_several_threads_that_open_a_new_gallery_make_it_once(path: Path) -> None:
    seen, barrier = [], threading.Barrier(6)

    def open_it(gallery: SqliteGallery) -> None:
        barrier.wait()
        seen.append(gallery.people())
        gallery.close()

    shared = SqliteGallery(path)
    threads = [threading.Thread(target=open_it, args=[gallery]) for gallery in [shared] * 3 + [SqliteGallery(path)] * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [[]] * 6
    assert _raw(path, "SELECT count(*) FROM meta WHERE key = 'revision'") == [(1,)]


def test_a_gallery_that_was_turned_to_wal_is_turned_back(path: Path) -> None:
    fresh = SqliteGallery(path)
    fresh.add_person("Anna", [a_sample(1)])
    fresh.close()
    _raw(path, "PRAGMA journal_mode = WAL")
    gallery = SqliteGallery(path)
    assert [person.name for person in gallery.people()] == ["Anna"]
    assert gallery.info().journal == "delete"
    gallery.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_every_connection_is_strict_about_keys_erasure_and_durability(path: Path) -> None:
    file = GalleryFile(path)
    wanted = {"foreign_keys": 1, "secure_delete": 1, "synchronous": 3, "trusted_schema": 0, "temp_store": 2}
    with file.reading() as db:
        found = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted
    file.close()


def _from_dump(path: Path, dump: Path) -> Path:
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(dump.read_text("utf-8"))
    return path


@pytest.mark.parametrize("number", range(1, len(STEPS) + 1))
def test_a_released_schema_is_never_edited(tmp_path: Path, number: int) -> None:
    """Whoever changes a step that was released breaks this: galleries of it exist, so a change is one more step."""

    def schema(path: Path) -> list[tuple[object, ...]]:
        return _raw(path, "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name")

    fresh = SqliteGallery(GalleryFile(tmp_path / "fresh", steps=STEPS[:number]))
    fresh.people()
    fresh.close()
    assert schema(tmp_path / "fresh") == schema(_from_dump(tmp_path / "golden", GOLDEN / f"schema_{number}.sql"))


def test_a_gallery_of_the_second_schema_has_its_look_alikes(tmp_path: Path) -> None:
    path = _from_dump(tmp_path / "gallery.facecog", GOLDEN / "schema_2.sql")
    gallery = SqliteGallery(path)
    anna, cleo = gallery.people()
    [pair] = gallery.look_alikes()
    assert (pair.people, pair.distance, pair.created) == ((anna.id, cleo.id), 0.375, 1_700_000_120.0)
    assert gallery.changes_since(ENGINE, None).look_alikes == frozenset({(anna.id, cleo.id)})
    gallery.close()


def test_a_gallery_of_the_third_schema_has_its_check_in_its_review_and_its_journal(tmp_path: Path) -> None:
    gallery = SqliteGallery(_from_dump(tmp_path / "gallery.facecog", GOLDEN / "schema_3.sql"))
    anna, *_ = gallery.people()
    [mark] = gallery.marks()
    assert (mark.person, mark.at, mark.day, mark.way, mark.undone) == (anna.id, 1000.0, "2023-11-14", Way.IN, None)
    [unsure] = gallery.to_review()
    assert (unsure.candidate, unsure.review, unsure.verdict) == (anna.id, Review.OPEN, Verdict.UNSURE)
    assert gallery.event_crop(unsure.id or 0) == b"\xff\xd8perhaps\xff\xd9"
    [run] = gallery.runs()
    assert run.moments[0].looks == (Look(1, (Near(anna.id, 0.3),)),)
    gallery.close()


@pytest.mark.parametrize("number", range(1, len(STEPS) + 1))
def test_a_gallery_of_every_schema_is_read_by_this_version(tmp_path: Path, number: int) -> None:
    path = _from_dump(tmp_path / "gallery.facecog", GOLDEN / f"schema_{number}.sql")
    gallery = SqliteGallery(path)
    assert gallery.integrity() == []
    anna, *_ = gallery.people()
    assert (anna.name, anna.external_id, anna.metadata) == (
        "Änne Łukasz 李",
        "ID-7",
        {"flat": [3, "à gauche"], "x": None},
    )
    assert (anna.created, anna.changed, anna.samples, anna.cover) == (1_700_000_000.0, 1_700_000_060.0, 2, 2)
    [removed] = gallery.people(removed=True)
    assert (removed.name, removed.samples) == ("Bert", 1)
    first, second = gallery.samples(anna.id)
    assert (first.md5, first.source, first.pose) == ("61ad1cd7759ced15105abefe890f4d72", "left.jpg", PoseName.LEFT)
    assert (first.quality.overall, second.quality.overall, second.quality.luminance) == (61.5, 88.0, 119.0)
    assert gallery.sample(first.id).landmarks.points.tolist() == [[float(2 * n), 2 * n + 0.5] for n in range(5)]
    table = gallery.embeddings(ENGINE)
    assert (table.samples, table.people) == ((1, 2), (anna.id, anna.id))
    assert (table.vectors[0] == 0.25).all()
    assert (table.vectors[1, :2].tolist(), table.vectors.shape) == ([0.0, 1.0], (2, 128))
    known, stranger, *_ = gallery.events()
    assert (known.name, known.first, known.last, known.distance, known.ended) == (anna.name, 10.0, 20.0, 0.25, True)
    assert (stranger.person, stranger.ended, gallery.event_crop(stranger.id or 0)) == (
        None,
        False,
        b"\xff\xd8crop\xff\xd9",
    )
    gallery.add_embeddings(ENGINE, {first.id: a_vector(1)})
    gallery.forget(removed.id)
    assert gallery.integrity() == []
    gallery.close()
