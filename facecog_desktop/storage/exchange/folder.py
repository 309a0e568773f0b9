"""Reading files of a folder that somebody else made: never beyond it, never more than a picture's worth."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from facecog_desktop.core.errors import PictureTooLargeError, SourceNotFoundError, SourceUnreadableError
from facecog_desktop.core.text import text
from facecog_desktop.service.importing.intake import OutsideFolderError, PictureMissingError

PICTURE_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp", ".dib", ".heic", ".heif", ".avif"}
    | {".tif", ".tiff"}
)
MAX_BYTES = 64 * 1024 * 1024
"""The largest picture file that is read."""


def entries(folder: Path) -> list[os.DirEntry[str]]:
    """What is in the folder, photo2 before photo10, without hidden files.

    Raises SourceNotFoundError, SourceUnreadableError.
    """
    try:
        with os.scandir(folder) as found:
            return sorted((each for each in found if not each.name.startswith(".")), key=lambda each: _order(each.name))
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a zero byte in the name
        raise SourceNotFoundError(
            text("there is no such folder: {folder}", folder=folder), source=str(folder)
        ) from error
    except OSError as error:
        message = text("the folder cannot be read: {folder} ({reason})", folder=folder, reason=error.strerror)
        raise SourceUnreadableError(message, source=str(folder)) from error


def pictures(found: list[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
    """Those that are pictures by their names, also where the content will turn out to be none."""
    return [each for each in found if Path(each.name).suffix.lower() in PICTURE_ENDINGS and not is_folder(each)]


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder, also through a link; False where that cannot be told."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def read_inside(root: Path, path: Path) -> bytes:
    """The whole of a picture file within `root`.

    Raises OutsideFolderError where the path or a link on it leads out of the folder, PictureMissingError,
    SourceUnreadableError (a folder, a device, no permission) and PictureTooLargeError.
    """
    source = str(path)
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(root.resolve()):
            raise OutsideFolderError(text("{source} leads out of {root}", source=source, root=root), source=source)
        about = real.stat()
        if not stat.S_ISREG(about.st_mode):
            raise SourceUnreadableError(
                text("{source} is no file", source=source), "Name a picture file.", source=source
            )
        if about.st_size > MAX_BYTES:
            raise PictureTooLargeError(
                text("{source} is larger than {size} MB", source=source, size=MAX_BYTES // 1024**2), source=source
            )
        return real.read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise PictureMissingError(text("there is no file {path}", path=source), source=source) from error
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead to each other
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=source, reason=str(error)), source=source
        ) from error


def _order(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sort key: numbers by value, everything else without regard to case."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return tuple((0, int(part), "") if part.isdigit() and part.isascii() else (1, 0, part) for part in parts)
