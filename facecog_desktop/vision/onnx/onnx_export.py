"""dlib's network files as ONNX files in the cache folder: made once, made again if damaged."""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path

from facecog_desktop.core.errors import ModelMissingError
from facecog_desktop.core.text import text
from facecog_desktop.vision.dlib_files import dlib_networks
from facecog_desktop.vision.dlib_files.dlib_networks import Kind
from facecog_desktop.vision.onnx import networks, onnx_graph

_log = logging.getLogger(__name__)


def build(source: Path, kind: Kind) -> Path:
    """Convert the file and store the result; returns its place.

    Raises ModelDamagedError (not the known file), ModelMissingError (cannot be read, or the result not written).
    """
    path = networks.place(kind)
    _store(path, converted(source, kind))
    return path


def cached(source: Path, kind: Kind) -> Path:
    """The place of the stored conversion, made now if it is absent or damaged. Raises as `build` does."""
    path = networks.place(kind)
    return path if networks.is_whole(path) else build(source, kind)


def load(source: Path, kind: Kind) -> bytes:
    """The ONNX bytes: the stored ones if they are whole, else made now and stored.

    A cache that cannot be written costs a conversion at each start (some 0.2 s) and a line in the log, no more.
    Raises ModelDamagedError, ModelMissingError for the source.
    """
    stored = networks.kept(kind)
    if stored is not None:
        return stored
    made = converted(source, kind)
    try:
        _store(networks.place(kind), made)
    except ModelMissingError as error:
        _log.warning("%s", error)
    return made


def converted(source: Path, kind: Kind) -> bytes:
    """The ONNX bytes of a dlib file, with their own checksum as the last entry of the metadata. Writes nothing."""
    body: bytes = onnx_graph.model(dlib_networks.read(source, kind)).SerializeToString(deterministic=True)
    return networks.sealed(body)


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
