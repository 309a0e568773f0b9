"""Which files a folder or a pattern stands for. Content decides, names only where content says nothing."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterable
from pathlib import Path

from facecog_desktop.capture.pictures.kinds import DECODED, SNIFFED, Kind, sniff
from facecog_desktop.core.errors import SourceNotFoundError, SourceUnreadableError
from facecog_desktop.core.text import text

PICTURE_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp", ".dib"}
    | {".heic", ".heif", ".avif", ".tif", ".tiff"}
)
VIDEO_ENDINGS = frozenset(
    {".mp4", ".m4v", ".mov", ".qt", ".mkv", ".webm", ".avi", ".wmv", ".asf", ".flv", ".ogv"}
    | {".ogg", ".mpg", ".mpeg", ".ts", ".mts", ".m2ts", ".3gp"}
)


def natural_order(path: Path | str) -> tuple[tuple[int, int, str], ...]:
    """Sort key by which photo2 comes before photo10, without regard to case."""
    parts = re.split(r"([0-9]+)", str(path).casefold())
    return tuple((0, int(part), "") if part[:1].isdigit() and part.isascii() else (1, 0, part) for part in parts)


def kind_of(path: Path | str) -> Kind:
    """The kind of a file's content. Raises SourceNotFoundError, SourceUnreadableError."""
    try:
        with Path(path).open("rb") as file:
            return sniff(file.read(SNIFFED))
    except FileNotFoundError as error:
        raise SourceNotFoundError(text("there is no file {path}", path=path), source=str(path)) from error
    except OSError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=path, reason=error.strerror), source=str(path)
        ) from error


def files_in(folder: Path | str) -> list[Path]:
    """Files directly in the folder in natural order, hidden ones left out.

    Raises SourceNotFoundError, SourceUnreadableError.
    """
    try:
        entries = [entry for entry in Path(folder).iterdir() if not entry.name.startswith(".") and entry.is_file()]
    except FileNotFoundError as error:
        raise SourceNotFoundError(text("there is no folder {folder}", folder=folder), source=str(folder)) from error
    except OSError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=folder, reason=error.strerror), source=str(folder)
        ) from error
    return sorted(entries, key=natural_order)


def files_like(pattern: str) -> list[Path]:
    """Files that a pattern of *, ?, [...] and ** means, in natural order, hidden ones left out."""
    found = (Path(name) for name in glob.iglob(pattern, recursive=True))  # noqa: PTH207 (Path.glob is never absolute)
    return sorted((path for path in found if path.is_file()), key=natural_order)


def pictures_of(files: Iterable[Path]) -> list[Path]:
    """Those that are pictures by their content, or at least by their name: a text called x.jpg is reported later.

    Everything else (texts, annotations, videos) is left out without a word.
    """
    return [path for path in files if _looks(path, DECODED, PICTURE_ENDINGS)]


def videos_of(files: Iterable[Path]) -> list[Path]:
    """Those that are videos by their content, or at least by their name."""
    return [path for path in files if _looks(path, frozenset({Kind.VIDEO}), VIDEO_ENDINGS)]


def _looks(path: Path, kinds: frozenset[Kind], endings: frozenset[str]) -> bool:
    named = path.suffix.lower() in endings
    try:
        kind = kind_of(path)
    except (SourceNotFoundError, SourceUnreadableError):
        return named  # reading it tells why
    return kind in kinds or (named and kind is Kind.UNKNOWN)
