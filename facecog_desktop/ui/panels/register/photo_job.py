"""Registering one person from picture files, a result for each. Runs in a job; no widget lives here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from facecog_desktop.core.errors import FaceCogError, LooksLikeOtherError, NoFaceError, SeveralFacesError
from facecog_desktop.core.people.changes import AddSamples, Change, DropSamples, RememberLookAlike, Several
from facecog_desktop.core.picture.enrolment import main_face
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Frame, Person, Sample
from facecog_desktop.service.registering.faces import portrait_faces
from facecog_desktop.ui.backend.window_backend import Backend
from facecog_desktop.ui.state.registered import undoable_registration
from facecog_desktop.ui.state.undo import Undoable
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.words.language import tr


@dataclass(frozen=True, slots=True)
class PhotoResult:
    """What became of one file: kept, or the error that says why not; `sample` is what would have been kept."""

    source: str
    error: FaceCogError | None = None
    sample: Sample | None = None

    @property
    def title(self) -> str:
        """The file's name without its folder."""
        return Path(self.source).name or self.source


@dataclass(slots=True)
class PhotosAdded:
    """The whole of what was added to one person: what can be undone, and the photos that look like somebody else.

    `others`: whom they look like, by id, and how near they come.
    """

    done: Undoable | None = None
    alike: list[Sample] = field(default_factory=list)
    others: dict[str, float] = field(default_factory=dict)

    @property
    def anyway(self) -> Change:
        """Adding the look-alikes, too, and telling the people apart from now on: one change, undone as one."""
        pairs = (RememberLookAlike(other, distance) for other, distance in self.others.items())
        return Several((AddSamples(tuple(self.alike)), *pairs))


def add_photos(backend: Backend, person: Person, paths: Sequence[str], job: Job) -> PhotosAdded:
    """Add every usable photo to somebody who is in the gallery, by id: two people may share a name.

    Each file's PhotoResult is reported as it comes.
    """
    service, whole = backend.service, PhotosAdded()
    added: list[int] = []
    for source, found in _samples(backend, paths, job):
        error = found if isinstance(found, FaceCogError) else None
        if isinstance(found, Sample):
            try:
                [admitted] = service.admitted([found], person.id)
                if isinstance(admitted, FaceCogError):
                    raise admitted
                inverse = service.change(person.id, AddSamples((admitted,)))
                added += inverse.samples if isinstance(inverse, DropSamples) else ()
            except FaceCogError as refused:
                error = refused
        if isinstance(error, LooksLikeOtherError) and isinstance(found, Sample):
            whole.alike.append(found)
            other = error.other
            whole.others[other.person] = min(other.distance, whole.others.get(other.person, other.distance))
        job.report(PhotoResult(source, error))
    if added:
        told = tr("{n} photos added to {name}", one="{n} photo added to {name}", n=len(added), name=person.name)
        whole.done = Undoable(told, person.id, DropSamples(tuple(added)))
    return whole


def register_photos(backend: Backend, name: str, paths: Sequence[str], job: Job) -> Undoable | None:
    """Register every usable photo under `name`; each file's PhotoResult is reported as it comes. What can be undone."""
    service = backend.service
    before = {person.id for person in service.people()}
    kept: list[Sample] = []
    person: Person | None = None
    for source, found in _samples(backend, paths, job):
        if isinstance(found, FaceCogError):
            job.report(PhotoResult(source, found))
            continue
        try:
            person = service.register(name, [found])
        except FaceCogError as error:
            job.report(PhotoResult(source, error, found))
        else:
            kept.append(found)
            job.report(PhotoResult(source))
    if person is None:
        return None
    return undoable_registration(service, person, kept, known=person.id in before)


def _samples(backend: Backend, paths: Sequence[str], job: Job) -> Iterator[tuple[str, Sample | FaceCogError]]:
    """(file, sample or why there is none) of every picture of files and folders."""
    for path in paths:
        for source, frame in _frames(backend, path, job):
            if isinstance(frame, FaceCogError):
                yield source, frame
                continue
            try:
                yield source, _sample(backend, frame)
            except FaceCogError as error:
                yield source, error


def _frames(backend: Backend, path: str, job: Job) -> Iterator[tuple[str, Frame | FaceCogError]]:
    """A damaged picture is an answer, not the end of its folder."""
    try:
        source = backend.open_pictures(path)
    except FaceCogError as error:
        yield error.source or path, error
        return
    try:
        while not job.stopped:
            try:
                frame = source.read()
            except FaceCogError as error:
                yield error.source or path, error
                continue
            if frame is None:
                return
            yield frame.source or path, frame
    finally:
        source.close()


def _sample(backend: Backend, frame: Frame) -> Sample:
    faces = portrait_faces(backend.service, frame)
    if not faces:
        raise NoFaceError("no face was found", source=frame.source)
    face = main_face(faces)
    if face is None:
        several = text("{n} faces were found", one="{n} face was found", n=len(faces))
        raise SeveralFacesError(several, source=frame.source)
    return backend.service.sample(frame, face)
