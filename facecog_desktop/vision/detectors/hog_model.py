"""dlib's frontal HOG detector from a file, a bundle's or the cache's: in 3 ms; unpacking dlib's own takes a second."""

from __future__ import annotations

import hashlib
import logging
import tempfile
from pathlib import Path
from typing import Any

import dlib

from facecog_desktop import paths
from facecog_desktop.vision.onnx import networks

VERSION = 1
"""Grows with every change of what is written, so that no older file is used."""

_log = logging.getLogger(__name__)

_SEAL = hashlib.sha256().digest_size


def file_name() -> str:
    """What the file of this dlib's detector is called, anywhere."""
    return f"hog-{dlib.__version__}-{VERSION}.svm"


def place() -> Path:
    """Where the detector of this dlib is kept, whether it is there or not."""
    return networks.folder() / file_name()


def carried() -> Path:
    """Where a bundle carries it: beside the list of models."""
    return paths.model_list().parent / file_name()


def frontal() -> Any:
    """A dlib.fhog_object_detector of its own, the same as dlib.get_frontal_face_detector().

    The file is made at the first use, and again where it is damaged; a cache that cannot be written costs the second.
    """
    for path in (carried(), place()):
        if _is_whole(path):
            try:
                return dlib.fhog_object_detector(str(path))
            except RuntimeError as error:  # whole, but of another build of dlib
                _log.warning("the stored detector %s cannot be used: %s", path, error)
    detector = dlib.get_frontal_face_detector()
    _store(place(), detector)
    return detector


def _is_whole(path: Path) -> bool:
    """Whether the file is what was once written: at its end, which dlib does not read, stands the rest's SHA-256."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    return hashlib.sha256(data[:-_SEAL]).digest() == data[-_SEAL:]


def write(path: Path) -> None:
    """Unpack dlib's own detector into this file. Raises OSError, RuntimeError."""
    _write(path, dlib.get_frontal_face_detector())


def _store(path: Path, detector: Any) -> None:
    """Write where nothing hangs on it."""
    try:
        _write(path, detector)
    except (OSError, RuntimeError) as error:
        _log.warning("the detector cannot be stored as %s: %s", path, error)


def _write(path: Path, detector: Any) -> None:
    """Write whole beside the place, then rename over it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=path.stem) as folder:
        part = Path(folder) / path.name
        detector.save(str(part))
        data = part.read_bytes()
        part.write_bytes(data + hashlib.sha256(data).digest())
        part.replace(path)
