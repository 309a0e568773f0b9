"""Writes small MOV, MP4 and Matroska files byte by byte: with every tag, time and lie that no encoder would write."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

ONE = 0x10000
MATRICES = {
    0: (1, 0, 0, 1),
    90: (0, 1, -1, 0),
    180: (-1, 0, 0, -1),
    270: (0, -1, 1, 0),
}
"""Degrees clockwise that a player must turn the picture -> a, b, c, d of the matrix (ISO/IEC 14496-12, 8.3.2)."""

_SECOND = 1000
"""Units of time a second."""


@dataclass(frozen=True)
class Film:
    """What goes into a file: coded pictures (PNG or JPEG), their size, and what is told about them."""

    pictures: Sequence[bytes]
    size: tuple[int, int]
    durations: Sequence[int] = field(default_factory=tuple)
    """Milliseconds that each picture is shown; 100 where none are given."""
    matrix: tuple[int, int, int, int] | None = MATRICES[0]
    movie_matrix: tuple[int, int, int, int] = MATRICES[0]
    tag: str | None = None
    """The old "rotate" tag, degrees clockwise."""
    roll: float | None = None
    """Matroska's ProjectionPoseRoll, degrees against the clock."""
    codec: bytes = b"png "
    audio: bool = False
    """A second track of sound, written before the pictures."""

    @property
    def shown(self) -> list[int]:
        """Milliseconds of each picture."""
        return list(self.durations) or [100] * len(self.pictures)


def box(name: bytes, *parts: bytes) -> bytes:
    """A box of the ISO base media file format."""
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + name + body


def full(name: bytes, *parts: bytes, flags: int = 0) -> bytes:
    """A box with version 0 and flags."""
    return box(name, struct.pack(">I", flags), *parts)


