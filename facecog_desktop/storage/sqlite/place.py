"""What lies where a gallery is: whether it can be one, what a broken conversion left, and its place on the disk."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from facecog_desktop.core.errors import GalleryReadOnlyError, NotAGalleryError
from facecog_desktop.core.text import Text, text

_HALF = ".converting"
_SMALLEST = 512
"""Bytes of the smallest page that SQLite knows."""


def provide(path: Path, *, seen: bool) -> None:
    """See that there is a file, for its owner's eyes only. An existing one is looked at from outside:

    opening it here would, on closing, take away the locks that other threads hold on it (POSIX). `seen`: there was
    one before. Raises NotAGalleryError, GalleryReadOnlyError.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        if seen:
            # An empty gallery in its place would look as if everybody had been erased.
            raise moved(path) from None
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        return
    if seen and found.st_size == 0:
        raise moved(path)
    other = _other_kind(found)
    if other is not None:
        raise NotAGalleryError(other.filled(path=path), source=str(path))


def identity_of(path: Path) -> tuple[int, int] | None:
    """What tells the file at this path from any other that was there; None where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def moved(path: Path) -> GalleryReadOnlyError:
    """The error of a file that is not there any more."""
    message = text("{path} was moved or deleted while it was open", path=path)
    return GalleryReadOnlyError(message, "Put the file back or restore a backup.", source=str(path))


def half_name(path: Path, token: str) -> Path:
    """The name under which a converted gallery is made."""
    return path.with_name(f"{path.name}.{token}{_HALF}")


def half_converted(path: Path) -> list[Path]:
    """What conversions of this gallery are making, or have left half done."""
    beginning = f"{path.name}."
    return [each for each in path.parent.iterdir() if each.name.startswith(beginning) and _HALF in each.name]


def _other_kind(found: os.stat_result) -> Text | None:
    """What a file is that cannot be a gallery by its looks, otherwise nothing."""
    if stat.S_ISDIR(found.st_mode):
        return text("{path} is no gallery: it is a folder")
    if not stat.S_ISREG(found.st_mode):
        return text("{path} is no gallery: it is no ordinary file")
    # SQLite takes a file of a single byte for an empty one and would write over it.
    return text("{path} is no gallery: it is not a database") if 0 < found.st_size < _SMALLEST else None
