"""Speed is counted rightly: frames, names, seconds, CPU, sleeps. Clocks are the tests' own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.core.errors import FaceCogError, VideoInvalidError
from facecog_desktop.core.types import Frame, Pixels
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.measuring import benchmark
from facecog_desktop.service.measuring.benchmark import (
    Clocks,
    frames_of,
    nap_while,
    naps_during,
    percentile,
    throughput,
    watch,
)
from facecog_desktop.ui.threads import Loop
from tests.fakes import FakeEngine, FakeGallery, FakeSource, picture
from tests.service.test_local import ANNA, BEN, sample_of


class Ticking:
    """A clock that goes on by `step` seconds whenever it is read."""

    def __init__(self, step: float) -> None:
        self._count = itertools.count()
        self._step = step

    def __call__(self) -> float:
        return next(self._count) * self._step


def frames(count: int) -> Iterator[Frame]:
    return (Frame(picture(), number, number / 30) for number in range(count))


@pytest.fixture
def looker() -> Looker:
    engine = FakeEngine()
    service = LocalService(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)
    service.register("Anna", [sample_of(service, ANNA)])
    return Looker(service, engine.decode)


def test_names_are_counted_and_time_is_divided_by_frames() -> None:
    steps: list[int] = []
    seen = throughput(
        frames(4),
        lambda frame: ["Anna", None] if frame.number else [],
        steps.append,
        Clocks(wall=Ticking(0.01), cpu=Ticking(0.2)),
    )
    assert (seen.frames, seen.named, seen.unnamed, steps) == (4, {"Anna": 3}, 3, [1, 2, 3, 4])
    assert seen.look_ms == pytest.approx([10.0] * 4)
    assert seen.cpu_ms_per_frame == pytest.approx(200.0 / 4)
    assert seen.fps == pytest.approx(4 / 0.09)  # the clock was read twice a frame and twice around them


def test_nothing_to_look_at_gives_no_figures_and_no_error() -> None:
    seen = throughput(frames(0), lambda frame: [])
    assert (seen.frames, seen.fps, seen.look_ms, seen.named) == (0, 0.0, (), {})


def test_frames_end_with_the_source_or_the_most_wanted_and_the_source_is_closed() -> None:
    for most, expected in ((2, 2), (9, 3)):
        source = FakeSource([picture()] * 3)
        assert [frame.number for frame in frames_of(source, most)] == list(range(expected))
        assert source.closed == 1


def test_a_source_that_fails_is_closed_and_its_error_told() -> None:
    source = FakeSource([picture(), VideoInvalidError("damaged")])
    with pytest.raises(VideoInvalidError):
        list(frames_of(source, 9))
    assert source.closed == 1


class Slow(FakeSource):
    """Gives a frame every few milliseconds."""

    def read(self) -> Frame | None:
        benchmark.REAL.sleep(0.01)
        return super().read()


def test_a_film_is_watched_by_two_loops_and_names_are_timed_from_the_coming(looker: Looker) -> None:
    source = Slow([picture((ANNA, 20, 50), (BEN, 300, 50))] * 30)
    seen = watch(source, looker, Loop, most=20)
    assert (seen.frames, source.closed) == (20, 1)
    assert 5 <= seen.looked <= 20
    assert len(seen.latency_ms) == seen.looked
    assert all(0 < each < 1000 for each in seen.latency_ms)
    assert len(seen.named_after) == 1  # Ben is a stranger
    assert 0 < seen.named_after[0] <= 20 / 30
    assert 10 < seen.fps < 101
    assert all(nap >= 1.9 for nap in seen.naps_ms)
    assert seen.cores > 0


@pytest.mark.parametrize("error", [VideoInvalidError("damaged"), FaceCogError("no model")])
def test_what_goes_wrong_while_watching_is_told(looker: Looker, error: FaceCogError) -> None:
    items: list[Pixels | FaceCogError] = [picture(), error]
    with pytest.raises(type(error)):
        watch(Slow(items), looker, Loop, most=20)


def test_sleeps_are_measured_in_milliseconds() -> None:
    asked: list[float] = []
    going = iter([True, True, False])
    naps = nap_while(lambda: next(going), Clocks(wall=Ticking(0.003), sleep=asked.append))
    assert naps == pytest.approx((3.0, 3.0))
    assert asked == [0.002, 0.002]


def test_sleeps_are_measured_while_another_thread_works_through_everything() -> None:
    done: list[int] = []

    def work() -> Iterator[bool]:
        for number in range(5):
            benchmark.REAL.sleep(0.005)
            done.append(number)
            yield True

    assert len(naps_during(work(), Loop)) >= 2
    assert done == list(range(5))


def test_percentiles_are_of_what_is_there() -> None:
    assert percentile([], 95) is None
    assert percentile([3.0], 99) == 3.0
    assert percentile([float(n) for n in range(101)], 95) == 95.0


def test_the_memory_held_is_read_where_the_system_tells_it(tmp_path: Path) -> None:
    status = tmp_path / "status"
    status.write_text("Name:\tfacecog\nVmRSS:\t  307200 kB\nThreads:\t4\n")
    assert benchmark.resident_mb(status) == 300.0
    status.write_text("Name:\tfacecog\n")
    assert benchmark.resident_mb(status) is None
    assert benchmark.resident_mb(tmp_path / "none") is None
