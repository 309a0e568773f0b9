"""Turns of a head to the side, from its yaw over time, and the depth that shows while it turns."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from facecog_desktop.core.liveness.actions import Action
from facecog_desktop.core.liveness.parallax import relief
from facecog_desktop.core.types import Landmarks, Points

_SMOOTHED = 3
"""Looks of which the middle one counts: a single wrong pose is no turn."""


@dataclass(frozen=True, slots=True)
class TurnRules:
    """Degrees of yaw away from straight ahead: `turned` from which a head is turned, `straight` up to which it is not.

    `kept`: looks that are averaged to the frontal face.
    """

    turned: float = 18.0
    straight: float = 9.0
    kept: int = 15


class TurnWatch:
    """How one head is turned against where it looked at first. Looks come in the order of their times."""

    def __init__(self, rules: TurnRules | None = None) -> None:
        self._rules = rules or TurnRules()
        self._newest: deque[float] = deque(maxlen=_SMOOTHED)
        self._frontal: deque[Points] = deque(maxlen=self._rules.kept)
        self._ahead: deque[float] = deque(maxlen=self._rules.kept)

    @property
    def yaw(self) -> float:
        """Degrees away from straight ahead, positive to the picture's right."""
        if not self._newest:
            return 0.0
        return float(np.median(self._newest)) - (float(np.median(self._ahead)) if self._ahead else 0.0)

    @property
    def straight(self) -> bool:
        """Whether the face looks ahead, as it did at first."""
        return abs(self.yaw) <= self._rules.straight

    @property
    def turned(self) -> Action | None:
        """Which way the head is turned, if it is. The person's left is the picture's right."""
        if abs(self.yaw) < self._rules.turned:
            return None
        return Action.LEFT if self.yaw > 0 else Action.RIGHT

    def settle(self, landmarks: Landmarks, yaw: float) -> None:
        """A look at the face while it looks ahead: the others are held against these."""
        self._ahead.append(yaw)
        self._frontal.append(landmarks.points)

    def see(self, yaw: float) -> None:
        """One more look."""
        self._newest.append(yaw)

    def relief(self, landmarks: Landmarks) -> float:
        """The depth between the frontal looks and this one; see parallax.relief. Needs a settled face."""
        frontal = np.mean(_laid_over(list(self._frontal)), axis=0)
        return relief(Landmarks(frontal.astype(np.float32)), landmarks)


def _laid_over(faces: list[Points]) -> list[Points]:
    """Faces moved and scaled so that their points have one middle and one size: the mean is of shapes, not places."""
    middle, spread = _place(faces[-1])
    return [(face - _place(face)[0]) / _place(face)[1] * spread + middle for face in faces]


def _place(face: Points) -> tuple[Points, float]:
    middle = face.mean(axis=0)
    return middle, max(float(np.sqrt(np.mean((face - middle) ** 2))), 1e-6)