def quicktime(film: Film, *, brand: bytes = b"qt  ") -> bytes:
    """A MOV (or, by another brand, MP4) file: the samples first, the index after them."""
    sound = bytes(4000) if film.audio else b""
    start = len(_ftyp(brand)) + 8
    tracks = b""
    if film.audio:
        tracks += _track(_sound_media(len(sound) // 2, start), 2, film)
    if film.pictures:
        tracks += _track(_picture_media(film, start + len(sound)), 1, film)
    total = sum(film.shown) if film.pictures else 500
    mvhd = full(
        b"mvhd",
        struct.pack(">IIIIIH", 0, 0, _SECOND, total, ONE, 0x100),
        bytes(10),
        _nine(film.movie_matrix),
        bytes(24),
        struct.pack(">I", 3),
    )
    return _ftyp(brand) + box(b"mdat", sound, *film.pictures) + box(b"moov", mvhd, tracks)


def _ftyp(brand: bytes) -> bytes:
    return box(b"ftyp", brand, bytes(4), brand)


def _nine(four: tuple[int, int, int, int]) -> bytes:
    a, b, c, d = (value * ONE for value in four)
    return struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 0x40000000)


def _track(media: bytes, number: int, film: Film) -> bytes:
    total = sum(film.shown) if number == 1 else 500
    width, height = film.size if number == 1 else (0, 0)
    matrix = (film.matrix or MATRICES[0]) if number == 1 else MATRICES[0]
    tkhd = full(
        b"tkhd",
        struct.pack(">IIIII", 0, 0, number, 0, total),
        bytes(16),
        _nine(matrix),
        struct.pack(">II", width << 16, height << 16),
        flags=3,
    )
    told = _rotate_tag(film.tag) if number == 1 and film.tag is not None else b""
    return box(b"trak", tkhd, media, told)


def _rotate_tag(value: str) -> bytes:
    """QuickTime metadata: a key called "rotate" and its text."""
    handler = full(b"hdlr", bytes(4), b"mdta", bytes(12), b"\x00")
    keys = full(b"keys", struct.pack(">I", 1), box(b"mdta", b"rotate"))
    item = box(struct.pack(">I", 1), box(b"data", struct.pack(">II", 1, 0), value.encode()))
    return box(b"udta", full(b"meta", handler, keys, box(b"ilst", item)))


def _media(kind: bytes, header: bytes, total: int, table: bytes) -> bytes:
    mdhd = full(b"mdhd", struct.pack(">IIIIHH", 0, 0, _SECOND, total, 0x55C4, 0))
    hdlr = full(b"hdlr", bytes(4), kind, bytes(12), b"\x00")
    dref = full(b"dref", struct.pack(">I", 1), full(b"url ", flags=1))
    return box(b"mdia", mdhd, hdlr, box(b"minf", header, box(b"dinf", dref), table))


def _picture_media(film: Film, start: int) -> bytes:
    width, height = film.size
    entry = box(
        film.codec,
        bytes(6),
        struct.pack(">HHHIIIHHIIIH", 1, 0, 0, 0, 0, 0, width & 0xFFFF, height & 0xFFFF, 72 << 16, 72 << 16, 0, 1),
        bytes(32),
        struct.pack(">Hh", 24, -1),
    )
    sizes = [len(picture) for picture in film.pictures]
    table = _table(entry, film.shown, sizes, start)
    return _media(b"vide", full(b"vmhd", bytes(8), flags=1), sum(film.shown), table)


def _sound_media(samples: int, start: int) -> bytes:
    entry = box(b"sowt", bytes(6), struct.pack(">HHHIHHHHI", 1, 0, 0, 0, 1, 16, 0, 0, 4000 << 16))
    durations, sizes = [1] * samples, [2] * samples
    return _media(b"soun", full(b"smhd", bytes(4)), 500, _table(entry, durations, sizes, start))


def _table(entry: bytes, durations: Sequence[int], sizes: Sequence[int], start: int) -> bytes:
    count = len(sizes)
    stts = b"".join(struct.pack(">II", 1, duration) for duration in durations)
    return box(
        b"stbl",
        full(b"stsd", struct.pack(">I", 1), entry),
        full(b"stts", struct.pack(">I", count), stts),
        full(b"stsc", struct.pack(">IIII", 1, 1, count, 1)),
        full(b"stsz", struct.pack(">II", 0, count), *(struct.pack(">I", size) for size in sizes)),
        full(b"stco", struct.pack(">II", 1, start)),
    )


def element(name: int, *parts: bytes) -> bytes:
    """An EBML element (RFC 8794) whose size takes eight bytes."""
    body = b"".join(parts)
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + (len(body) | 1 << 56).to_bytes(8, "big") + body


def number(name: int, value: int) -> bytes:
    """An element that holds an unsigned number."""
    return element(name, value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big"))


def matroska(film: Film, *, doctype: bytes = b"matroska") -> bytes:
    """A Matroska file (RFC 9559) of one track: PNG pictures under Video for Windows' name, each a block."""
    head = element(0x1A45DFA3, element(0x4282, doctype), number(0x4287, 4), number(0x4285, 2))
    info = element(0x1549A966, number(0x2AD7B1, 1_000_000))
    tags = b"" if film.tag is None else _matroska_tag(film.tag)
    return head + element(0x18538067, info, element(0x1654AE6B, _matroska_track(film)), tags, _cluster(film))


def _matroska_track(film: Film) -> bytes:
    if not film.pictures:
        names = number(0xD7, 1) + number(0x73C5, 1) + number(0x83, 2) + element(0x86, b"A_PCM/INT/LIT")
        return element(0xAE, names, element(0xE1, element(0xB5, struct.pack(">d", 8000.0)), number(0x6264, 16)))
    width, height = film.size
    code = {b"png ": b"MPNG", b"jpeg": b"MJPG"}[film.codec]
    bitmap = struct.pack("<IiiHH4sIiiII", 40, width, height, 1, 24, code, width * height * 3, 0, 0, 0, 0)
    roll = b"" if film.roll is None else element(0x7675, struct.pack(">d", film.roll))
    projection = element(0x7670, number(0x7671, 0), roll) if roll else b""
    return element(
        0xAE,
        number(0xD7, 1),
        number(0x73C5, 1),
        number(0x83, 1),
        element(0x86, b"V_MS/VFW/FOURCC"),
        element(0x63A2, bitmap),
        element(0xE0, number(0xB0, width), number(0xBA, height), projection),
    )


def _matroska_tag(value: str) -> bytes:
    simple = element(0x67C8, element(0x45A3, b"ROTATE"), element(0x4487, value.encode()))
    return element(0x1254C367, element(0x7373, element(0x63C0, number(0x63C5, 1)), simple))


def _cluster(film: Film) -> bytes:
    blocks, now = [], 0
    for picture, shown in zip(film.pictures, film.shown, strict=True):
        blocks.append(element(0xA3, b"\x81" + struct.pack(">hB", now, 0x80) + picture))
        now += shown
    if not film.pictures:
        blocks.append(element(0xA3, b"\x81" + struct.pack(">hB", 0, 0x80) + bytes(1600)))
    return element(0x1F43B675, number(0xE7, 0), *blocks)
