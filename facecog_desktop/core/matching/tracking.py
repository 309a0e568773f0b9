"""Which face of this frame is which face of the last: assignment of boxes to tracks. Knows nothing of identity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from facecog_desktop.core.matching.assignment import assign
from facecog_desktop.core.types import Box, Face

_FORBIDDEN = 1e3


@dataclass(frozen=True, slots=True)
class TrackingRules:
    """`reach`: how far a face may have moved, in widths of its box; `resize`: how much it may have grown or shrunk.

    `patience`: seconds for which a hidden face keeps its track.
    """

    reach: float = 0.8
    resize: float = 1.8
    patience: float = 1.0


@dataclass(slots=True)
class _Trail:
    id: int
    box: Box
    velocity: tuple[float, float]
    last: float

    def expected(self, time: float) -> Box:
        """The box at `time`, had the face kept its speed (for a third of a second at the most)."""
        elapsed = min(time - self.last, 0.33)
        dx, dy = self.velocity[0] * elapsed, self.velocity[1] * elapsed
        return Box(self.box.x + dx, self.box.y + dy, self.box.width, self.box.height)


class Tracker:
    """Gives every face a number that stays while the face is in view. Owned by the loop that looks."""

    def __init__(self, rules: TrackingRules | None = None) -> None:
        self._rules = rules or TrackingRules()
        self._trails: list[_Trail] = []
        self._next = 1

    def update(self, faces: Sequence[Face], time: float) -> list[int]:
        """The track number of each face of the frame at `time` seconds. New faces get new numbers."""
        self._trails = [trail for trail in self._trails if time - trail.last <= self._rules.patience]
        boxes = [face.box for face in faces]
        numbers = [0] * len(boxes)
        for row, column in self._pairs(boxes, time):
            self._follow(self._trails[row], boxes[column], time)
            numbers[column] = self._trails[row].id
        for column, box in enumerate(boxes):
            if not numbers[column]:
                self._trails.append(_Trail(self._next, box, (0.0, 0.0), time))
                numbers[column] = self._next
                self._next += 1
        return numbers

    def forget(self) -> None:
        """What comes next has nothing to do with what was: every face in it is new, and gets a new number."""
        self._trails = []

    @property
    def alive(self) -> list[int]:
        """Tracks that are in view or hidden for no longer than the patience."""
        return [trail.id for trail in self._trails]

    def _pairs(self, boxes: Sequence[Box], time: float) -> list[tuple[int, int]]:
        """Rows (trails) and columns (boxes) that belong together, by the least total cost."""
        if not boxes or not self._trails:
            return []
        cost = np.array([[self._cost(trail.expected(time), box) for box in boxes] for trail in self._trails])
        return [(row, column) for row, column in assign(cost) if cost[row, column] < _FORBIDDEN]

    def _cost(self, expected: Box, box: Box) -> float:
        """0 for the same box, growing with distance and change of size; _FORBIDDEN where it cannot be the same face."""
        (x0, y0), (x1, y1) = expected.centre, box.centre
        width = max((expected.width + box.width) / 2, 1.0)
        moved = float(np.hypot(x1 - x0, y1 - y0)) / width
        grown = max(expected.width, box.width) / max(min(expected.width, box.width), 1.0)
        if moved > self._rules.reach or grown > self._rules.resize:
            return _FORBIDDEN
        return moved + 0.5 * (grown - 1.0) + (1.0 - expected.iou(box))

    @staticmethod
    def _follow(trail: _Trail, box: Box, time: float) -> None:
        """Move the trail on; its speed is smoothed so that a shaking box does not fly away."""
        elapsed = time - trail.last
        if elapsed > 1e-3:
            (x0, y0), (x1, y1) = trail.box.centre, box.centre
            trail.velocity = (
                0.5 * trail.velocity[0] + 0.5 * (x1 - x0) / elapsed,
                0.5 * trail.velocity[1] + 0.5 * (y1 - y0) / elapsed,
            )
        trail.box, trail.last = box, time
