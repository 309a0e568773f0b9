"""How much memory a picture takes while it is decoded, told from its header. The figures are measured (test_large)."""

from __future__ import annotations

import struct

from facecog_desktop.capture.pictures.formats import tiff
from facecog_desktop.capture.pictures.headers import CUT, BrokenHeaderError, jpeg_held, webp_kind
from facecog_desktop.capture.pictures.kinds import Kind

MOST = 280 * 1024 * 1024
"""Bytes that one picture may take while it is decoded, its file included."""

_PIXEL = 3  # bytes of it as it is wanted
_COPIED = 2 * _PIXEL  # OpenCV's binding copies what is decoded
_OTHERS = {Kind.PNG: _PIXEL, Kind.BMP: _PIXEL, Kind.GIF: 1 + _PIXEL, Kind.HEIC: _COPIED + 1, Kind.AVIF: 9}


def needed(data: bytes, kind: Kind, width: int, height: int) -> int:
    """Bytes at the worst moment, the file's own included. Raises BrokenHeaderError."""
    try:
        if kind is Kind.JPEG:
            per_pixel = max(_COPIED, _PIXEL + 2 * jpeg_held(data))
        elif kind is Kind.WEBP:
            clear, lossless = webp_kind(data)
            per_pixel = 8 if clear else 7 if lossless else _COPIED
        elif kind is Kind.TIFF:
            return len(data) + _tiff(tiff.Directory(data), width, height)
        else:
            per_pixel = _OTHERS[kind]
    except (struct.error, IndexError) as error:
        raise BrokenHeaderError(CUT) from error
    return len(data) + round(per_pixel * width * height)


def _tiff(about: tiff.Directory, width: int, height: int) -> int:
    """The picture, and a strip of it in four states: the file's, a copy of that, RGBA, and RGB twice."""
    rows = tiff.largest_strip(about) if tiff.in_strips(about) else height
    return _PIXEL * width * height + rows * (about.row + (4 + _COPIED) * width)
