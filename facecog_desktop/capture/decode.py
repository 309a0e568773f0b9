"""Bytes of one picture -> upright RGB pixels. The only place where pictures are decoded; finding files is elsewhere."""

from __future__ import annotations

import stat
from pathlib import Path

import numpy as np

from facecog_desktop.capture import newer
from facecog_desktop.capture.headers import (
    BrokenHeaderError,
    check_complete,
    essential_png,
    has_transparency,
    measure,
    orientation,
)
from facecog_desktop.capture.kinds import DECODED, SNIFFED, Kind, sniff
from facecog_desktop.capture.opencv import cv2
from facecog_desktop.capture.upright import AS_IT_IS, upright
from facecog_desktop.core.errors import (
    PictureInvalidError,
    PictureTooLargeError,
    SourceNotFoundError,
    SourceUnreadableError,
)
from facecog_desktop.core.types import Pixels

MAX_PIXELS = 40_000_000
"""The largest picture that is decoded, told from its header before any memory is asked for."""

_ROWS = 32

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
        width, height = measure(data, kind)
        if width * height > MAX_PIXELS:
            raise PictureTooLargeError(
                f"{name} has {width} x {height} pixels, more than {MAX_PIXELS // 1_000_000} megapixels", source=source
            )
        if kind in newer.NEWER:
            return _as_rgb(newer.stored(data, kind), rgb=True)
        check_complete(data, kind)
        pixels = _decoded(essential_png(data) if kind is Kind.PNG else data, kind)
    except BrokenHeaderError as error:
        raise PictureInvalidError(f"{name} {error}", source=source) from error
    except cv2.error as error:
        raise PictureInvalidError(f"{name} is damaged", source=source) from error
    if pixels is None:
        raise PictureInvalidError(f"{name} is damaged or cut short", source=source)
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
            what = "a folder" if stat.S_ISDIR(about.st_mode) else "a device"
            raise SourceUnreadableError(f"{source} is {what}, not a picture", "Name a picture file.", source=source)
        if about.st_size > MAX_BYTES:
            raise PictureTooLargeError(f"{source} is larger than {MAX_BYTES // 1024**2} MB", source=source)
        return Path(path).read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a zero byte in the name
        raise SourceNotFoundError(f"there is no file {source}", source=source) from error
    except OSError as error:
        raise SourceUnreadableError(f"{source} cannot be read: {error.strerror}", source=source) from error


def _check_kind(kind: Kind, name: str, source: str) -> None:
    if kind in DECODED:
        return
    if kind is Kind.VIDEO:
        raise PictureInvalidError(f"{name} is a video, not a picture", "Use it as a video.", source=source)
    raise PictureInvalidError(f"{name} is not a picture", source=source)


def _decoded(data: bytes, kind: Kind) -> Pixels | None:
    """None where OpenCV gives up.

    Orientation is applied once: by OpenCV to what has no transparency and to TIFF, here to the others.
    """
    buffer = np.frombuffer(data, np.uint8)
    # Without transparency OpenCV makes of CMYK, grey and 16 bits what is wanted, and takes half the memory.
    if kind in {Kind.JPEG, Kind.BMP} or (kind is Kind.PNG and not has_transparency(data)):
        pixels = cv2.imdecode(buffer, cv2.IMREAD_COLOR_RGB)
        return None if pixels is None else np.asarray(pixels, np.uint8)
    stored, kinds, values = cv2.imdecodeWithMetadata(buffer, flags=cv2.IMREAD_UNCHANGED)
    if stored is None or stored.size == 0 or stored.dtype not in (np.uint8, np.uint16):
        return None  # a TIFF may hold measurements instead of a picture
    if kind is Kind.TIFF and stored.dtype == np.uint8 and stored.ndim == 3 and stored.shape[2] == 4:
        return _weighted_on_white(stored)
    exif = dict(zip((int(entry) for entry in kinds), values, strict=False)).get(cv2.IMAGE_METADATA_EXIF)
    turn = AS_IT_IS if exif is None else orientation(np.asarray(exif, np.uint8).tobytes())
    return upright(_as_rgb(np.asarray(stored)), turn)


def _as_rgb(stored: np.ndarray, *, rgb: bool = False) -> Pixels:
    """Grey, BGR or BGRA (with `rgb` the other way round) of 8 or 16 bits -> RGB of 8 bits."""
    eight = (stored >> 8).astype(np.uint8) if stored.dtype == np.uint16 else stored.astype(np.uint8, copy=False)
    if eight.ndim == 2 or eight.shape[2] == 1:
        return np.asarray(cv2.cvtColor(eight, cv2.COLOR_GRAY2RGB), np.uint8)
    if eight.shape[2] == 3:
        return np.ascontiguousarray(eight) if rgb else np.asarray(cv2.cvtColor(eight, cv2.COLOR_BGR2RGB), np.uint8)
    colours = np.asarray(cv2.cvtColor(eight, cv2.COLOR_RGBA2RGB if rgb else cv2.COLOR_BGRA2RGB), np.uint8)
    alpha = eight[:, :, 3:4]
    return colours if int(alpha.min()) == 255 else _on_white(colours, alpha)


def _weighted_on_white(bgra: np.ndarray) -> Pixels:
    """RGB over white of colours that are multiplied with their alpha already, as libtiff gives them."""
    return np.asarray(cv2.add(bgra[:, :, 2::-1], 255 - cv2.merge([bgra[:, :, 3]] * 3)), np.uint8)


def _on_white(rgb: Pixels, alpha: np.ndarray) -> Pixels:
    """Straight alpha over white, in place, a few rows at a time.

    x / 255 is rounded as (t + t / 256) / 256 with t = x + 128, which is exact for x up to 255 * 255 and fits 16 bits.
    """
    for top in range(0, len(rgb), _ROWS):
        weight = alpha[top : top + _ROWS].astype(np.uint16)
        part = rgb[top : top + _ROWS] * weight
        part += 255 * (255 - weight) + 128
        part += part >> 8
        part >>= 8
        rgb[top : top + _ROWS] = part
    return rgb
