"""Where the faces of a frame are: detected when it is time, followed from the last frame in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from facecog_desktop.core.ports.program import Follower
from facecog_desktop.core.types import Box, Face, Frame, Landmarks

_SAME = 0.3  # overlap (IoU) from which a detected and a followed box are one face


@dataclass(frozen=True, slots=True)
class SightRules:
    """Seconds between two detections: `settled` while everybody in view is known or judged, `urgent` while somebody
    is not, `idle` while nobody is in view. `patience`: how long a face that the detector misses is followed on.
    """

    settled: float = 0.3
    urgent: float = 0.0
    idle: float = 0.09
    patience: float = 0.8


@dataclass(frozen=True, slots=True)
class Seen:
    """The faces of a frame, largest first. `detected[i]` tells a detected face from a followed one, whose landmarks
    are only moved along. `lost`: positions in the last frame's faces that could not be followed into this one.
    """

    faces: tuple[Face, ...]
    detected: tuple[bool, ...]
    lost: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Held:
    """A face of the last frame and when a detector last saw it."""

    face: Face
    confirmed: float


class Sight:
    """Owned by the loop that looks; frames come in their order."""

    def __init__(
        self, detect: Callable[[Frame], list[Face]], follower: Follower | None, rules: SightRules | None = None
    ) -> None:
        """Without a `follower` every frame is detected in."""
        self._detect = detect
        self._follower = follower
        self._rules = rules or SightRules()
        self._held: tuple[_Held, ...] = ()
        self._previous: Frame | None = None
        self._last_detection = -1e9

    def see(self, frame: Frame, *, urgent: bool, always: bool = False) -> Seen:
        """The faces of `frame`. `urgent`: somebody waits to be identified; `always`: detect in any case."""
        moved = self._followed(frame)
        lost = tuple(i for i, face in enumerate(moved) if face is None) if self._follower else ()
        if always or self._due(frame.time, urgent=urgent, lost=bool(lost)):
            held = self._confirmed(frame, moved)
            self._last_detection = frame.time
            detected = tuple(each.confirmed == frame.time for each in held)
        else:
            pairs = zip(moved, self._held, strict=True)
            held = [replace(before, face=face) for face, before in pairs if face is not None]
            detected = (False,) * len(held)
        self._held, self._previous = tuple(held), frame
        return Seen(tuple(each.face for each in held), detected, lost)

    def _due(self, time: float, *, urgent: bool, lost: bool) -> bool:
        """Whether it is time to detect. A clock that stands still or jumps back gives no reason to wait."""
        waited = time - self._last_detection
        if self._follower is None or waited <= 0:
            return True
        rules = self._rules
        interval = rules.urgent if urgent or lost else rules.settled if self._held else rules.idle
        return waited >= interval - 1e-3

    def _followed(self, frame: Frame) -> list[Face | None]:
        """Where the last frame's faces went."""
        if self._follower is None or self._previous is None or not self._held:
            return [None] * len(self._held)
        boxes = self._follower.follow(self._previous.pixels, frame.pixels, [each.face.box for each in self._held])
        return [None if box is None else carried(each.face, box) for each, box in zip(self._held, boxes, strict=True)]

    def _confirmed(self, frame: Frame, moved: Sequence[Face | None]) -> list[_Held]:
        """The detected faces, and those that were followed here though the detector misses them, largest first."""
        found = self._detect(frame)
        held = [_Held(face, frame.time) for face in found]
        for face, before in zip(moved, self._held, strict=True):
            patient = frame.time - before.confirmed <= self._rules.patience
            if face is not None and patient and all(face.box.iou(other.box) < _SAME for other in found):
                held.append(replace(before, face=face))
        return sorted(held, key=lambda each: -each.face.box.area)


def carried(face: Face, box: Box) -> Face:
    """The same face in another box: its landmarks move and grow along."""
    grown = box.width / max(face.box.width, 1e-6)
    points = (face.landmarks.points - (face.box.x, face.box.y)) * grown + (box.x, box.y)
    return replace(face, box=box, landmarks=Landmarks(points.astype(np.float32)))
