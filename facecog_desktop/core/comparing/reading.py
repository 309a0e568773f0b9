"""What was seen on one side of a comparison, as values, and the port of what remembers it. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Box, Frame, Quality, Vector, Vectors

LENGTH = 1.4
"""The length of every template (dlib's usual scale)."""

Times = NDArray[np.float64]
"""(n,) float64: seconds since the source's start, in order."""


class WhichSide(StrEnum):
    """One of the two."""

    LEFT = "left"
    RIGHT = "right"


CompareGoOn = Callable[[WhichSide, float], bool]
"""Told how much of a side is read (0 to 1), several times a second; False ends the comparison without an answer."""


def go_to_the_end(side: WhichSide, done: float) -> bool:
    """A CompareGoOn of somebody who wants the answer however long it takes."""
    return True


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One of the two things compared: what a SOURCE is called, or a picture in memory.

    `face` says which face of a picture is meant, 1 being the largest; None: the only one. What is not to be
    `remembered` (a frame of a camera) is looked up in the cache but never written into it.
    """

    source: str | Frame
    face: int | None = None
    remembered: bool = True

    @property
    def name(self) -> str:
        """What a user would call it."""
        return self.source if isinstance(self.source, str) else self.source.source or "the picture"


@dataclass(frozen=True, slots=True, eq=False)
class Appearance:
    """Somebody on one side: the one face of a picture, or one person over the frames of a film.

    `template` is the accurate one, made of the best frames; `quality`, `crop` (JPEG bytes of the aligned face), `box`
    (pixels of the frame) and `time` are of the very best. `looks` holds a quick template for each of `times`, which
    are all the looked-at frames with this face.
    """

    template: Vector
    quality: Quality
    crop: bytes
    box: Box
    time: float
    times: Times
    looks: Vectors


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """All that a comparison needs of one side.

    `frames` were looked at, `width` and `height` are theirs. `appearances` are the largest face first in a picture,
    who was seen in the most frames first in a film (`moving`).
    """

    moving: bool
    frames: int
    width: int
    height: int
    appearances: tuple[Appearance, ...]


def joined(templates: Vectors, weights: Sequence[float]) -> Vector:
    """The mean (128,) of templates (n, 128) weighted by their quality, brought to length 1.4. The order is of no matter
    beyond rounding. All weights are above 0.
    """
    mean = np.average(np.asarray(templates, dtype=np.float64), axis=0, weights=np.asarray(weights, dtype=np.float64))
    return np.asarray(LENGTH * mean / max(float(np.linalg.norm(mean)), 1e-12), dtype=np.float32)


class ReadingCache(Protocol):
    """Remembers readings by keys that name content and engine. Never fails: what it cannot do is as if forgotten."""

    def find(self, key: str) -> Reading | None:
        """What was stored under the key, or under the key that this one is another name of."""
        ...

    def store(self, key: str, reading: Reading) -> None:
        """Remember a reading; the ones not used for the longest time make room."""
        ...

    def rename(self, alias: str, key: str) -> None:
        """Let `alias` find what is stored under `key`."""
        ...

    def clear(self) -> int:
        """Forget everything beyond recovery; how many readings there were."""
        ...


class NoCache:
    """A ReadingCache that remembers nothing."""

    def find(self, key: str) -> Reading | None:
        """Nothing."""
        return None

    def store(self, key: str, reading: Reading) -> None:
        """Nothing is kept."""

    def rename(self, alias: str, key: str) -> None:
        """Nothing is kept."""

    def clear(self) -> int:
        """Nothing was there."""
        return 0
