"""The vectors in memory follow the gallery, whoever writes it, and read only what differs."""

from __future__ import annotations

import pickle
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.errors import AlreadyRegisteredError, GalleryBusyError
from facecog_desktop.core.matching.counter_examples import MARGIN
from facecog_desktop.core.people.changes import (
    AddSamples,
    Change,
    DropSamples,
    Reject,
    RememberLookAlike,
    Remove,
    Rename,
    Restore,
    RestoreSamples,
)
from facecog_desktop.core.ports.gallery import GalleryDelta
from facecog_desktop.core.types import Candidate, EngineId
from facecog_desktop.service.memory import GalleryMemory
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, OTHER_ENGINE, QuickFile, a_sample, a_vector

ROOT = Path(__file__).parents[2]
SEEDS = 8
"""Photos that there are in these tests."""


class Telling(SqliteGallery):
    """A gallery that remembers what it told."""

    def __init__(self, path: Path) -> None:
        super().__init__(QuickFile(path))
        self._path = path
        self.told: list[GalleryDelta] = []

    def changes_since(self, engine: EngineId, revision: int | None) -> GalleryDelta:
        self.told.append(super().changes_since(engine, revision))
        return self.told[-1]

    def all_samples(self, person_id: str) -> tuple[int, ...]:
        """Also those that are dropped, which are in no list."""
        with closing(sqlite3.connect(self._path)) as raw:
            rows = raw.execute("SELECT id FROM samples WHERE person = ? ORDER BY id", [person_id]).fetchall()
        return tuple(row[0] for row in rows)

    @property
    def sizes(self) -> list[tuple[bool, int]]:
        """Whether everything was told, and how many rows."""
        return [(delta.whole, len(delta.table.samples)) for delta in self.told]


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Telling]:
    opened = Telling(tmp_path / "gallery.facecog")
    yield opened
    opened.close()


def _answers(memory: GalleryMemory, engine: EngineId = ENGINE) -> list[list[Candidate]]:
    """All that can be asked: everybody by the distance from each photo."""
    return memory.nearest(engine, np.stack([a_vector(n) for n in range(SEEDS)]), SEEDS)


def _nearest(memory: GalleryMemory, seed: int, engine: EngineId = ENGINE) -> tuple[str, float] | None:
    [found] = memory.nearest(engine, a_vector(seed)[None], 1)
    return (found[0].name, found[0].distance) if found else None


_CHANGES = ("add", "drop", "restore", "remove", "back", "rename")
_STEP = st.tuples(
    st.sampled_from([*_CHANGES, "register", "extend", "forget", "embed"]),
    st.integers(0, 1),
    st.integers(0, 3),
    st.integers(0, SEEDS - 1),
    st.sampled_from([True, True, False]),
)


def _step(gallery: Telling, kind: str, who: int, photo: int) -> None:
    """One thing that happens; where there is nobody it can happen to it is a registration."""
    people = sorted([*gallery.people(), *gallery.people(removed=True)], key=lambda person: person.id)
    if kind == "register" or not people:
        gallery.add_person(f"Person {photo}", [a_sample(photo, embedded=photo != 3)])
        return
    person = people[who % len(people)]
    own = gallery.all_samples(person.id)[-1 - photo % 3 :]
    if kind in _CHANGES:
        gallery.change(person.id, _change(kind, photo, own))
    elif kind == "extend":
        gallery.extend_person(person.id, [a_sample(photo)], external_id=str(photo))
    elif kind == "forget":
        gallery.forget(person.id)
    else:
        gallery.add_embeddings((ENGINE, OTHER_ENGINE)[photo % 2], {sample: a_vector(photo) for sample in own})


def _change(kind: str, photo: int, own: tuple[int, ...]) -> Change:
    changes: dict[str, Change] = {
        "add": AddSamples((a_sample(photo), a_sample((photo + 1) % SEEDS))),
        "drop": DropSamples(own),
        "restore": RestoreSamples(own),
        "remove": Remove(),
        "back": Restore(),
        "rename": Rename(f"Called {photo}"),
    }
    return changes[kind]


