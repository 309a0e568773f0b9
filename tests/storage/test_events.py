"""The log of visits: kept, corrected, filtered, named after whoever has the name now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from facecog_desktop.core.errors import PersonNotFoundError
from facecog_desktop.core.people.changes import Remove, Rename
from tests.storage.builders import a_picture, a_visit

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery


def test_a_visit_comes_back_with_its_number_and_the_name(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    visit = a_visit(anna.id, 100.0, 160.0, ended=True)
    number = gallery.add_event(visit)
    assert gallery.events() == [replace(visit, id=number, name="Anna")]


def test_a_visit_of_a_renamed_or_removed_person_has_the_present_name(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    gallery.add_event(a_visit(anna.id, 100.0, 160.0))
    gallery.change(anna.id, Rename("Anna-Maria"))
    gallery.change(anna.id, Remove())
    assert [event.name for event in gallery.events()] == ["Anna-Maria"]


def test_a_stranger_has_neither_person_nor_name(gallery: AnyGallery) -> None:
    gallery.add_event(replace(a_visit(None, 1.0, 2.0), name="said by mistake"))
    [event] = gallery.events()
    assert (event.person, event.name, event.distance, event.margin) == (None, None, None, None)


def test_a_visit_is_prolonged_and_keeps_its_crop_until_there_is_a_better_one(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", []).id
    number = gallery.add_event(a_visit(anna, 1.0, 2.0), a_picture(1))
    assert gallery.update_event(number, a_visit(anna, 1.0, 9.0))
    assert gallery.event_crop(number) == a_picture(1)
    assert gallery.update_event(number, a_visit(anna, 1.0, 12.0, ended=True), a_picture(2))
    assert gallery.event_crop(number) == a_picture(2)
    assert [(event.last, event.ended) for event in gallery.events()] == [(12.0, True)]


def test_a_stranger_leaves_no_picture_unless_that_is_wanted(
    gallery: AnyGallery, another: Callable[..., AnyGallery]
) -> None:
    number = gallery.add_event(a_visit(None, 1.0, 2.0), a_picture(1))
    gallery.update_event(number, a_visit(None, 1.0, 3.0), a_picture(2))
    assert gallery.event_crop(number) is None
    curious = another(stranger_crops=True)
    assert curious.event_crop(curious.add_event(a_visit(None, 1.0, 2.0), a_picture(3))) == a_picture(3)
    curious.update_event(number, a_visit(None, 1.0, 4.0), a_picture(4))
    assert curious.event_crop(number) == a_picture(4)


def test_who_turns_out_to_be_a_stranger_takes_the_picture_away(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", []).id
    number = gallery.add_event(a_visit(anna, 1.0, 2.0), a_picture(1))
    gallery.update_event(number, a_visit(None, 1.0, 3.0))
    assert gallery.event_crop(number) is None


def test_a_visit_without_a_crop_has_none(gallery: AnyGallery) -> None:
    assert gallery.event_crop(gallery.add_event(a_visit(None, 1.0, 2.0))) is None
    assert gallery.event_crop(99) is None


def test_a_stranger_who_is_recognised_later_gets_the_visit(gallery: AnyGallery) -> None:
    number = gallery.add_event(a_visit(None, 1.0, 2.0))
    anna = gallery.add_person("Anna", [])
    gallery.update_event(number, a_visit(anna.id, 1.0, 3.0))
    assert [event.person for event in gallery.events(person_id=anna.id)] == [anna.id]


def test_a_day_holds_the_visits_that_touch_it_in_their_order(gallery: AnyGallery) -> None:
    for first, last in ((250.0, 260.0), (10.0, 90.0), (90.0, 110.0), (200.0, 210.0), (150.0, 160.0)):
        gallery.add_event(a_visit(None, first, last))
    assert [event.first for event in gallery.events(100.0, 200.0)] == [90.0, 150.0]
    assert [event.first for event in gallery.events(since=200.0)] == [200.0, 250.0]
    assert [event.first for event in gallery.events(until=100.0)] == [10.0, 90.0]


def test_the_visits_of_one_person_are_told_apart(gallery: AnyGallery) -> None:
    anna, bert = (gallery.add_person(name, []) for name in ("Anna", "Bert"))
    for person in (anna, bert, anna):
        gallery.add_event(a_visit(person.id, 1.0, 2.0))
    assert len(gallery.events(person_id=anna.id)) == 2
    assert len(gallery.events(0.0, 3.0, person_id=bert.id)) == 1


def test_nobody_who_is_unknown_can_visit(gallery: AnyGallery) -> None:
    number = gallery.add_event(a_visit(None, 1.0, 2.0))
    with pytest.raises(PersonNotFoundError):
        gallery.add_event(a_visit("nobody", 1.0, 2.0))
    with pytest.raises(PersonNotFoundError):
        gallery.update_event(number, a_visit("nobody", 1.0, 2.0))
    assert len(gallery.events()) == 1


def test_a_visit_that_was_erased_meanwhile_is_not_written_again(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    number = gallery.add_event(a_visit(anna.id, 1.0, 2.0))
    gallery.forget(anna.id)
    assert not gallery.update_event(number, a_visit(None, 1.0, 5.0))
    assert gallery.events() == []


def test_the_log_does_not_make_anybody_load_the_vectors_again(gallery: AnyGallery) -> None:
    revision = gallery.revision()
    number = gallery.add_event(a_visit(None, 1.0, 2.0))
    gallery.update_event(number, a_visit(None, 1.0, 3.0))
    assert gallery.revision() == revision
