"""A person and a sample as the JSON of this program's own export, and back. No file is read or written here."""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, asdict, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.text import text
from facecog_desktop.core.types import EngineId, Landmarks, Person, PoseName, Quality, Sample, Vector
from facecog_desktop.service.importing.intake import CropDamagedError, RowInvalidError

CROP = re.compile(r"crops/([0-9a-f]{32})\.jpg")
_NOT_KEPT = frozenset({"id", "samples", "cover", "removed", "merged_into"})
_PACKED = np.dtype("<f4")
_QUALITY = [field.name for field in fields(Quality)]
_EVER = {field.name for field in fields(Quality) if field.default is MISSING}  # since the first version


def crop_member(md5: str) -> str:
    """Where a crop lies in the export."""
    return f"crops/{md5}.jpg"


def person_document(
    person: Person, samples: Sequence[Mapping[str, Any]], look_alikes: Mapping[str, float] | None = None
) -> dict[str, Any]:
    """A person with everything that is known of them, also what later versions know, and their samples.

    `look_alikes`: ids of people of the same export who are remembered to look like this one, with the distance.
    """
    told = {key: value for key, value in asdict(person).items() if key not in _NOT_KEPT}
    alike = {"look_alikes": dict(look_alikes)} if look_alikes else {}
    return {"person": person.id, **told, "metadata": dict(person.metadata), **alike, "samples": list(samples)}


def sample_document(sample: Sample, md5: str, vectors: Mapping[EngineId, Vector]) -> dict[str, Any]:
    """A sample; its crop is named by its md5, None where there is no picture. Points and numbers are packed."""
    return {
        "md5": md5 if sample.jpeg else None,
        "crop": crop_member(md5) if sample.jpeg else None,
        "source": sample.source,
        "pose": sample.pose.value,
        "created": sample.created,
        "quality": {name: getattr(sample.quality, name) for name in _QUALITY},
        "landmarks": packed(sample.landmarks.points),
        "embeddings": [
            {"engine": engine.name, "version": engine.version, "vector": packed(vector)}
            for engine, vector in vectors.items()
        ],
    }


def line(document: Mapping[str, Any]) -> bytes:
    """A document as one line of UTF-8. Half a character, which UTF-8 cannot hold, becomes an escape."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False).encode("utf-8", "backslashreplace") + b"\n"


def packed(array: NDArray[np.float32]) -> str:
    """Base64 of the numbers as little-endian float32, row by row: these very numbers, in a third of the time."""
    return base64.b64encode(np.asarray(array, dtype=_PACKED).tobytes()).decode("ascii")


def consent_of(document: Mapping[str, Any]) -> Consent | None:
    """A person's consent, None where there is none. Raises RowInvalidError."""
    told = document.get("consent")
    if told is None:
        return None
    if not isinstance(told, dict):
        raise RowInvalidError("the consent is no object")
    expires = told.get("expires")
    consent = Consent(
        text_version=_text(told, "text_version"),
        given=_number(told.get("given"), "the consent's time"),
        by=_text(told, "by"),
        expires=None if expires is None else _number(expires, "the consent's end"),
    )
    if not consent.makes_sense:
        raise RowInvalidError("the consent makes no sense")
    return consent


def look_alikes_of(document: Mapping[str, Any]) -> dict[str, float]:
    """Whom a person is remembered to look like, by the export's own ids. Raises RowInvalidError."""
    told = document.get("look_alikes", {})
    if not isinstance(told, dict):
        raise RowInvalidError("the look-alikes are no object")
    return {key: _number(distance, "a look-alike's distance") for key, distance in told.items()}


