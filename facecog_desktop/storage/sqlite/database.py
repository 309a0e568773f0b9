"""One file, a connection for each thread, one writer at a time. What the tables mean is not known here."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from facecog_desktop.core.errors import (
    GalleryBusyError,
    GalleryDamagedError,
    GalleryReadOnlyError,
    NotAGalleryError,
)
from facecog_desktop.storage.sqlite.backups import is_whole
from facecog_desktop.storage.sqlite.failures import known_failures
from facecog_desktop.storage.sqlite.migrations import STEPS, Step, copy_to, migrate

_IN_MEMORY = 256 * 1024 * 1024
"""Bytes up to which a rewritten gallery is built in memory, so that no face passes through the folder for
temporary files."""

_CHECKED_AT_START = 256 * 1024 * 1024
"""Bytes up to which a gallery is checked whenever the program starts: some tenths of a second from a slow disk."""

_SMALLEST = 512
"""Bytes of the smallest page that SQLite knows."""


class GalleryFile:
    """The database file of a gallery, safe to use from several threads and processes.

    It is created with its folder on first use. Every verb raises GalleryError and its kin, with the file unchanged.
    """

    def __init__(self, path: Path, *, busy_seconds: float = 10.0, steps: Sequence[Step] = STEPS) -> None:
        self.path = path.expanduser().absolute()
        self._busy_seconds = busy_seconds
        self._steps = steps
        self._mine = threading.local()
        self._opening = threading.Lock()
        self._writer = threading.Lock()
        self._seen = False

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """This thread's connection; fetch everything at once, an open cursor blocks writers."""
        with known_failures(self.path):
            yield self._connection()

    @contextmanager
    def writing(self, counter: str = "revision") -> Iterator[Database]:
        """This thread's connection within a transaction: all of it or, after an exception, nothing.

        Counting first takes the write lock at once, so that what is then read stays true until the end. Within another
        writing of this thread it is a part of that one, which alone decides whether it lasts.
        """
        with known_failures(self.path):
            db = self._connection()
            if db.conn.in_transaction:
                with db.atomic():
                    db.execute("UPDATE meta SET value = value + 1 WHERE key = ?", [counter])
                    yield db
                return
            with self._only_writer(), db.atomic():
                db.execute("UPDATE meta SET value = value + 1 WHERE key = ?", [counter])
                yield db
            if self._identity() != self._mine.identity:
                # It went between SQLite's own look and the end: what was written may be in no file any more.
                raise self._moved()

    def rewrite(self) -> None:
        """Write the file anew without any free space, so that nothing of what was deleted stays in it."""
        with known_failures(self.path):
            db = self._connection()
            with self._only_writer():
                small = self.path.stat().st_size <= _IN_MEMORY
                db.execute(f"PRAGMA temp_store = {'MEMORY' if small else 'FILE'}")
                try:
                    db.execute("VACUUM")
                finally:
                    db.execute("PRAGMA temp_store = MEMORY")

    def copy(self, target: Path) -> None:
        """A complete copy of this moment at `target`."""
        with known_failures(target):
            copy_to(self._connection(), target)

    def overwrite(self, source: Path) -> None:
        """Put all of the gallery at `source` in place of this one, in one transaction: every open handle follows."""

        def refuse_waiting(status: int, remaining: int, total: int) -> None:
            if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise GalleryBusyError(f"{self.path} is locked by another program", source=str(self.path))

        with known_failures(self.path):
            db = self._connection()
            with self._only_writer(), closing(sqlite3.connect(source, isolation_level=None)) as origin:
                origin.backup(db.conn, progress=refuse_waiting)

    def close(self) -> None:
        """Close this thread's connection; the next verb opens it again."""
        db: Database | None = getattr(self._mine, "db", None)
        if db is not None:
            self._mine.db = None
            db.close()

    def _connection(self) -> Database:
        """This thread's connection, opened on first use and, where another file has taken the place, anew.

        A system that lets an open file be deleted would go on reading it, and nobody would be told.
        """
        db: Database | None = getattr(self._mine, "db", None)
        if db is not None and not db.conn.in_transaction and self._identity() != self._mine.identity:
            self.close()
            db = None
        if db is None:
            with self._opening:
                db = self._mine.db = self._open()
                self._mine.identity = self._identity()
                self._seen = True
        return db

    def _identity(self) -> tuple[int, int] | None:
        """What tells the file at this path from any other that was there; None where there is none."""
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

    def _moved(self) -> GalleryReadOnlyError:
        message = f"{self.path} was moved or deleted while it was open"
        return GalleryReadOnlyError(message, "Put the file back or restore a backup.", source=str(self.path))

    def _open(self) -> Database:
        """A checked connection of the newest schema."""
        self._provide()
        connection = sqlite3.connect(
            f"{self.path.as_uri()}?mode=rw", uri=True, timeout=self._busy_seconds, isolation_level=None
        )
        try:
            # Plugins of sqlite-utils are other people's code and have no business in a gallery.
            db = Database(connection, execute_plugins=False)
            self._configure(db)
            self._check_at_start(db)
            migrate(db, self.path, self._steps)
            # Only now, for a step may rebuild a table that others refer to.
            db.execute("PRAGMA foreign_keys = ON")
            if db.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "wal":
                raise GalleryBusyError(f"{self.path} is locked by another program", source=str(self.path))
        except BaseException:
            connection.close()
            raise
        return db

    def _configure(self, db: Database) -> None:
        """What holds for a connection, not for the file. Reasons: docs/adr/0003-journal-mode.md."""
        for pragma in (
            "synchronous = EXTRA",
            "secure_delete = ON",
            "temp_store = MEMORY",
            "trusted_schema = OFF",
            "cell_size_check = ON",
        ):
            db.execute(f"PRAGMA {pragma}").fetchall()

    def _check_at_start(self, db: Database) -> None:
        """A quick look over all pages when the file is first opened, unless that would take long."""
        if self._seen or self.path.stat().st_size > _CHECKED_AT_START:
            return
        if not is_whole(db):
            raise GalleryDamagedError(f"{self.path} is damaged", source=str(self.path))

    def _provide(self) -> None:
        """See that there is a file, for its owner's eyes only. An existing one is looked at from outside:

        opening it here would, on closing, take away the locks that other threads hold on it (POSIX).
        """
        try:
            found = self.path.stat()
        except FileNotFoundError:
            if self._seen:
                # An empty gallery in its place would look as if everybody had been erased.
                raise self._moved() from None
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.path.touch(mode=0o600)
            return
        if self._seen and found.st_size == 0:
            raise self._moved()
        kind = _other_kind(found)
        if kind:
            raise NotAGalleryError(f"{self.path} is no gallery: it is {kind}", source=str(self.path))

    @contextmanager
    def _only_writer(self) -> Iterator[None]:
        """One writer of this process at a time; SQLite's own lock would let threads starve each other."""
        if not self._writer.acquire(timeout=self._busy_seconds):
            raise GalleryBusyError(
                f"{self.path} is being written by another part of the program", source=str(self.path)
            )
        try:
            yield
        finally:
            self._writer.release()


def _other_kind(found: os.stat_result) -> str:
    """What a file is that cannot be a gallery by its looks, otherwise nothing."""
    if not stat.S_ISREG(found.st_mode):
        return "a folder" if stat.S_ISDIR(found.st_mode) else "no ordinary file"
    # SQLite takes a file of a single byte for an empty one and would write over it.
    return "not a database" if 0 < found.st_size < _SMALLEST else ""
