"""What a picture's header says: size, completeness, orientation. Bytes are walked here, never decoded."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from facecog_desktop.capture.pictures.kinds import Kind
from facecog_desktop.core.text import Text, text


class BrokenHeaderError(ValueError):
    """The bytes contradict their own format; `said` tells of the file {name} how, with `values`."""

    def __init__(self, said: Text, **values: object) -> None:
        super().__init__(said)
        self._said, self._values = said, values

    def about(self, name: str) -> Text:
        """The sentence about the file of this name."""
        return self._said.filled(name=name, **self._values)


CUT = text("{name} is cut short")
DAMAGED = text("{name} is damaged")
DAMAGED_OR_CUT = text("{name} is damaged or cut short")
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_FRAME_STARTS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def measure(data: bytes, kind: Kind) -> tuple[int, int]:
    """(width, height) in pixels as stored, before any rotation. Raises BrokenHeaderError."""
    readers = {
        Kind.JPEG: _jpeg_size,
        Kind.PNG: _png_size,
        Kind.WEBP: _webp_size,
        Kind.GIF: _gif_size,
        Kind.TIFF: _tiff_size,
        Kind.HEIC: _base_media_size,
        Kind.AVIF: _base_media_size,
    }
    try:
        width, height = readers.get(kind, _bmp_size)(data)
    except (struct.error, IndexError) as error:
        raise BrokenHeaderError(CUT) from error
    if width < 1 or height < 1:
        raise BrokenHeaderError(DAMAGED)
    return width, height


def check_complete(data: bytes, kind: Kind) -> None:
    """Raise BrokenHeaderError where the end is missing. The others are left to their decoders."""
    if kind is Kind.JPEG:
        _check_jpeg(data)
    elif kind is Kind.WEBP and len(data) < int.from_bytes(data[4:8], "little") + 8:
        raise BrokenHeaderError(CUT)


def orientation(exif: bytes) -> int:
    """EXIF orientation 1 to 8 (CIPA DC-008 4.6.4, tag 274 of the 0th IFD); 1 where there is none or nonsense."""
    tiff = exif[6:] if exif.startswith(b"Exif\x00\x00") else exif
    try:
        value = _tiff_tags(tiff).get(274, 1)
    except (BrokenHeaderError, struct.error):
        return 1
    return value if 1 <= value <= 8 else 1


def _tiff_tags(tiff: bytes) -> dict[int, int]:
    """Tag -> value of the first directory's single SHORT and LONG numbers. Raises BrokenHeaderError, struct.error."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(tiff[:4])
    if order is None:
        raise BrokenHeaderError(DAMAGED)
    found: dict[int, int] = {}
    (start,) = struct.unpack_from(f"{order}I", tiff, 4)
    (entries,) = struct.unpack_from(f"{order}H", tiff, start)
    for place in range(start + 2, start + 2 + 12 * entries, 12):
        tag, kind = struct.unpack_from(f"{order}HH", tiff, place)
        if kind in {3, 4}:
            found.setdefault(tag, struct.unpack_from(f"{order}{'H' if kind == 3 else 'I'}", tiff, place + 8)[0])
    return found


def _tiff_size(data: bytes) -> tuple[int, int]:
    tags = _tiff_tags(data)
    return tags.get(256, 0), tags.get(257, 0)


def jpeg_segments(data: bytes) -> Iterator[tuple[int, int]]:
    """(marker, place of its length field) up to and including the first scan."""
    place = 2
    while True:
        if data[place] != 0xFF:
            raise BrokenHeaderError(DAMAGED)
        while data[place] == 0xFF:  # any number of fill bytes
            place += 1
        marker = data[place]
        place += 1
        if marker in _STANDALONE:
            continue
        yield marker, place
        if marker == 0xDA:
            return
        place += int(struct.unpack_from(">H", data, place)[0])


def jpeg_held(data: bytes) -> float:
    """Coefficients a pixel that must be held before there are pixels: of a JPEG in several scans all, else none.

    Raises BrokenHeaderError, struct.error, IndexError.
    """
    factors: list[tuple[int, int]] = []
    progressive = False
    for marker, place in jpeg_segments(data):
        if marker in _FRAME_STARTS:
            progressive = marker & 3 == 2
            each = data[place + 9 : place + 8 + 3 * data[place + 7] : 3]
            factors = [(byte >> 4, byte & 15) for byte in each]
        elif marker == 0xDA and (progressive or data[place + 2] < len(factors)):
            largest = max(across for across, _ in factors) * max(down for _, down in factors)
            return sum(across * down for across, down in factors) / max(largest, 1)
    return 0.0


