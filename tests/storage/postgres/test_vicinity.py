"""The search in the database answers as the one in memory does, whatever happened to the gallery."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import numpy as np
import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facecog_desktop.core.errors import AlreadyRegisteredError, GalleryBusyError, InvalidRequestError
from facecog_desktop.core.people.changes import (
    AddSamples,
    Change,
    DropSamples,
    Merge,
    Reject,
    RememberLookAlike,
    Remove,
    Rename,
    Restore,
    RestoreSamples,
)
from facecog_desktop.core.ports.vicinity import Vicinity
from facecog_desktop.core.types import Vector
from facecog_desktop.service.memory import GalleryMemory
from facecog_desktop.storage.postgres.database import PostgresDatabase
from facecog_desktop.storage.postgres.gallery import PostgresGallery
from facecog_desktop.storage.postgres.vicinity import OVER_FETCH, PostgresVicinity
from tests.storage.builders import ENGINE, OTHER_ENGINE, a_sample, a_vector

SEEDS = 8

_KINDS = (
    *("register", "add", "drop", "restore", "remove", "back", "rename"),
    *("merge", "reject", "alike", "embed", "forget"),
)
_STEP = st.tuples(st.sampled_from(_KINDS), st.integers(0, 3), st.integers(0, SEEDS - 1))


@pytest.fixture
def vicinity(gallery: PostgresGallery) -> Vicinity:
    return PostgresVicinity(gallery.database)


def _between(one: int, other: int, part: float) -> Vector:
    return ((1 - part) * a_vector(one) + part * a_vector(other)).astype(np.float32)


def _step(gallery: PostgresGallery, kind: str, who: int, photo: int) -> None:
    people = [*gallery.people(), *gallery.people(removed=True)]
    if kind == "register" or len(people) < 2:
        gallery.add_person(f"Person {photo}", [a_sample(photo), a_sample(photo + SEEDS)])
        return
    person, other = people[who % len(people)].id, people[(who + 1) % len(people)].id
    own = tuple(sample.id for sample in gallery.samples(person))
    if kind == "forget":
        gallery.forget(person)
    elif kind == "embed":
        gallery.add_embeddings((ENGINE, OTHER_ENGINE)[photo % 2], {sample: a_vector(photo) for sample in own[:1]})
    else:
        gallery.change(person, _change(kind, photo, own, other))


def _change(kind: str, photo: int, own: tuple[int, ...], other: str) -> Change:
    changes: dict[str, Change] = {
        "add": AddSamples((a_sample(photo + 20),)),
        "drop": DropSamples(own[:1]),
        "restore": RestoreSamples(own[-1:]),
        "remove": Remove(),
        "back": Restore(),
        "rename": Rename(f"Called {photo % 2}"),
        "merge": Merge(other),
        "reject": Reject(a_sample(photo)),
        "alike": RememberLookAlike(other, 0.4),
    }
    return changes[kind]


def _answers(vicinity: Vicinity) -> list[object]:
    """All that can be asked."""
    faces = np.stack([a_vector(n) for n in range(SEEDS)] + [_between(0, 1, 0.4), _between(2, 5, 0.6)])
    told: list[object] = []
    for engine in (ENGINE, OTHER_ENGINE):
        told += [vicinity.nearest(engine, faces, count) for count in (1, 3, 30)]
        told += [vicinity.told_apart(engine, faces), vicinity.size(engine)]
        told += [vicinity.near(engine, face, reach, 3) for face in faces for reach in (0.0, 8.0, 99.0)]
        told += [vicinity.namesakes(engine, name) for name in ("called 1", "PERSON 3", "nobody")]
    return told


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=st.lists(_STEP, min_size=4, max_size=16))
def test_it_answers_as_the_memory_does(gallery: PostgresGallery, plan: list[tuple[str, int, int]]) -> None:
    with gallery._file.writing() as db:
        db.execute("TRUNCATE people RESTART IDENTITY CASCADE")
    vicinity = PostgresVicinity(gallery.database)
    for kind, who, photo in plan:
        with suppress(AlreadyRegisteredError, InvalidRequestError):
            _step(gallery, kind, who, photo)
        vicinity.size(ENGINE)
    assert _answers(vicinity) == _answers(GalleryMemory(gallery))
    people = [person.id for person in gallery.people()[:2]]
    mine, there = vicinity.of_people(ENGINE, people)
    theirs, known = GalleryMemory(gallery).of_people(ENGINE, people)
    assert (there, dict(zip(mine.samples, mine.people, strict=True))) == (
        known,
        dict(zip(theirs.samples, theirs.people, strict=True)),
    )
    order = [theirs.samples.index(sample) for sample in mine.samples]
    np.testing.assert_array_equal(mine.vectors, theirs.vectors[order])


def test_an_empty_gallery_has_nobody_near(vicinity: Vicinity) -> None:
    assert vicinity.nearest(ENGINE, a_vector(1)[None], 2) == [[]]
    [near] = vicinity.told_apart(ENGINE, a_vector(1)[None])
    assert (list(near.candidates), near.rival, near.rejected) == ([], None, None)
    assert (vicinity.near(ENGINE, a_vector(1), 9.0, 3), vicinity.size(ENGINE)) == ([], 0)
    assert vicinity.of_people(ENGINE, ["nobody"])[0].vectors.shape == (0, 128)


def test_who_is_removed_and_what_is_dropped_is_not_found(gallery: PostgresGallery, vicinity: Vicinity) -> None:
    anna = gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    bert = gallery.add_person("Bert", [a_sample(3)])

    def first(seed: int) -> str:
        return vicinity.nearest(ENGINE, a_vector(seed)[None], 1)[0][0].name

    assert [first(seed) for seed in (1, 2, 3)] == ["Anna", "Anna", "Bert"]
    [photo, _] = [sample.id for sample in gallery.samples(anna.id)]
    gallery.change(anna.id, DropSamples((photo,)))
    assert photo not in [found.sample for found in vicinity.near(ENGINE, a_vector(1), 99.0, 9)]
    gallery.change(anna.id, Remove())
    assert (first(1), first(2), vicinity.size(ENGINE)) == ("Bert", "Bert", 1)
    gallery.forget(bert.id)
    assert vicinity.nearest(ENGINE, a_vector(3)[None], 1) == [[]]
    gallery.change(anna.id, Restore())
    assert first(2) == "Anna"


def test_what_another_replica_does_is_heeded_by_the_next_question(
    replica: Callable[[], PostgresGallery], vicinity: Vicinity
) -> None:
    other = replica()
    anna = other.add_person("Anna", [a_sample(0)])
    bert = other.add_person("Bert", [a_sample(1)])
    face = _between(0, 5, 0.4)
    [near] = vicinity.told_apart(ENGINE, face[None])
    assert (near.candidates[0].name, near.rival, near.rejected) == ("Anna", None, None)
    other.change(anna.id, RememberLookAlike(bert.id, 0.3))
    [near] = vicinity.told_apart(ENGINE, face[None])
    assert near.rival is not None
    assert near.rival.name == "Bert"
    other.change(anna.id, Reject(replace(a_sample(5), embedding=face)))
    [near] = vicinity.told_apart(ENGINE, face[None])
    assert near.rejected is not None
    assert (near.candidates[0].name, near.rejected.name) == ("Bert", "Anna")


def test_somebody_with_more_photos_than_are_fetched_does_not_hide_the_second(
    gallery: PostgresGallery, vicinity: Vicinity
) -> None:
    rng = np.random.default_rng(5)
    many = [
        replace(a_sample(n, size=40), embedding=(a_vector(0) + rng.normal(size=128) * 0.01).astype(np.float32))
        for n in range(100, 100 + OVER_FETCH + 20)
    ]
    gallery.add_person("Anna", many)
    gallery.add_person("Bert", [a_sample(1)])
    [near] = vicinity.told_apart(ENGINE, a_vector(0)[None])
    assert [found.name for found in near.candidates] == ["Anna", "Bert"]


class ShortSighted(PostgresDatabase):
    """A search that gives up after a few, as one does among many who are removed."""

    def _configure(self, connection: psycopg.Connection, *, iterative: bool) -> None:
        super()._configure(connection, iterative=False)
        connection.execute("SET hnsw.ef_search = 3")


def test_a_search_that_gives_up_early_is_made_up_for_by_looking_at_all(url: str) -> None:
    database = ShortSighted(url)
    gallery = PostgresGallery(database)
    rng = np.random.default_rng(5)
    many = [
        replace(a_sample(n, size=40), embedding=(a_vector(0) + rng.normal(size=128) * 0.01).astype(np.float32))
        for n in range(100, 100 + 2 * OVER_FETCH)
    ]
    gallery.add_person("Anna", many)
    gallery.add_person("Bert", [a_sample(1)])
    vicinity = PostgresVicinity(database)
    [near] = vicinity.told_apart(ENGINE, a_vector(0)[None])
    assert [found.name for found in near.candidates] == ["Anna", "Bert"]
    assert vicinity.near(ENGINE, a_vector(0), 99.0, 5) == GalleryMemory(gallery).near(ENGINE, a_vector(0), 99.0, 5)
    gallery.close()


def test_vectors_of_another_length_are_passed_over(gallery: PostgresGallery, vicinity: Vicinity) -> None:
    gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    gallery.add_embeddings(ENGINE, {1: np.ones(64, np.float32)})
    assert [found.sample for found in vicinity.near(ENGINE, a_vector(1), 99.0, 9)] == [2]


def test_more_threads_than_connections_wait_for_each_other_and_then_say_so(url: str) -> None:
    database = PostgresDatabase(url, busy_seconds=0.05, connections=1)
    gallery = PostgresGallery(database)
    gallery.people()
    told: list[str] = []

    def ask() -> None:
        try:
            PostgresVicinity(database).size(ENGINE)
        except GalleryBusyError as error:
            told.append(error.message)

    with database.reading():
        thread = threading.Thread(target=ask)
        thread.start()
        thread.join()
    assert told == [f"all connections to {database.address.shown} are in use"]
    gallery.close()
