"""Every change is undone by its inverse and done again by the inverse of that: on the file and on its fake."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.errors import AlreadyRegisteredError, InvalidRequestError, SampleNotFoundError
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.people.changes import (
    AddSamples,
    Change,
    Describe,
    DropLookAlikes,
    DropRejections,
    DropSamples,
    Merge,
    MoveSamples,
    Reject,
    RememberLookAlike,
    Remove,
    Rename,
    Restore,
    RestoreLookAlikes,
    RestoreRejections,
    RestoreSamples,
    SetConsent,
    Several,
    Split,
    TakeSamples,
)
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.fake_gallery import FakeGallery
from tests.storage.builders import ENGINE, a_sample

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery

REFUSED = (AlreadyRegisteredError, InvalidRequestError, SampleNotFoundError)
Plan = list[tuple[int, str, Any]]
"""(whose, what, with what) of a row of changes."""


def _table(table: EmbeddingTable) -> list[tuple[int, str]]:
    return list(zip(table.samples, table.people, strict=True))


def seen(gallery: Gallery, people: list[str]) -> dict[str, Any]:
    """All that can be seen of these people and of everybody who is there, but for the time of the last change."""
    state: dict[str, Any] = {"listed": [person.id for person in gallery.people() if person.id in people]}
    for person_id in people:
        person = asdict(gallery.person(person_id))
        del person["changed"]
        state[person_id] = person | {"photos": gallery.samples(person_id)}
    state["strangers"] = [person.name for person in gallery.people() if person.id not in people]
    state["alike"] = sorted((*pair.people, pair.distance) for pair in gallery.look_alikes())
    return state | {"vectors": _table(gallery.embeddings(ENGINE)), "not": _table(gallery.rejections(ENGINE))}


_SOME = st.sets(st.integers(0, 6), max_size=3).map(sorted)
_WHAT: st.SearchStrategy[tuple[str, Any]] = st.one_of(
    st.tuples(st.just("rename"), st.sampled_from(["Anna", "Bert", "李小龍"])),
    st.tuples(st.just("describe"), st.dictionaries(st.sampled_from("ab"), st.integers(0, 2))),
    st.tuples(st.just("agree"), st.sampled_from([None, Consent("v1", 1.0, "desk"), Consent("v2", 1.0, "desk", 5.0)])),
    st.tuples(st.just("add"), st.integers(10, 13)),
    st.tuples(st.sampled_from(["drop", "bring", "move", "take", "split"]), _SOME),
    st.tuples(st.sampled_from(["remove", "restore", "merge"]), st.none()),
    st.tuples(st.just("reject"), st.integers(20, 23)),
    st.tuples(st.sampled_from(["unreject", "reject again"]), _SOME),
    st.tuples(st.sampled_from(["tell apart", "tell apart and rename"]), st.sampled_from([0.25, 0.5])),
    st.tuples(st.sampled_from(["confuse", "tell apart again"]), _SOME),
)
_PLANS = st.lists(st.tuples(st.integers(0, 1), _WHAT).map(lambda step: (step[0], *step[1])), min_size=1, max_size=8)


def change_for(what: str, value: Any, other: str, photos: list[int], rejections: list[int]) -> Change:
    """One step of a plan."""
    some = tuple(photos[n] for n in value if n < len(photos)) if isinstance(value, list) else ()
    faces = tuple(rejections[n] for n in value if n < len(rejections)) if isinstance(value, list) else ()
    pairs = tuple(n + 1 for n in value if n < 2) if isinstance(value, list) else ()
    made: dict[str, Change] = {
        "rename": Rename(str(value)),
        "drop": DropSamples(some),
        "bring": RestoreSamples(some),
        "move": MoveSamples(some, other),
        "take": TakeSamples(some, other),
        "split": Split(some, "Nova"),
        "remove": Remove(),
        "restore": Restore(),
        "merge": Merge(other),
        "unreject": DropRejections(faces),
        "reject again": RestoreRejections(faces),
        "confuse": DropLookAlikes(pairs),
        "tell apart again": RestoreLookAlikes(pairs),
    }
    if what in made:
        return made[what]
    if what == "describe":
        return Describe(str(value) or None, value)
    if what.startswith("tell apart"):
        apart = RememberLookAlike(other, value)
        return apart if what == "tell apart" else Several((apart, Rename("Anna B.")))
    if what == "agree":
        return SetConsent(value)
    return AddSamples((a_sample(value),)) if what == "add" else Reject(a_sample(value))


def follow(first: Gallery, second: Gallery, plan: Plan) -> None:
    """Carry a plan out by two handles in turn, take all of it back and do all of it again, comparing at every step."""
    handles: Iterator[Gallery] = itertools.cycle([first, second])
    anna = first.add_person("Anna", [a_sample(n, created=n) for n in (1, 2, 3)]).id
    bert = second.add_person("Bert", [a_sample(n, created=n) for n in (4, 5)]).id
    people = [anna, bert]
    photos = [sample.id for person in people for sample in first.samples(person)]
    rejections: list[int] = []
    states, done = [seen(first, people)], []
    for whose, what, value in plan:
        gallery, person, other = next(handles), people[whose], people[1 - whose]
        change = change_for(what, value, other, photos, rejections)
        try:
            inverse = gallery.change(person, change)
        except REFUSED:
            assert seen(first, people) == states[-1], "what is refused changes nothing"
            continue
        if isinstance(inverse, DropRejections) and what == "reject":
            rejections += inverse.rejections
        done.append((person, inverse))
        states.append(seen(first, people))
    again = []
    for (person, inverse), before in zip(reversed(done), reversed(states[:-1]), strict=True):
        again.append((person, next(handles).change(person, inverse)))
        assert seen(first, people) == before
    once_more = []
    for (person, redo), after in zip(reversed(again), states[1:], strict=True):
        once_more.append((person, next(handles).change(person, redo)))
        assert seen(first, people) == after
    for (person, undo), before in zip(reversed(once_more), reversed(states[:-1]), strict=True):
        next(handles).change(person, undo)
        assert seen(first, people) == before


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=_PLANS)
def test_a_row_of_changes_by_two_handles_is_undone_and_done_again(
    gallery: AnyGallery, another: Callable[[], AnyGallery], plan: Plan
) -> None:
    emptied(gallery)
    follow(gallery, another(), plan)


@settings(max_examples=100, deadline=None)
@given(plan=_PLANS)
def test_the_gallery_in_memory_undoes_the_same(plan: Plan) -> None:
    gallery = FakeGallery()
    follow(gallery, gallery, plan)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=_PLANS)
def test_the_gallery_in_memory_answers_as_the_real_one_does(gallery: AnyGallery, plan: Plan) -> None:
    emptied(gallery)
    assert _told(gallery, plan) == _told(FakeGallery(), plan)


def emptied(gallery: AnyGallery) -> None:
    """As it was before the first person: pairs of the plans go by numbers that begin at 1."""
    with gallery._file.writing() as db:
        if isinstance(gallery, SqliteGallery):
            db.execute("DELETE FROM people")
            db.execute("DELETE FROM sqlite_sequence")
        else:
            db.execute("TRUNCATE people RESTART IDENTITY CASCADE")


def _told(gallery: Gallery, plan: Plan) -> list[object]:
    """What a gallery answers to a plan, free of ids."""
    owners = (("A", (1, 2, 3)), ("B", (4, 5)))
    people = [gallery.add_person(name, [a_sample(n) for n in own]).id for name, own in owners]
    photos = [sample.id for person in people for sample in gallery.samples(person)]
    told: list[object] = []
    for whose, what, value in plan:
        try:
            inverse = gallery.change(people[whose], change_for(what, value, people[1 - whose], photos, []))
            told.append(type(inverse).__name__)
        except REFUSED as error:
            told.append(error.code)
        told.append(sorted((who.name, who.samples, str(who.consent)) for who in gallery.people()))
        told.append(sorted((who.name, who.merged_into is None) for who in gallery.people(removed=True)))
        told.append([a_photo.md5 for person in people for a_photo in gallery.samples(person)])
    return told
