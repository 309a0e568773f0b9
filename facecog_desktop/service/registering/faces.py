"""From faces in a frame to samples: which face is meant, how good it is, what would be kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.picture import quality
from facecog_desktop.core.picture.enrolment import advise, main_face
from facecog_desktop.core.ports.program import FaceEngine, FaceService
from facecog_desktop.core.text import Text, text
from facecog_desktop.core.types import Box, Face, Frame, Landmarks, Pixels, Sample, Shot

_PORTRAIT = 0.25  # of the picture's shorter side: a face so wide is what the photo was taken of
_BESIDE = 0.6  # of the face meant: whoever is narrower stands behind and is no second person of a portrait
_NEAR_ENOUGH = 0.9  # a second look that reaches hardly farther than the first is not worth its time
_AROUND = 2.2  # sides of a face that are kept about it until the crop is made

Decode = Callable[[bytes], Pixels]
"""JPEG bytes of a kept crop to RGB pixels. Raises PictureInvalidError."""


def make_sample(engine: FaceEngine, frame: Frame, face: Face, now: float) -> Sample:
    """The face as it would be kept, judged where it stands in its frame. `now` is Unix time."""
    jpeg, in_crop = engine.crop(frame.pixels, face)
    return Sample(
        jpeg=jpeg,
        landmarks=in_crop.landmarks,
        quality=quality.assess(frame.pixels, face),
        source=frame.source,
        pose=quality.pose_name(face.pose),
        created=now,
    )


def face_in_crop(landmarks: Landmarks) -> Face:
    """The face of a kept crop: its box is the landmarks' bounding box."""
    low, high = landmarks.points.min(axis=0), landmarks.points.max(axis=0)
    width, height = (high - low).tolist()
    return Face(Box(float(low[0]), float(low[1]), width, height), 1.0, landmarks)


def _other_engine(sample: Sample, engine: FaceEngine) -> Text:
    """Why the template of a sample without a picture is of no use here."""
    if not sample.engine:
        return text("the template is of no engine, and this is {engine}", engine=engine.id)
    return text("the template is of {other}, and this is {engine}", other=sample.engine, engine=engine.id)


def embedded(engine: FaceEngine, samples: Sequence[Sample], *, quick: bool = False) -> list[Sample]:
    """The samples with this engine's templates; those that have them are left alone.

    `quick`: as of a live face, not to be kept. Raises PictureInvalidError, InvalidRequestError (neither a picture nor a
    template of this engine).
    """
    missing = [i for i, sample in enumerate(samples) if sample.embedding is None or sample.engine != engine.id]
    if not missing:
        return list(samples)
    for sample in (samples[i] for i in missing):
        if not sample.jpeg:
            reason = _other_engine(sample, engine)
            raise InvalidRequestError(reason, "Send the picture, or use the same version on both sides.")
    crops = [(samples[i].jpeg, face_in_crop(samples[i].landmarks)) for i in missing]
    vectors = engine.crop_templates(crops, quick=quick)
    done = list(samples)
    for i, vector in zip(missing, vectors, strict=True):
        done[i] = replace(samples[i], embedding=np.array(vector, dtype=np.float32), engine=engine.id)
    return done


def joint(samples: Sequence[Sample]) -> Sample:
    """The first of several samples of one face in view, with the mean of their templates at its length."""
    first = samples[0]
    vectors = [sample.embedding for sample in samples if sample.embedding is not None]
    if first.embedding is None or len(vectors) < 2:
        return first
    mean = np.mean(vectors, axis=0)
    length = np.linalg.norm(first.embedding) / max(float(np.linalg.norm(mean)), 1e-9)
    return replace(first, embedding=(mean * length).astype(np.float32))


def cut_out(frame: Frame, face: Face) -> tuple[Frame, Face]:
    """A copy of the face with what is about it, and the face in its pixels, so that the frame need not be kept."""
    box = face.box.grown(_AROUND)
    left, top = max(int(box.x), 0), max(int(box.y), 0)
    pixels = frame.pixels[top : max(int(box.bottom), top + 1), left : max(int(box.right), left + 1)].copy()
    moved = Box(face.box.x - left, face.box.y - top, face.box.width, face.box.height)
    inside = replace(face, box=moved, landmarks=face.landmarks.moved(-left, -top))
    return Frame(pixels, frame.number, frame.time, frame.source), inside


def portrait_faces(service: FaceService, frame: Frame) -> list[Face]:
    """The faces of a photo of one person, largest first.

    A look for large faces is enough where it finds one, else a look as quick as a live one, else a thorough one. Who
    could stand beside the face found is looked for as well: people much farther away do not count.
    """
    large = _PORTRAIT * min(frame.width, frame.height)
    faces = service.detect(frame, smallest=large) or service.detect(frame)
    if not faces:
        return service.detect(frame, thorough=True)
    beside = _BESIDE * faces[0].box.width
    if beside >= _NEAR_ENOUGH * large:
        return faces
    return service.detect(frame, thorough=True, smallest=beside) or faces


def take_shot(service: FaceService, frame: Frame, faces: Sequence[Face], decode: Decode) -> Shot:
    """What the shutter would keep of this frame, or the advice that says why not. `faces` are largest first."""
    face = main_face(faces)
    if face is None:
        return Shot(Advice.SEVERAL_FACES if faces else Advice.NO_FACE)
    sample = service.sample(frame, face)
    return Shot(advise(frame.width, faces, sample.quality), face, sample, decode(sample.jpeg))
