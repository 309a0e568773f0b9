"""Copies of a gallery in the folder beside it: their names, when one is due, how many stay, whom they hold."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from facecog_desktop.core.errors import (
    GalleryDamagedError,
    GalleryLockedError,
    GalleryNewerError,
    NotAGalleryError,
)
from facecog_desktop.core.people.copies import Copy
from facecog_desktop.core.text import text
from facecog_desktop.storage.encryption import marks
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.sqlite.driver import connect
from facecog_desktop.storage.sqlite.migrations import APPLICATION_ID, STEPS, backups_of

BESIDE = ("-journal", "-wal", "-shm")
"""Endings of the files that SQLite keeps beside a database."""

_TIME = "%Y-%m-%dT%H%M%SZ"
_MADE = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)")
_SCHEDULED = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)\.facecog")


def folder_of(path: Path) -> Path:
    """The folder of the copies of the gallery at `path`."""
    return path.with_name(f"{path.name}.backups")


def place_for(path: Path, now: float, what: str = "") -> Path:
    """A free name in the folder of copies, made of the time (Unix) and what the copy is, if it is no scheduled one."""
    folder = folder_of(path)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    stem = datetime.fromtimestamp(now, UTC).strftime(_TIME) + (f"-{what}" if what else "")
    target, number = folder / f"{stem}.facecog", 2
    while target.exists():
        target, number = folder / f"{stem}-{number}.facecog", number + 1
    return target


def all_of(path: Path) -> list[Path]:
    """Every copy known to the gallery: what is in the folder, and what migrations left beside the file."""
    return [*(backups_of(path) if path.parent.is_dir() else []), *_inside(path)]


def _inside(path: Path) -> list[Path]:
    folder = folder_of(path)
    return sorted(each for each in folder.iterdir() if each.is_file()) if folder.is_dir() else []


def scheduled(path: Path) -> list[tuple[float, Path]]:
    """(Unix time, file) of the copies made on schedule, oldest first."""
    return sorted(_timed(copy for copy in _inside(path) if _SCHEDULED.fullmatch(copy.name)))


def _timed(copies: Iterable[Path]) -> Iterator[tuple[float, Path]]:
    """(Unix time, file) of the copies whose names begin with their time."""
    for copy in copies:
        if match := _MADE.match(copy.name):
            yield datetime.strptime(match[1], _TIME).replace(tzinfo=UTC).timestamp(), copy


def is_due(path: Path, now: float, every: float) -> bool:
    """Whether the newest scheduled copy is `every` seconds old and the gallery was written since.

    A copy that lies in the future does not count. Without the second condition a gallery that rests would push out
    its own history.
    """
    past = [made for made, _ in scheduled(path) if made <= now]
    return not past or (now - past[-1] >= every and path.stat().st_mtime > past[-1])


def listed(path: Path) -> list[Copy]:
    """Every known copy, the newest first; one without a time in its name is as old as its file."""
    times = {copy: made for made, copy in _timed(all_of(path))}
    found = [(copy, copy.stat()) for copy in all_of(path)]
    copies = [Copy(copy, times.get(copy, status.st_mtime), status.st_size) for copy, status in found]
    return sorted(copies, key=lambda copy: (-copy.made, copy.place.name))


def prune(path: Path, keep: int, newest: Path) -> None:
    """Leave the newest `keep` scheduled copies, the one just made among them."""
    others = [copy for _, copy in scheduled(path) if copy != newest]
    for copy in others[: max(len(others) - keep + 1, 0)]:
        copy.unlink(missing_ok=True)


def discard_partial(path: Path) -> None:
    """Delete what is left of copies that were broken off."""
    for folder in (path.parent, folder_of(path)):
        if folder.is_dir():
            for partial in folder.glob("*.partial*"):
                if partial.name.startswith(path.name) or folder != path.parent:
                    partial.unlink(missing_ok=True)


def plain_among(copies: Iterable[Path]) -> list[Path]:
    """Those that are not encrypted. What SQLite left beside a database goes with it."""
    return [copy for copy in copies if marks.mark_of(database_of(copy)) is None]


def database_of(copy: Path) -> Path:
    """The database that a journal of SQLite belongs to; any other file itself."""
    for ending in BESIDE:
        if copy.name.endswith(ending):
            return copy.with_name(copy.name.removesuffix(ending))
    return copy


def check_whole(copy: Path, keys: Keychain) -> None:
    """See that a file is a whole gallery that this version can read; it is not changed.

    Raises NotAGalleryError, GalleryNewerError, GalleryDamagedError, GalleryLockedError and its kin, and sqlite3.Error
    where it is no database.
    """
    with closing(reader(copy, keys)) as raw:
        application = int(raw.execute("PRAGMA application_id").fetchone()[0])
        version = int(raw.execute("PRAGMA user_version").fetchone()[0])
        if application != APPLICATION_ID or version < 1:
            raise NotAGalleryError(text("{path} is no gallery", path=copy), source=str(copy))
        if version > len(STEPS):
            raise GalleryNewerError(text("{path} was written by a newer version", path=copy), source=str(copy))
        found = damage(raw)
        if found:
            raise GalleryDamagedError(text("{path} is damaged: {reason}", path=copy, reason=found[0]), source=str(copy))


def damage(raw: sqlite3.Connection) -> list[str]:
    """What the database itself finds wrong with its pages and references; empty when all is well."""
    try:
        found = [str(row[0]) for row in raw.execute("PRAGMA integrity_check(20)").fetchall() if row[0] != "ok"]
        broken = raw.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        return [str(error)]
    return found + [
        text("row {row} of {table} refers to nothing in {parent}", row=str(row), table=table, parent=parent)
        for table, row, parent, _ in broken
    ]


def held_in(copy: Path, people: Iterable[str], keys: Keychain) -> list[str] | None:
    """Which of these people (ids) are in this copy; None where it cannot be read to tell."""
    query = "SELECT 1 FROM people WHERE id = ?"
    try:
        with closing(reader(copy, keys)) as raw:
            return [person for person in people if raw.execute(query, [person]).fetchone() is not None]
    except (sqlite3.Error, GalleryLockedError):
        return None


def reader(file: Path, keys: Keychain) -> sqlite3.Connection:
    """A connection that cannot write. Raises sqlite3.Error once it is used where that is no database.

    Raises GalleryLockedError and its kin where there is no key.
    """
    return connect(file, keys.key_for(file), mode="ro")


def is_whole(db: Database) -> bool:
    """A quick look at all pages of a connection."""
    return [row[0] for row in db.execute("PRAGMA quick_check(1)").fetchall()] == ["ok"]
