"""What differs from an earlier revision: everything that vectors in memory depend on, and nothing else."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from facecog_desktop.core.errors import AlreadyRegisteredError, GalleryDamagedError
from facecog_desktop.core.people.changes import (
    AddSamples,
    Change,
    Describe,
    DropSamples,
    MoveSamples,
    Remove,
    Rename,
    Restore,
)
from facecog_desktop.core.ports.gallery import GalleryDelta
from facecog_desktop.storage.records.following import KEPT_REVISIONS
from tests.storage.builders import ENGINE, OTHER_ENGINE, a_sample, a_vector, a_visit

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery

Told = tuple[dict[str, str], tuple[str, ...], dict[int, str], tuple[int, ...]]
"""Names, removed people, owners of rows, samples that are gone."""


def _told(delta: GalleryDelta) -> Told:
    rows = dict(zip(delta.table.samples, delta.table.people, strict=True))
    return dict(delta.names), delta.removed, rows, delta.gone


def _after(gallery: AnyGallery, work: Callable[[], object]) -> Told:
    """What the work changed, as told to whoever knew the gallery before it."""
    before = gallery.revision()
    work()
    delta = gallery.changes_since(ENGINE, before)
    assert (delta.whole, delta.revision) == (False, gallery.revision())
    return _told(delta)


@pytest.fixture
def anna(gallery: AnyGallery) -> str:
    """Anna with the samples 1 and 2; Bert with the sample 3 is there as well."""
    person = gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    gallery.add_person("Bert", [a_sample(3)])
    return person.id


def _raw(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


def test_whoever_knows_nothing_is_told_everything_of_one_moment(gallery: AnyGallery, anna: str) -> None:
    gallery.add_person("Cleo", [a_sample(4)])
    gallery.change(gallery.add_person("Dora", [a_sample(5)]).id, Remove())
    delta = gallery.changes_since(ENGINE, None)
    names, removed, rows, gone = _told(delta)
    assert (delta.whole, delta.revision, removed, gone) == (True, gallery.revision(), (), ())
    assert sorted(names.values()) == ["Anna", "Bert", "Cleo"]
    assert (list(rows), rows[1], rows[2]) == ([1, 2, 3, 4], anna, anna)
    np.testing.assert_array_equal(delta.table.vectors, np.array([a_vector(n) for n in (1, 2, 3, 4)]))


def test_where_nothing_happened_nothing_differs(gallery: AnyGallery, anna: str) -> None:
    assert _after(gallery, lambda: None) == ({}, (), {}, ())


def test_an_added_photo_is_told_with_its_owner_and_numbers(gallery: AnyGallery, anna: str) -> None:
    before = gallery.revision()
    assert _after(gallery, lambda: gallery.change(anna, AddSamples((a_sample(4),)))) == ({}, (), {4: anna}, ())
    np.testing.assert_array_equal(gallery.changes_since(ENGINE, before).table.vectors, a_vector(4)[None])
    assert gallery.changes_since(OTHER_ENGINE, before).gone == (4,), "another engine has not seen it"


def test_a_new_person_is_told_with_the_name_also_without_photos(gallery: AnyGallery, anna: str) -> None:
    names, removed, rows, gone = _after(gallery, lambda: gallery.add_person("Cleo", []))
    assert (list(names.values()), removed, rows, gone) == (["Cleo"], (), {}, ())


def test_a_new_name_moves_no_vectors(gallery: AnyGallery, anna: str) -> None:
    assert _after(gallery, lambda: gallery.change(anna, Rename("Anne"))) == ({anna: "Anne"}, (), {}, ())


def test_what_recognition_does_not_depend_on_is_not_told(gallery: AnyGallery, anna: str) -> None:
    assert _after(gallery, lambda: gallery.change(anna, Describe("7", {"flat": 3}))) == ({}, (), {}, ())
    assert _after(gallery, lambda: gallery.add_event(a_visit(anna, 1.0, 2.0))) == ({}, (), {}, ())


def test_a_dropped_photo_goes_and_comes_back(gallery: AnyGallery, anna: str) -> None:
    undo: list[Change] = []
    assert _after(gallery, lambda: undo.append(gallery.change(anna, DropSamples((2,))))) == ({}, (), {}, (2,))
    assert _after(gallery, lambda: gallery.change(anna, undo[0])) == ({}, (), {2: anna}, ())


def test_a_removed_person_goes_with_all_photos_and_comes_back_with_those_that_are_not_dropped(
    gallery: AnyGallery, anna: str
) -> None:
    gallery.change(anna, DropSamples((2,)))
    assert _after(gallery, lambda: gallery.change(anna, Remove())) == ({}, (anna,), {}, (1, 2))
    assert _after(gallery, lambda: gallery.change(anna, Restore())) == ({anna: "Anna"}, (), {1: anna}, (2,))


def test_an_erased_person_goes_with_all_photos(gallery: AnyGallery, anna: str) -> None:
    gallery.change(anna, DropSamples((2,)))
    assert _after(gallery, lambda: gallery.forget(anna)) == ({}, (anna,), {}, (1, 2))


def test_a_photo_that_is_given_to_another_person_is_told_with_the_new_owner(gallery: AnyGallery, anna: str) -> None:
    bert = gallery.add_person("Bert", []).id
    told = _after(gallery, lambda: gallery.change(anna, MoveSamples((2,), bert)))
    assert told == ({}, (), {2: bert}, ())


def test_a_vector_that_is_made_or_made_again_is_told(gallery: AnyGallery, anna: str) -> None:
    gallery.change(anna, AddSamples((a_sample(4, embedded=False),)))
    before = gallery.revision()
    told = _after(gallery, lambda: gallery.add_embeddings(ENGINE, {4: a_vector(4), 1: a_vector(50)}))
    assert told == ({}, (), {1: anna, 4: anna}, ())
    vectors = gallery.changes_since(ENGINE, before).table.vectors
    np.testing.assert_array_equal(vectors, np.array([a_vector(50), a_vector(4)]))


def test_only_the_end_of_a_longer_history_is_told(gallery: AnyGallery, anna: str) -> None:
    def history() -> None:
        gallery.change(anna, Remove())
        gallery.change(anna, Rename("Anne"))
        cleo = gallery.add_person("Cleo", [a_sample(4)])
        gallery.change(anna, Restore())
        gallery.change(anna, DropSamples((1,)))
        gallery.forget(cleo.id)

    names, removed, rows, gone = _after(gallery, history)
    assert (names, len(removed), rows, gone) == ({anna: "Anne"}, 1, {2: anna}, (1, 4))


def test_a_refused_change_is_not_told(gallery: AnyGallery, anna: str) -> None:
    def refused() -> None:
        with pytest.raises(AlreadyRegisteredError):
            gallery.change(anna, AddSamples((a_sample(8), a_sample(3))))

    assert _after(gallery, refused) == ({}, (), {}, ())


def test_what_another_handle_writes_is_told(gallery: AnyGallery, anna: str, another: Callable[[], AnyGallery]) -> None:
    other = another()
    told = _after(gallery, lambda: other.change(anna, AddSamples((a_sample(4),))))
    assert told == ({}, (), {4: anna}, ())


def test_a_revision_that_this_gallery_has_not_reached_is_answered_with_everything(
    gallery: AnyGallery, anna: str
) -> None:
    """An older copy was put in the gallery's place."""
    delta = gallery.changes_since(ENGINE, gallery.revision() + 1)
    assert (delta.whole, delta.table.samples) == (True, (1, 2, 3))