def webp_kind(data: bytes) -> tuple[bool, bool]:
    """Whether a WebP may be transparent, and whether it is lossless. Raises struct.error, IndexError."""
    lossless = data.find(b"VP8L", 12, 4096) >= 0
    if data[12:16] == b"VP8X":
        return bool(data[20] & 0x10), lossless
    return data[12:16] == b"VP8L" and bool(data[24] & 0x10), lossless


def _jpeg_size(data: bytes) -> tuple[int, int]:
    for marker, place in jpeg_segments(data):
        if marker in _FRAME_STARTS:
            height, width = struct.unpack_from(">HH", data, place + 3)
            return width, height
    raise BrokenHeaderError(DAMAGED)


def _check_jpeg(data: bytes) -> None:
    """Within a scan 0xFF is stuffed, so the end marker after the first scan's start is the end, or is missing."""
    try:
        for marker, place in jpeg_segments(data):
            if marker == 0xDA and data.find(b"\xff\xd9", place) >= 0:
                return
    except (struct.error, IndexError) as error:
        raise BrokenHeaderError(CUT) from error
    raise BrokenHeaderError(CUT)


def png_chunks(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """(name, content) up to IEND. Critical chunks must have the right check sum. Raises BrokenHeaderError."""
    whole, place = memoryview(data), 8
    while True:
        length = int.from_bytes(data[place : place + 4], "big")
        end = place + 12 + length
        if end > len(data):
            raise BrokenHeaderError(CUT)
        name = data[place + 4 : place + 8]
        critical = not name[0] & 0x20
        if critical and zlib.crc32(whole[place + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            raise BrokenHeaderError(DAMAGED)
        yield name, whole[place + 8 : end - 4]
        if name == b"IEND":
            return
        place = end


def _png_size(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from(">II", data, 16)
    if data[12:16] != b"IHDR":
        raise BrokenHeaderError(DAMAGED)
    return width, height


def _webp_size(data: bytes) -> tuple[int, int]:
    """Google's WebP container specification: extended, lossless and lossy header."""
    name = data[12:16]
    if name == b"VP8X":
        size = struct.unpack_from("<6B", data, 24)
        return 1 + size[0] + (size[1] << 8) + (size[2] << 16), 1 + size[3] + (size[4] << 8) + (size[5] << 16)
    if name == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if name == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    raise BrokenHeaderError(DAMAGED)


def _gif_size(data: bytes) -> tuple[int, int]:
    """The screen, or the first frame where that reaches farther, which some decoders grow the screen to."""
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    place = 13 + (6 << (flags & 7) if flags & 0x80 else 0)
    while data[place] == 0x21:  # an extension: its label, then blocks until an empty one
        place += 2
        while data[place]:
            place += 1 + data[place]
        place += 1
    if data[place] != 0x2C:
        raise BrokenHeaderError(DAMAGED)
    left, top, across, down = struct.unpack_from("<HHHH", data, place + 1)
    return max(width, left + across), max(height, top + down)


def _base_media_size(data: bytes) -> tuple[int, int]:
    """The largest of the sizes told by the box meta (ISO/IEC 23008-12, 6.5.3): parts, thumbnails and the whole."""
    place = 0
    while place + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, place)
        if name == b"meta":
            sizes = [struct.unpack_from(">II", data, found + 8) for found in _all(data[: place + size], b"ispe", place)]
            return max(sizes, key=lambda told: told[0] * told[1], default=(0, 0))
        if size < 8:
            break
        place += size
    raise BrokenHeaderError(CUT)


def _all(data: bytes, name: bytes, place: int) -> Iterator[int]:
    """Where `name` stands from `place` on."""
    while (place := data.find(name, place)) >= 0:
        yield place
        place += len(name)


def _bmp_size(data: bytes) -> tuple[int, int]:
    if int.from_bytes(data[14:18], "little") == 12:
        width, height = struct.unpack_from("<HH", data, 18)
        return width, height
    width, height = struct.unpack_from("<ii", data, 18)
    return width, abs(height)
