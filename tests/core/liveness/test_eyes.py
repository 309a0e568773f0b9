"""Blinks are found whatever the frame rate, and nothing that a picture does is one."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.liveness.eyes import Blink, BlinkRules, BlinkWatch, eye_aspect_ratio, lid_gap
from tests.core.liveness.heads import head, picture, seen


def watched(shut_at: list[tuple[float, float]], *, seconds: float = 4.0, fps: float = 20.0) -> list[Blink]:
    """What is found of eyes that are shut from one time to another."""
    watch = BlinkWatch()
    found = []
    for number in range(round(seconds * fps)):
        time = number / fps
        shut = any(begin <= time < end for begin, end in shut_at)
        blink = watch.see(seen(head(shut=0.9 if shut else 0.0), noise=0.3, seed=number), time)
        found += [] if blink is None else [blink]
    return found


def test_eyes_that_shut_have_a_smaller_aspect_ratio_and_gap() -> None:
    open_eyes, shut = seen(head()), seen(head(shut=1.0))
    assert 0.25 < eye_aspect_ratio(open_eyes) < 0.6
    assert eye_aspect_ratio(shut) == pytest.approx(0.0, abs=0.02)
    assert lid_gap(shut) == pytest.approx(0.0, abs=0.02)


@given(fps=st.sampled_from([10.0, 15.0, 25.0, 30.0, 60.0]), begin=st.floats(1.0, 2.5), lasts=st.floats(0.15, 0.5))
@settings(max_examples=40, deadline=None)
def test_a_blink_is_found_once_at_any_frame_rate(fps: float, begin: float, lasts: float) -> None:
    [blink] = watched([(begin, begin + lasts)], fps=fps)
    assert blink.began <= begin
    assert blink.ended >= begin + lasts - 1e-6
    assert blink.ended - blink.began <= lasts + 2.1 / fps
    assert blink.depth < 0.5


def test_two_blinks_are_two() -> None:
    assert len(watched([(1.0, 1.2), (2.0, 2.2)])) == 2


def test_eyes_that_stay_shut_do_not_blink() -> None:
    assert watched([(1.0, 2.6)]) == []
    assert watched([(1.0, 9.0)]) == []


def test_eyes_that_never_shut_do_not_blink() -> None:
    assert watched([]) == []


def test_before_it_is_known_how_far_the_eyes_are_open_nothing_counts() -> None:
    watch = BlinkWatch(BlinkRules(enough=5))
    assert not watch.ready
    assert [watch.see(seen(head(shut=shut)), number / 10) for number, shut in enumerate((0, 0.9, 0.9, 0))] == [None] * 4


@given(fastest=st.floats(0.5, 3.0), widest=st.floats(0, 45), tilt=st.floats(0, 45))
@settings(max_examples=40, deadline=None)
def test_a_picture_that_is_turned_and_tilted_does_not_blink(fastest: float, widest: float, tilt: float) -> None:
    watch = BlinkWatch()
    for number in range(80):
        wave = math.sin(number / 20 * fastest * 2 * math.pi)
        assert watch.see(seen(picture(), yaw=widest * wave, pitch=tilt * wave), number / 20) is None


def test_it_tells_while_the_eyes_are_shut() -> None:
    watch = BlinkWatch()
    states = []
    for number in range(30):
        watch.see(seen(head(shut=0.9 if 15 <= number < 20 else 0.0)), number / 20)
        states.append(watch.shut)
    assert [number for number, shut in enumerate(states) if shut] == [15, 16, 17, 18, 19]
