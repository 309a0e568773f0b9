"""dlib's network files as ONNX files in the cache folder: made once, checked at each use, made again if damaged."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from pathlib import Path

from onnx import ModelProto, StringStringEntryProto

from facecog_desktop import paths
from facecog_desktop.core.errors import ModelMissingError
from facecog_desktop.core.text import text
from facecog_desktop.vision import dlib_networks, onnx_graph
from facecog_desktop.vision.dlib_networks import Kind

VERSION = 1
"""Grows with every change of what is written, so that no older file is used."""

_log = logging.getLogger(__name__)

_CHECKSUM = "sha256"


def folder() -> Path:
    """Where converted networks are kept; not created here."""
    return paths.cache_folder() / "networks"


def place(kind: Kind) -> Path:
    """Where the conversion of the known network of this kind is kept, whether it is there or not."""
    return folder() / f"{kind}-{dlib_networks.SHA256[kind]}-{VERSION}.onnx"


def build(source: Path, kind: Kind) -> Path:
    """Convert the file and store the result; returns its place.

    Raises ModelDamagedError (not the known file), ModelMissingError (cannot be read, or the result not written).
    """
    path = place(kind)
    _store(path, converted(source, kind))
    return path


def cached(source: Path, kind: Kind) -> Path:
    """The place of the stored conversion, made now if it is absent or damaged. Raises as `build` does."""
    path = place(kind)
    return path if is_whole(path) else build(source, kind)


def load(source: Path, kind: Kind) -> bytes:
    """The ONNX bytes: the stored ones if they are whole, else made now and stored.

    A cache that cannot be written costs a conversion at each start (some 0.2 s) and a line in the log, no more.
    Raises ModelDamagedError, ModelMissingError for the source.
    """
    path = place(kind)
    stored = _whole(path)
    if stored is not None:
        return stored
    made = converted(source, kind)
    try:
        _store(path, made)
    except ModelMissingError as error:
        _log.warning("%s", error)
    return made


def converted(source: Path, kind: Kind) -> bytes:
    """The ONNX bytes of a dlib file, with their own checksum as the last entry of the metadata. Writes nothing."""
    body: bytes = onnx_graph.model(dlib_networks.read(source, kind)).SerializeToString(deterministic=True)
    return body + _seal(body)


def is_whole(path: Path) -> bool:
    """True if the file is there and is what was once written, byte for byte."""
    return _whole(path) is not None


def _seal(body: bytes) -> bytes:
    """A metadata entry with the checksum of all bytes before it: appended fields are merged into an ONNX file."""
    digest = hashlib.sha256(body).hexdigest()
    entry = ModelProto(metadata_props=[StringStringEntryProto(key=_CHECKSUM, value=digest)])
    return bytes(entry.SerializeToString(deterministic=True))


def _whole(path: Path) -> bytes | None:
    """The bytes of a stored conversion; None if there is none, or if it is damaged (which is logged)."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("the converted network %s cannot be read: %s", path, error)
        return None
    length = len(_seal(b""))
    body, seal = data[:-length], data[-length:]
    if seal == _seal(body):
        return data
    _log.warning("the converted network %s is damaged and is made again", path)
    return None


def _store(path: Path, data: bytes) -> None:
    """Write whole beside the place, then rename over it: a reader in another process sees the old file or the new."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ModelMissingError(
            text(
                "the converted network cannot be stored as {path}: {reason}",
                path=path,
                reason=error.strerror or str(error),
            ),
            text("Check the permissions of {folder} and the room left.", folder=path.parent),
            source=str(path),
        ) from error
