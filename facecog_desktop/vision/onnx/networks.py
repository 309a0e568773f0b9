"""Built networks: where they lie, and whether they are whole. Needs no library; what builds them is in onnx_export."""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

from facecog_desktop import paths
from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.core.text import text
from facecog_desktop.vision.dlib_files.dlib_networks import SHA256, Kind, contents

VERSION = 1
"""Grows with every change of what is written, so that no older file is used."""

PIXELS = "pixels"
"""The input: (n, height, width, 3) uint8, RGB."""

NUMBERS = "numbers"
"""The output: (n, 128) of the face network, (n, 1, rows, columns) scores of the detector."""

BUILT = ".onnx"
"""How the names of built networks end. The list of models of a bundle names these instead of dlib's files."""

_log = logging.getLogger(__name__)

# An ONNX file's entry of metadata, as protocol buffers write it: field 14, within it a key and a value.
_ENTRY = b"\x72\x4a\x0a\x06sha256\x12\x40"


def folder() -> Path:
    """Where networks built on this computer are kept; not created here."""
    return paths.cache_folder() / "networks"


def file_name(kind: Kind) -> str:
    """What the built network of this kind is called, anywhere."""
    return f"{kind}-{SHA256[kind]}-{VERSION}{BUILT}"


def place(kind: Kind) -> Path:
    """Where the network of this kind is kept once it was built here, whether it is there or not."""
    return folder() / file_name(kind)


def is_built(source: Path) -> bool:
    """Whether a model file is a built network, as a bundle carries it, rather than dlib's own file."""
    return source.suffix == BUILT


def carried(source: Path) -> bytes:
    """The bytes of a built network that a bundle carries. Raises ModelDamagedError, ModelMissingError."""
    data = contents(source)
    if not _is_sealed(data):
        raise ModelDamagedError(
            text("the network {file} is damaged", file=source.name), "Install the program again.", source=str(source)
        )
    return data


def kept(kind: Kind) -> bytes | None:
    """The bytes of the network kept here; None if it was not built yet, or is damaged (which is logged)."""
    return whole(place(kind))


def sealed(body: bytes) -> bytes:
    """An ONNX file with the checksum of its bytes appended: appended entries are merged into the file's metadata."""
    return body + _seal(body)


def is_whole(path: Path) -> bool:
    """True if the file is there and is what was once written, byte for byte."""
    return whole(path) is not None


def whole(path: Path) -> bytes | None:
    """The bytes of a built network; None if there is none, or if it is damaged (which is logged)."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("the converted network %s cannot be read: %s", path, error)
        return None
    if _is_sealed(data):
        return data
    _log.warning("the converted network %s is damaged and is made again", path)
    return None


def _seal(body: bytes) -> bytes:
    return _ENTRY + hashlib.sha256(body).hexdigest().encode()


def _is_sealed(data: bytes) -> bool:
    length = len(_seal(b""))
    return data[-length:] == _seal(data[:-length])