class SampleDocument:
    """A sample of an export, checked when it is made. Raises RowInvalidError."""

    def __init__(self, document: Any) -> None:
        if not isinstance(document, dict):
            raise RowInvalidError("a sample is no object")
        self._document = document
        self.source = _text(document, "source")
        self.crop = document.get("crop")
        self.md5 = ""
        if self.crop is not None:
            match = CROP.fullmatch(self.crop) if isinstance(self.crop, str) else None
            if match is None or match[1] != document.get("md5"):
                raise RowInvalidError("a sample's crop is not called as it must be")
            self.md5 = match[1]

    def sample(self, read: Callable[[str], bytes]) -> Sample:
        """The sample; `read` gives the bytes of its crop. Raises RowInvalidError, CropDamagedError."""
        document = self._document
        engine, vector = _embedding(document.get("embeddings"))
        if self.crop is None and vector is None:
            raise RowInvalidError("a sample has neither a picture nor numbers")
        sample = Sample(
            jpeg=read(self.crop) if self.crop else b"",
            landmarks=Landmarks(_floats(document.get("landmarks"), "landmarks", 2)),
            quality=_quality(document.get("quality")),
            source=self.source,
            pose=_pose(document.get("pose")),
            created=_number(document.get("created"), "a sample's time"),
            embedding=vector,
            engine=engine,
        )
        if self.crop and sample.md5 != self.md5:
            raise CropDamagedError(text("{crop} is not the one that was exported", crop=self.crop))
        return sample


def _embedding(documents: Any) -> tuple[EngineId | None, Vector | None]:
    """The newest of the sample's embeddings, which is the one that the exporting program used."""
    if not isinstance(documents, list) or not all(isinstance(each, dict) for each in documents):
        raise RowInvalidError("a sample's embeddings are no list")
    found = []
    for each in documents:
        version = each.get("version")
        if not isinstance(version, int) or isinstance(version, bool):
            raise RowInvalidError("an engine's version is no number")
        vector = _floats(each.get("vector"), "vector", 0)
        if not 1 <= len(vector) <= 4096:
            raise RowInvalidError(text("an embedding has {length} numbers", length=len(vector)))
        found.append((EngineId(_text(each, "engine"), version), vector))
    return max(found, key=lambda pair: pair[0].version) if found else (None, None)


def _quality(document: Any) -> Quality:
    if not isinstance(document, dict):
        raise RowInvalidError("a sample has no quality")
    known = {name: document[name] for name in _QUALITY if name in document}
    if _EVER - known.keys():
        raise RowInvalidError("a sample's quality is not whole")
    return Quality(**{name: _number(value, "a sample's quality") for name, value in known.items()})


def _pose(value: Any) -> PoseName:
    try:
        return PoseName(value)
    except ValueError as error:
        raise RowInvalidError(text("{value} is no pose", value=f"{value!r:.50}")) from error


def _floats(value: Any, what: str, columns: int) -> NDArray[np.float32]:
    """(n, columns) float32, or (n,) where columns is 0; of a list, as version 1 wrote it, or packed."""
    try:
        array = _unpacked(value, columns) if isinstance(value, str) else np.asarray(value, dtype=np.float32)
    except (TypeError, ValueError, OverflowError) as error:
        raise RowInvalidError(text("a sample's {what} are no numbers", what=what)) from error
    if columns and array.size == 0:
        return np.zeros((0, columns), dtype=np.float32)
    if array.ndim != (2 if columns else 1) or (columns and array.shape[1] != columns) or not np.isfinite(array).all():
        raise RowInvalidError(text("a sample's {what} are not what they must be", what=what))
    return array


def _unpacked(packed: str, columns: int) -> NDArray[np.float32]:
    """Raises ValueError where that is no Base64 of whole rows."""
    array = np.frombuffer(base64.b64decode(packed, validate=True), dtype=_PACKED).astype(np.float32)
    return array.reshape(-1, columns) if columns else array


def _number(value: Any, what: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise RowInvalidError(text("{what} is no number", what=what))
    return float(value)


def _text(document: Mapping[str, Any], key: str) -> str:
    value = document.get(key)
    if not isinstance(value, str):
        raise RowInvalidError(text("there is no {key}", key=str(key)))
    return value
