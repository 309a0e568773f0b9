"""A camera is tried out: shown and measured, its failures told, and released."""

from __future__ import annotations

from itertools import count

from facecog_desktop.core.errors import CameraUnavailableError
from facecog_desktop.service.live.camera_check import CameraCheck
from facecog_desktop.service.live.session import LiveState
from tests.fakes import FakeSource, picture


def ticking(step: float) -> CameraCheck:
    times = count(0.0, step)
    return CameraCheck(FakeSource([picture()] * 40, live=False), lambda: next(times))


def test_size_and_rate_are_measured() -> None:
    check = ticking(0.04)
    assert check.status.state is LiveState.OPENING
    assert check.preview.peek() is None
    for _ in range(20):
        assert check.grab()
    status = check.status
    assert (status.state, status.width, status.height) == (LiveState.RUNNING, 640, 360)
    assert round(status.fps, 3) == 25.0
    assert check.preview.peek() is not None


def test_a_rate_is_not_guessed_from_a_few_pictures() -> None:
    check = ticking(0.04)
    for _ in range(4):
        check.grab()
    assert check.status.fps == 0.0


def test_a_camera_that_fails_is_told_and_tried_again() -> None:
    source = FakeSource([CameraUnavailableError("it is busy"), picture()])
    check = CameraCheck(source, lambda: 0.0)
    assert check.grab()
    lost = check.status
    assert (lost.state, lost.error and lost.error.message) == (LiveState.LOST, "it is busy")
    assert check.grab()
    again = check.status
    assert (again.state, again.error) == (LiveState.RUNNING, None)


def test_it_ends_with_its_source_and_when_it_is_stopped() -> None:
    check = CameraCheck(FakeSource([picture()], live=False), lambda: 0.0)
    assert check.grab()
    assert not check.grab()
    assert check.status.state is LiveState.ENDED
    other = ticking(0.1)
    other.stop()
    assert not other.grab()


def test_closing_releases_the_camera() -> None:
    source = FakeSource([picture()])
    check = CameraCheck(source, lambda: 0.0)
    check.grab()
    check.close()
    assert source.closed == 1
