"""The parts of a look are timed apart, a face at a time, and the first face warms up."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from facecog_desktop.core.types import Box, Frame, Landmarks, Pixels
from facecog_desktop.service.measuring.stages import OwnStages, time_stages
from facecog_desktop.service.memory import GalleryMemory
from tests.fakes import FakeEngine, FakeGallery, picture


@dataclass
class Parts:
    """Stages that let the clock go on: each by its own milliseconds, ten times as many the first time."""

    now: float = 0.0
    done: list[str] = field(default_factory=list)

    def clock(self) -> float:
        return self.now

    def _do(self, name: str, ms: float) -> None:
        self.now += ms / 1e3 * (1 if name in self.done else 10)
        self.done.append(name)

    def detect(self, pixels: Pixels) -> list[int]:
        self._do("detect", 30)
        return [face for face in (1, 2) if (pixels[..., 0] == face).any()]

    def detect_cnn(self, pixels: Pixels) -> None:
        self._do("cnn", 40)

    def landmarks(self, pixels: Pixels, places: Sequence[int]) -> Sequence[int]:
        assert len(places) == 1
        self._do("landmarks", 2)
        return places

    def embed(self, pixels: Pixels, marked: Sequence[int]) -> list[str]:
        self._do("embed", 4)
        return [f"numbers of {marked[0]}"]

    def search(self, numbers: str) -> None:
        assert numbers.startswith("numbers of ")
        self._do("search", 0.5)


def film(*faces: tuple[int, ...]) -> list[Frame]:
    return [Frame(picture(*((who, 100 * who, 50) for who in each)), number) for number, each in enumerate(faces)]


def test_each_part_has_its_own_time_and_the_first_face_does_not_count() -> None:
    parts = Parts()
    times = time_stages(parts, film((), (1,), (1, 2), ()), parts.clock)
    assert times.detect_ms == pytest.approx(30)
    assert times.landmarks_ms == pytest.approx(2)
    assert times.embed_ms == pytest.approx(4)
    assert times.search_ms == pytest.approx(0.5)
    assert times.cnn_detect_ms == pytest.approx(40)
    assert parts.done.count("embed") == 3


def test_the_slow_detector_is_asked_a_few_times_and_enough_is_enough() -> None:
    parts = Parts()
    time_stages(parts, film(*itertools.repeat((1,), 100)), parts.clock)
    assert parts.done.count("cnn") == 4
    assert parts.done.count("detect") == 21


def test_without_a_face_there_is_only_the_time_of_looking_for_one() -> None:
    parts = Parts()
    times = time_stages(parts, film((), (), ()), parts.clock)
    assert times.detect_ms == pytest.approx(30)
    assert (times.landmarks_ms, times.embed_ms, times.search_ms, times.cnn_detect_ms) == (None, None, None, None)


def test_the_programs_own_parts_fit_together() -> None:
    engine = FakeEngine()

    def found(pixels: Pixels) -> list[tuple[Box, float]]:
        return [(face.box, face.score) for face in engine.detect(pixels)]

    def marked(pixels: Pixels, boxes: Sequence[Box]) -> list[Landmarks]:
        return [face.landmarks for face in engine.detect(pixels) if face.box in boxes]

    own = OwnStages(found, found, marked, engine, GalleryMemory(FakeGallery()))
    times = time_stages(own, film((1,), (1, 2), (2,)))
    assert all(
        each is not None and each > 0
        for each in (times.detect_ms, times.landmarks_ms, times.embed_ms, times.search_ms, times.cnn_detect_ms)
    )
