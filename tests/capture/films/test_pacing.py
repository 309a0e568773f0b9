"""A file plays at its own rate."""

from __future__ import annotations

import threading
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.films.pacing import Paced
from facecog_desktop.core.errors import PictureInvalidError
from facecog_desktop.core.types import Frame
from tests.capture.samples import FakeSource, FakeTime


def paced(source: FakeSource, fake: FakeTime, *, loop: bool = False) -> Paced:
    return Paced(source, clock=fake.clock, sleep=fake.sleep, loop=loop)


TENTHS = [number / 10 for number in range(50)]


def test_frames_come_at_their_own_time() -> None:
    fake, arrivals = FakeTime(), []
    source = paced(FakeSource(TENTHS[:20]), fake)
    while (frame := source.read()) is not None:
        arrivals.append(fake.now - 100 - frame.time)
    assert len(arrivals) == 20
    assert arrivals == pytest.approx([0] * 20, abs=1e-6)
    assert max(fake.slept) <= 0.05


def test_a_slow_reader_skips_frames_and_stays_on_time() -> None:
    fake, seen = FakeTime(), []
    source = paced(FakeSource(TENTHS), fake)
    while (frame := source.read()) is not None:
        seen.append(frame)
        assert fake.now - 100 - frame.time <= 0.1 + 1e-6
        fake.now += 0.35
    numbers = [frame.number for frame in seen]
    assert 12 < len(numbers) < 25
    assert numbers[:3] == [0, 3, 6]


def test_a_reader_that_was_away_goes_on_where_it_was() -> None:
    fake = FakeTime()
    source = paced(FakeSource(TENTHS), fake)
    for _count in range(5):
        source.read()
    fake.now += 60
    frames = [source.read() for _count in range(3)]
    assert [frame.number for frame in frames if frame] == [5, 6, 7]
    assert fake.now == pytest.approx(100 + 0.4 + 60 + 0.2)


def test_a_loop_starts_again_with_growing_numbers_and_times() -> None:
    fake = FakeTime()
    inner = FakeSource(TENTHS[:4])
    source = paced(inner, fake, loop=True)
    frames = [source.read() for _count in range(10)]
    assert [frame.number for frame in frames if frame] == list(range(10))
    assert [frame.time for frame in frames if frame] == pytest.approx(TENTHS[:10])
    assert fake.now == pytest.approx(100.9)
    assert inner.closes == 2
    assert source.length is None


def test_a_loop_over_nothing_ends() -> None:
    assert paced(FakeSource([]), FakeTime(), loop=True).read() is None


def test_pictures_are_shown_for_three_seconds_each() -> None:
    fake, arrivals = FakeTime(), []
    source = paced(FakeSource([0.0] * 3, fps=None, moving=False), fake)
    while (frame := source.read()) is not None:
        arrivals.append((fake.now - 100, frame.time))
    assert arrivals == [pytest.approx((count * 3.0, count * 3.0), abs=1e-6) for count in range(3)]


def test_looping_pictures_go_on_every_three_seconds() -> None:
    fake = FakeTime()
    source = paced(FakeSource([0.0, 0.0], fps=None, moving=False), fake, loop=True)
    frames = [source.read() for _count in range(5)]
    assert [frame.time for frame in frames if frame] == pytest.approx([0, 3, 6, 9, 12])


def test_what_the_source_raises_is_passed_on_and_the_next_frame_follows() -> None:
    class Damaged(FakeSource):
        def read(self) -> Frame | None:
            frame = super().read()
            if frame is not None and frame.number == 1:
                raise PictureInvalidError("damaged", source="f")
            return frame

    source = paced(Damaged(TENTHS[:3]), FakeTime())
    assert source.read() is not None
    with pytest.raises(PictureInvalidError):
        source.read()
    last = source.read()
    assert last is not None
    assert last.number == 2


def test_everything_else_is_the_wrapped_sources_own() -> None:
    inner = FakeSource(TENTHS[:3])
    source = Paced(inner)
    assert (source.name, source.live, source.moving, source.fps, source.length) == ("fake", False, True, 10.0, 3)
    source.close()
    source.close()
    assert inner.closes == 2


def test_a_waiting_read_can_be_interrupted_from_another_thread() -> None:
    source = Paced(FakeSource([0.0, 30.0]))
    source.read()
    timer = threading.Timer(0.1, source.interrupt)
    timer.start()
    began = time.monotonic()
    assert source.read() is None
    assert time.monotonic() - began < 2
    assert source.read() is None
    timer.join()


@given(
    times=st.lists(st.floats(0, 5), min_size=1, max_size=30).map(sorted),
    delays=st.lists(st.floats(0, 3), min_size=1, max_size=10),
    loop=st.booleans(),
)
def test_numbers_and_times_never_go_back(times: list[float], delays: list[float], loop: bool) -> None:
    fake, seen = FakeTime(), []
    source = paced(FakeSource(times), fake, loop=loop)
    for count in range(60):
        frame = source.read()
        if frame is None:
            break
        seen.append((frame.number, frame.time))
        fake.now += delays[count % len(delays)]
    assert seen
    for (number, at), (later_number, later) in pairwise(seen):
        assert later_number > number
        assert later >= at
