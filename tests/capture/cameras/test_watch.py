"""What counts as trouble of a live source, and when it is tried again."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.cameras.watch import Backoff, Patience, Trouble, Watch, is_black
from facecog_desktop.core.types import Pixels
from tests.capture.samples import noisy

LIT = noisy()
DARK = np.full_like(LIT, 3)


def troubles(watch: Watch, pictures: list[Pixels | None], *, step: float = 0.1) -> list[tuple[float, Trouble]]:
    """What is found and when, a picture (or None) every `step` seconds from `step` on."""
    found = []
    for count, pixels in enumerate(pictures, start=1):
        now = round(count * step, 3)
        trouble = watch.nothing(now) if pixels is None else watch.picture(pixels, now)
        if trouble is not None:
            found.append((now, trouble))
    return found


def changing(count: int, dark: bool = False) -> list[Pixels | None]:
    """Pictures that differ a little, as a sensor's noise makes them."""
    return [(DARK if dark else LIT) + np.uint8(number % 2) for number in range(count)]


def test_three_seconds_without_a_picture_are_trouble() -> None:
    assert troubles(Watch(Patience(), 0.0), [None] * 30) == [(3.0, Trouble.SILENT)]


def test_silence_counts_from_the_last_picture() -> None:
    assert troubles(Watch(Patience(), 0.0), [*changing(10), *[None] * 30]) == [(4.0, Trouble.SILENT)]


def test_pictures_that_change_are_no_trouble() -> None:
    watch = Watch(Patience(), 0.0)
    assert troubles(watch, changing(100)) == []
    assert watch.lively


def test_two_seconds_of_one_and_the_same_picture_are_trouble() -> None:
    watch = Watch(Patience(), 0.0)
    assert troubles(watch, [LIT] * 21) == [(2.1, Trouble.FROZEN)]
    assert not watch.lively


def test_a_single_changed_picture_starts_the_two_seconds_again() -> None:
    assert troubles(Watch(Patience(), 0.0), [*[LIT] * 15, LIT + np.uint8(1), *[LIT] * 19]) == []


def test_black_is_told_after_two_seconds_and_then_once_a_second() -> None:
    found = troubles(Watch(Patience(), 0.0), [DARK] * 50)
    assert [trouble for _now, trouble in found] == [Trouble.DARK] * 4
    assert [now for now, _trouble in found] == pytest.approx([2.0, 3.0, 4.0, 5.0])


def test_a_covered_camera_with_noise_is_dark_as_well() -> None:
    assert troubles(Watch(Patience(), 0.0), changing(25, dark=True)) == [(2.0, Trouble.DARK)]


def test_light_ends_the_dark_and_a_black_camera_is_never_called_frozen() -> None:
    assert troubles(Watch(Patience(), 0.0), [*[DARK] * 25, *changing(30), *[DARK] * 15]) == [(2.0, Trouble.DARK)]


def test_a_lit_face_in_a_dark_room_is_not_black() -> None:
    room = np.full((120, 160, 3), 4, np.uint8)
    assert is_black(room)
    room[40:80, 60:100] = 120
    assert not is_black(room)


def test_attempts_are_made_after_half_one_two_and_then_every_five_seconds() -> None:
    backoff, waits, now = Backoff(Patience()), [], 0.0
    for _attempt in range(6):
        backoff.failed(now)
        waits.append(backoff.wait(now))
        now += waits[-1]
        assert backoff.wait(now) == 0
    assert waits == [0.5, 1.0, 2.0, 5.0, 5.0, 5.0]


def test_a_device_that_worked_is_tried_soon_again() -> None:
    backoff = Backoff(Patience())
    for _attempt in range(4):
        backoff.failed(0.0)
    backoff.worked()
    assert backoff.wait(0.0) == 0
    backoff.failed(10.0)
    assert backoff.wait(10.0) == 0.5


@given(st.lists(st.sampled_from(["lit", "same", "dark", "none"]), max_size=120))
def test_trouble_never_comes_before_its_time(kinds: list[str]) -> None:
    patience = Patience()
    choices = {"lit": LIT, "same": LIT + np.uint8(7), "dark": DARK, "none": None}
    for now, trouble in troubles(Watch(patience, 0.0), [choices[kind] for kind in kinds]):
        last = round(now / 0.1)
        recent = kinds[max(0, last - 20) : last]
        if trouble is Trouble.SILENT:
            assert "".join(kinds[max(0, last - 29) : last]).replace("none", "") == ""
        elif trouble is Trouble.DARK:
            assert set(recent) <= {"dark", "none"}
        else:
            assert len(set(recent) - {"none"}) == 1
