"""SqliteReadingCache: the port ReadingCache over one SQLite file of its own, shared by threads and processes."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from facecog_desktop.core.comparing.reading import Reading
from facecog_desktop.core.errors import GalleryError
from facecog_desktop.core.text import text
from facecog_desktop.storage.readings.encoding import UnreadableError, decode, encode

_LOG = logging.getLogger(__name__)

Answer = TypeVar("Answer")

LARGEST = 64 * 1024 * 1024
"""Bytes of all readings together."""

_APPLICATION = 0x46434350  # "FCCP": says whose file it is
_SCHEMA = 1
_USED = 60.0  # seconds: to note the last use more exactly is not worth a write
_BUSY = 2.0  # seconds to wait for another process; a cache that is slower is no cache
_ROOM = 512  # bytes that a reading needs beside its own
_UNUSABLE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_FORMAT}


class _ForeignError(Exception):
    """The file is a database of somebody else, or of another version."""


def cache_of(gallery: Path) -> Path:
    """Where the cache of a gallery lies."""
    return gallery.with_name(gallery.name + ".cache")


class SqliteReadingCache:
    """Readings in the file `path`, the least used ones making room beyond `largest` bytes. Made on first use.

    A file that cannot be used is moved aside (name.aside) and a new one begun. `clock` gives Unix time.
    """

    def __init__(self, path: Path, *, largest: int = LARGEST, clock: Callable[[], float] = time.time) -> None:
        self.path = path.expanduser().absolute()
        self._largest = largest
        self._clock = clock

    def find(self, key: str) -> Reading | None:
        """What was stored under the key or under the key that it is another name of; None also where all fails."""

        def work(db: sqlite3.Connection) -> bytes | None:
            row = db.execute(
                """SELECT key, data, used FROM readings
                   WHERE key = :key OR key = (SELECT key FROM names WHERE alias = :key)""",
                {"key": key},
            ).fetchone()
            if row is None:
                return None
            now = self._clock()
            if abs(now - row[2]) > _USED:
                db.execute("UPDATE readings SET used = ? WHERE key = ?", [now, row[0]])
            return bytes(row[1])

        data = self._tried(work, None) if self.path.exists() else None
        if data is None:
            return None
        try:
            return decode(data)
        except UnreadableError:
            self._put_aside("it holds something that is no reading")
            return None

    def store(self, key: str, reading: Reading) -> None:
        """Remember a reading; one that is too large by itself is not kept."""
        data = encode(reading)
        if len(data) + _ROOM > self._largest:
            return

        def work(db: sqlite3.Connection) -> None:
            db.execute(
                "INSERT OR REPLACE INTO readings (key, data, size, used) VALUES (?, ?, ?, ?)",
                [key, data, len(data) + _ROOM, self._clock()],
            )
            self._make_room(db, key)

        self._tried(work, None)

    def rename(self, alias: str, key: str) -> None:
        """Let `alias` find what is stored under `key`."""

        def work(db: sqlite3.Connection) -> None:
            db.execute(
                "INSERT OR REPLACE INTO names (alias, key) SELECT ?, key FROM readings WHERE key = ?", [alias, key]
            )

        self._tried(work, None)

    def clear(self) -> int:
        """Forget everything beyond recovery; how many readings there were.

        Unlike the others it tells where it fails: raises GalleryError.
        """
        try:
            self._aside.unlink(missing_ok=True)
            if not self.path.exists():
                return 0
            return self._emptied()
        except (sqlite3.Error, _ForeignError, OSError) as error:
            if not _unusable(error):
                raise GalleryError(
                    text("{path} cannot be emptied: {reason}", path=self.path, reason=str(error)),
                    "Close other programs that use it, or delete the file: nothing is lost but time.",
                    source=str(self.path),
                ) from error
        self._discard()
        return 0

    def _discard(self) -> None:
        """Delete a file that cannot be used, and what SQLite left beside it."""
        for name in (self.path.name, f"{self.path.name}-journal"):
            self.path.with_name(name).unlink(missing_ok=True)

    def _emptied(self) -> int:
        with self._opened() as db:
            count = int(db.execute("SELECT count(*) FROM readings").fetchone()[0])
            db.execute("DELETE FROM readings")
            db.execute("DELETE FROM names")
        with closing(self._connection()) as db:
            db.execute("VACUUM")
        return count

    def _make_room(self, db: sqlite3.Connection, newest: str) -> None:
        """Give up what was not used for the longest time until the rest fits."""
        total = int(db.execute("SELECT coalesce(sum(size), 0) FROM readings").fetchone()[0])
        for key, size in db.execute("SELECT key, size FROM readings WHERE key != ? ORDER BY used", [newest]).fetchall():
            if total <= self._largest:
                return
            db.execute("DELETE FROM readings WHERE key = ?", [key])
            total -= int(size)

    def _tried(self, work: Callable[[sqlite3.Connection], Answer], otherwise: Answer) -> Answer:
        """The work's answer; after the file was moved aside, that of a new one; `otherwise` where nothing helps."""
        for _ in range(2):
            try:
                with self._opened() as db:
                    return work(db)
            except (sqlite3.Error, _ForeignError) as error:
                if not _unusable(error):
                    _LOG.info("the cache %s is not used: %s", self.path, error)
                    return otherwise
                self._put_aside(str(error))
            except OSError as error:
                _LOG.info("the cache %s is not used: %s", self.path, error)
                return otherwise
        return otherwise

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """A connection within a transaction. Each call has its own: threads and processes need nothing else."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path.touch(mode=0o600)
        with closing(self._connection()) as db:
            _provide(db)
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
            except BaseException:
                db.execute("ROLLBACK")
                raise
            db.execute("COMMIT")

    def _connection(self) -> sqlite3.Connection:
        db = sqlite3.connect(f"{self.path.as_uri()}?mode=rw", uri=True, timeout=_BUSY, isolation_level=None)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "secure_delete = ON", "foreign_keys = ON"):
            db.execute(f"PRAGMA {pragma}").fetchall()
        return db

    @property
    def _aside(self) -> Path:
        return self.path.with_name(self.path.name + ".aside")

    def _put_aside(self, reason: str) -> None:
        """Make room for a new file; if that fails, the next one who asks tries again."""
        _LOG.warning("the cache %s is put aside: %s", self.path, reason)
        try:
            self.path.replace(self._aside)
            self.path.with_name(self.path.name + "-journal").unlink(missing_ok=True)
        except OSError as error:
            _LOG.info("the cache %s cannot be put aside: %s", self.path, error)


def _provide(db: sqlite3.Connection) -> None:
    """See that the tables are there. Raises _ForeignError for somebody else's database."""
    if _is_ours(db):
        return
    db.execute("PRAGMA auto_vacuum = FULL")  # heeded by a new file only
    db.execute("BEGIN IMMEDIATE")
    try:
        if not _is_ours(db):  # another process may have been quicker
            _create(db)
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _is_ours(db: sqlite3.Connection) -> bool:
    names = ("application_id", "user_version")
    return [int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in names] == [_APPLICATION, _SCHEMA]


def _create(db: sqlite3.Connection) -> None:
    if int(db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]) > 0:
        raise _ForeignError("it is not this version's cache")
    for statement in (
        "CREATE TABLE readings (key TEXT PRIMARY KEY, data BLOB NOT NULL, size INTEGER, used REAL)",
        """CREATE TABLE names (
           alias TEXT PRIMARY KEY, key TEXT NOT NULL REFERENCES readings (key) ON DELETE CASCADE)""",
        "CREATE INDEX by_use ON readings (used)",
        "CREATE INDEX by_key ON names (key)",
        f"PRAGMA application_id = {_APPLICATION}",
        f"PRAGMA user_version = {_SCHEMA}",
    ):
        db.execute(statement)


def _unusable(error: Exception) -> bool:
    """Whether the file itself is at fault: damaged, or not ours."""
    return isinstance(error, _ForeignError) or getattr(error, "sqlite_errorcode", 0) & 0xFF in _UNUSABLE


def clear_cache_of(gallery: Path) -> None:
    """Erase what is remembered beside a gallery. Raises GalleryError."""
    SqliteReadingCache(cache_of(gallery)).clear()
