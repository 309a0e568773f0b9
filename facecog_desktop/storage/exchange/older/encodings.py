"""Numbers of face_recognition with names, without any picture: .npy, .npz and .json. Pickles are never read."""

from __future__ import annotations

import io
import json
import math
import re
import zipfile
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.errors import SourceUnreadableError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import EngineId, Landmarks, Quality, Sample
from facecog_desktop.service.importing.intake import (
    Archive,
    Entry,
    ForeignVectorError,
    ImportFormat,
    Item,
    Ready,
    Subject,
    Trouble,
    VectorInvalidError,
)
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, FormatUnknownError
from facecog_desktop.storage.exchange.older.arrays import array_of

NETWORK = "dlib-resnet-1"
"""The engine whose network made face_recognition's numbers."""

LENGTHS = (0.9, 2.2)
"""Between these lies the length of a face's numbers: 1.24 to 1.69 for 600 faces of Labeled Faces in the Wild."""

NO_PICTURE = Quality(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
"""Nothing is known of the picture, so that every photo goes before it."""

_LARGEST = 1 << 28  # bytes of a file
_NAMES = ("names", "labels", "ids")
_NUMBERS = ("encodings", "embeddings", "vectors", "encoding")

Named = Sequence[tuple[str, Any]]
"""(name, numbers) of each face, nothing checked yet."""


def read(file: Path, engine: Callable[[], EngineId]) -> Archive:
    """A person a name. The numbers are brought to length 1.4, which is how `engine` keeps its own, made of the same

    network: 0.52 parts 999 of 1000 strangers from them, as it does from its own. Raises ArchiveDamagedError,
    FormatUnknownError, PickleRefusedError.
    """
    try:
        found = _named(file)
    except OSError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=file, reason=error.strerror), source=str(file)
        ) from error
    grouped: dict[str, list[tuple[int, Any]]] = {}
    for number, (name, numbers) in enumerate(found, 1):
        grouped.setdefault(name, []).append((number, numbers))

    def entries() -> Generator[Entry, None, None]:
        same = engine()
        for name, rows in grouped.items():
            yield Subject(name, [_item(f"{file} row {number}", numbers, same) for number, numbers in rows])

    return Archive(ImportFormat.ENCODINGS, len(found), entries)


