"""SQLite's and the system's errors as the program's own: the only place that reads their codes."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facecog_desktop.core.errors import (
    DiskFullError,
    GalleryBusyError,
    GalleryDamagedError,
    GalleryError,
    GalleryReadOnlyError,
    NotAGalleryError,
)
from facecog_desktop.core.text import Text, text

_READABLE = text("Check that you may read the file and its folder.")


@contextmanager
def known_failures(path: Path) -> Iterator[None]:
    """Raise what goes wrong with the gallery at `path` as GalleryError and its kin; bugs pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        known = _of_database(error, path)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        raise _of_system(error, path) from error


def _of_database(error: sqlite3.Error, path: Path) -> GalleryError | None:
    """The known failure behind an SQLite error, None for a bug (a constraint, wrong SQL)."""
    extended: int = getattr(error, "sqlite_errorcode", 0)
    code, source = extended & 0xFF, str(path)
    if extended == sqlite3.SQLITE_READONLY_DBMOVED:
        return GalleryReadOnlyError(text("{path} was moved or deleted while it was open", path=path), source=source)
    if code == sqlite3.SQLITE_ERROR and "no such" in str(error):
        return GalleryDamagedError(text("{path} lacks a part: {reason}", path=path, reason=str(error)), source=source)
    if code == sqlite3.SQLITE_CANTOPEN:
        return GalleryError(text("{path} cannot be opened", path=path), _READABLE, source=source)
    kinds: dict[int, tuple[type[GalleryError], Text]] = {
        sqlite3.SQLITE_BUSY: (GalleryBusyError, text("{path} is locked by another program")),
        sqlite3.SQLITE_LOCKED: (GalleryBusyError, text("{path} is locked by another part of the program")),
        sqlite3.SQLITE_FULL: (DiskFullError, text("{path} cannot grow: the disk is full")),
        sqlite3.SQLITE_READONLY: (GalleryReadOnlyError, text("{path} cannot be written")),
        sqlite3.SQLITE_PERM: (GalleryReadOnlyError, text("{path} cannot be written")),
        sqlite3.SQLITE_NOTADB: (NotAGalleryError, text("{path} is no gallery: it is not a database")),
        sqlite3.SQLITE_CORRUPT: (GalleryDamagedError, text("{path} is damaged")),
        sqlite3.SQLITE_IOERR: (GalleryError, text("{path} cannot be read or written ({reason})")),
    }
    if code not in kinds:
        return None
    kind, words = kinds[code]
    return kind(words.filled(path=path, reason=str(error)), source=source)


def _of_system(error: OSError, path: Path) -> GalleryError:
    """The known failure behind an error of the file system."""
    source = str(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(text("{path} cannot be created: the disk is full", path=path), source=source)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return GalleryReadOnlyError(text("{path} cannot be created or written", path=path), source=source)
    return GalleryError(
        text("{path} cannot be used: {reason}", path=path, reason=error.strerror or str(error)),
        _READABLE,
        source=source,
    )
