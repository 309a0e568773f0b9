"""Reading one side: the faces of a picture, or the people of a film, each with templates of their best frames."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from facecog_desktop.core.comparing.reading import Appearance, Reading, joined
from facecog_desktop.core.matching.tracking import Tracker, TrackingRules
from facecog_desktop.core.picture.quality import assess
from facecog_desktop.core.ports.program import FaceEngine, FrameSource
from facecog_desktop.core.types import Face, Frame, Vectors
from facecog_desktop.service.comparing.cast import Best, Cast, Member
from facecog_desktop.service.comparing.going import Told
from facecog_desktop.service.comparing.sampling import progress, sampled

_FACES = 40  # of one picture, the largest
_TEMPLATES = 8  # made at once: a quarter of a second
_KEEN = (
    9  # where nobody is found, faces from a ninth of the frame's shorter side on are sought: smaller ones take seconds
)
_FOUND = 0.6  # of a picture's progress, once its faces are known
_DECODED = 0.95  # of a film's progress; the rest is its people's templates


@dataclass(frozen=True, slots=True)
class FilmRules:
    """`rest`: seconds for which a face that is followed keeps its last look before it is embedded again; `at_once`: the
    faces of a frame that are embedded, the largest; `keen`: frames without a face that are searched again thoroughly.
    """

    rest: float = 0.2
    at_once: int = 8
    keen: int = 30


def read_picture(engine: FaceEngine, frame: Frame, told: Told) -> Reading:
    """All faces of a picture, searched thoroughly, the largest first."""
    told(0.0)
    faces = engine.detect(frame.pixels, thorough=True, between=lambda: told(0.0))[:_FACES]
    told(_FOUND)
    crops = [engine.crop(frame.pixels, face) for face in faces]
    templates = _templates(engine, crops, _between(told, _FOUND, 1.0))
    appearances = tuple(
        Appearance(
            template=template,
            quality=assess(frame.pixels, face),
            crop=jpeg,
            box=face.box,
            time=0.0,
            times=np.zeros(1),
            looks=template[np.newaxis],
        )
        for face, (jpeg, _), template in zip(faces, crops, templates, strict=True)
    )
    told(1.0)
    return Reading(False, 1, frame.width, frame.height, appearances)


def read_film(
    engine: FaceEngine, source: FrameSource, fps: float, told: Told, rules: FilmRules | None = None
) -> Reading:
    """The people of a film of which `fps` frames a second are looked at, who was seen in the most frames first.

    Memory does not grow with the film but for 128 numbers a look. Raises what the source raises.
    """
    done = 0.0

    def tell(read: float) -> None:
        nonlocal done
        done = max(done, _DECODED * read)
        told(done)

    film = _Film(engine, fps, rules or FilmRules(), lambda: tell(0.0))
    for frame in sampled(source, fps, tell):
        film.look(frame)
        tell(progress(source, frame))
    members = film.cast.members()
    appearances = []
    for number, member in enumerate(members):
        start, end = (_DECODED + (1.0 - _DECODED) * place / len(members) for place in (number, number + 1))
        appearances.append(_appearance(engine, member, _between(told, start, end)))
    told(1.0)
    return Reading(True, film.frames, film.size[0], film.size[1], tuple(appearances))


class _Film:
    """The frames of one film, one after the other."""

    def __init__(self, engine: FaceEngine, fps: float, rules: FilmRules, going: Callable[[], None]) -> None:
        """`going` is called between two steps that take long, and may stop everything."""
        self._going = going
        self.cast = Cast()
        self.frames = 0
        self.size = (0, 0)
        self._engine = engine
        self._rules = rules
        self._keen = rules.keen
        # Between two frames a second apart a face moves far; what it looks like decides whether it is still the same.
        slow = fps < 5.0
        patience = max(1.0, 2.5 / fps)
        self._tracker = Tracker(TrackingRules(1.5, 2.0, patience) if slow else TrackingRules(patience=patience))
        self._embedded: dict[int, float] = {}

    def look(self, frame: Frame) -> None:
        """One more frame."""
        self.frames += 1
        self.size = (frame.width, frame.height)
        faces = self._faces(frame)
        tracks = self._tracker.update(faces, frame.time)
        resting = [i for i, track in enumerate(tracks) if self._rests(track, frame.time)]
        due = [i for i in range(len(faces)) if i not in resting][: self._rules.at_once]
        present = self._carried([tracks[i] for i in resting], frame.time)
        if due:
            present += self._embed(frame, [faces[i] for i in due], [tracks[i] for i in due], present)
        alive = self._tracker.alive
        self._embedded = {track: time for track, time in self._embedded.items() if track in alive}
        self.cast.forget_others(present, alive)

    def _faces(self, frame: Frame) -> list[Face]:
        """Where faces are; a film in which a quick look finds nobody is searched as a photo, for some frames."""
        faces = self._engine.detect(frame.pixels, between=self._going)
        if not faces and self._keen > 0:
            self._keen -= 1
            self._going()
            smallest = min(frame.width, frame.height) / _KEEN
            faces = self._engine.detect(frame.pixels, thorough=True, smallest=smallest, between=self._going)
        return faces

    def _rests(self, track: int, time: float) -> bool:
        """Whether the track's last look still stands."""
        return time - self._embedded.get(track, -np.inf) < self._rules.rest and self.cast.followed(track) is not None

    def _carried(self, tracks: Sequence[int], time: float) -> list[Member]:
        """Who was embedded a moment ago is where the tracker says."""
        present: list[Member] = []
        for track in tracks:
            member = self.cast.followed(track)
            if member is not None and member not in present:
                member.see(time, member.looks[-1])
                present.append(member)
        return present

    def _embed(
        self, frame: Frame, faces: Sequence[Face], tracks: Sequence[int], present: Sequence[Member]
    ) -> list[Member]:
        """Look at faces closely: who they are, and whether the frame is one of their best."""
        self._going()
        looks = self._engine.templates(frame.pixels, faces)
        members = self.cast.assign(tracks, list(looks), present)
        for face, track, look, member in zip(faces, tracks, looks, members, strict=True):
            self._embedded[track] = frame.time
            member.see(frame.time, look)
            quality = assess(frame.pixels, face)
            if member.wants(frame.time, quality.overall):
                jpeg, in_crop = self._engine.crop(frame.pixels, face)
                member.keep(Best(frame.time, quality, jpeg, in_crop, face.box))
        return members


def _appearance(engine: FaceEngine, member: Member, told: Told) -> Appearance:
    """A person with the template of the best frames, each weighing as much as its quality."""
    ranked = sorted(member.best, key=lambda best: -best.quality.overall)
    templates = _templates(engine, [(best.crop, best.in_crop) for best in ranked], told)
    best = ranked[0]
    return Appearance(
        template=joined(templates, [each.quality.overall + 1.0 for each in ranked]),
        quality=best.quality,
        crop=best.crop,
        box=best.box,
        time=best.time,
        times=np.array(member.times),
        looks=np.stack(member.looks),
    )


def _between(told: Told, start: float, end: float) -> Told:
    """Told of a part of the reading: 0 is `start` of the whole, 1 is `end`."""
    return lambda part: told(start + (end - start) * part)


def _templates(engine: FaceEngine, crops: Sequence[tuple[bytes, Face]], told: Told) -> Vectors:
    """(n, 128) templates of kept crops, a few at a time: `told` of each step how much of them is done."""
    parts = [np.empty((0, 128), dtype=np.float32)]
    for start in range(0, len(crops), _TEMPLATES):
        told(start / len(crops))
        parts.append(engine.crop_templates(crops[start : start + _TEMPLATES]))
    return np.concatenate(parts)
