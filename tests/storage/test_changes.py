"""Every change is undone by its inverse and done again by the inverse's inverse."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import pytest

from facecog_desktop.core.errors import AlreadyRegisteredError, InvalidNameError, SampleNotFoundError
from facecog_desktop.core.people.changes import (
    AddSamples,
    Describe,
    DropSamples,
    Remove,
    Rename,
    Restore,
    RestoreSamples,
)
from tests.storage.builders import ENGINE, Clock, a_sample

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery


def _state(gallery: AnyGallery, person_id: str) -> dict[str, Any]:
    """All that can be seen of a person but for the time of the last change."""
    seen = asdict(gallery.person(person_id))
    del seen["changed"]
    return seen | {
        "samples": gallery.samples(person_id),
        "listed": person_id in [person.id for person in gallery.people()],
        "vectors": [key for key, who in _vectors(gallery) if who == person_id],
    }


def _vectors(gallery: AnyGallery) -> list[tuple[int, str]]:
    table = gallery.embeddings(ENGINE)
    return list(zip(table.samples, table.people, strict=True))


def _three(gallery: AnyGallery) -> tuple[str, tuple[int, ...]]:
    person = gallery.add_person("Anna", [a_sample(n, created=n) for n in (1, 2, 3)])
    return person.id, tuple(sample.id for sample in gallery.samples(person.id))


def test_a_change_is_seen_with_its_time(gallery: AnyGallery, clock: Clock) -> None:
    person_id, _ = _three(gallery)
    clock.pass_by(60)
    assert gallery.change(person_id, Rename("Anna-Maria")) == Rename("Anna")
    person = gallery.person(person_id)
    assert (person.name, person.changed - person.created) == ("Anna-Maria", 60)


def test_a_description_is_replaced_whole(gallery: AnyGallery) -> None:
    person = gallery.add_person("Anna", [], external_id="1", metadata={"a": 1, "b": 2})
    assert gallery.change(person.id, Describe(None, {"b": 3})) == Describe("1", {"a": 1, "b": 2})
    found = gallery.person(person.id)
    assert (found.external_id, found.metadata) == (None, {"b": 3})


def test_dropped_photos_are_gone_from_lists_and_recognition_and_come_back(gallery: AnyGallery) -> None:
    person_id, (first, second, third) = _three(gallery)
    inverse = gallery.change(person_id, DropSamples((second, first)))
    assert [sample.id for sample in gallery.samples(person_id)] == [third]
    assert gallery.embeddings(ENGINE).samples == (third,)
    assert gallery.person(person_id).samples == 1
    assert gallery.holders([a_sample(1).md5]).get(a_sample(1).md5) is None
    assert gallery.crop(first) == a_sample(1).jpeg
    assert gallery.change(person_id, inverse) == DropSamples((second, first))
    assert [sample.id for sample in gallery.samples(person_id)] == [first, second, third]
    assert gallery.embeddings(ENGINE).samples == (first, second, third)


def test_a_removed_person_is_gone_from_lists_and_recognition_and_comes_back(gallery: AnyGallery) -> None:
    person_id, samples = _three(gallery)
    inverse = gallery.change(person_id, Remove())
    assert gallery.people() == []
    assert gallery.samples(person_id) == []
    assert gallery.embeddings(ENGINE).samples == ()
    assert gallery.embeddings(ENGINE).vectors.shape == (0, 128)
    [removed] = gallery.people(removed=True)
    assert (removed.id, removed.removed, removed.samples) == (person_id, True, 3)
    gallery.change(person_id, inverse)
    assert gallery.people(removed=True) == []
    assert gallery.embeddings(ENGINE).samples == samples


def test_a_dropped_picture_can_be_registered_anew_with_anybody(gallery: AnyGallery) -> None:
    person_id, (first, second, _) = _three(gallery)
    gallery.change(person_id, DropSamples((first, second)))
    gallery.change(person_id, AddSamples((a_sample(1),)))
    bert = gallery.add_person("Bert", [a_sample(2)])
    one, two = a_sample(1).md5, a_sample(2).md5
    assert gallery.holders([two, "0" * 32, one]) == {two: bert.id, one: person_id}
    for sample_id, name in ((first, "Anna"), (second, "Bert")):
        with pytest.raises(AlreadyRegisteredError, match=f"with {name}"):
            gallery.change(person_id, RestoreSamples((sample_id,)))


def test_somebody_whose_picture_is_another_persons_now_stays_removed(gallery: AnyGallery) -> None:
    person_id, _ = _three(gallery)
    gallery.change(person_id, Remove())
    bert = gallery.add_person("Bert", [a_sample(2)])
    with pytest.raises(AlreadyRegisteredError, match="with Bert"):
        gallery.change(person_id, Restore())
    assert [person.name for person in gallery.people()] == ["Bert"]
    gallery.change(bert.id, Remove())
    gallery.change(person_id, Restore())
    assert [person.name for person in gallery.people()] == ["Anna"]


def test_a_removed_person_is_not_given_the_same_picture_twice(gallery: AnyGallery) -> None:
    person_id, _ = _three(gallery)
    gallery.change(person_id, Remove())
    with pytest.raises(AlreadyRegisteredError, match="with Anna"):
        gallery.change(person_id, AddSamples((a_sample(1),)))


def test_another_persons_photo_cannot_be_dropped(gallery: AnyGallery) -> None:
    person_id, (first, *_) = _three(gallery)
    bert = gallery.add_person("Bert", [a_sample(4)])
    for change in (DropSamples((bert.cover or 0,)), RestoreSamples((9999,)), DropSamples((first, 9999))):
        with pytest.raises(SampleNotFoundError):
            gallery.change(person_id, change)
    assert len(gallery.samples(person_id)) == 3


def test_a_refused_change_changes_nothing(gallery: AnyGallery) -> None:
    person_id, _ = _three(gallery)
    before, revision = gallery.person(person_id), gallery.revision()
    with pytest.raises(InvalidNameError):
        gallery.change(person_id, Rename("\n"))
    with pytest.raises(AlreadyRegisteredError):
        gallery.change(person_id, AddSamples((a_sample(8), a_sample(3))))
    assert (gallery.person(person_id), gallery.revision()) == (before, revision)
