"""The usual way, to be measured beside ours: face_recognition called as its own examples do.

The package itself comes from outside.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame, Pixels
from facecog_desktop.service.measuring import benchmark
from facecog_desktop.service.measuring.benchmark import MakeLoop, Throughput
from facecog_desktop.service.measuring.evaluation import PLAIN_THRESHOLD, Seen
from facecog_desktop.service.measuring.stages import StageTimes, time_stages

Place = tuple[int, int, int, int]
"""A face's top, right, bottom and left, as the package writes it."""

_NAP_FRAMES = 60

Encoding = NDArray[np.float64]
"""(128,) numbers of one pass."""


class Package(Protocol):
    """What is used of face_recognition."""

    def load_image_file(self, file: str) -> Pixels:
        """RGB pixels of a picture file."""
        ...

    def face_locations(self, img: Pixels, number_of_times_to_upsample: int = 1, model: str = "hog") -> list[Place]:
        """Where faces are."""
        ...

    def face_landmarks(
        self, face_image: Pixels, face_locations: list[Place] | None = None, model: str = "large"
    ) -> list[dict[str, list[tuple[int, int]]]]:
        """Their landmarks by part."""
        ...

    def face_encodings(self, face_image: Pixels, known_face_locations: list[Place] | None = None) -> list[Encoding]:
        """The numbers of the faces at these places, or of all."""
        ...

    def face_distance(self, face_encodings: Sequence[Encoding], face_to_compare: Encoding) -> NDArray[np.float64]:
        """Distances of known faces to one."""
        ...


class UsualReader:
    """The numbers of picture files: the first face that is found, one pass, nothing chosen."""

    def __init__(self, package: Package) -> None:
        self._package = package

    def __call__(self, paths: Sequence[Path]) -> list[Seen]:
        """In the paths' order."""
        return [Seen(self._numbers(path)) for path in paths]

    def _numbers(self, path: Path) -> NDArray[np.float32] | None:
        try:
            found = self._package.face_encodings(self._package.load_image_file(str(path)))
        except OSError:  # among them that a file is no picture
            return None
        return found[0].astype(np.float32) if found else None


class UsualLoop:
    """What is usually done with every frame: find the faces, embed them all, take the nearest person within 0.6."""

    def __init__(self, package: Package, known: Sequence[tuple[str, Pixels]]) -> None:
        """`known`: names and photos; those without a face for the package are left out."""
        self._package = package
        found = [(name, package.face_encodings(photo)) for name, photo in known]
        self._names = [name for name, encodings in found if encodings]
        self._encodings = [encodings[0] for _, encodings in found if encodings]

    def see(self, frame: Frame) -> list[str | None]:
        """A name, or None, for each face of the frame."""
        places = self._package.face_locations(frame.pixels)
        return [self.name(numbers) for numbers in self._package.face_encodings(frame.pixels, places)]

    def name(self, numbers: Encoding) -> str | None:
        """The nearest person within 0.6."""
        distances = self._package.face_distance(self._encodings, numbers)
        if len(distances) == 0 or distances.min() > PLAIN_THRESHOLD:
            return None
        return self._names[int(distances.argmin())]


class UsualStages:
    """The parts of the usual loop, one by one."""

    def __init__(self, package: Package, loop: UsualLoop) -> None:
        self._package = package
        self._loop = loop

    def detect(self, pixels: Pixels) -> list[Place]:
        """Where faces are, as by default (HOG in twice the size)."""
        return self._package.face_locations(pixels)

    def detect_cnn(self, pixels: Pixels) -> list[Place]:
        """The same by the CNN in the picture's own size."""
        return self._package.face_locations(pixels, 0, "cnn")

    def landmarks(self, pixels: Pixels, places: Sequence[Place]) -> Sequence[Place]:
        """The places: the package finds the five landmarks again whenever it embeds."""
        self._package.face_landmarks(pixels, list(places), "small")
        return places

    def embed(self, pixels: Pixels, places: Sequence[Place]) -> list[Encoding]:
        """Their numbers, one pass each (with the landmarks, which take a millisecond)."""
        return self._package.face_encodings(pixels, list(places))

    def search(self, numbers: Encoding) -> None:
        """Who it is."""
        self._loop.name(numbers)


@dataclass(frozen=True, slots=True)
class UsualTask:
    """What to measure: the first `most` frames of a source, with these people known by a kept photo's JPEG bytes."""

    source: str
    most: int
    known: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class UsualFigures:
    """What was measured. `naps_ms`: sleeps of 2 ms in another thread."""

    throughput: Throughput
    stages: StageTimes
    naps_ms: tuple[float, ...]
    startup_ms: float
    rss_mb: float | None


@dataclass(frozen=True, slots=True)
class UsualBench:
    """Measures the package in this process, which `load` brings into it."""

    load: Callable[[], Package]
    open_source: Callable[[str], FrameSource]
    decode: Callable[[bytes], Pixels]
    make_loop: MakeLoop

    def __call__(self, task: UsualTask) -> UsualFigures:
        """Loading it, its loop, the loop's parts, and how long another thread waits for it."""
        started = time.perf_counter()
        package = self.load()
        startup_ms = (time.perf_counter() - started) * 1e3
        loop = UsualLoop(package, [(name, self.decode(jpeg)) for name, jpeg in task.known])
        rate = benchmark.throughput(self._frames(task, task.most), loop.see)
        rss = benchmark.resident_mb()
        stages = time_stages(UsualStages(package, loop), self._frames(task, task.most))
        seen = (loop.see(frame) for frame in self._frames(task, min(task.most, _NAP_FRAMES)))
        return UsualFigures(rate, stages, benchmark.naps_during(seen, self.make_loop), startup_ms, rss)

    def _frames(self, task: UsualTask, most: int) -> Iterator[Frame]:
        return benchmark.frames_of(self.open_source(task.source), most)