@settings(max_examples=80, deadline=None)
@given(plan=st.lists(_STEP, min_size=3, max_size=16))
def test_who_follows_answers_as_who_has_just_read_everything(plan: list[tuple[str, int, int, int, bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "gallery.facecog"
        handles = [Telling(path), Telling(path)]
        followers = [(GalleryMemory(handles[0]), ENGINE), (GalleryMemory(handles[0]), OTHER_ENGINE)]
        for memory, engine in followers:
            memory.size(engine)
        for kind, hand, who, photo, look in plan:
            try:
                _step(handles[hand], kind, who, photo)
            except AlreadyRegisteredError:
                continue
            for memory, engine in followers if look else ():
                memory.size(engine)
        for memory, engine in followers:
            fresh = GalleryMemory(handles[1])
            assert memory.size(engine) == fresh.size(engine) == len(handles[1].people())
            assert _answers(memory, engine) == _answers(fresh, engine)
        assert [delta.whole for delta in handles[0].told[2:]] == [False] * len(handles[0].told[2:])
        for handle in handles:
            handle.close()


def test_one_more_photo_is_all_that_is_read(gallery: Telling) -> None:
    anna = gallery.add_person("Anna", [a_sample(n) for n in range(5)])
    memory = GalleryMemory(gallery)
    assert _nearest(memory, 3) == ("Anna", 0.0)
    gallery.change(anna.id, AddSamples((a_sample(6),)))
    assert _nearest(memory, 6) == ("Anna", 0.0)
    assert _nearest(memory, 2) == ("Anna", 0.0)
    assert gallery.sizes == [(True, 5), (False, 1)]


def test_what_another_process_writes_is_followed(gallery: Telling, tmp_path: Path) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    memory = GalleryMemory(gallery)
    assert memory.size(ENGINE) == 1
    command = [sys.executable, "-m", "tests.storage.child", "race", str(tmp_path / "gallery.facecog"), "4"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert [_nearest(memory, n) for n in range(4)] == [
        ("Person 0", 0.0),
        ("Anna", 0.0),
        ("Person 2", 0.0),
        ("Person 3", 0.0),
    ]
    assert gallery.sizes == [(True, 1), (False, 3)]


def test_people_who_are_removed_or_forgotten_are_not_named_and_not_counted(gallery: Telling) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    bert = gallery.add_person("Bert", [a_sample(2)])
    memory = GalleryMemory(gallery)
    assert memory.size(ENGINE) == 2
    gallery.change(anna.id, Remove())
    assert (_nearest(memory, 1) or ("", 0))[0] == "Bert"
    gallery.forget(bert.id)
    assert (_nearest(memory, 2), memory.size(ENGINE)) == (None, 0)
    gallery.change(anna.id, Restore())
    assert (_nearest(memory, 1), memory.size(ENGINE)) == (("Anna", 0.0), 1)


def test_nothing_of_an_erased_person_stays_in_memory(gallery: Telling) -> None:
    anna = gallery.add_person("Anna Geheimnisvoll", [a_sample(1), a_sample(2)])
    gallery.add_person("Bert", [a_sample(3), a_sample(4)])
    memory = GalleryMemory(gallery)

    def left() -> list[int]:
        memory.size(ENGINE)
        held = pickle.dumps([value for name, value in vars(memory).items() if name not in ("_gallery", "_lock")])
        secrets = [b"Anna Geheimnisvoll", anna.id.encode(), a_vector(1).tobytes(), a_vector(2).tobytes()]
        return [held.count(secret) for secret in secrets]

    assert min(left()) > 0, "the search must be able to find them"
    gallery.forget(anna.id)
    assert left() == [0, 0, 0, 0]
    assert _nearest(memory, 4) == ("Bert", 0.0)


def test_vectors_of_two_engines_never_meet(gallery: Telling) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    gallery.add_person("Bert", [a_sample(2)])
    gallery.add_embeddings(OTHER_ENGINE, {1: a_vector(7)})
    memory = GalleryMemory(gallery)
    assert [candidate.name for candidate in memory.nearest(ENGINE, a_vector(2)[None], 5)[0]] == ["Bert", "Anna"]
    assert [candidate.name for candidate in memory.nearest(OTHER_ENGINE, a_vector(2)[None], 5)[0]] == ["Anna"]
    assert _nearest(memory, 7, OTHER_ENGINE) == ("Anna", 0.0)
    assert _nearest(memory, 1) == ("Anna", 0.0)


def test_a_look_that_fails_is_made_up_for_by_the_next(gallery: Telling, monkeypatch: pytest.MonkeyPatch) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    memory = GalleryMemory(gallery)
    memory.size(ENGINE)
    gallery.add_person("Bert", [a_sample(2)])

    def locked(engine: EngineId, revision: int | None) -> GalleryDelta:
        raise GalleryBusyError("the gallery is locked by another program")

    with monkeypatch.context() as patched:
        patched.setattr(gallery, "changes_since", locked)
        with pytest.raises(GalleryBusyError):
            memory.size(ENGINE)
    assert _nearest(memory, 2) == ("Bert", 0.0)


def test_vectors_that_do_not_fit_are_an_error_each_time_and_no_half_knowledge(gallery: Telling) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    memory = GalleryMemory(gallery)
    memory.size(ENGINE)
    gallery.change(anna.id, AddSamples((a_sample(2, embedded=False),)))
    gallery.add_embeddings(ENGINE, {1: np.ones(64, np.float32), 2: np.ones(64, np.float32)})
    for _ in range(2):
        with pytest.raises(ValueError, match="vectors"):
            memory.size(ENGINE)
    gallery.add_embeddings(ENGINE, {1: a_vector(1), 2: a_vector(2)})
    assert _nearest(memory, 2) == ("Anna", 0.0)


def test_an_engine_whose_vectors_do_not_fit_does_not_spoil_the_other(gallery: Telling) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    gallery.add_person("Bert", [a_sample(2)])
    gallery.add_embeddings(OTHER_ENGINE, {1: np.ones(64, np.float32)})
    memory = GalleryMemory(gallery)
    memory.size(ENGINE)
    with pytest.raises(ValueError, match="vectors"):
        memory.size(OTHER_ENGINE)
    assert _nearest(memory, 2) == ("Bert", 0.0)


def test_asking_whether_anything_happened_costs_next_to_nothing(gallery: Telling) -> None:
    """The order of magnitude only: about 10 microseconds."""
    gallery.add_person("Anna", [a_sample(1)])
    memory = GalleryMemory(gallery)
    memory.size(ENGINE)
    took = []
    for _ in range(200):
        began = time.perf_counter()
        memory.size(ENGINE)
        took.append(time.perf_counter() - began)
    assert min(took) < 0.0005
    assert len(gallery.told) == 1


def test_pairs_of_look_alikes_are_followed_and_found_behind_others(gallery: Telling) -> None:
    anna, bert, cleo = (gallery.add_person(name, [a_sample(n)]).id for n, name in enumerate(("Anna", "Bert", "Cleo")))
    memory = GalleryMemory(gallery)

    def rival() -> str | None:
        [near] = memory.told_apart(ENGINE, a_vector(0)[None])
        assert near.candidates[0].person == anna
        assert len(near.candidates) == 2
        return None if near.rival is None else near.rival.person

    assert rival() is None
    undo = gallery.change(anna, RememberLookAlike(bert, 0.3))
    assert rival() == bert
    gallery.change(cleo, Rename("Cleopatra"))
    assert (rival(), gallery.told[-1].look_alikes) == (bert, None)
    gallery.change(anna, undo)
    gallery.change(anna, RememberLookAlike(cleo, 0.3))
    assert rival() == cleo
    assert [delta.whole for delta in gallery.told] == [True] + [False] * (len(gallery.told) - 1)


def _near(memory: GalleryMemory, vector: np.ndarray) -> tuple[list[str], str | None]:
    """The names of the two nearest who may be meant, and of whoever must not be."""
    [near] = memory.told_apart(ENGINE, vector[None])
    return [each.name for each in near.candidates], near.rejected.name if near.rejected else None


def _between(one: int, other: int, part: float) -> np.ndarray:
    return ((1 - part) * a_vector(one) + part * a_vector(other)).astype(np.float32)


def test_a_person_whom_a_counter_example_speaks_against_is_passed_over_and_told(gallery: Telling) -> None:
    anna, bert, _ = (gallery.add_person(name, [a_sample(n)]).id for n, name in enumerate(("Anna", "Bert", "Cleo")))
    memory, face = GalleryMemory(gallery), _between(0, 5, 0.4)
    order, _ = _near(memory, face)
    assert order[0] == "Anna"
    example = replace(a_sample(5), embedding=face)
    undo = gallery.change(anna, Reject(example))
    left, rejected = _near(memory, face)
    assert (rejected, len(left)) == ("Anna", 2)
    assert "Anna" not in left
    assert [each.name for each in memory.nearest(ENGINE, face[None], 5)[0]] == left
    assert _near(memory, a_vector(0))[0][0] == "Anna"
    gallery.change(bert, Reject(example))
    assert _near(memory, face) == (["Cleo"], "Anna")
    gallery.change(anna, undo)
    assert _near(memory, face)[0][0] == "Anna"


def test_who_is_rejected_behind_somebody_nearer_is_passed_over_without_a_word(gallery: Telling) -> None:
    gallery.add_person("Anna", [a_sample(0)])
    bert = gallery.add_person("Bert", [a_sample(1)])
    face = _between(0, 1, 0.3)
    gallery.change(bert.id, Reject(replace(a_sample(5), embedding=face)))
    assert _near(GalleryMemory(gallery), face) == (["Anna"], None)


@settings(max_examples=60, deadline=None)
@given(
    examples=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 11)), max_size=8),
    face=st.tuples(st.integers(0, 11), st.integers(0, 11), st.floats(0, 1)),
    pairs=st.booleans(),
)
def test_answers_are_those_of_a_gallery_without_the_rejected_people(
    examples: list[tuple[int, int]], face: tuple[int, int, float], pairs: bool
) -> None:
    """Whoever is said nothing of keeps place and distance; of the others the nearer decides."""
    vector = _between(*face)
    with tempfile.TemporaryDirectory() as folder:
        gallery = SqliteGallery(QuickFile(Path(folder) / "gallery.facecog"))
        ids = [gallery.add_person(f"Person {n}", [a_sample(n), a_sample(n + 20)]).id for n in range(5)]
        if pairs:
            gallery.change(ids[0], RememberLookAlike(ids[1], 0.3))
        memory = GalleryMemory(gallery)
        [before] = memory.nearest(ENGINE, vector[None], 5)
        for person, seed in examples:
            gallery.change(ids[person], Reject(a_sample(seed)))
        against: set[str] = set()
        for person, seed in examples:
            own = next(each.distance for each in before if each.person == ids[person])
            if np.linalg.norm(a_vector(seed).astype(np.float64) - vector) <= own + MARGIN:
                against.add(ids[person])
        [near] = memory.told_apart(ENGINE, vector[None])
        wanted = [each for each in before if each.person not in against]
        assert list(near.candidates) == wanted[:2]
        assert near.rejected == (before[0] if before[0].person in against else None)
        gallery.close()


def test_a_rejection_by_another_program_is_heeded_and_only_what_differs_is_read(
    gallery: Telling, tmp_path: Path
) -> None:
    anna = gallery.add_person("Anna", [a_sample(0)])
    gallery.add_person("Bert", [a_sample(1)])
    memory, face = GalleryMemory(gallery), _between(0, 5, 0.4)
    assert _near(memory, face)[1] is None
    other = SqliteGallery(QuickFile(tmp_path / "gallery.facecog"))
    undo = other.change(anna.id, Reject(replace(a_sample(5), embedding=face)))
    assert _near(memory, face) == (["Bert"], "Anna")
    other.change(anna.id, undo)
    other.close()
    assert _near(memory, face)[1] is None
    assert gallery.sizes == [(True, 2), (False, 0), (False, 0)]


def test_counter_examples_of_another_engine_say_nothing(gallery: Telling) -> None:
    anna = gallery.add_person("Anna", [a_sample(0)])
    gallery.change(anna.id, Reject(replace(a_sample(0), engine=OTHER_ENGINE)))
    assert _near(GalleryMemory(gallery), a_vector(0)) == (["Anna"], None)
