"""From a SOURCE to the photos that would be kept of one person: a face a picture, the best moments of a film."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from facecog_desktop.cli.photos.film import Reel
from facecog_desktop.cli.running.frames import Pick, Unread, read
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import FaceCogError, NoFaceError, SeveralFacesError
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Frame, Sample
from facecog_desktop.service.importing.taking_in import PortraitMaker
from facecog_desktop.service.registering.portraits import portrait

_LOOKS_PER_SECOND = 5.0


@dataclass(frozen=True, slots=True)
class Rules:
    """`faces`: how many faces a picture may show (the largest is meant). `force`: poor quality is no obstacle."""

    faces: int = 1
    force: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """A photo to keep. `source` is what the user named; `time` is its place in a film, in seconds."""

    source: str
    sample: Sample
    time: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Refusal:
    """A picture, or a film as a whole, that is not kept, and why."""

    source: str
    error: FaceCogError


def portraits(run: Run, service: FaceService, spec: str, rules: Rules) -> Iterator[Portrait | Refusal]:
    """Every picture of the SOURCE as a photo or a refusal; of a film its best moments, or one refusal."""
    reel: Reel | None = None
    prepared = False
    for item in read(run.parts, spec, Pick(fps=_LOOKS_PER_SECOND)):
        if isinstance(item, Unread):
            yield Refusal(item.source, item.error)
            continue
        if not prepared:
            run.prepare(service)
            prepared = True
        source, frame = item
        if not source.moving:
            yield _portrait(service, frame, frame.source or spec, rules)
            continue
        if reel is None:
            reel = Reel(faces=rules.faces, force=rules.force)
            run.output.note(f"facecog: looking at {spec}…{_DIRECTION if source.live else ''}")
        _look(service, frame, reel, rules)
        if source.live and reel.enough(frame.time):
            break
    if reel is not None:
        yield from _moments(reel, spec)


_DIRECTION = " Look at the camera, then turn your head slowly left, right, up and down."


def portrait_maker(run: Run, service: FaceService, rules: Rules) -> PortraitMaker:
    """What turns the bytes of a picture file into the photo that would be kept of its one face."""
    prepared = False

    def make(data: bytes, source: str) -> Sample:
        nonlocal prepared
        if not prepared:
            run.prepare(service)
            prepared = True
        frame = Frame(run.parts.decode(data, source=source), source=source)
        return portrait(service, frame, source, faces=rules.faces)

    return make


def _portrait(service: FaceService, frame: Frame, name: str, rules: Rules) -> Portrait | Refusal:
    """The one face of a picture."""
    try:
        return Portrait(name, portrait(service, frame, name, faces=rules.faces))
    except (NoFaceError, SeveralFacesError) as error:
        return Refusal(name, error)


def _look(service: FaceService, frame: Frame, reel: Reel, rules: Rules) -> None:
    """One frame of a film."""
    faces = service.detect(frame)
    meant = faces[0] if 0 < len(faces) <= rules.faces else None
    reel.add(frame.time, faces, service.sample(frame, meant) if meant else None)


def _moments(reel: Reel, spec: str) -> Iterator[Portrait | Refusal]:
    """What is kept of a film. A moment's photo carries its time in its source, so that it can be told from others."""
    try:
        chosen = reel.chosen()
    except FaceCogError as error:
        yield Refusal(spec, error)
        return
    for moment in chosen:
        place = f"{spec} at {moment.time:.2f} s"
        yield Portrait(spec, replace(moment.sample, source=place), moment.time)
