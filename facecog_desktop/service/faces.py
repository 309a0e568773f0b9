"""From faces in a frame to samples: which face is meant, how good it is, what would be kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from facecog_desktop.core import quality
from facecog_desktop.core.enrolment import advise, main_face
from facecog_desktop.core.ports import FaceEngine, FaceService
from facecog_desktop.core.types import Advice, Box, Face, Frame, Landmarks, Pixels, Sample, Shot

_PORTRAIT = 0.25  # of the picture's shorter side: a face so wide is what the photo was taken of
_BESIDE = 0.6  # of the face meant: whoever is narrower stands behind and is no second person of a portrait
_NEAR_ENOUGH = 0.9  # a second look that reaches hardly farther than the first is not worth its time

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


def embedded(engine: FaceEngine, samples: Sequence[Sample]) -> list[Sample]:
    """The samples with this engine's templates; those that have them are left alone."""
    missing = [i for i, sample in enumerate(samples) if sample.embedding is None or sample.engine != engine.id]
    if not missing:
        return list(samples)
    vectors = engine.crop_templates([(samples[i].jpeg, face_in_crop(samples[i].landmarks)) for i in missing])
    done = list(samples)
    for i, vector in zip(missing, vectors, strict=True):
        done[i] = replace(samples[i], embedding=np.array(vector, dtype=np.float32), engine=engine.id)
    return done


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
