"""Photos that go to another person, people who are merged and brought apart, faces that are somebody else's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    InvalidRequestError,
    PersonNotFoundError,
    SampleNotFoundError,
)
from facecog_desktop.core.people.changes import (
    AddSamples,
    DropRejections,
    DropSamples,
    Merge,
    MoveSamples,
    Reject,
    Release,
    Remove,
    Restore,
    SetConsent,
    Split,
)
from facecog_desktop.core.types import CounterExample
from tests.storage.builders import ENGINE, OTHER_ENGINE, a_sample, a_vector, a_visit

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery


@pytest.fixture
def anna(gallery: AnyGallery) -> str:
    """Anna has the photos 1 and 2."""
    return gallery.add_person("Anna", [a_sample(1), a_sample(2)]).id


@pytest.fixture
def bert(gallery: AnyGallery, anna: str) -> str:
    """Bert has the photo 3."""
    return gallery.add_person("Bert", [a_sample(3)]).id


def test_a_moved_photo_is_the_others_with_its_vector(gallery: AnyGallery, anna: str, bert: str) -> None:
    before = gallery.revision()
    gallery.change(anna, MoveSamples((2,), bert))
    assert [sample.id for sample in gallery.samples(bert)] == [2, 3]
    assert gallery.holders([a_sample(2).md5]).get(a_sample(2).md5) == bert
    delta = gallery.changes_since(ENGINE, before)
    assert (delta.table.samples, delta.table.people) == ((2,), (bert,))


def test_photos_are_moved_all_or_none(gallery: AnyGallery, anna: str, bert: str) -> None:
    with pytest.raises(SampleNotFoundError):
        gallery.change(anna, MoveSamples((1, 3), bert))
    with pytest.raises(PersonNotFoundError):
        gallery.change(anna, MoveSamples((1,), "nobody"))
    for target in (anna, bert):
        gallery.change(bert, Remove())
        with pytest.raises(InvalidRequestError):
            gallery.change(anna, MoveSamples((1,), target))
    assert [sample.id for sample in gallery.samples(anna)] == [1, 2]


def test_a_merged_person_gives_everything_and_gets_it_back(gallery: AnyGallery, anna: str, bert: str) -> None:
    gallery.change(anna, DropSamples((1,)))
    gallery.change(anna, Reject(a_sample(9)))
    visit = gallery.add_event(a_visit(anna, 1.0, 2.0))
    gallery.add_event(a_visit(bert, 3.0, 4.0))
    assert gallery.change(anna, Merge(bert)) == Restore()
    assert [event.name for event in gallery.events()] == ["Bert", "Bert"]
    assert gallery.rejections(ENGINE).people == (bert,)
    shell = gallery.person(anna)
    assert (shell.removed, shell.merged_into, shell.samples) == (True, bert, 0)
    assert gallery.embeddings(ENGINE).people == (bert, bert)
    assert gallery.change(anna, Restore()) == Merge(bert)
    assert [event.id for event in gallery.events(person_id=anna)] == [visit]
    assert gallery.rejections(ENGINE).people == (anna,)
    assert [sample.id for sample in gallery.samples(anna)] == [2], "a dropped photo stays dropped"


def test_a_merged_person_is_given_nothing_new(gallery: AnyGallery, anna: str, bert: str) -> None:
    gallery.change(anna, Merge(bert))
    for change in (AddSamples((a_sample(8),)), Reject(a_sample(8)), Split((1,), "X"), Merge(bert)):
        with pytest.raises(InvalidRequestError):
            gallery.change(anna, change)
    with pytest.raises(InvalidRequestError, match="merged"):
        gallery.extend_person(anna, [a_sample(8)])


def test_a_merge_is_not_taken_back_where_photos_went_on(gallery: AnyGallery, anna: str, bert: str) -> None:
    carl = gallery.add_person("Carl", [])
    gallery.change(anna, Merge(bert))
    undo = gallery.change(bert, MoveSamples((2,), carl.id))
    with pytest.raises(InvalidRequestError, match="not all photos of Anna are with Bert"):
        gallery.change(anna, Restore())
    assert len(gallery.samples(bert)) == 2
    gallery.change(bert, undo)
    gallery.change(bert, Remove())
    with pytest.raises(InvalidRequestError, match="Bert, who has the photos of Anna, is removed"):
        gallery.change(anna, Restore())


def test_merges_of_merges_come_apart_in_turn(gallery: AnyGallery, anna: str, bert: str) -> None:
    carl = gallery.add_person("Carl", [a_sample(4)])
    gallery.change(anna, Merge(bert))
    gallery.change(bert, Merge(carl.id))
    assert gallery.person(carl.id).samples == 4
    gallery.change(bert, Restore())
    gallery.change(anna, Restore())
    assert [person.samples for person in gallery.people()] == [2, 1, 1]


def test_what_is_split_off_is_a_new_person_until_it_is_taken_back(gallery: AnyGallery, anna: str) -> None:
    absorb = gallery.change(anna, Split((2,), " Nova "))
    nova = next(person for person in gallery.people() if person.id != anna)
    assert (nova.name, nova.samples, gallery.person(anna).samples) == ("Nova", 1, 1)
    release = gallery.change(anna, absorb)
    assert release == Release(nova.id)
    assert (gallery.person(anna).samples, [person.id for person in gallery.people()]) == (2, [anna])
    assert gallery.change(anna, release) == absorb
    assert gallery.person(nova.id).samples == 1
    with pytest.raises(InvalidRequestError, match="no photo"):
        gallery.change(anna, Split((), "Nobody"))
    with pytest.raises(InvalidRequestError, match="not a part"):
        gallery.change(anna, release)


def test_forgetting_somebody_forgets_who_was_merged_into_them(gallery: AnyGallery, anna: str, bert: str) -> None:
    carl = gallery.add_person("Carl", [])
    gallery.change(anna, Merge(bert))
    gallery.change(bert, Merge(carl.id))
    assert gallery.forget(carl.id).samples == 3
    assert gallery.people() + gallery.people(removed=True) == []
    assert {entry.person for entry in gallery.audit() if entry.what == "forgotten"} == {anna, bert, carl.id}


def test_a_counter_example_keeps_numbers_and_no_picture(gallery: AnyGallery, anna: str) -> None:
    undo = gallery.change(anna, Reject(a_sample(50)))
    table = gallery.rejections(ENGINE)
    assert table.people == (anna,)
    np.testing.assert_array_equal(table.vectors, a_vector(50)[None])
    assert gallery.rejections(OTHER_ENGINE).samples == ()
    assert gallery.holders([a_sample(50).md5]).get(a_sample(50).md5) is None
    assert isinstance(undo, DropRejections)
    assert gallery.counter_examples(anna) == [CounterExample(undo.rejections[0], a_sample(50).created)]
    redo = gallery.change(anna, undo)
    assert gallery.rejections(ENGINE).samples == ()
    assert gallery.counter_examples(anna) == []
    gallery.change(anna, redo)
    assert gallery.rejections(ENGINE).samples == undo.rejections
    gallery.change(anna, Remove())
    assert gallery.rejections(ENGINE).samples == ()


def test_a_counter_example_needs_numbers_and_its_person(gallery: AnyGallery, anna: str, bert: str) -> None:
    with pytest.raises(InvalidRequestError, match="embedding"):
        gallery.change(anna, Reject(a_sample(50, embedded=False)))
    undo = gallery.change(anna, Reject(a_sample(50)))
    with pytest.raises(SampleNotFoundError):
        gallery.change(bert, undo)
    assert gallery.counter_examples(bert) == []
    with pytest.raises(PersonNotFoundError):
        gallery.counter_examples("nobody")


def test_a_consent_is_kept_and_withdrawn(gallery: AnyGallery, anna: str) -> None:
    consent = Consent("v3 ünï", 1_600_000_000.5, "desk", 1_700_000_000.0)
    assert gallery.change(anna, SetConsent(consent)) == SetConsent(None)
    assert gallery.person(anna).consent == consent
    assert gallery.change(anna, SetConsent(None)) == SetConsent(consent)
    assert [entry.what for entry in gallery.audit()][-2:] == ["consent noted", "consent withdrawn"]


@pytest.mark.parametrize("wrong", [{"text_version": " "}, {"by": ""}, {"given": float("nan")}, {"expires": 0.5}])
def test_a_consent_that_makes_no_sense_is_refused(gallery: AnyGallery, anna: str, wrong: dict[str, object]) -> None:
    consent = replace(Consent("v1", 1.0, "desk"), **wrong)  # type: ignore[arg-type]  # one wrong field at a time
    with pytest.raises(InvalidRequestError):
        gallery.change(anna, SetConsent(consent))
    assert gallery.person(anna).consent is None


def test_a_picture_cannot_come_back_from_two_sides(gallery: AnyGallery, anna: str, bert: str) -> None:
    gallery.change(anna, DropSamples((1,)))
    gallery.change(anna, MoveSamples((1,), bert))
    gallery.change(anna, AddSamples((a_sample(1),)))
    from_bert = gallery.change(bert, DropSamples((3,)))
    gallery.change(bert, from_bert)
    with pytest.raises(AlreadyRegisteredError):
        gallery.change(bert, AddSamples((a_sample(1),)))
