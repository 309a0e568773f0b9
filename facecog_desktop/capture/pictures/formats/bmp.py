"""Decodes BMP some rows at a time: beside the file, which is as large as the picture, only the picture is in memory."""

from __future__ import annotations

import struct

import numpy as np

from facecog_desktop.capture.opencv import cv2
from facecog_desktop.capture.pictures.headers import CUT, DAMAGED, BrokenHeaderError
from facecog_desktop.core.types import Pixels

_STRIP = 1 << 22  # bytes of rows decoded at a time
_UNCOMPRESSED = frozenset({0, 3, 6})  # plain, and with masks that say where the colours are
_OLD = 12  # length of the header of OS/2, which is never compressed


def decoded(data: bytes) -> Pixels:
    """RGB. Rows that are run-length encoded are left to OpenCV in one go. Raises BrokenHeaderError."""
    start, length = struct.unpack_from("<II", data, 10)
    if length == _OLD:
        width, height, _, bits = struct.unpack_from("<HHHH", data, 18)
        compression = 0
    else:
        width, height, _, bits, compression = struct.unpack_from("<iiHHI", data, 18)
    if compression not in _UNCOMPRESSED:
        return _rows(data)
    row = (width * bits + 31) // 32 * 4
    if row < 1 or start < 14 + length:
        raise BrokenHeaderError(DAMAGED)
    if start + row * abs(height) > len(data):
        raise BrokenHeaderError(CUT)
    whole, pixels, at_once = memoryview(data), np.empty((abs(height), width, 3), np.uint8), max(_STRIP // row, 1)
    for top in range(0, abs(height), at_once):
        count = min(at_once, abs(height) - top)
        # The last row comes first unless the height is negative.
        first = top if height < 0 else height - top - count
        part = whole[start + first * row : start + (first + count) * row]
        pixels[top : top + count] = _rows(_like(data[:start], length, count if height > 0 else -count) + part)
    return pixels


def _like(head: bytes, length: int, height: int) -> bytes:
    """The beginning of the file with another height."""
    height_there = struct.pack("<H", height) if length == _OLD else struct.pack("<i", height)
    place = 20 if length == _OLD else 22
    return head[:place] + height_there + head[place + len(height_there) :]


def _rows(data: bytes) -> Pixels:
    rows = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB)
    if rows is None:
        raise BrokenHeaderError(DAMAGED)
    return np.asarray(rows, np.uint8)
