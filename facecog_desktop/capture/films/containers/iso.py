"""MP4, MOV and their kin: boxes within boxes (ISO/IEC 14496-12). Only the index is read, never a sample."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import BinaryIO

from facecog_desktop.capture.films.containers.tracks import Told, one_turn
from facecog_desktop.capture.pictures.upright import turn_of_matrix

FIRST = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
"""Names of the boxes with which a file may begin."""

_INDEX_MOST = 64 * 1024 * 1024
_BOXES_MOST = 10_000
_KEYS = b"mdta"

Matrix = tuple[float, float, float, float]
Box = tuple[bytes, memoryview]


def tell(file: BinaryIO) -> Told | None:
    """What the index says; None where there is none. May raise struct.error, IndexError and ValueError if damaged."""
    index = _index(file)
    if index is None:
        return None
    movie: Matrix = (1, 0, 0, 1)
    first: Matrix | None = None
    sound, tag = False, None
    for name, body in _boxes(index):
        if name == b"mvhd":
            movie = _matrix(body, (36, 48))
        elif name == b"trak":
            kind, matrix, own_tag = _track(body)
            sound = sound or kind == b"soun"
            if kind == b"vide" and first is None:
                first, tag = matrix, own_tag or tag
        elif name in {b"udta", b"meta"}:
            tag = tag or _rotate_tag(name, body)
    if first is None:
        return Told(pictures=False, sound=sound)
    return Told(pictures=True, sound=sound, turn=one_turn(turn_of_matrix(*_product(first, movie)), tag))


def _index(file: BinaryIO) -> memoryview | None:
    """The body of the box moov, wherever it stands in the file."""
    end = file.seek(0, io.SEEK_END)
    place = 0
    for _ in range(_BOXES_MOST):
        if place + 8 > end:
            return None
        file.seek(place)
        head = file.read(16)
        size, name = struct.unpack_from(">I4s", head)
        start = 8
        if size == 1:
            size, start = int(struct.unpack_from(">Q", head, 8)[0]), 16
        elif size == 0:
            size = end - place
        if size < start:
            return None
        if name == b"moov":
            file.seek(place + start)
            return memoryview(file.read(size - start)) if size <= min(_INDEX_MOST, end - place) else None
        place += size
    return None


def _boxes(data: memoryview) -> Iterator[Box]:
    """(name, body) of the boxes in a body, until one does not fit."""
    place = 0
    while place + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, place)
        start = 8
        if size == 1:
            size, start = struct.unpack_from(">Q", data, place + 8)[0], 16
        elif size == 0:
            size = len(data) - place
        if size < start or place + size > len(data):
            return
        yield name, data[place + start : place + size]
        place += size


def _track(data: memoryview) -> tuple[bytes, Matrix, str | None]:
    """(kind of media, matrix, "rotate" tag) of a track."""
    kind, matrix, tag = b"", (1.0, 0.0, 0.0, 1.0), None
    for name, body in _boxes(data):
        if name == b"tkhd":
            matrix = _matrix(body, (40, 52))
        elif name == b"mdia":
            kind = next((bytes(inner[8:12]) for within, inner in _boxes(body) if within == b"hdlr"), b"")
        elif name in {b"udta", b"meta"}:
            tag = tag or _rotate_tag(name, body)
    return kind, matrix, tag


def _matrix(body: memoryview, places: tuple[int, int]) -> Matrix:
    """a, b, c, d of a header whose matrix stands at the first place in version 0, at the second in version 1."""
    a, b, _, c, d = struct.unpack_from(">5i", body, places[1] if body[0] == 1 else places[0])
    return a / 0x10000, b / 0x10000, c / 0x10000, d / 0x10000


def _product(one: Matrix, then: Matrix) -> Matrix:
    """The matrix that does one thing and then the other."""
    a, b, c, d = one
    e, f, g, h = then
    return a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h


def _rotate_tag(name: bytes, body: memoryview) -> str | None:
    """The text of the metadata key "rotate" (QuickTime's keys and ilst), None where there is none."""
    if name == b"udta":
        found = (_rotate_tag(within, inner) for within, inner in _boxes(body) if within == b"meta")
        return next((tag for tag in found if tag is not None), None)
    whole = body if bytes(body[4:8]) == b"hdlr" else body[4:]  # QuickTime's meta has no version before its boxes
    keys: list[bytes] = []
    for within, inner in _boxes(whole):
        if within == b"keys":
            keys = [bytes(key) for space, key in _boxes(inner[8:]) if space == _KEYS]
        elif within == b"ilst":
            for key, item in _boxes(inner):
                place = int.from_bytes(key, "big") - 1
                if 0 <= place < len(keys) and keys[place] == b"rotate":
                    return next(
                        (bytes(data[8:]).decode("latin-1") for kind, data in _boxes(item) if kind == b"data"), None
                    )
    return None
