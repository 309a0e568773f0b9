"""Decodes PNG a few rows at a time: hardly more than the picture itself is ever in memory.

OpenCV holds a PNG two or three times over, in case it is an animation. Here it gets small PNGs of some rows each, made
of the filtered rows as they come out of the compression; what they mean is told by the header (ISO/IEC 15948)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from facecog_desktop.capture.opencv import cv2
from facecog_desktop.capture.pictures.formats.white import on_white
from facecog_desktop.capture.pictures.headers import CUT, DAMAGED, BrokenHeaderError, orientation, png_chunks
from facecog_desktop.capture.pictures.upright import AS_IT_IS
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Pixels

_PALETTE = 3
_CHANNELS = {0: 1, 2: 3, _PALETTE: 1, 4: 2, 6: 4}
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), _PALETTE: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_STRIP = 1 << 20  # bytes of rows decoded at a time
_FED = 1 << 16  # bytes of the file inflated at a time
_FILTERS = 5
_WIDEST = 1_000_000  # pixels: libpng's own limit
_WHOLE = ((0, 0, 1, 1),)
# Column and row of each pass's first pixel, and how far its pixels lie apart (8.2).
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
# Bytes of a pixel -> (bits, colour type) of a PNG with pixels of so many bytes.
_LIKE = {1: (8, 0), 2: (16, 0), 3: (8, 2), 4: (8, 6), 6: (16, 2), 8: (16, 6)}


@dataclass(frozen=True, slots=True)
class _Header:
    """The IHDR chunk (11.2.1)."""

    width: int
    height: int
    depth: int
    colour: int
    interlaced: bool

    @property
    def unit(self) -> int:
        """Bytes that a filter looks back (9.2)."""
        return max(_CHANNELS[self.colour] * self.depth // 8, 1)

    def row(self, width: int) -> int:
        """Bytes of a row of so many pixels, without its filter."""
        return -(-width * _CHANNELS[self.colour] * self.depth // 8)


@dataclass(frozen=True, slots=True)
class _Colours:
    """RGB of each index over white, (256, 3), and the one colour that is clear, if there is one."""

    palette: Pixels
    clear: tuple[int, ...] | None


def decoded(data: bytes) -> tuple[Pixels, int]:
    """RGB of 8 bits over white, as stored, and the EXIF orientation. Its size must have been checked.

    Raises BrokenHeaderError.
    """
    header, colours, turn = _about(data)
    stream = _Inflated(data)
    pixels = np.empty((header.height, header.width, 3), np.uint8)
    for left, top, across, down in _ADAM7 if header.interlaced else _WHOLE:
        there = pixels[top::down, left::across]
        if there.size:
            for at, strip in _strips(stream, header, there.shape[1], there.shape[0]):
                there[at : at + len(strip)] = _rgb(strip, header, colours)
    return pixels, turn


def _about(data: bytes) -> tuple[_Header, _Colours, int]:
    """What stands beside the pixels; every checksum is looked at."""
    found = {name: bytes(body) for name, body in png_chunks(data) if name in {b"IHDR", b"PLTE", b"tRNS", b"eXIf"}}
    try:
        width, height, depth, colour, *methods = struct.unpack(">IIBBBBB", found[b"IHDR"])
    except (KeyError, struct.error) as error:
        raise BrokenHeaderError(DAMAGED) from error
    if depth not in _DEPTHS.get(colour, ()) or methods[:2] != [0, 0] or methods[2] > 1:
        raise BrokenHeaderError(DAMAGED)
    if width > _WIDEST:
        raise BrokenHeaderError(text("{name} has rows of more than {most} pixels"), most=str(_WIDEST))
    header = _Header(width, height, depth, colour, bool(methods[2]))
    exif = found.get(b"eXIf")
    return header, _colours(header, found), AS_IT_IS if exif is None else orientation(exif)


def _colours(header: _Header, found: dict[bytes, bytes]) -> _Colours:
    palette, transparency = found.get(b"PLTE", b"")[: 3 * 256], found.get(b"tRNS", b"")
    if header.colour == _PALETTE:
        if len(palette) < 3:
            raise BrokenHeaderError(DAMAGED)
        table, alpha = np.zeros((256, 3), np.uint8), np.full((256, 1), 255, np.uint8)
        table[: len(palette) // 3] = np.frombuffer(palette[: len(palette) // 3 * 3], np.uint8).reshape(-1, 3)
        alpha[: len(transparency), 0] = np.frombuffer(transparency[:256], np.uint8)
        return _Colours(on_white(table[np.newaxis], alpha[np.newaxis])[0], None)
    clear, length = None, 2 * _CHANNELS[header.colour]
    if header.colour in {0, 2} and len(transparency) >= length:
        largest = (1 << header.depth) - 1
        clear = tuple(value & largest for value in struct.unpack(f">{length // 2}H", transparency[:length]))
    return _Colours(np.empty((0, 3), np.uint8), clear)


class _Inflated:
    """What the IDAT chunks hold, so many bytes at a time."""

    def __init__(self, data: bytes) -> None:
        self._zlib = zlib.decompressobj()
        self._parts = _parts(data)

    def take(self, count: int) -> bytearray:
        """The next bytes. Raises BrokenHeaderError where there are fewer."""
        taken = bytearray()
        while len(taken) < count:
            fed = self._zlib.unconsumed_tail or next(self._parts, b"")
            try:
                more = self._zlib.decompress(fed, count - len(taken))
            except zlib.error as error:
                raise BrokenHeaderError(DAMAGED) from error
            if not fed and not more:
                raise BrokenHeaderError(CUT)
            taken += more
        return taken


def _parts(data: bytes) -> Iterator[memoryview]:
    for name, body in png_chunks(data):
        if name == b"IDAT":
            yield from (body[start : start + _FED] for start in range(0, len(body), _FED))


def _strips(stream: _Inflated, header: _Header, width: int, height: int) -> Iterator[tuple[int, np.ndarray]]:
    """(number of the first row, values (rows, width, channels)) of one pass; values are of 8 or 16 bits."""
    length = header.row(width)
    before = np.zeros(length, np.uint8)
    at_once = max(_STRIP // (length + 1), 1)
    for top in range(0, height, at_once):
        count = min(at_once, height - top)
        rows = np.frombuffer(stream.take(count * (length + 1)), np.uint8).reshape(count, length + 1)
        if int(rows[:, 0].max()) >= _FILTERS:
            raise BrokenHeaderError(DAMAGED)
        raw = _unfiltered(rows, before, header.unit)
        before = raw[-1]
        yield top, _values(raw, header, width)


def _unfiltered(rows: np.ndarray, before: np.ndarray, unit: int) -> np.ndarray:
    """The bytes of rows (each begins with its filter), the row before them being known."""
    if not rows[:, 0].any():
        return rows[:, 1:]
    depth, colour = _LIKE[unit]
    first = np.concatenate([np.zeros(1, np.uint8), before])  # a row without a filter
    head = struct.pack(">IIBBBBB", len(before) // unit, len(rows) + 1, depth, colour, 0, 0, 0)
    packed = zlib.compress(first.tobytes() + rows.tobytes(), 0)
    small = b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(name, body) for name, body in ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    )
    stored = cv2.imdecode(np.frombuffer(small, np.uint8), cv2.IMREAD_UNCHANGED)
    if stored is None:
        raise BrokenHeaderError(DAMAGED)
    if colour != 0:
        stored = cv2.cvtColor(stored, cv2.COLOR_BGR2RGB if colour == 2 else cv2.COLOR_BGRA2RGBA)
    if depth == 16:
        stored = stored.astype(">u2")
    return np.ascontiguousarray(stored).view(np.uint8).reshape(len(rows) + 1, -1)[1:]


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(body, zlib.crc32(name)))


def _values(raw: np.ndarray, header: _Header, width: int) -> np.ndarray:
    """Bytes of rows as (rows, width, channels) of 8 or 16 bits; fewer bits are taken apart and left as they are."""
    if header.depth == 16:
        return np.ascontiguousarray(raw).view(">u2").astype(np.uint16).reshape(len(raw), width, -1)
    if header.depth == 8:
        return raw.reshape(len(raw), width, -1)
    bits = np.unpackbits(raw, axis=1).reshape(len(raw), -1, header.depth)
    values = bits @ (1 << np.arange(header.depth)[::-1]).astype(np.uint8)
    return np.asarray(values[:, :width, np.newaxis])


def _rgb(values: np.ndarray, header: _Header, colours: _Colours) -> Pixels:
    """The rows' colours over white."""
    if header.colour == _PALETTE:
        return np.asarray(colours.palette[values[..., 0]], np.uint8)
    if header.depth == 16:
        eight = (values >> 8).astype(np.uint8)
    else:
        eight = values * np.uint8(255 // ((1 << header.depth) - 1))
    many = 3 if header.colour in {2, 6} else 1
    rgb = np.array(np.broadcast_to(eight[..., :many], (*eight.shape[:2], 3)))
    if header.colour in {4, 6}:
        return on_white(rgb, eight[..., many:])
    if colours.clear is not None:
        rgb[(values == np.array(colours.clear, values.dtype)).all(axis=2)] = 255
    return rgb
