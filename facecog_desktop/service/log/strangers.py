"""StrangerAlbum: the strangers of a log, grouped by likeness, and what makes a person of one of the groups."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    FaceCogError,
    InvalidRequestError,
    PictureInvalidError,
    PoorQualityError,
)
from facecog_desktop.core.log.album import Portrait, Stranger, album
from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.people.changes import (
    AddSamples,
    Change,
    ClaimVisits,
    DropLookAlikes,
    DropSamples,
    Remove,
    Several,
)
from facecog_desktop.core.people.names import clean_name, same_name
from facecog_desktop.core.picture import quality
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Frame, Person, Pixels, Sample
from facecog_desktop.service.log.logbook import LoggedGallery
from facecog_desktop.service.registering.admission import too_poor
from facecog_desktop.service.registering.close_up import sought
from facecog_desktop.service.registering.faces import Decode

MOST = 2_000
"""Visits that are grouped at most, the newest: their distances take 32 MB."""

KEPT = 5
"""Photos that a person is registered with at most, the best of the visits."""


@dataclass(frozen=True, slots=True)
class Album:
    """The groups; how many visits are left out, for their pictures tell too little; how many older ones there are."""

    strangers: tuple[Stranger, ...]
    poor: int = 0
    older: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """Whose visits they are now, how many photos came in, whether the person was known, and what takes all back."""

    person: Person
    photos: int
    known: bool
    inverse: Change


GoOn = Callable[[float], bool]
"""Told the part that is done (0 to 1); answers whether to go on."""


class StrangerAlbum:
    """Templates of the visits' pictures are made when they are first asked for, and remembered in memory only.

    One album a gallery, whose service works on the very same one: what is named is one transaction. Any thread.
    """

    def __init__(self, gallery: LoggedGallery, service: FaceService, decode: Decode) -> None:
        self._log, self._service, self._decode = gallery, service, decode
        self._lock = threading.Lock()
        self._seen: dict[int, tuple[float, Portrait | None]] = {}

    def album(self, go_on: GoOn, since: float | None = None, until: float | None = None) -> Album | None:
        """Everybody who is nobody known and was there in [since, until), Unix time; None where `go_on` said no."""
        with self._lock:
            visits = self._log.strangers(since, until)
            older, visits = len(visits[:-MOST]), visits[-MOST:]
            if since is None and until is None:
                there = {visit.id for visit in visits}
                self._seen = {key: seen for key, seen in self._seen.items() if key in there}
            portraits: list[Portrait] = []
            for done, visit in enumerate(visits):
                if not go_on(done / len(visits)):
                    return None
                portrait = self._portrait(visit)
                if portrait is not None:
                    portraits.append(replace(portrait, visit=visit))
        return Album(tuple(album(portraits)), len(visits) - len(portraits), older)

    def name(self, stranger: Stranger, name: str, *, force: bool = False) -> Named:
        """Register whoever it is from the best pictures, and make the visits that person's. A known name gets the

        photos added, but for those it has. All or nothing; raises as FaceService.register and `samples` do.
        """
        name = clean_name(name)
        samples = self.samples(stranger)
        namesakes = [person for person in self._service.people() if same_name(person.name, name)]
        known = namesakes[0] if len(namesakes) == 1 else None
        new = samples if known is None else self._not_kept_by(known.id, samples)
        with self._log.together():
            noted = _pairs(self._service) if force else frozenset[int]()
            before = {sample.id for sample in self._service.samples(known.id)} if known else set[int]()
            person = known if known and not new else self._service.register(name, new, force=force)
            back: list[Change] = [self._service.change(person.id, ClaimVisits(stranger.events))]
            pairs = _pairs(self._service) - noted if force else frozenset[int]()
            if pairs:
                back.append(DropLookAlikes(tuple(sorted(pairs))))
            if known is None:
                back.append(Remove())
            elif new:
                added = (each.id for each in self._service.samples(person.id) if each.id not in before)
                back.append(DropSamples(tuple(added)))
        return Named(person, len(new), known is not None, Several(tuple(back)))

    def add_to(self, stranger: Stranger, person_id: str) -> Named:
        """The stranger is somebody of the gallery (id): photos and visits are that person's. All or nothing."""
        samples = self._not_kept_by(person_id, self.samples(stranger))
        changes: list[Change] = [AddSamples(tuple(samples))] if samples else []
        inverse = self._service.change(person_id, Several((*changes, ClaimVisits(stranger.events))))
        [person] = [each for each in self._service.people() if each.id == person_id]
        return Named(person, len(samples), known=True, inverse=inverse)

    def kept(self) -> int:
        """How many pictures of strangers are in the log; looks at none of them."""
        return len(self._log.strangers())

    def erase(self) -> int:
        """Erase these pictures from the gallery's file beyond recovery; how many. The visits stay."""
        with self._lock:
            self._seen.clear()
            return self._log.erase_stranger_crops()

    def samples(self, stranger: Stranger) -> list[Sample]:
        """The best photos of a group, at most KEPT, as they would be registered: none that is too poor to keep.

        Raises PoorQualityError where none is good enough, InvalidRequestError where a visit is no stranger's any more.
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
            raise PoorQualityError(
                "no picture of this stranger is good enough to register",
                "Register the person from photos or the camera.",
            )
        return [each for each in self._service.admitted(found, force=True) if isinstance(each, Sample)]

    def _not_kept_by(self, person_id: str, samples: Sequence[Sample]) -> list[Sample]:
        """Of these photos those that the person does not have yet."""
        told = zip(samples, self._service.admitted(samples, person_id), strict=True)
        return [sample for sample, answer in told if not _is_kept_by(person_id, answer)]

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


def sample_of(service: FaceService, crop: bytes, pixels: Pixels, visit: Event) -> Sample | None:
    """A kept crop of the log as a photo of its face; None where no face is found. Its bytes stay the very same."""
    whole = Frame(pixels, source=visit.source)
    frame, faces = sought(service, whole)
    if not faces:
        return None
    middle = np.array([frame.width / 2, frame.height / 2])
    face = min(faces, key=lambda each: float(np.linalg.norm(np.array(each.box.centre) - middle)))
    sample = replace(service.sample(frame, face), created=visit.last)
    return replace(sample, jpeg=crop, landmarks=face.landmarks) if frame is whole else sample


def _is_kept_by(person_id: str, answer: Sample | FaceCogError) -> bool:
    holder = answer.holder if isinstance(answer, AlreadyRegisteredError) else None
    return holder is not None and holder.person == person_id


def _pairs(service: FaceService) -> frozenset[int]:
    """The numbers of all remembered look-alikes."""
    return frozenset(number for pair in service.look_alikes() for number in pair.ids)


def one_of(strangers: Sequence[Stranger], number: int) -> Stranger:
    """The group with a visit of this number. Raises InvalidRequestError."""
    for stranger in strangers:
        if number in stranger.events:
            return stranger
    raise InvalidRequestError(
        text("there is no stranger {number}", number=str(number)), "See: facecog events strangers"
    )
