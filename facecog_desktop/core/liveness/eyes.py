"""Blinks, from 68 landmarks over time. The time is passed in with each look."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from facecog_desktop.core.picture.face_parts import eye_aspect_ratios, lid_heights
from facecog_desktop.core.types import Landmarks

_LOOKED_UP = 0.2  # seconds for which what is usual is not reckoned anew


@dataclass(frozen=True, slots=True)
class BlinkRules:
    """`shut`: the part of their usual opening below which eyes are shut, `open`: above which they are open again.

    `longest`: seconds from the last open look to the next one; what takes longer is no blink. `memory`: seconds whose
    looks say what is usual, of which there must be `enough`.
    """

    shut: float = 0.68
    open: float = 0.87
    longest: float = 0.9
    memory: float = 4.0
    enough: int = 5


@dataclass(frozen=True, slots=True)
class Blink:
    """Both eyes shut and open again: times of the last open look before and of the first one after, in seconds.

    `depth`: the part of the usual opening that was left.
    """

    began: float
    ended: float
    depth: float


def eye_aspect_ratio(landmarks: Landmarks) -> float:
    """How far the eyes are open, the mean of both (face_parts.eye_aspect_ratios). Needs 68 points."""
    return float(np.mean(eye_aspect_ratios(landmarks)))


def lid_gap(landmarks: Landmarks) -> float:
    """The eyes' height over the length of the nose, the mean of both. Needs 68 points.

    A picture that is tilted or turned makes both shorter by the same part, so that it cannot blink by it.
    """
    points = landmarks.points
    return float(np.mean(lid_heights(landmarks))) / max(float(np.hypot(*(points[27] - points[33]))), 1e-6)


class BlinkWatch:
    """Finds the blinks of one face. Owned by one thread; looks come in the order of their times."""

    def __init__(self, rules: BlinkRules | None = None) -> None:
        self._rules = rules or BlinkRules()
        self._seen: deque[tuple[float, float, float]] = deque()
        self._usual = np.ones(2)
        self._reckoned = float("-inf")
        self._last_open: float | None = None
        self._depth: float | None = None

    @property
    def ready(self) -> bool:
        """Whether it is known how far these eyes are usually open."""
        return len(self._seen) >= self._rules.enough

    @property
    def shut(self) -> bool:
        """Whether the eyes are shut now."""
        return self._depth is not None

    def see(self, landmarks: Landmarks, time: float) -> Blink | None:
        """One more look; the blink that ended with it, if one did."""
        values = eye_aspect_ratio(landmarks), lid_gap(landmarks)
        opening = self._opening(values, time)
        self._remember(time, *values)
        if opening is None:
            self._last_open = time
            return None
        if self._depth is None:
            self._while_open(opening, time)
            return None
        self._depth = min(self._depth, opening)
        if opening < self._rules.open:
            return None
        blink = Blink(time if self._last_open is None else self._last_open, time, self._depth)
        self._depth, self._last_open = None, time
        return blink if blink.ended - blink.began <= self._rules.longest else None

    def _while_open(self, opening: float, time: float) -> None:
        if opening < self._rules.shut:
            self._depth = opening
        elif opening >= self._rules.open or self._last_open is None:
            self._last_open = time

    def _opening(self, values: tuple[float, float], time: float) -> float | None:
        """The part of the usual opening, by the measure that sees the eyes wider open; None where it is not known."""
        if not self.ready:
            return None
        if time - self._reckoned >= _LOOKED_UP:
            self._reckoned = time
            self._usual = np.maximum(np.percentile(np.array(self._seen)[:, 1:], 70, axis=0), 1e-6)
        return float(np.max(values / self._usual))

    def _remember(self, time: float, ratio: float, gap: float) -> None:
        self._seen.append((time, ratio, gap))
        while self._seen and time - self._seen[0][0] > self._rules.memory:
            self._seen.popleft()
