"""Faces that arrive: complete, or as a picture in which the server has to find the one face."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from facecog_desktop.core.errors import NoFaceError, SeveralFacesError
from facecog_desktop.core.picture.enrolment import main_face
from facecog_desktop.core.types import Box, Face, Frame, Landmarks, Sample
from facecog_desktop.remote.messages.faces import FaceMessage, sample_of
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.queueing.places import Places
from facecog_desktop.service.registering.faces import face_in_crop, portrait_faces


def samples_of(parts: ServerParts, messages: Iterable[FaceMessage]) -> list[Sample]:
    """The samples; those that are not complete are looked at. In a worker thread.

    Raises PictureInvalidError, PictureTooLargeError, NoFaceError, SeveralFacesError.
    """
    return [_sample(parts, message) for message in messages]


async def ready_samples(parts: ServerParts, places: Places, messages: Sequence[FaceMessage]) -> list[Sample]:
    """`samples_of` in the event loop: a worker thread is asked only where there is something to look at."""
    if all(message.complete for message in messages):
        return [sample_of(message) for message in messages]
    async with places.one():
        return await places.thread(partial(samples_of, parts, messages))


def only_face(parts: ServerParts, data: bytes, source: str = "") -> Sample:
    """The one face of a picture as it would be kept. Raises as `samples_of`."""
    return face_of(parts, Frame(parts.pictures.decode(data), source=source))


def face_of(parts: ServerParts, frame: Frame) -> Sample:
    """The same of a picture that is decoded. Raises NoFaceError, SeveralFacesError."""
    faces = portrait_faces(parts.service, frame)
    face = main_face(faces)
    if face is None:
        if faces:
            raise SeveralFacesError(f"there are {len(faces)} faces in the picture")
        raise NoFaceError("there is no face in the picture")
    return parts.service.sample(frame, face)


def _sample(parts: ServerParts, message: FaceMessage) -> Sample:
    if message.complete:
        return sample_of(message)
    if message.landmarks is None:
        return only_face(parts, message.jpeg, message.source)
    frame = Frame(parts.pictures.decode(message.jpeg), source=message.source)
    face = face_in_crop(sample_of(message).landmarks)
    return parts.service.sample(frame, Face(_whole(frame), face.score, Landmarks(face.landmarks.points)))


def _whole(frame: Frame) -> Box:
    """The part of a picture that its one face fills."""
    return Box(0, 0, frame.width, frame.height)
