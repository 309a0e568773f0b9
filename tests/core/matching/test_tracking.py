"""Faces keep their numbers while they move, hide and pass each other."""

from __future__ import annotations

import numpy as np
import pytest

from facecog_desktop.core.matching.tracking import Tracker, TrackingRules
from facecog_desktop.core.types import Box, Face, Landmarks

FRAME = 1 / 30


def face(x: float, y: float = 100, width: float = 80) -> Face:
    return Face(Box(x, y, width, width), 1.0, Landmarks(np.zeros((68, 2), dtype=np.float32)))


def test_a_moving_face_keeps_its_number() -> None:
    tracker = Tracker()
    numbers = {tracker.update([face(10 + 12 * step)], step * FRAME)[0] for step in range(40)}
    assert numbers == {1}


def test_every_new_face_gets_a_new_number() -> None:
    tracker = Tracker()
    assert tracker.update([face(0), face(300)], 0.0) == [1, 2]
    assert tracker.update([face(302), face(150, y=300), face(1)], FRAME) == [2, 3, 1]


def test_the_order_of_detections_does_not_matter() -> None:
    tracker = Tracker()
    tracker.update([face(0), face(300)], 0.0)
    assert tracker.update([face(303), face(2)], FRAME) == [2, 1]


def test_a_face_hidden_for_half_a_second_is_still_the_same() -> None:
    tracker = Tracker()
    tracker.update([face(100)], 0.0)
    for step in range(1, 15):
        assert tracker.update([], step * FRAME) == []
    assert tracker.update([face(104)], 0.5) == [1]


def test_a_face_that_comes_back_later_is_a_new_track() -> None:
    tracker = Tracker(TrackingRules(patience=1.0))
    tracker.update([face(100)], 0.0)
    assert tracker.update([face(100)], 1.5) == [2]
    assert tracker.alive == [2]


def test_two_people_who_pass_each_other_keep_their_numbers() -> None:
    tracker = Tracker()
    for step in range(61):
        left, right = face(100 + 8 * step, y=100), face(580 - 8 * step, y=130)
        assert tracker.update([left, right], step * FRAME) == [1, 2], step


def test_a_face_that_jumps_across_the_picture_is_another_one() -> None:
    tracker = Tracker()
    tracker.update([face(0)], 0.0)
    assert tracker.update([face(400)], FRAME) == [2]


def test_a_face_far_larger_at_the_same_place_is_another_one() -> None:
    tracker = Tracker()
    tracker.update([face(100, width=60)], 0.0)
    assert tracker.update([face(50, y=50, width=180)], FRAME) == [2]


@pytest.mark.parametrize("step", [FRAME, 0.0])
def test_frames_without_a_clock_are_followed_too(step: float) -> None:
    tracker = Tracker()
    assert [tracker.update([face(10 + i)], i * step)[0] for i in range(5)] == [1] * 5