def template(numbers: Any) -> NDArray[np.float32]:
    """(128,) float32 of length 1.4. Raises VectorInvalidError."""
    try:
        vector = np.asarray(numbers, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise VectorInvalidError("it is no row of numbers") from error
    if vector.shape != (128,):
        raise VectorInvalidError(text("it has the shape {shape}, not (128,)", shape=str(vector.shape)))
    if not np.isfinite(vector).all():
        raise VectorInvalidError("one of its numbers is not finite")
    length = math.hypot(*vector.tolist())
    if not LENGTHS[0] <= length <= LENGTHS[1]:
        raise VectorInvalidError(text("its length is {length}, which no face's numbers have", length=f"{length:.3g}"))
    return (vector * (1.4 / length)).astype(np.float32)


def _item(source: str, numbers: Any, engine: EngineId) -> Item:
    if engine.name != NETWORK:
        return Trouble(
            source,
            ForeignVectorError(
                text("the engine in use ({engine}) cannot be compared with these numbers", engine=engine)
            ),
        )
    try:
        vector = template(numbers)
    except VectorInvalidError as error:
        return Trouble(source, error)
    sample = Sample(
        jpeg=b"",
        landmarks=Landmarks(np.zeros((0, 2), dtype=np.float32)),
        quality=NO_PICTURE,
        source=f"{source} (numbers only)",
        embedding=vector,
        engine=engine,
    )
    return Ready(sample.source, "", lambda: sample)


def _named(file: Path) -> Named:
    if file.stat().st_size > _LARGEST:
        raise FormatUnknownError(text("{file} is too large to be a list of encodings", file=file), source=str(file))
    if file.suffix.lower() == ".npz":
        return _of_arrays(_arrays(file), file)
    if file.suffix.lower() == ".npy":
        return _of_one_array(array_of(file.read_bytes(), str(file)), file)
    try:
        document = json.loads(file.read_text("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ArchiveDamagedError(
            text("{file} is no JSON: {reason}", file=file, reason=str(error)), source=str(file)
        ) from error
    return _of_document(document, file)


def _arrays(file: Path) -> dict[str, NDArray[Any]]:
    """Every array of an .npz."""
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > _LARGEST:
                raise FormatUnknownError(
                    text("{file} is too large to be a list of encodings", file=file), source=str(file)
                )
            return {
                member.filename.removesuffix(".npy"): array_of(archive.read(member), f"{file} {member.filename}")
                for member in members
            }
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError, io.UnsupportedOperation) as error:
        raise ArchiveDamagedError(
            text("{path} cannot be read: {reason}", path=file, reason=str(error)), source=str(file)
        ) from error


def _of_arrays(arrays: Mapping[str, NDArray[Any]], file: Path) -> Named:
    """Either names and encodings side by side, or an array a person."""
    names = next((arrays[key] for key in _NAMES if key in arrays), None)
    numbers = next((arrays[key] for key in _NUMBERS if key in arrays), None)
    if names is not None and numbers is not None:
        return _side_by_side([str(name) for name in names.ravel()], list(numbers), file)
    if all(re.fullmatch(r"arr_[0-9]+", name) for name in arrays):
        raise FormatUnknownError(
            text("{file} has no names", file=file), "Save it with names=… and encodings=….", source=str(file)
        )
    return [(name, row) for name, array in arrays.items() for row in (array if array.ndim == 2 else [array])]


def _of_one_array(array: NDArray[Any], file: Path) -> Named:
    """Names lie beside the file as NAME.txt (a name a line), NAME.json (a list) or NAME_names.npy."""
    rows = list(array) if array.ndim == 2 else [array]
    lines, listed, names = (
        file.with_suffix(".txt"),
        file.with_suffix(".json"),
        file.with_name(f"{file.stem}_names.npy"),
    )
    if names.is_file():
        return _side_by_side([str(name) for name in array_of(names.read_bytes(), str(names)).ravel()], rows, file)
    try:
        if lines.is_file():
            return _side_by_side(lines.read_text("utf-8-sig").splitlines(), rows, file)
        if listed.is_file():
            return _side_by_side(json.loads(listed.read_text("utf-8-sig")), rows, file)
    except (ValueError, RecursionError) as error:
        raise ArchiveDamagedError(
            text("the names beside {file} cannot be read: {reason}", file=file, reason=str(error)), source=str(file)
        ) from error
    return [(file.stem, row) for row in rows]


def _of_document(document: Any, file: Path) -> Named:
    """{"names": […], "encodings": […]}, {name: numbers or rows} or [{"name": …, "encoding": …}]."""
    if isinstance(document, list):
        return [(_first(item, ("name", *_NAMES)) or "", _first(item, _NUMBERS)) for item in document]
    if not isinstance(document, dict):
        raise FormatUnknownError(text("{file} holds no encodings with names", file=file), source=str(file))
    names, numbers = _first(document, _NAMES), _first(document, _NUMBERS)
    if isinstance(names, list) and isinstance(numbers, list):
        return _side_by_side(names, numbers, file)
    found = []
    for name, value in document.items():
        rows = value if isinstance(value, list) and value and isinstance(value[0], list) else [value]
        found += [(str(name), row) for row in rows]
    return found


def _side_by_side(names: Any, rows: Sequence[Any], file: Path) -> Named:
    if not isinstance(names, list) or len(names) != len(rows):
        count = len(names) if isinstance(names, list) else "no list of"
        raise ArchiveDamagedError(
            text("{file} has {names} names for {rows} encodings", file=file, names=count, rows=len(rows)),
            source=str(file),
        )
    return [(name if isinstance(name, str) else str(name), row) for name, row in zip(names, rows, strict=True)]


def _first(item: Any, keys: Sequence[str]) -> Any:
    return next((item[key] for key in keys if key in item), None) if isinstance(item, dict) else None
