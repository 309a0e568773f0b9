"""Bytes of one picture -> upright RGB pixels. The only place where pictures are decoded; finding files is elsewhere."""

from __future__ import annotations

import stat
from pathlib import Path

import numpy as np

from facecog_desktop.capture.opencv import cv2
from facecog_desktop.capture.pictures.formats import bmp, pillow, png, tiff
from facecog_desktop.capture.pictures.formats.need import MOST, needed
from facecog_desktop.capture.pictures.formats.white import ROWS, on_white
from facecog_desktop.capture.pictures.headers import (
    BrokenHeaderError,
    check_complete,
    measure,
    orientation,
    webp_kind,
)
from facecog_desktop.capture.pictures.kinds import DECODED, SNIFFED, Kind, sniff
from facecog_desktop.capture.pictures.upright import AS_IT_IS, upright
from facecog_desktop.core.errors import (
    PictureInvalidError,
    PictureTooLargeError,
    SourceNotFoundError,
    SourceUnreadableError,
)
from facecog_desktop.core.text import Plain, text
from facecog_desktop.core.types import Pixels

MAX_PIXELS = 40_000_000
"""The largest picture that is decoded, told from its header before any memory is asked for."""

MAX_BYTES = 200 * 1024 * 1024
"""The largest picture file that is read."""


def decode(data: bytes, *, source: str = "") -> Pixels:
    """RGB pixels of a JPEG, PNG, WebP, GIF or TIFF (the first frame), BMP, HEIC or AVIF, turned upright as it says.

    Transparency is composed on white, grey becomes RGB, 16 bits become 8, CMYK becomes RGB. `source` names the picture
    in messages. Raises PictureInvalidError, PictureTooLargeError.
    """
    name = source or "the picture"
    kind = sniff(data[:SNIFFED])
    _check_kind(kind, name, source)
    try:
        _check_size(data, kind, name, source)
        check_complete(data, kind)
        pixels = _decoded(data, kind)
    except BrokenHeaderError as error:
        raise PictureInvalidError(error.about(name), source=source) from error
    except cv2.error as error:
        raise PictureInvalidError(text("{name} is damaged", name=name), source=source) from error
    if pixels is None:
        raise PictureInvalidError(text("{name} is damaged or cut short", name=name), source=source)
    return pixels


def read_picture(path: Path | str) -> Pixels:
    """`decode` of a file; errors name it as it was given.

    Raises SourceNotFoundError, SourceUnreadableError (a folder, a device, no permission), PictureTooLargeError (also
    by its bytes) and PictureInvalidError.
    """
    return decode(read_bytes(path), source=str(path))


def read_bytes(path: Path | str) -> bytes:
    """The whole file. Raises as `read_picture` does."""
    source = str(path)
    try:
        about = Path(path).stat()
        if not stat.S_ISREG(about.st_mode):
            if stat.S_ISDIR(about.st_mode):
                said = text("{source} is a folder, not a picture", source=source)
            else:
                said = text("{source} is a device, not a picture", source=source)
            raise SourceUnreadableError(said, "Name a picture file.", source=source)
        if about.st_size > MAX_BYTES:
            raise PictureTooLargeError(
                text("{source} is larger than {size} MB", source=source, size=MAX_BYTES // 1024**2), source=source
            )
        return Path(path).read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a zero byte in the name
        raise SourceNotFoundError(text("there is no file {path}", path=source), source=source) from error
    except OSError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=source, reason=error.strerror), source=source
        ) from error


def _check_size(data: bytes, kind: Kind, name: str, source: str) -> None:
    """Raise PictureTooLargeError, also for what takes too much memory to be decoded; BrokenHeaderError."""
    width, height = measure(data, kind)
    size = text("{width} x {height} pixels", width=Plain(width), height=Plain(height))
    if width * height > MAX_PIXELS:
        raise PictureTooLargeError(
            text(
                "{name} has {size}, more than {most} megapixels",
                name=name,
                size=size,
                most=MAX_PIXELS // 1_000_000,
            ),
            source=source,
        )
    need = needed(data, kind, width, height)
    if need > MOST:
        raise PictureTooLargeError(
            text(
                "{name} ({kind} of {size}) takes {need} MB to be decoded, more than {most}",
                name=name,
                kind=kind,
                size=size,
                need=Plain(need >> 20),
                most=Plain(MOST >> 20),
            ),
            "Scale it down, or save it as PNG or as a usual, not progressive JPEG.",
            source=source,
        )


def _check_kind(kind: Kind, name: str, source: str) -> None:
    if kind in DECODED:
        return
    if kind is Kind.VIDEO:
        raise PictureInvalidError(
            text("{name} is a video, not a picture", name=name), "Use it as a video.", source=source
        )
    raise PictureInvalidError(text("{name} is not a picture", name=name), source=source)


def _decoded(data: bytes, kind: Kind) -> Pixels | None:
    """None where OpenCV gives up. Orientation is applied once, by OpenCV where it may convert as well."""
    if kind is Kind.PNG:
        return upright(*png.decoded(data))
    if kind is Kind.TIFF:
        return upright(*tiff.decoded(data))
    if kind in pillow.DECODED:
        return upright(*pillow.decoded(data, kind))
    return bmp.decoded(data) if kind is Kind.BMP else _by_opencv(data, kind)


def _by_opencv(data: bytes, kind: Kind) -> Pixels | None:
    """JPEG and WebP."""
    buffer = np.frombuffer(data, np.uint8)
    # Without transparency OpenCV makes of CMYK and grey what is wanted, turns it, and takes half the memory.
    if kind is Kind.JPEG or not webp_kind(data)[0]:
        pixels = cv2.imdecode(buffer, cv2.IMREAD_COLOR_RGB)
        return None if pixels is None else np.asarray(pixels, np.uint8)
    stored, kinds, values = cv2.imdecodeWithMetadata(buffer, flags=cv2.IMREAD_UNCHANGED)
    if stored is None or stored.ndim != 3 or stored.dtype != np.uint8:
        return None
    exif = dict(zip((int(entry) for entry in kinds), values, strict=False)).get(cv2.IMAGE_METADATA_EXIF)
    turn = AS_IT_IS if exif is None else orientation(np.asarray(exif, np.uint8).tobytes())
    clear: Pixels = np.empty((*stored.shape[:2], 3), np.uint8)
    for top in range(0, len(stored), ROWS):
        rows, part = np.asarray(stored[top : top + ROWS], np.uint8), clear[top : top + ROWS]
        part[...] = rows[:, :, 2::-1]
        if rows.shape[2] == 4:
            on_white(part, rows[:, :, 3:])
    return upright(clear, turn)
