"""Decodes what OpenCV leaves aside or lets lie: HEIC, as phones write it, AVIF and GIF.

The libraries are loaded at the first such picture, since they take longer to load than a picture to decode."""

from __future__ import annotations

import io
from importlib import import_module
from typing import TYPE_CHECKING

import numpy as np

from facecog_desktop.capture.pictures.formats.white import ROWS, on_white
from facecog_desktop.capture.pictures.headers import DAMAGED_OR_CUT, BrokenHeaderError
from facecog_desktop.capture.pictures.kinds import Kind
from facecog_desktop.capture.pictures.upright import AS_IT_IS
from facecog_desktop.core.types import Pixels

if TYPE_CHECKING:
    import pi_heif
    from PIL import AvifImagePlugin, GifImagePlugin

DECODED = frozenset({Kind.HEIC, Kind.AVIF, Kind.GIF})
"""Kinds that are decoded here."""

_FAILURES = (ValueError, SyntaxError, EOFError, RuntimeError, IndexError, KeyError, OSError)
_ORIENTATION = 274


def decoded(data: bytes, kind: Kind) -> tuple[Pixels, int]:
    """RGB of 8 bits over white, of an animation the first frame, and the EXIF orientation that is left to apply.

    In HEIC the container's own turn counts and the EXIF orientation that stands beside it says the same again
    (ISO/IEC 23008-12, 6.5.10); libheif applies the former. Pillow tells an AVIF's turn as an EXIF orientation.

    The size must have been checked. Raises BrokenHeaderError.
    """
    read = {Kind.HEIC: _heic, Kind.AVIF: _avif, Kind.GIF: _gif}[kind]
    try:
        return read(data)
    except _FAILURES as error:
        raise BrokenHeaderError(DAMAGED_OR_CUT) from error


def _heic(data: bytes) -> tuple[Pixels, int]:
    file: pi_heif.HeifFile = import_module("pi_heif").open_heif(io.BytesIO(data))
    picture = file[file.primary_index]
    # The array that it offers lies in libheif's memory and does not keep it: the rows are copied out of it.
    return _copied(np.asarray(picture)[:, : picture.size[0]]), AS_IT_IS


def _avif(data: bytes) -> tuple[Pixels, int]:
    picture: AvifImagePlugin.AvifImageFile = import_module("PIL.AvifImagePlugin").AvifImageFile(io.BytesIO(data))
    turn = picture.getexif().get(_ORIENTATION, AS_IT_IS)
    shape = picture.height, picture.width, len(picture.getbands())
    # Not `load`, which makes two more copies of these bytes.
    stored = np.frombuffer(picture._decoder.get_frame(0)[0], np.uint8).reshape(shape)
    return stored if shape[2] == 3 else _copied(stored), turn if turn in range(1, 9) else AS_IT_IS


def _gif(data: bytes) -> tuple[Pixels, int]:
    picture: GifImagePlugin.GifImageFile = import_module("PIL.GifImagePlugin").GifImageFile(io.BytesIO(data))
    picture.load()
    pixels = np.empty((picture.height, picture.width, 3), np.uint8)
    for top in range(0, picture.height, ROWS):
        part = picture.crop((0, top, picture.width, min(top + ROWS, picture.height)))
        pixels[top : top + ROWS] = _copied(np.asarray(part.convert("RGBA"), np.uint8))
    return pixels, AS_IT_IS


def _copied(stored: np.ndarray) -> Pixels:
    """Grey, RGB or RGBA of 8 bits as RGB over white, in memory of its own."""
    deep = stored[..., np.newaxis] if stored.ndim == 2 else stored
    pixels = np.empty((*deep.shape[:2], 3), np.uint8)
    many = 3 if deep.shape[2] >= 3 else 1
    for top in range(0, len(deep), ROWS):
        part = pixels[top : top + ROWS]
        part[...] = deep[top : top + ROWS, :, :many]
        if deep.shape[2] > many:
            on_white(part, deep[top : top + ROWS, :, many:])
    return pixels
