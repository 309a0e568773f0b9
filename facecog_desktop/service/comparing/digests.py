"""Names for content: the digest of a file's bytes and that of decoded pixels. Used as keys of the cache."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from facecog_desktop.core.errors import SourceNotFoundError, SourceUnreadableError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Pixels
from facecog_desktop.service.comparing.going import Told

_BLOCK = 4 * 1024 * 1024
_SIZE = 20  # bytes: nobody finds two contents of one digest


def of_pixels(pixels: Pixels) -> str:
    """Of shape, type and every pixel: the same picture in another container has the same."""
    digest = hashlib.blake2b(f"{pixels.shape} {pixels.dtype.str} ".encode(), digest_size=_SIZE)
    digest.update(np.ascontiguousarray(pixels).data)
    return f"pixels:{digest.hexdigest()}"


def of_file(path: Path, told: Told) -> str:
    """Of the file's bytes. Raises SourceNotFoundError, SourceUnreadableError; `told` may stop it."""
    digest = hashlib.blake2b(digest_size=_SIZE)
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                told(0.0)
                digest.update(block)
    except FileNotFoundError as error:
        raise SourceNotFoundError(text("there is no file {path}", path=path), source=str(path)) from error
    except OSError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=path, reason=error.strerror), source=str(path)
        ) from error
    return f"file:{digest.hexdigest()}"


def key(*parts: object) -> str:
    """One key of several words, of a length that does not depend on them."""
    digest = hashlib.blake2b("\0".join(str(part) for part in parts).encode(), digest_size=_SIZE)
    return digest.hexdigest()
