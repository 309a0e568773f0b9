"""Decodes what OpenCV leaves aside: HEIC, as phones write it, and AVIF. Both libraries are loaded at first use."""

from __future__ import annotations

import io
from importlib import import_module
from typing import TYPE_CHECKING

import numpy as np

from facecog_desktop.capture.headers import BrokenHeaderError
from facecog_desktop.capture.kinds import Kind
from facecog_desktop.capture.upright import AS_IT_IS, upright

if TYPE_CHECKING:
    import pi_heif
    from PIL import AvifImagePlugin

NEWER = frozenset({Kind.HEIC, Kind.AVIF})
"""Kinds that are decoded here."""

_DAMAGED = (ValueError, SyntaxError, EOFError, RuntimeError, IndexError, KeyError, OSError)
_ORIENTATION = 274


def stored(data: bytes, kind: Kind) -> np.ndarray:
    """Grey, RGB or RGBA of 8 bits, (height, width) or (height, width, channels), turned upright.

    In HEIC the container's own turn counts and the EXIF orientation that stands beside it says the same again
    (ISO/IEC 23008-12, 6.5.10); libheif applies the former. Pillow tells an AVIF's turn as an EXIF orientation.

    The size must have been checked. Raises BrokenHeaderError.
    """
    read = _heic if kind is Kind.HEIC else _avif
    try:
        return read(data)
    except _DAMAGED as error:
        raise BrokenHeaderError("is damaged or cut short") from error


def _heic(data: bytes) -> np.ndarray:
    # pi_heif brings Pillow, which takes longer to load than a picture to decode: not at the program's start.
    file: pi_heif.HeifFile = import_module("pi_heif").open_heif(io.BytesIO(data))
    picture = file[file.primary_index]
    # A copy: the array that it offers lies in libheif's memory and does not keep it.
    return np.array(picture, np.uint8, copy=True)[:, : picture.size[0]]


def _avif(data: bytes) -> np.ndarray:
    picture: AvifImagePlugin.AvifImageFile = import_module("PIL.AvifImagePlugin").AvifImageFile(io.BytesIO(data))
    turn = picture.getexif().get(_ORIENTATION, AS_IT_IS)
    return upright(np.asarray(picture, np.uint8), turn if turn in range(1, 9) else AS_IT_IS)
