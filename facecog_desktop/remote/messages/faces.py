"""Faces as they travel: a crop as a JPEG picture, or in private mode its 128 numbers alone."""

from __future__ import annotations

import base64
import binascii
import math
from typing import Annotated

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, model_validator

from facecog_desktop.core.errors import InvalidRequestError, PictureInvalidError
from facecog_desktop.core.types import EngineId, Landmarks, PoseName, Quality, Sample, Vector

LARGEST_CROP = 1_000_000
"""Characters of a crop in base64; one of 320x320 has some 40 000."""

Percent = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
Coordinate = Annotated[float, Field(ge=-1e6, le=1e6, allow_inf_nan=False)]
Number = Annotated[float, Field(ge=-10, le=10, allow_inf_nan=False)]
Time = Annotated[float, Field(ge=0, le=1e11, allow_inf_nan=False)]


class QualityMessage(BaseModel):
    """core.types.Quality."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    inter_eye_distance: Percent
    sharpness: Percent
    brightness: Percent
    contrast: Percent
    pose: Percent
    uncropped: Percent
    luminance: Annotated[float, Field(ge=0, le=255, allow_inf_nan=False)] = 128.0
    eyes_open: Percent = 100.0
    mouth_closed: Percent = 100.0
    uncovered: Percent = 100.0


class FaceMessage(BaseModel):
    """A face: `crop` is a JPEG picture in base64, aligned as the program keeps it, with its `landmarks` (5 or 68 points

    [x, y] in its pixels) and its `quality`; without these the server finds the one face of any picture. In private mode
    there is no crop: `embedding` are the 128 numbers, `engine` ("name/version") says of what, and `quality` is given.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    crop: Annotated[str, Field(max_length=LARGEST_CROP)] | None = None
    landmarks: Annotated[list[tuple[Coordinate, Coordinate]], Field(max_length=68)] | None = None
    quality: QualityMessage | None = None
    embedding: Annotated[list[Number], Field(min_length=128, max_length=128)] | None = None
    engine: Annotated[str, Field(max_length=100, pattern=r"^[^/]+/[0-9]{1,9}$")] | None = None
    source: Annotated[str, Field(max_length=1000)] = ""
    pose: PoseName = PoseName.FRONT
    created: Time = 0.0

    @model_validator(mode="after")
    def _whole(self) -> FaceMessage:
        if self.crop is None and self.embedding is None:
            raise ValueError("a face has a crop or an embedding")
        if (self.embedding is None) != (self.engine is None):
            raise ValueError("an embedding and the engine it is of belong together")
        if self.crop is None and self.quality is None:
            raise ValueError("an embedding without a crop needs its quality")
        if self.landmarks is not None and len(self.landmarks) not in (5, 68):
            raise ValueError("there are 5 or 68 landmarks")
        return self

    @property
    def jpeg(self) -> bytes:
        """The crop's bytes, none in private mode. Raises PictureInvalidError."""
        try:
            return base64.b64decode(self.crop or "", validate=True)
        except (binascii.Error, ValueError) as error:
            raise PictureInvalidError("the crop is not base64") from error

    @property
    def complete(self) -> bool:
        """Whether nothing has to be found in the picture first."""
        return self.quality is not None and (self.landmarks is not None or self.crop is None)


def face_message(sample: Sample, *, private: bool = False) -> FaceMessage:
    """A sample on its way. `private`: its numbers alone, without picture, landmarks, or what its file was called.

    Raises InvalidRequestError where it is to be private and has no numbers yet.
    """
    if private and sample.embedding is None:
        raise InvalidRequestError("a private face needs its template first")
    embedding = None if sample.embedding is None else [float(number) for number in sample.embedding]
    with_picture = bool(sample.jpeg) and not private
    return FaceMessage(
        crop=base64.b64encode(sample.jpeg).decode("ascii") if with_picture else None,
        landmarks=[(float(x), float(y)) for x, y in sample.landmarks.points] if with_picture else None,
        quality=_quality_message(sample.quality),
        embedding=embedding,
        engine=None if embedding is None else str(sample.engine),
        source="" if private else sample.source[:1000],
        pose=sample.pose,
        created=sample.created,
    )


def sample_of(message: FaceMessage) -> Sample:
    """The sample of a message that is complete. Raises PictureInvalidError."""
    points = np.array(message.landmarks or [], dtype=np.float32).reshape(-1, 2)
    quality = message.quality or QualityMessage(**dict.fromkeys(_SCORES, 0.0))
    return Sample(
        jpeg=message.jpeg,
        landmarks=Landmarks(points),
        quality=Quality(**quality.model_dump()),
        source=message.source,
        pose=message.pose,
        created=message.created,
        embedding=_vector(message.embedding),
        engine=None if message.engine is None else _engine(message.engine),
    )


_SCORES = ("inter_eye_distance", "sharpness", "brightness", "contrast", "pose", "uncropped")


def _quality_message(quality: Quality) -> QualityMessage:
    names = QualityMessage.model_fields
    return QualityMessage(**{name: min(max(_finite(getattr(quality, name)), 0.0), 255.0) for name in names})


def _finite(value: float) -> float:
    return float(value) if math.isfinite(value) else 0.0


def _vector(numbers: list[float] | None) -> Vector | None:
    return None if numbers is None else np.array(numbers, dtype=np.float32)


def _engine(text: str) -> EngineId:
    name, _, version = text.rpartition("/")
    return EngineId(name, int(version))
