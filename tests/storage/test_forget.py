"""Erasure: after it nothing of a person is in any file of the gallery, and the others have lost nothing."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facecog_desktop.core.errors import GalleryBusyError, PersonNotFoundError
from facecog_desktop.core.log.visits import Review
from facecog_desktop.core.people.changes import AddSamples, DropSamples, Remove, Rename
from facecog_desktop.storage.readings.cache import SqliteReadingCache, cache_of
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.storage.sqlite.migrations import backup_path
from tests.fake_readings import appearance, photo
from tests.storage.builders import ENGINE, Clock, QuickFile, a_batch, a_picture, a_sample, a_vector, a_visit

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery

ROOT = Path(__file__).parents[2]
PIECE = 40
"""Bytes looked for at a time: short enough to lie within one page of the file."""


def _pieces(data: bytes) -> list[bytes]:
    return [data[start : start + PIECE] for start in range(0, len(data) - PIECE, 333)] or [data]


def _left_of(secrets: list[bytes], folder: Path) -> int:
    """How many pieces of the secrets are found in the raw files."""
    everything = b"".join(file.read_bytes() for file in folder.iterdir())
    return sum(piece in everything for secret in secrets for piece in _pieces(secret))


def _life_of_anna(gallery: AnyGallery) -> tuple[str, list[bytes]]:
    """Anna among others, with all that can be known of her; her id and her secrets."""
    anna = gallery.add_person(
        "Anna Geheimnisvoll",
        [a_sample(n) for n in range(4)],
        external_id="ID-471147114711",
        metadata={"flat": "Attic-77"},
    )
    for n in range(20):
        gallery.add_person(f"Person {n}", [a_sample(100 + n)])
    gallery.change(anna.id, Rename("Anna Wechselnamen"))
    gallery.change(anna.id, AddSamples((a_sample(4),)))
    gallery.change(anna.id, DropSamples((1, 2)))
    gallery.add_event(a_visit(anna.id, 1.0, 2.0), a_picture(50))
    bert = gallery.people()[-1].id
    gallery.add_event(a_visit(bert, 1.0, 2.0), a_picture(51))
    perhaps = replace(a_visit(None, 3.0, 4.0), candidate=anna.id, review=Review.OPEN)
    visits = a_visit(anna.id, 100.0, 200.0), perhaps
    gallery.write_log(a_batch(*visits, crop=a_picture(52), source="Cellar-door-4711"))
    secrets = [a_picture(n) for n in (0, 1, 2, 3, 4, 50, 52)] + [a_vector(n).tobytes() for n in range(5)]
    return anna.id, [
        *secrets,
        b"Cellar-door-4711",
        b"Anna Wechselnamen",
        b"Anna Geheimnisvoll",
        b"ID-471147114711",
        b"Attic-77",
    ]


def test_no_byte_of_a_forgotten_person_stays_in_any_file(gallery: AnyGallery, path: Path) -> None:
    person_id, secrets = _life_of_anna(gallery)
    gallery.close()
    assert _left_of(secrets, path.parent) > 40, "the search must be able to find them"
    gallery.forget(person_id)
    assert _left_of(secrets, path.parent) == 0, "while it is open"
    gallery.close()
    assert _left_of(secrets, path.parent) == 0
    assert _left_of([a_picture(51), a_picture(105)], path.parent) > 10, "the others are still there"
    assert gallery.integrity() == []


def test_the_others_keep_everything(gallery: AnyGallery) -> None:
    person_id, _ = _life_of_anna(gallery)
    others = [person for person in gallery.people() if person.id != person_id]
    gallery.forget(person_id)
    assert gallery.people() == others
    assert len(gallery.embeddings(ENGINE).samples) == len(others)
    assert [event.person for event in gallery.events()] == [others[-1].id]


def test_the_receipt_counts_what_is_gone_and_names_nobody(gallery: AnyGallery, clock: Clock) -> None:
    person_id, _ = _life_of_anna(gallery)
    receipt = gallery.forget(person_id)
    assert (receipt.person, receipt.samples, receipt.embeddings, receipt.events) == (person_id, 5, 5, 3)
    assert receipt.erased_at == clock.now
    with pytest.raises(PersonNotFoundError):
        gallery.person(person_id)


def test_a_removed_person_can_be_forgotten_too(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    gallery.change(anna.id, Remove())
    assert gallery.forget(anna.id).samples == 1
    assert gallery.people(removed=True) == []


def test_examples_of_who_is_not_the_person_go_along(gallery: AnyGallery, path: Path) -> None:
    anna = gallery.add_person("Anna", [])
    vector = a_vector(9).tobytes()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute(
            "INSERT INTO rejections (person, engine, version, vector, created) VALUES (?, 'e', 1, ?, 1)",
            [anna.id, vector],
        )
    assert _left_of([vector], path.parent) > 0
    gallery.forget(anna.id)
    assert _left_of([vector], path.parent) == 0


def test_the_copy_that_a_migration_left_goes_along(gallery: AnyGallery, path: Path) -> None:
    person_id, secrets = _life_of_anna(gallery)
    gallery.backup(backup_path(path, 1))
    gallery.forget(person_id)
    assert _left_of(secrets, path.parent) == 0
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed in this way there")
def test_whoever_is_killed_while_erasing_leaves_nothing_once_it_is_made_up_for(tmp_path: Path) -> None:
    """A journal that is left behind holds what is being erased: it is rolled back and goes when the file is opened."""
    chance, journals, made_up = random.Random(3), 0, 0
    for turn in range(8):
        path = tmp_path / str(turn) / "gallery.facecog"
        gallery = SqliteGallery(QuickFile(path))
        person_id, secrets = _life_of_anna(gallery)
        gallery.close()
        _killed_while_forgetting(path, person_id, chance.uniform(0.0, 0.02))
        journals += path.with_name(path.name + "-journal").exists()
        gallery = SqliteGallery(path)
        if person_id in [person.id for person in gallery.people()]:
            gallery.forget(person_id)
        made_up += bool(gallery.integrity())
        gallery.finish_erasure()
        assert (gallery.integrity(), [file.name for file in path.parent.iterdir()]) == ([], [path.name]), turn
        assert _left_of(secrets, path.parent) == 0, turn
        gallery.close()
    assert journals + made_up > 0, "nobody was killed in the middle of it"


def _killed_while_forgetting(path: Path, person_id: str, seconds: float) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.storage.child import Spilling;"
        "from facecog_desktop.storage.sqlite.gallery import SqliteGallery;"
        "gallery = SqliteGallery(Spilling(Path(sys.argv[1]))); gallery.people(); print('ready', flush=True);"
        "gallery.forget(sys.argv[2])"
    )
    command = [sys.executable, "-c", code, str(path), person_id]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(seconds)
        child.kill()


def test_what_another_tool_deleted_carelessly_goes_along(gallery: AnyGallery, path: Path) -> None:
    person_id, secrets = _life_of_anna(gallery)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA secure_delete = OFF")
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("DELETE FROM samples WHERE person = ?", [person_id])
    assert _left_of(secrets, path.parent) > 40
    gallery.forget(person_id)
    assert _left_of(secrets, path.parent) == 0


def test_the_trail_says_what_happened_to_whom_without_a_name(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    gallery.change(anna.id, Rename("Anne"))
    gallery.change(anna.id, DropSamples((1,)))
    gallery.forget(anna.id)
    trail = [(entry.what, entry.person, entry.count) for entry in gallery.audit()]
    assert trail == [
        ("added", anna.id, 1),
        ("renamed", anna.id, 0),
        ("photos dropped", anna.id, 1),
        ("forgotten", anna.id, 1),
    ]


class Interrupted(GalleryFile):
    """A gallery file with something happening before it is rewritten."""

    def __init__(self, path: Path, before: Callable[[], object]) -> None:
        super().__init__(path, busy_seconds=0.05)
        self._before = before

    def rewrite(self) -> None:
        self._before()
        super().rewrite()


def test_an_erasure_that_cannot_rewrite_the_file_says_so_and_is_made_up_for(gallery: AnyGallery, path: Path) -> None:
    person_id, secrets = _life_of_anna(gallery)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:

        def read_on() -> None:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM people").fetchone()

        interrupted = SqliteGallery(Interrupted(path, read_on))
        with pytest.raises(GalleryBusyError, match="the person is erased, but"):
            interrupted.forget(person_id)
        interrupted.close()
        reader.execute("ROLLBACK")
    assert person_id not in [person.id for person in gallery.people()]
    assert [problem for problem in gallery.integrity() if "rewritten" in problem]
    gallery.scrub()
    assert gallery.integrity() == []
    assert _left_of(secrets, path.parent) == 0


def test_forgetting_somebody_erases_what_comparisons_have_read(gallery: AnyGallery, path: Path) -> None:
    cache = SqliteReadingCache(cache_of(path))
    cache.store("anna", photo(appearance(1)))
    person = gallery.add_person("Anna", [a_sample(1)])
    gallery.forget(person.id)
    assert cache.find("anna") is None
    assert appearance(1).template.tobytes() not in cache.path.read_bytes()
