"""The best of the latest looks at one face in view, so that the user can say who it is or is not. In memory only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facecog_desktop.core.people.changes import Reject
from facecog_desktop.core.picture.quality import REGISTRATION_LIMIT, shortcomings
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Face, Frame, Match, Sample, Track
from facecog_desktop.service.registering.faces import cut_out

_MOST = 3
_RECENT = 10.0  # seconds
_APART = 0.5  # seconds: what lies nearer together is one moment, of which the better picture is kept


@dataclass(frozen=True, slots=True, eq=False)
class Glimpse:
    """One look: the surroundings of a face, the face in their pixels, and who was nearest (id; "" of nobody)."""

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
        if track.quality is None:
            return
        now, quality, nearest = frame.time, track.quality.overall, look.best.person if look.best else ""
        self._kept = [each for each in self._kept if 0.0 <= now - each.frame.time <= _RECENT]
        newest = self._kept[-1] if self._kept else None
        if newest is not None and newest.person == nearest and now - newest.frame.time < _APART:
            if newest.quality >= quality:
                return
            self._kept.pop()
        self._kept.append(Glimpse(*cut_out(frame, track.face), nearest, quality))
        if len(self._kept) > _MOST:
            self._kept.remove(min(self._kept, key=lambda each: each.quality))

    @property
    def best(self) -> list[Glimpse]:
        """All of them, the best first."""
        return sorted(self._kept, key=lambda each: -each.quality)

    def of(self, person: str) -> list[Glimpse]:
        """Those that were taken for this person, the best first."""
        return [each for each in self.best if each.person == person]


def portraits(service: FaceService, looks: Sequence[Glimpse]) -> list[Sample]:
    """The photos to register somebody from these looks, at least one, with: those that are good enough, or the best."""
    samples = [service.sample(look.frame, look.face) for look in looks]
    fit = [sample for sample in samples if not shortcomings(sample.quality, REGISTRATION_LIMIT)]
    return fit or [max(samples, key=lambda sample: sample.quality.overall)]


def counter_example(service: FaceService, looks: Sequence[Glimpse]) -> Reject:
    """The change that says of the face of these looks, at least one, that it is not the person it is applied to."""
    best, *others = (service.sample(look.frame, look.face) for look in looks)
    return Reject(best, tuple(others))
