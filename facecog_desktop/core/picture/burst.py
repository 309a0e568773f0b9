"""A short burst before the shutter: of one face in one direction the best picture is kept, not the one of the blink."""

from __future__ import annotations

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.types import Shot

SECONDS = 0.6
"""How far back the burst reaches: long enough for a blink, too short for somebody to have moved on."""

_SAME = 0.3  # overlap (IoU) from which the face of the next shot is the same one
_MOMENTARY = frozenset({Advice.HOLD_STILL, Advice.OPEN_EYES, Advice.CLOSE_MOUTH})


class Burst:
    """Note every shot; `best` is what the shutter should keep. Owned by one thread."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._shots: list[tuple[float, Shot]] = []

    def note(self, shot: Shot, time: float) -> None:
        """One more shot, at its frame's time in seconds. Another face, none, or a jump in time begins a new burst."""
        if self._shots:
            before, last = self._shots[-1]
            if shot is last:
                return
            if not before <= time <= before + self._seconds or not _same_face(last, shot):
                self._shots.clear()
        self._shots = [each for each in self._shots if each[0] >= time - self._seconds]
        self._shots.append((time, shot))

    def best(self) -> Shot | None:
        """The sharpest with open eyes in the direction of the newest; the newest where it is refused for good.

        None before the first shot.
        """
        if not self._shots:
            return None
        newest = self._shots[-1][1]
        if newest.sample is None or (newest.advice is not Advice.GOOD and newest.advice not in _MOMENTARY):
            return newest
        pose = newest.sample.pose
        fit = [
            shot
            for _, shot in self._shots
            if shot.advice is Advice.GOOD and shot.sample is not None and shot.sample.pose is pose
        ]
        return max(reversed(fit), key=_worth, default=newest)

    def clear(self) -> None:
        """Begin anew: what was kept is not kept again."""
        self._shots.clear()


def _same_face(one: Shot, other: Shot) -> bool:
    return one.face is not None and other.face is not None and one.face.box.iou(other.face.box) >= _SAME


def _worth(shot: Shot) -> tuple[float, float]:
    """The weakest component first, then what differs most from one frame to the next."""
    if shot.sample is None:
        return 0.0, 0.0
    quality = shot.sample.quality
    return quality.overall, quality.sharpness + quality.eyes_open
