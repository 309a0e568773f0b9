"""Look-alikes of an export find each other again under the ids of this gallery."""

from __future__ import annotations

from facecog_desktop.service.importing.intake import Subject
from facecog_desktop.service.importing.pairing import Pairing
from tests.fakes import FakeGallery


def test_a_pair_is_noted_once_both_are_there() -> None:
    gallery = FakeGallery()
    anna, bert = (gallery.add_person(name, []).id for name in ("Anna", "Bert"))
    pairing = Pairing(gallery)
    pairing.note(Subject("Anna", [], key="x", look_alikes={"y": 0.3}), anna)
    assert gallery.look_alikes() == []
    pairing.note(Subject("Bert", [], key="y", look_alikes={"x": 0.3, "not here": 0.2}), bert)
    assert [(pair.people, pair.distance) for pair in gallery.look_alikes()] == [((anna, bert), 0.3)]


def test_who_has_no_key_or_became_the_same_person_is_in_no_pair() -> None:
    gallery = FakeGallery()
    anna = gallery.add_person("Anna", []).id
    pairing = Pairing(gallery)
    pairing.note(Subject("Anna", [], look_alikes={"y": 0.3}), anna)
    pairing.note(Subject("Anna", [], key="x"), anna)
    pairing.note(Subject("Anna", [], key="y", look_alikes={"x": 0.3}), anna)
    assert gallery.look_alikes() == []
