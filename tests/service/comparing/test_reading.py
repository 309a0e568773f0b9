"""A picture's faces and a film's people, over an engine that sees coloured blocks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Face, Frame, Pixels, Vectors
from facecog_desktop.service.comparing.going import StoppedError
from facecog_desktop.service.comparing.reading import FilmRules, read_film, read_picture
from tests.fakes import FakeEngine, FakeSource, picture, template

ANNA, BEN = 1, 2


class Counting(FakeEngine):
    """Counts what is asked of it; `blind` finds nobody unless it looks thoroughly."""

    def __init__(self, *, blind: bool = False) -> None:
        super().__init__()
        self.blind = blind
        self.thorough = 0
        self.smallest: list[float] = []
        self.crops = 0
        self.kept: list[int] = []

    def detect(
        self, pixels: Pixels, *, thorough: bool = False, smallest: float = 0.0, between: Between = straight_on
    ) -> list[Face]:
        self.thorough += thorough
        self.smallest.append(smallest)
        return [] if self.blind and not thorough else super().detect(pixels, between=between)

    def crop(self, pixels: Pixels, face: Face) -> tuple[bytes, Face]:
        self.crops += 1
        return super().crop(pixels, face)

    def crop_templates(self, crops: Sequence[tuple[bytes, Face]], *, quick: bool = False) -> Vectors:
        self.kept.append(len(crops))
        return super().crop_templates(crops, quick=quick)


class Clip(FakeSource):
    """A film of 30 frames a second whose frames know their time."""

    def __init__(self, pictures: Sequence[Pixels]) -> None:
        super().__init__(pictures, live=False, moving=True)
        self.length = len(pictures)


def nobody(done: float) -> None:
    """Is told and does nothing."""


def walk(frames: int, identity: int = ANNA) -> list[Pixels]:
    return [picture((identity, 100 + number % 40, 100)) for number in range(frames)]


def test_all_faces_of_a_picture_are_read_the_largest_first() -> None:
    engine = Counting()
    pixels = picture((ANNA, 400, 100))
    pixels[50:170, 100:220] = picture((BEN, 0, 0), size=(120, 120), side=120)
    reading = read_picture(engine, Frame(pixels), nobody)
    assert (reading.moving, reading.frames, reading.width, reading.height) == (False, 1, 640, 360)
    assert [round(each.box.width) for each in reading.appearances] == [120, 80]
    assert np.allclose(reading.appearances[1].template, template(ANNA))
    assert engine.thorough == 1


def test_a_picture_without_a_face_is_an_empty_reading() -> None:
    assert read_picture(Counting(), Frame(picture()), nobody).appearances == ()


def test_a_film_is_looked_at_once_a_second() -> None:
    reading = read_film(Counting(), Clip(walk(91)), 1.0, nobody)
    [anna] = reading.appearances
    assert reading.frames == 4
    assert anna.times.tolist() == pytest.approx([0, 1, 2, 3])
    assert anna.looks.shape == (4, 128)
    assert np.allclose(anna.template, template(ANNA), atol=1e-5)


def test_one_face_in_many_frames_is_embedded_a_few_times_the_best_ones() -> None:
    engine = Counting()
    reading = read_film(engine, Clip(walk(300)), 30.0, nobody)
    [anna] = reading.appearances
    assert len(anna.times) == 300
    assert engine.embedded <= 60  # five looks a second
    assert engine.kept == [5]


def test_people_who_follow_each_other_at_one_place_are_told_apart() -> None:
    reading = read_film(Counting(), Clip([*walk(61, ANNA), *walk(31, BEN)]), 1.0, nobody)
    assert [len(each.times) for each in reading.appearances] == [3, 1]
    assert np.allclose(reading.appearances[1].template, template(BEN), atol=1e-5)


def test_two_people_in_every_frame_are_two() -> None:
    frames = [picture((ANNA, 50, 100), (BEN, 400, 100)) for _ in range(61)]
    reading = read_film(Counting(), Clip(frames), 2.0, nobody)
    assert [len(each.times) for each in reading.appearances] == [5, 5]


def test_only_the_largest_faces_of_a_frame_are_embedded() -> None:
    engine = Counting()
    crowd = [picture(*((identity, 90.0 * identity, 100.0) for identity in range(1, 7)))]
    read_film(engine, Clip(crowd), 1.0, nobody, FilmRules(at_once=2))
    assert engine.embedded == 2


def test_a_film_in_which_a_quick_look_finds_nobody_is_searched_thoroughly_for_some_frames() -> None:
    engine = Counting(blind=True)
    reading = read_film(engine, Clip(walk(151)), 1.0, nobody, FilmRules(keen=3))
    assert engine.thorough == 3
    assert {each for each in engine.smallest if each} == {min(walk(1)[0].shape[:2]) / 9}, "small faces would take long"
    assert reading.frames == 6
    assert len(reading.appearances[0].times) == 3


def test_reading_can_be_stopped_before_each_step_that_takes_long() -> None:
    engine = Counting(blind=True)

    def stop_at_the_first(done: float) -> None:
        if engine.smallest:
            raise StoppedError

    with pytest.raises(StoppedError):
        read_film(engine, Clip(walk(60)), 1.0, stop_at_the_first)
    assert (len(engine.smallest), engine.thorough, engine.embedded) == (1, 0, 0)


def test_a_single_look_can_be_stopped_where_the_engine_asks() -> None:
    engine = Counting()

    def stop_within_the_look(done: float) -> None:
        if engine.smallest:
            raise StoppedError

    with pytest.raises(StoppedError):
        read_picture(engine, Frame(picture((ANNA, 100, 100))), stop_within_the_look)
    assert (engine.thorough, engine.crops) == (1, 0)
    engine.smallest.clear()
    with pytest.raises(StoppedError):
        read_film(engine, Clip(walk(60)), 1.0, stop_within_the_look)
    assert (len(engine.smallest), engine.embedded) == (1, 0)


def test_the_templates_of_a_crowd_are_made_a_few_at_a_time() -> None:
    engine = Counting()
    told: list[float] = []
    crowd = picture(*((identity, 90.0 * (identity % 7), 90.0 * (identity // 7)) for identity in range(21)))
    reading = read_picture(engine, Frame(crowd), told.append)
    assert len(reading.appearances) == 21
    assert engine.kept == [8, 8, 5]
    assert told == sorted(told)
    assert len({part for part in told if 0.6 <= part < 1.0}) == 3
    assert np.allclose(reading.appearances[-1].template, template(20))


def test_a_film_without_faces_is_an_empty_reading() -> None:
    reading = read_film(Counting(), Clip([picture()] * 31), 1.0, nobody)
    assert (reading.frames, reading.appearances) == (2, ())


def test_progress_ends_at_one_and_never_goes_back() -> None:
    told: list[float] = []
    read_film(Counting(), Clip(walk(91)), 1.0, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_whoever_wants_no_answer_stops_the_reading() -> None:
    engine = Counting()

    def stop(done: float) -> None:
        if done > 0.2:
            raise StoppedError

    with pytest.raises(StoppedError):
        read_film(engine, Clip(walk(300)), 1.0, stop)
    assert engine.embedded <= 3


def test_the_very_best_frame_is_shown() -> None:
    frames = walk(91)
    for dull in (*frames[:30], *frames[60:]):
        dull[..., 1] = dull[..., 1] // 8 + 60  # nearly without contrast
    [anna] = read_film(Counting(), Clip(frames), 1.0, nobody).appearances
    assert anna.time == pytest.approx(1.0)
    assert anna.crop.startswith(b"crop")
