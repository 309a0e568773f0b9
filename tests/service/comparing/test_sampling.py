"""Frames at the wanted rate, whatever the film's own is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.types import Frame
from facecog_desktop.service.comparing.going import StoppedError
from facecog_desktop.service.comparing.sampling import sampled

BLANK = np.zeros((2, 2, 3), dtype=np.uint8)


@dataclass
class Film:
    """Frames at these times."""

    times: Sequence[float]
    length: int | None = None
    name: str = "film"
    live: bool = False
    moving: bool = True
    fps: float | None = None
    read_times: list[float] = field(default_factory=list)
    at: int = 0

    def read(self) -> Frame | None:
        if self.at >= len(self.times):
            return None
        self.at += 1
        self.read_times.append(self.times[self.at - 1])
        return Frame(BLANK, self.at - 1, self.times[self.at - 1])

    def close(self) -> None:
        """Nothing is open."""


class SkippingFilm(Film):
    """The same, passing over frames."""

    def skip(self, until: float, most: int) -> bool:
        for _ in range(most):
            if self.at >= len(self.times) or self.times[self.at] >= until:
                return True
            self.at += 1
        return False


def nobody(done: float) -> None:
    """Is told and does nothing."""


def times_of(film: Film, fps: float) -> list[float]:
    return [frame.time for frame in sampled(film, fps, nobody)]


def test_one_frame_a_second_of_a_usual_film() -> None:
    assert times_of(Film([n / 25 for n in range(80)]), 1.0) == [0.0, 1.0, 2.0, 3.0]


@pytest.mark.parametrize("kind", [Film, SkippingFilm])
def test_the_first_frame_from_each_second_on_is_taken(kind: type[Film]) -> None:
    assert times_of(kind([0.0, 0.9, 1.1, 1.2, 2.0, 5.5, 5.9, 6.0]), 1.0) == [0.0, 1.1, 2.0, 5.5, 6.0]


def test_every_frame_is_taken_at_a_rate_above_the_films() -> None:
    times = [n / 10 for n in range(20)]
    assert times_of(Film(times), 100.0) == times


@given(
    st.lists(st.floats(0.001, 3.0), min_size=1, max_size=60),
    st.sampled_from([0.3, 1.0, 2.5, 10.0]),
)
def test_passing_over_frames_gives_the_same_ones(steps: list[float], fps: float) -> None:
    times = [float(time) for time in np.cumsum(steps)]
    assert times_of(Film(times), fps) == times_of(SkippingFilm(times), fps)


def test_what_is_passed_over_is_never_read() -> None:
    film = SkippingFilm([n / 25 for n in range(100)])
    assert times_of(film, 1.0) == film.read_times


def test_a_long_way_between_two_frames_can_be_stopped() -> None:
    film = SkippingFilm([n / 25 for n in range(10_000)])
    asked = []

    def stop_soon(done: float) -> None:
        asked.append(done)
        if len(asked) > 5:
            raise StoppedError

    with pytest.raises(StoppedError):
        list(sampled(film, 0.001, stop_soon))
    assert film.at < 100


def test_progress_is_told_where_the_length_is_known() -> None:
    told: list[float] = []
    list(sampled(Film([0.0, 1.0, 2.0, 3.0], length=4), 1.0, told.append))
    assert told == [0.25, 0.5, 0.75, 1.0]
    told.clear()
    list(sampled(Film([0.0, 1.0]), 1.0, told.append))
    assert told == [0.0, 0.0]
