"""StrangerAlbum: the strangers of a log, grouped by likeness, and what makes one of the groups a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from facecog_desktop.core import quality
from facecog_desktop.core.album import Portrait, Stranger, album
from facecog_desktop.core.errors import InvalidRequestError, PictureInvalidError
from facecog_desktop.core.log_port import EventLog
from facecog_desktop.core.ports import FaceService
from facecog_desktop.core.types import Frame, Sample
from facecog_desktop.core.visits import Event
from facecog_desktop.service.admission import too_poor
from facecog_desktop.service.close_up import sought
from facecog_desktop.service.faces import Decode

MOST = 2_000
"""Visits that are grouped at most, the newest: their distances take 32 MB."""

KEPT = 5
"""Photos that a person is registered with at most, the best of the visits."""


@dataclass(frozen=True, slots=True)
class Album:
    """The groups; how many visits were left out because their pictures tell too little; how many older ones there are."""

    strangers: tuple[Stranger, ...]
    poor: int = 0
    older: int = 0


GoOn = Callable[[float], bool]
"""Told the part that is done (0 to 1); answers whether to go on."""


class StrangerAlbum:
    """Templates of the visits' pictures are made when they are first asked for, and remembered in memory only.

    One album a log and service; not for several threads at once.
    """

    def __init__(self, log: EventLog, service: FaceService, decode: Decode) -> None:
        self._log, self._service, self._decode = log, service, decode
        self._seen: dict[int, tuple[float, Portrait | None]] = {}

    def album(self, go_on: GoOn, since: float | None = None, until: float | None = None) -> Album | None:
        """Everybody who is nobody known and was there in [since, until), Unix time; None where `go_on` said no."""
        visits = self._log.strangers(since, until)
        older, visits = len(visits[:-MOST]), visits[-MOST:]
        self._seen = {visit.id: self._seen[visit.id] for visit in visits if visit.id in self._seen}
        portraits: list[Portrait] = []
        for done, visit in enumerate(visits):
            if not go_on(done / len(visits)):
                return None
            portrait = self._portrait(visit)
            if portrait is not None:
                portraits.append(replace(portrait, visit=visit))
        return Album(tuple(album(portraits)), len(visits) - len(portraits), older)

    def samples(self, stranger: Stranger) -> list[Sample]:
        """The best photos of a group, at most KEPT, as they would be registered: none that is too poor to keep.

        Raises InvalidRequestError where none is good enough, or the visits are no stranger's any more.
        """
        of_nobody = {visit.id: visit for visit in self._log.strangers()}
        if not all(event in of_nobody for event in stranger.events):
            raise InvalidRequestError("some of these visits are not a stranger's any more", "Look at the album again.")
        found: list[Sample] = []
        for event in stranger.pictures:
            sample = self._sample(of_nobody[event])
            if sample is not None and too_poor(sample) is None and sample.md5 not in {each.md5 for each in found}:
                found.append(sample)
            if len(found) == KEPT:
                break
        if not found:
            raise InvalidRequestError(
                "no picture of this stranger is good enough to register",
                "Register the person from photos or the camera.",
            )
        return found

    def _portrait(self, visit: Event) -> Portrait | None:
        """The visit's picture in numbers; made anew where the visit has gone on since. None: it tells too little."""
        key = visit.id or 0
        known = self._seen.get(key)
        if known is not None and known[0] == visit.last:
            return known[1]
        sample = self._sample(visit)
        made = None
        if sample is not None and not quality.too_poor_to_name(sample.quality):
            [ready] = self._service.admitted([sample], force=True)
            if isinstance(ready, Sample) and ready.embedding is not None:
                made = Portrait(visit, np.asarray(ready.embedding), ready.quality.overall)
        self._seen[key] = visit.last, made
        return made

    def _sample(self, visit: Event) -> Sample | None:
        """The visit's picture as a photo; None where it is gone, damaged, or shows no face."""
        crop = self._log.event_crop(visit.id or 0)
        try:
            return None if crop is None else sample_of(self._service, crop, self._decode(crop), visit)
        except PictureInvalidError:
            return None


def sample_of(service: FaceService, crop: bytes, pixels: np.ndarray, visit: Event) -> Sample | None:
    """A kept crop of the log as a photo of its face; None where no face is found. Its bytes stay the very same."""
    whole = Frame(pixels, source=visit.source)
    frame, faces = sought(service, whole)
    if not faces:
        return None
    middle = np.array([frame.width / 2, frame.height / 2])
    face = min(faces, key=lambda each: float(np.linalg.norm(np.array(each.box.centre) - middle)))
    sample = replace(service.sample(frame, face), created=visit.last)
    return replace(sample, jpeg=crop, landmarks=face.landmarks) if frame is whole else sample


def one_of(strangers: Sequence[Stranger], number: int) -> Stranger:
    """The group with a visit of this number. Raises InvalidRequestError."""
    for stranger in strangers:
        if number in stranger.events:
            return stranger
    raise InvalidRequestError(f"there is no stranger {number}", "See: facecog events strangers")
