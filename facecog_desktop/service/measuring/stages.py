"""The parts of a look one by one, timed on the frames of a film. What they are made of comes from outside."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Box, Face, Frame, Landmarks, Pixels, Vector
from facecog_desktop.service.memory import GalleryMemory

_FRAMES = 20
"""Frames with a face that are measured."""

_CNN_FRAMES = 3
"""The same for the CNN detector, which takes dlib a second each."""


class Stages(Protocol):
    """One way of doing a look. What `detect` gives, `landmarks` takes, and so on; nobody else looks into it."""

    def detect(self, pixels: Pixels) -> Sequence[Any]:
        """Where faces are."""
        ...

    def detect_cnn(self, pixels: Pixels) -> object:
        """The same by the CNN in the picture's own size."""
        ...

    def landmarks(self, pixels: Pixels, places: Sequence[Any]) -> Sequence[Any]:
        """The faces of these places with their landmarks."""
        ...

    def embed(self, pixels: Pixels, marked: Sequence[Any]) -> Sequence[Any]:
        """The numbers of one pass of these faces."""
        ...

    def search(self, numbers: Any) -> object:
        """Who one face is."""
        ...


@dataclass(frozen=True, slots=True)
class OwnStages:
    """The program's own: a detector, a landmark predictor, the engine and the gallery's vectors in memory."""

    find: Callable[[Pixels], Sequence[tuple[Box, float]]]
    find_cnn: Callable[[Pixels], object]
    mark: Callable[[Pixels, Sequence[Box]], Sequence[Landmarks]]
    engine: FaceEngine
    memory: GalleryMemory

    def detect(self, pixels: Pixels) -> list[Box]:
        """Boxes as on the live path."""
        return [box for box, _ in self.find(pixels)]

    def detect_cnn(self, pixels: Pixels) -> object:
        """By the CNN in the picture's own size."""
        return self.find_cnn(pixels)

    def landmarks(self, pixels: Pixels, places: Sequence[Box]) -> list[Face]:
        """Faces of these boxes."""
        pairs = zip(places, self.mark(pixels, places), strict=True)
        return [Face(box, 0.0, landmarks) for box, landmarks in pairs]

    def embed(self, pixels: Pixels, marked: Sequence[Face]) -> list[Vector]:
        """Their numbers, one pass each."""
        return list(self.engine.raw(pixels, marked))

    def search(self, numbers: Vector) -> object:
        """The two nearest people."""
        return self.memory.nearest(self.engine.id, numbers[np.newaxis], 2)


@dataclass(frozen=True, slots=True)
class StageTimes:
    """Milliseconds, the median of the frames: a frame for the detectors, a face for the rest. None: there was no face.

    `search_ms` is of one face among the people of the gallery.
    """

    detect_ms: float | None
    landmarks_ms: float | None
    embed_ms: float | None
    search_ms: float | None
    cnn_detect_ms: float | None


def time_stages(stages: Stages, frames: Iterable[Frame], clock: Callable[[], float] = time.perf_counter) -> StageTimes:
    """Go through the frames until enough of them showed a face. The first such frame warms up and does not count."""
    times = _Times(clock)
    counted = -1
    for frame in frames:
        pixels = frame.pixels
        places = times.of("detect", stages.detect, pixels)
        if not places:
            continue
        if counted < _CNN_FRAMES:
            times.of("cnn", stages.detect_cnn, pixels)
        for place in places:
            marked = times.of("landmarks", stages.landmarks, pixels, [place])
            [numbers] = times.of("embed", stages.embed, pixels, marked)
            times.of("search", stages.search, numbers)
        counted += 1
        if counted == 0:
            times.forget()
        if counted == _FRAMES:
            break
    return StageTimes(*(times.median(kind) for kind in ("detect", "landmarks", "embed", "search", "cnn")))


class _Times:
    """How long each kind of work took."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._took: dict[str, list[float]] = {}

    def of(self, kind: str, work: Callable[..., Any], *given: Any) -> Any:
        """Do it."""
        started = self._clock()
        result = work(*given)
        self._took.setdefault(kind, []).append((self._clock() - started) * 1e3)
        return result

    def forget(self) -> None:
        """Begin anew."""
        self._took.clear()

    def median(self, kind: str) -> float | None:
        """Milliseconds."""
        return float(np.median(self._took[kind])) if kind in self._took else None
