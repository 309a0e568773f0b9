"""Values as columns and columns as values: JSON, float32 blobs, text that a database can hold. No SQL."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.errors import GalleryDamagedError, InvalidRequestError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import PoseName, Quality

_COMPONENTS = tuple(Quality.__dataclass_fields__)
_STORED = np.dtype("<f4")


def metadata_column(metadata: Mapping[str, Any] | None) -> str:
    """Metadata as JSON text. Raises InvalidRequestError for what JSON cannot hold."""
    try:
        if not all(isinstance(key, str) for key in metadata or {}):
            raise TypeError("a key is not a text")
        return json.dumps(dict(metadata or {}), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(
            text("the metadata cannot be kept: {reason}", reason=str(error)), "Use what JSON can hold."
        ) from error


def metadata_value(column: str) -> dict[str, Any]:
    """Metadata of JSON text. Raises GalleryDamagedError."""
    try:
        value = json.loads(column)
    except ValueError as error:
        raise GalleryDamagedError(text("the metadata of a person is no JSON: {reason}", reason=str(error))) from error
    if not isinstance(value, dict):
        raise GalleryDamagedError("the metadata of a person is no JSON object")
    return value


def consent_columns(consent: Consent | None) -> tuple[object, ...]:
    """Text version, when, by whom and until when; nothing of no consent. Raises InvalidRequestError."""
    if consent is None:
        return None, None, None, None
    if not consent.makes_sense:
        raise InvalidRequestError(
            "a consent needs a text, a witness and times in their order", "Name the text's version and who noted it."
        )
    given, expires = float(consent.given), None if consent.expires is None else float(consent.expires)
    return text_column(consent.text_version), given, text_column(consent.by), expires


def consent_value(text: str | None, given: float | None, by: str | None, until: float | None) -> Consent | None:
    """The consent of its columns."""
    return None if text is None or given is None else Consent(text, given, by or "", until)


def quality_column(quality: Quality) -> str:
    """Quality as JSON text. Raises InvalidRequestError for components that are no finite numbers."""
    try:
        return json.dumps({name: float(getattr(quality, name)) for name in _COMPONENTS}, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(text("the quality is no set of numbers: {quality}", quality=str(quality))) from error


def quality_value(column: str) -> Quality:
    """Quality of JSON text; components of a later version are left out. Raises GalleryDamagedError."""
    try:
        found = json.loads(column)
        return Quality(**{name: float(value) for name, value in found.items() if name in _COMPONENTS})
    except (AttributeError, TypeError, ValueError) as error:
        raise GalleryDamagedError(
            text("the quality of a sample cannot be read: {reason}", reason=str(error))
        ) from error


def pose_value(column: str) -> PoseName:
    """The direction of a sample. Raises GalleryDamagedError."""
    try:
        return PoseName(column)
    except ValueError as error:
        raise GalleryDamagedError(text("the pose of a sample cannot be read: {reason}", reason=str(error))) from error


def points_column(points: NDArray[np.float32]) -> bytes:
    """Points (n, 2) as float32, little-endian, row by row. Raises InvalidRequestError."""
    if points.ndim != 2 or points.shape[1] != 2:
        raise InvalidRequestError(text("landmarks are (n, 2) numbers, not {shape}", shape=str(points.shape)))
    return _floats(points, "landmarks")


def points_value(column: bytes) -> NDArray[np.float32]:
    """Points (n, 2) float32. Raises GalleryDamagedError."""
    if len(column) % 8:
        raise GalleryDamagedError("the landmarks of a sample are cut off")
    return np.frombuffer(column, dtype=_STORED).reshape(-1, 2).astype(np.float32)


class TemplateBytes(bytes):
    """A template as float32, little-endian: a database that has rows of numbers keeps it as such a row."""


def vector_column(vector: ArrayLike) -> TemplateBytes:
    """A template (d,) as float32, little-endian. Raises InvalidRequestError."""
    numbers = np.asarray(vector)
    if numbers.ndim != 1 or len(numbers) == 0:
        raise InvalidRequestError(text("an embedding is a row of numbers, not {shape}", shape=str(numbers.shape)))
    return TemplateBytes(_floats(numbers, "an embedding"))


def vector_table(columns: Iterable[bytes]) -> NDArray[np.float32]:
    """Templates (n, d) float32 of n blobs; (0, 128) of none. Raises GalleryDamagedError where lengths differ.

    Blobs are taken one by one, so that a large gallery is in memory once.
    """
    numbers, size = bytearray(), 0
    for column in columns:
        size = size or len(column)
        if len(column) != size or size % 4:
            raise GalleryDamagedError("the embeddings of one engine have different lengths")
        numbers += column
    if not numbers:
        return np.zeros((0, 128), dtype=np.float32)
    return np.frombuffer(numbers, dtype=_STORED).reshape(-1, size // 4).astype(np.float32, copy=False)


def text_column(text: str) -> str:
    """Text that came from the system, such as a file's name: bytes that are no UTF-8 are written out as \\udcXX."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def id_column(external_id: str | None) -> str | None:
    """An external id; an empty one is none. Raises InvalidRequestError for what is no proper text."""
    if not external_id:
        return None
    try:
        external_id.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InvalidRequestError("the external id holds half a character") from error
    return external_id


def _floats(numbers: NDArray[Any], what: str) -> bytes:
    stored = numbers.astype(_STORED)
    if not np.isfinite(stored).all():
        raise InvalidRequestError(text("{what} must be finite numbers", what=what))
    return stored.tobytes()