def test_touches_are_kept_for_so_many_revisions_and_whoever_comes_later_is_told_everything(
    gallery: AnyGallery, anna: str
) -> None:
    before = gallery.revision()
    gallery.change(anna, DropSamples((1,)))
    with gallery._file.writing() as db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'revision'", [before + KEPT_REVISIONS])
    assert _told(gallery.changes_since(ENGINE, before)) == ({}, (), {}, (1,))
    gallery.change(anna, Rename("Anne"))
    late = gallery.changes_since(ENGINE, before)
    assert (late.whole, late.table.samples, late.gone) == (True, (2, 3), ())
    assert _told(gallery.changes_since(ENGINE, before + 1)) == ({anna: "Anne"}, (), {}, ())
    with gallery._file.reading() as db:
        assert db.execute("SELECT revision FROM touched_people").fetchall() == [(late.revision,)]
        assert db.execute("SELECT revision FROM touched_samples").fetchall() == []


def test_names_and_rows_fit_together_while_somebody_writes(
    gallery: AnyGallery, another: Callable[[], AnyGallery]
) -> None:
    done = threading.Event()

    def write() -> None:
        other = another()
        for n in range(40):
            person = other.add_person(f"Person {n}", [a_sample(n)])
            if n % 2:
                other.change(person.id, Remove())
        other.close()
        done.set()

    gallery.people()
    thread = threading.Thread(target=write)
    thread.start()
    looks = 0
    while not done.is_set():
        delta = gallery.changes_since(ENGINE, None)
        assert set(delta.table.people) == set(delta.names)
        looks += 1
    thread.join()
    assert looks > 3


def test_a_damage_that_is_met_on_the_way_leaves_no_lock(gallery: AnyGallery, anna: str, path: Path) -> None:
    _raw(path, "UPDATE embeddings SET vector = x'00000000' WHERE sample = 2")
    with pytest.raises(GalleryDamagedError, match="lengths"):
        gallery.changes_since(ENGINE, None)
    _raw(path, "UPDATE meta SET value = value WHERE key = 'revision'")


def test_a_photo_among_ten_thousand_is_told_without_reading_the_others(gallery: AnyGallery, path: Path) -> None:
    """The order of magnitude only: 0.3 ms among 100 000; all of them take a thousand times as long."""
    person = gallery.add_person("Anna", [])
    _raw(
        path,
        "BEGIN",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
        " INSERT INTO samples (person, md5, id, source, pose, quality, overall, created, landmarks, jpeg)"
        f" SELECT '{person.id}', printf('%032d', i), i, '', 'front', '{{}}', 1, 1, x'', x'ff' FROM n",
        "INSERT INTO embeddings SELECT 'made-up', 1, id, randomblob(512) FROM samples",
        "COMMIT",
    )
    took = []
    for n in range(5):
        before = gallery.revision()
        gallery.change(person.id, AddSamples((a_sample(n),)))
        began = time.perf_counter()
        delta = gallery.changes_since(ENGINE, before)
        took.append(time.perf_counter() - began)
        assert len(delta.table.samples) == 1
    assert min(took) < 0.05
