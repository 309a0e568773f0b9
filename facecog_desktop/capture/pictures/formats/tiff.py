"""Decodes TIFF strip by strip, each as a small TIFF of its own: OpenCV holds a whole one several times over."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from facecog_desktop.capture.opencv import cv2
from facecog_desktop.capture.pictures.formats.white import ROWS, on_white
from facecog_desktop.capture.pictures.headers import CUT, DAMAGED, DAMAGED_OR_CUT, BrokenHeaderError
from facecog_desktop.capture.pictures.upright import AS_IT_IS
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Pixels

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_WIDTH, _LENGTH, _BITS, _COMPRESSION, _PHOTOMETRIC, _OFFSETS, _TURN = 256, 257, 258, 259, 262, 273, 274
_SAMPLES, _ROWS_A_STRIP, _COUNTS, _PLANAR, _TILE, _EXTRA, _FORMAT = 277, 278, 279, 284, 322, 338, 339
# What says how pixels are stored: fill order, predictor, palette, inks, JPEG's tables, YCbCr's proportions.
_KEPT = frozenset({_WIDTH, _BITS, _COMPRESSION, _PHOTOMETRIC, 266, _SAMPLES, 317, 320, 332, _EXTRA, _FORMAT})
_ALSO = frozenset({347, 529, 530, 531, 532})
_STRIP = 1 << 22  # bytes of rows decoded at a time, where they may be parted
_UNCOMPRESSED, _YCBCR = 1, 6


@dataclass(frozen=True, slots=True)
class _Field:
    """One entry of the directory."""

    kind: int
    count: int
    raw: bytes


class Directory:
    """The first directory of a TIFF (TIFF 6.0, section 2). Raises BrokenHeaderError."""

    def __init__(self, data: bytes) -> None:
        order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(data[:4])
        if order is None:
            raise BrokenHeaderError(DAMAGED)
        self.order = order
        self.fields: dict[int, _Field] = {}
        try:
            self._read(data)
        except struct.error as error:
            raise BrokenHeaderError(CUT) from error

    def numbers(self, tag: int) -> tuple[int, ...]:
        """All numbers of a field of SHORT or LONG; () where there is none."""
        field = self.fields.get(tag)
        if field is None or field.kind not in {3, 4}:
            return ()
        return struct.unpack(f"{self.order}{field.count}{'H' if field.kind == 3 else 'I'}", field.raw)

    def number(self, tag: int, default: int) -> int:
        """The first number of a field."""
        return next(iter(self.numbers(tag)), default)

    @property
    def row(self) -> int:
        """Bytes of an uncompressed row."""
        return -(-self.number(_WIDTH, 0) * self.number(_BITS, 1) * self.number(_SAMPLES, 1) // 8)

    def _read(self, data: bytes) -> None:
        (start,) = struct.unpack_from(f"{self.order}I", data, 4)
        (entries,) = struct.unpack_from(f"{self.order}H", data, start)
        for place in range(start + 2, start + 2 + 12 * entries, 12):
            tag, kind, count = struct.unpack_from(f"{self.order}HHI", data, place)
            length = _SIZES.get(kind, 0) * count
            at = place + 8 if length <= 4 else int(struct.unpack_from(f"{self.order}I", data, place + 8)[0])
            if length and at + length <= len(data):
                self.fields.setdefault(tag, _Field(kind, count, data[at : at + length]))


def decoded(data: bytes) -> tuple[Pixels, int]:
    """RGB of 8 bits over white as stored, and the orientation. Its size must have been checked.

    Raises BrokenHeaderError, also for a TIFF of measurements (fractions, or more than 16 bits).
    """
    about = Directory(data)
    if about.number(_FORMAT, 1) not in {1, 4} or about.number(_BITS, 1) > 16:
        raise BrokenHeaderError(text("{name} holds measurements, not a picture"))
    clear = _EXTRA in about.fields
    turn = about.number(_TURN, AS_IT_IS)
    if not in_strips(about):
        return _rows(data, clear=clear), AS_IT_IS  # OpenCV turns it
    pixels = np.empty((about.number(_LENGTH, 0), about.number(_WIDTH, 0), 3), np.uint8)
    top = 0
    for count, small in _strips(data, about):
        pixels[top : top + count] = _rows(small, clear=clear)
        top += count
    return pixels, turn if turn in range(1, 9) else AS_IT_IS


def in_strips(about: Directory) -> bool:
    """Whether strips stand for themselves: no tiles, all colours of a pixel together, and a place for each strip."""
    height = about.number(_LENGTH, 0)
    rows = min(about.number(_ROWS_A_STRIP, height), height)
    if _TILE in about.fields or about.number(_PLANAR, 1) != 1 or rows < 1:
        return False
    strips = -(-height // rows)
    return len(about.numbers(_OFFSETS)) == len(about.numbers(_COUNTS)) == strips


def largest_strip(about: Directory) -> int:
    """Rows that are decoded at a time."""
    height = about.number(_LENGTH, 0)
    rows = min(about.number(_ROWS_A_STRIP, height), height)
    return min(rows, max(_STRIP // max(about.row, 1), 1)) if _parted(about) else rows


def _parted(about: Directory) -> bool:
    """Whether rows lie one after the other as they are."""
    return about.number(_COMPRESSION, 1) == _UNCOMPRESSED and about.number(_PHOTOMETRIC, 0) != _YCBCR


def _strips(data: bytes, about: Directory) -> Iterator[tuple[int, bytes]]:
    """(number of rows, a TIFF of them alone) from the top down. Raises BrokenHeaderError."""
    whole, left = memoryview(data), about.number(_LENGTH, 0)
    rows, at_once = min(about.number(_ROWS_A_STRIP, left), left), largest_strip(about)
    if sum(about.numbers(_COUNTS)) > len(data):
        raise BrokenHeaderError(CUT)
    for start, length in zip(about.numbers(_OFFSETS), about.numbers(_COUNTS), strict=True):
        strip = min(rows, left)
        left -= strip
        if start + length > len(data) or (_parted(about) and length < strip * about.row):
            raise BrokenHeaderError(CUT)
        for first in range(0, strip, at_once):
            count = min(at_once, strip - first)
            part = whole[start : start + length]
            if _parted(about):
                part = part[first * about.row : (first + count) * about.row]
            yield count, _small(about, count, part)


def _small(about: Directory, height: int, stored: memoryview) -> bytes:
    """A TIFF of one strip."""
    order = about.order
    fields = {tag: field for tag, field in about.fields.items() if tag in _KEPT | _ALSO}
    for tag, number in ((_LENGTH, height), (_ROWS_A_STRIP, height), (_COUNTS, len(stored)), (_OFFSETS, 8)):
        fields[tag] = _Field(4, 1, struct.pack(f"{order}I", number))
    start = 8 + len(stored) + len(stored) % 2
    beyond = start + 2 + 12 * len(fields) + 4
    entries, values = bytearray(), bytearray()
    for tag, field in sorted(fields.items()):
        entries += struct.pack(f"{order}HHI", tag, field.kind, field.count)
        if len(field.raw) <= 4:
            entries += field.raw.ljust(4, b"\0")
        else:
            entries += struct.pack(f"{order}I", beyond + len(values))
            values += field.raw + bytes(len(field.raw) % 2)
    head = struct.pack(f"{order}2sHI", b"II" if order == "<" else b"MM", 42, start)
    count = struct.pack(f"{order}H", len(fields))
    return b"".join([head, stored, bytes(len(stored) % 2), count, entries, bytes(4), values])


def _rows(data: bytes, *, clear: bool) -> Pixels:
    """RGB over white. Colours of 8 bits come from libtiff multiplied with their alpha, those of 16 as they are."""
    stored = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED if clear else cv2.IMREAD_COLOR_RGB)
    if stored is None or stored.size == 0 or stored.dtype not in (np.uint8, np.uint16):
        raise BrokenHeaderError(DAMAGED_OR_CUT)
    if not clear:
        return np.asarray(stored, np.uint8)
    deep = stored[..., np.newaxis] if stored.ndim == 2 else stored
    pixels = np.empty((*deep.shape[:2], 3), np.uint8)
    for top in range(0, len(deep), ROWS):
        rows, part = deep[top : top + ROWS], pixels[top : top + ROWS]
        if rows.shape[2] == 4 and rows.dtype == np.uint8:
            part[...] = cv2.add(rows[:, :, 2::-1], 255 - cv2.merge([rows[:, :, 3]] * 3))
            continue
        eight = (rows.astype(np.uint16) >> 8).astype(np.uint8) if rows.dtype == np.uint16 else rows.astype(np.uint8)
        part[...] = eight[:, :, 2::-1] if rows.shape[2] >= 3 else eight[:, :, :1]
        if rows.shape[2] == 4:
            on_white(part, eight[:, :, 3:])
    return pixels
