"""The best of the latest looks at one face in view, so that the user can say who it is not. In memory only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facecog_desktop.core.changes import Reject
from facecog_desktop.core.ports import FaceService
from facecog_desktop.core.types import Face, Frame, Match, Track
from facecog_desktop.service.faces import cut_out

_MOST = 3
_RECENT = 10.0  # seconds
_APART = 0.5  # seconds: what lies nearer together is one moment, of which the better picture is kept


@dataclass(frozen=True, slots=True, eq=False)
class Glimpse:
    """One look: the surroundings of a face, the face in their pixels, and whom it was taken for (id)."""

    frame: Frame
    face: Face
    person: str
    quality: float


class Glimpses:
    """Told of every look at one track with `note`."""

    def __init__(self) -> None:
        self._kept: list[Glimpse] = []

    def note(self, frame: Frame, track: Track, look: Match) -> None:
        """The face of the track was identified in this frame as `look` says."""
        if look.best is None or track.quality is None:
            return
        now, quality = frame.time, track.quality.overall
        self._kept = [each for each in self._kept if 0.0 <= now - each.frame.time <= _RECENT]
        newest = self._kept[-1] if self._kept else None
        if newest is not None and newest.person == look.best.person and now - newest.frame.time < _APART:
            if newest.quality >= quality:
                return
            self._kept.pop()
        self._kept.append(Glimpse(*cut_out(frame, track.face), look.best.person, quality))
        if len(self._kept) > _MOST:
            self._kept.remove(min(self._kept, key=lambda each: each.quality))

    def of(self, person: str) -> list[Glimpse]:
        """Those that were taken for this person, the best first."""
        found = [each for each in self._kept if each.person == person]
        return sorted(found, key=lambda each: -each.quality)


def counter_example(service: FaceService, looks: Sequence[Glimpse]) -> Reject:
    """The change that says of the face of these looks, at least one, that it is not the person it is applied to."""
    best, *others = (service.sample(look.frame, look.face) for look in looks)
    return Reject(best, tuple(others))
