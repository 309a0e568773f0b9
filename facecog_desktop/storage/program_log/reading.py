"""Reading the log from its end, and emptying it. May take a moment: in a job."""

from __future__ import annotations

from pathlib import Path

from facecog_desktop.core.errors import ProgramLogError
from facecog_desktop.core.program.program_log import LogLine, read
from facecog_desktop.core.text import text
from facecog_desktop.storage.program_log import place

READ = 1024 * 1024
"""Bytes that are read at most, from the end of what there is."""


def lines(folder: Path, most: int = READ) -> list[LogLine]:
    """The newest entries, oldest first; none where nothing was written yet. Raises ProgramLogError."""
    parts: list[bytes] = []
    left = most
    for path in place.files(folder):
        if left <= 0:
            break
        try:
            part = _end(path, left)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise ProgramLogError(text("the program log cannot be read: {why}", why=error.strerror or "")) from error
        left -= len(part)
        parts.insert(0, part)
    return read(b"".join(parts).decode("utf-8", errors="replace").removesuffix("\n").split("\n"))


def clear(folder: Path) -> None:
    """Empty the file that is written, and remove the older ones. Raises ProgramLogError."""
    newest, *older = place.files(folder)
    try:
        if newest.exists():
            with newest.open("r+b") as file:
                file.truncate(0)
        for path in older:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise ProgramLogError(text("the program log cannot be emptied: {why}", why=error.strerror or "")) from error


def _end(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - most))
        return file.read(most)
