"""The looks that are kept of a face in view until the user says who it is not."""

from __future__ import annotations

import numpy as np

from facecog_desktop.core.types import Candidate, Frame, Match, Quality, Track, Verdict
from facecog_desktop.service.live.glimpses import Glimpse, Glimpses, counter_example, portraits
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, picture, template

ANNA = Match(Verdict.KNOWN, Candidate("anna", "Anna", 1, 0.3))
BEN = Match(Verdict.KNOWN, Candidate("ben", "Ben", 2, 0.3))
NOBODY = Match(Verdict.STRANGER)


def a_look(glimpses: Glimpses, time: float, match: Match = ANNA, sharpness: float = 50.0, identity: int = 1) -> None:
    pixels = picture((identity, 200, 100))
    [face] = FakeEngine().detect(pixels)
    quality = Quality(90, sharpness, 90, 90, 90, 90)
    glimpses.note(Frame(pixels, time=time), Track(1, face, match, 3, 0.0, time, quality), match)


def kept(glimpses: Glimpses, person: str = "anna") -> list[tuple[float, float]]:
    return [(each.frame.time, each.quality) for each in glimpses.of(person)]


def test_the_best_looks_of_the_last_seconds_are_kept_best_first() -> None:
    glimpses = Glimpses()
    for time, sharpness in ((0.0, 99.0), (5.0, 40.0), (6.0, 10.0), (7.0, 60.0), (8.0, 30.0), (14.0, 50.0)):
        a_look(glimpses, time, sharpness=sharpness)
    assert kept(glimpses) == [(7.0, 60.0), (14.0, 50.0), (5.0, 40.0)]


def test_of_one_moment_the_better_picture_stands() -> None:
    glimpses = Glimpses()
    for time, sharpness in ((0.0, 30.0), (0.2, 50.0), (0.4, 40.0)):
        a_look(glimpses, time, sharpness=sharpness)
    assert kept(glimpses) == [(0.2, 50.0)]


def test_looks_that_took_the_face_for_somebody_else_do_not_count() -> None:
    glimpses = Glimpses()
    a_look(glimpses, 0.0, BEN)
    a_look(glimpses, 0.1)
    a_look(glimpses, 0.2, NOBODY)
    assert (kept(glimpses), kept(glimpses, "ben")) == ([(0.1, 50.0)], [(0.0, 50.0)])


def test_a_film_begun_again_begins_the_looks_again() -> None:
    glimpses = Glimpses()
    a_look(glimpses, 7.0)
    a_look(glimpses, 1.0)
    assert kept(glimpses) == [(1.0, 50.0)]


def test_little_more_than_the_face_is_held_in_memory() -> None:
    glimpses = Glimpses()
    a_look(glimpses, 0.0)
    [look] = glimpses.of("anna")
    assert look.frame.width < 200
    assert look.frame.pixels.base is None
    assert 40 < look.face.box.x < 60


def test_the_counter_example_is_the_mean_of_the_looks() -> None:
    engine, gallery = FakeEngine(), FakeGallery()
    service = LocalService(gallery, lambda: engine, engine.decode, clock=lambda: 7.0)
    anna = gallery.add_person("Anna", [])
    glimpses = Glimpses()
    a_look(glimpses, 0.0, identity=1)
    a_look(glimpses, 1.0, identity=101, sharpness=60.0)
    service.change(anna.id, counter_example(service, glimpses.of("anna")))
    [vector] = gallery.rejections(FakeEngine.id).vectors
    mean = template(1) + template(101)
    np.testing.assert_allclose(vector, mean / np.linalg.norm(mean) * 1.4, atol=1e-5)
    assert [example.created for example in service.counter_examples(anna.id)] == [7.0]


def test_looks_at_a_stranger_are_kept_to_register_from() -> None:
    glimpses = Glimpses()
    for time in (0.0, 1.0, 2.0):
        a_look(glimpses, time, NOBODY if time else BEN, sharpness=40 + time)
    assert [look.frame.time for look in glimpses.best] == [2.0, 1.0, 0.0]


def test_somebody_is_registered_from_the_looks_that_are_good_enough_or_from_the_best() -> None:
    service = LocalService(FakeGallery(), FakeEngine, FakeEngine().decode, clock=lambda: 0.0)
    good, dark = picture((1, 200, 100)), picture((1, 200, 100))
    dark[..., 1] = 0
    looks = [Glimpse(Frame(pixels), FakeEngine().detect(good)[0], "", 50.0) for pixels in (good, dark, good)]
    assert len(portraits(service, looks)) == 2
    assert len(portraits(service, looks[1:2])) == 1
