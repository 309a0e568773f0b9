"""A live source mends itself, tells what is wrong, and never keeps its reader waiting for long."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from facecog_desktop.capture.cameras.live import LiveSource
from facecog_desktop.core.errors import CameraUnavailableError, FaceCogError, SourceLostError
from facecog_desktop.core.types import Frame, Pixels
from tests.capture.samples import FakeDevice, FakeTime, noisy

LIT = noisy()


def lively(count: int) -> list[Pixels]:
    """Pictures that change."""
    return [LIT + np.uint8(number % 2) for number in range(count)]


class Shelf:
    """Opens the devices put on it one after the other; None is one that cannot be opened."""

    def __init__(self, *devices: FakeDevice | None) -> None:
        self.devices = list(devices)
        self.opened: list[float] = []
        self.time: FakeTime | None = None

    def open(self) -> FakeDevice:
        if self.time is not None:
            self.opened.append(self.time.now)
        device = self.devices.pop(0) if self.devices else None
        if device is None:
            raise CameraUnavailableError("the camera is unplugged", "Plug it in.")
        return device


def source_of(time: FakeTime, *devices: FakeDevice | None) -> tuple[LiveSource, Shelf]:
    shelf = Shelf(*devices)
    shelf.time = time
    return LiveSource("Front door", shelf.open, at=time.time), shelf


def outcomes(source: LiveSource, time: FakeTime, seconds: float) -> list[Frame | FaceCogError]:
    """What `read` gives over so many seconds."""
    until, found = time.now + seconds, list[Frame | FaceCogError]()
    while time.now < until:
        try:
            frame = source.read()
        except FaceCogError as error:
            found.append(error)
            continue
        assert frame is not None
        found.append(frame)
    return found


def test_nothing_is_opened_before_the_first_read() -> None:
    time = FakeTime()
    source, shelf = source_of(time, FakeDevice(time, lively(3)))
    assert (shelf.opened, source.name, source.live, source.moving, source.length) == (
        [],
        "Front door",
        True,
        True,
        None,
    )
    frame = source.read()
    assert frame is not None
    assert len(shelf.opened) == 1
    assert (frame.number, frame.time, frame.source) == (0, 0.0, "Front door")


def test_frames_are_numbered_timed_and_their_rate_is_measured() -> None:
    time = FakeTime()
    source, _shelf = source_of(time, FakeDevice(time, lively(20)))
    assert source.fps is None
    frames = [source.read() for _count in range(20)]
    assert [frame.number for frame in frames if frame] == list(range(20))
    assert [frame.time for frame in frames if frame] == pytest.approx([number / 10 for number in range(20)])
    assert source.fps == pytest.approx(10.0)


def test_a_silent_camera_is_lost_after_three_seconds_and_reopened() -> None:
    time = FakeTime()
    first, second = FakeDevice(time, lively(10)), FakeDevice(time, lively(10))
    source, shelf = source_of(time, first, second)
    found = outcomes(source, time, 0.95)
    with pytest.raises(SourceLostError, match="Front door gives no pictures: it is busy or unplugged") as caught:
        source.read()
    assert caught.value.source == "Front door"
    assert first.closed
    lost_at = time.now
    assert lost_at == pytest.approx(104.0, abs=0.05)
    again = source.read()
    assert again is not None
    assert again.number == len(found)
    assert again.time > 3
    assert shelf.opened[1] == pytest.approx(lost_at + 0.5)


def test_attempts_grow_rarer_and_no_read_waits_longer_than_half_a_second() -> None:
    time = FakeTime()
    source, shelf = source_of(time, FakeDevice(time, lively(10)))
    outcomes(source, time, 4.0)
    shelf.opened.clear()
    lost = time.now
    while time.now < lost + 15:
        before = time.now
        with pytest.raises(SourceLostError):
            source.read()
        assert time.now - before <= 0.5
    assert [round(moment - lost, 1) for moment in shelf.opened] == [0.5, 1.5, 3.5, 8.5, 13.5]


def test_a_camera_that_comes_back_goes_on_counting() -> None:
    time = FakeTime()
    source, shelf = source_of(time, FakeDevice(time, lively(10)), None, None, FakeDevice(time, lively(50)))
    found = outcomes(source, time, 10.0)
    numbers = [item.number for item in found if isinstance(item, Frame)]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) > 20
    assert {type(item) for item in found} == {Frame, SourceLostError}
    assert len(shelf.opened) == 4


def test_a_camera_that_never_gave_a_picture_is_unavailable_not_lost() -> None:
    time = FakeTime()
    busy = FakeDevice(time, [])
    source, _shelf = source_of(time, None, busy)
    with pytest.raises(CameraUnavailableError, match="unplugged") as caught:
        source.read()
    assert caught.value.hint == "Plug it in."
    with pytest.raises(CameraUnavailableError, match="busy"):
        source.read()
    assert busy.closed


def test_a_frozen_camera_is_opened_again_ever_more_rarely() -> None:
    time = FakeTime()
    frozen = [FakeDevice(time, [LIT] * 100) for _count in range(4)]
    source, shelf = source_of(time, *frozen)
    found = outcomes(source, time, 14.0)
    errors = [item for item in found if isinstance(item, SourceLostError)]
    assert all("the same picture" in error.message for error in errors)
    gaps = np.diff(shelf.opened)
    assert [round(float(gap), 1) for gap in gaps] == pytest.approx([2.5, 3.0, 4.0], abs=0.25)
    assert all(device.closed for device in frozen[:3])


def test_a_covered_camera_goes_on_and_is_told_once_a_second() -> None:
    time = FakeTime()
    black = np.full_like(LIT, 2)
    device = FakeDevice(time, [*lively(10), *[black] * 55, *lively(100)])
    source, shelf = source_of(time, device)
    found = outcomes(source, time, 12.0)
    errors = [item for item in found if isinstance(item, FaceCogError)]
    assert [error.code for error in errors] == ["source_lost"] * 4
    assert "covered" in errors[0].message
    assert not device.closed
    assert len(shelf.opened) == 1
    assert isinstance(found[-1], Frame)


def test_a_stream_with_an_end_ends() -> None:
    time = FakeTime()
    device = FakeDevice(time, lively(3), ends=True)
    source, _shelf = source_of(time, device)
    assert [source.read() is None for _count in range(5)] == [False, False, False, True, True]
    assert device.closed


def test_closing_twice_is_fine_and_reading_begins_anew() -> None:
    time = FakeTime()
    first = FakeDevice(time, lively(5))
    source, shelf = source_of(time, first, FakeDevice(time, lively(5)))
    source.read()
    source.close()
    source.close()
    assert first.closed
    again = source.read()
    assert again is not None
    assert (again.number, again.time, len(shelf.opened)) == (0, 0.0, 2)


def test_a_bug_of_a_device_is_not_taken_for_a_failure() -> None:
    def broken() -> FakeDevice:
        raise ZeroDivisionError

    open_device: Callable[[], FakeDevice] = broken
    with pytest.raises(ZeroDivisionError):
        LiveSource("x", open_device, at=FakeTime().time).read()
