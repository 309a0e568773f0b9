"""Of a burst the best picture of the present face and direction is kept."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.picture.burst import SECONDS, Burst
from facecog_desktop.core.types import Box, Face, PoseName, Quality, Sample, Shot
from tests.core.drawn_landmarks import landmarks

GOOD = Quality(90, 90, 90, 90, 90, 100)


def a_shot(
    advice: Advice = Advice.GOOD, *, pose: PoseName = PoseName.FRONT, x: float = 100, **components: float
) -> Shot:
    face = Face(Box(x, 100, 160, 160), 1.0, landmarks(x))
    sample = Sample(b"jpeg", face.landmarks, replace(GOOD, **components), pose=pose)
    return Shot(advice, face, sample, np.zeros((4, 4, 3), dtype=np.uint8))


def burst_of(*shots: Shot, every: float = 0.1) -> Burst:
    made = Burst()
    for number, shot in enumerate(shots):
        made.note(shot, number * every)
    return made


def test_the_sharpest_with_open_eyes_is_kept() -> None:
    soft, sharp, blinking = a_shot(sharpness=60), a_shot(sharpness=89), a_shot(eyes_open=40)
    assert burst_of(soft, sharp, blinking).best() is sharp


@pytest.mark.parametrize("advice", [Advice.HOLD_STILL, Advice.OPEN_EYES, Advice.CLOSE_MOUTH])
def test_a_press_in_the_moment_of_a_blink_keeps_the_picture_before(advice: Advice) -> None:
    good = a_shot()
    assert burst_of(good, a_shot(advice)).best() is good


@pytest.mark.parametrize("advice", [Advice.TOO_DARK, Advice.COME_CLOSER, Advice.FACE_THE_CAMERA, Advice.UNCOVER])
def test_what_does_not_pass_by_itself_is_refused_although_there_was_a_good_one(advice: Advice) -> None:
    refused = a_shot(advice)
    assert burst_of(a_shot(), refused).best() is refused


@pytest.mark.parametrize("advice", [Advice.NO_FACE, Advice.SEVERAL_FACES])
def test_without_the_one_face_nothing_from_before_is_kept(advice: Advice) -> None:
    nobody = Shot(advice)
    assert burst_of(a_shot(), nobody).best() is nobody
    later = a_shot(sharpness=50)
    assert burst_of(a_shot(), nobody, later).best() is later


def test_another_direction_or_another_face_is_not_taken_for_the_present_one() -> None:
    left = a_shot(pose=PoseName.LEFT, sharpness=50)
    assert burst_of(a_shot(), left).best() is left
    neighbour = a_shot(x=400, sharpness=50)
    assert burst_of(a_shot(), neighbour).best() is neighbour


def test_a_burst_is_short_and_a_jump_in_time_ends_it() -> None:
    now = a_shot(sharpness=50)
    assert burst_of(a_shot(), now, every=SECONDS + 0.01).best() is now
    back = Burst()
    back.note(a_shot(), 10.0)
    back.note(now, 2.0)
    assert back.best() is now


def test_after_a_picture_was_kept_only_newer_ones_count() -> None:
    burst = burst_of(a_shot())
    burst.clear()
    assert burst.best() is None
    newer = a_shot(sharpness=31)
    burst.note(newer, 0.2)
    assert burst.best() is newer


@given(st.lists(st.tuples(st.floats(30, 100), st.floats(30, 100)), min_size=1, max_size=6))
def test_no_good_one_of_the_burst_is_better_than_the_one_kept(values: list[tuple[float, float]]) -> None:
    shots = [a_shot(sharpness=sharpness, eyes_open=eyes) for sharpness, eyes in values]
    best = burst_of(*shots).best()
    assert best is not None
    assert best.sample is not None
    assert best.sample.quality.overall == max(shot.sample.quality.overall for shot in shots if shot.sample)
