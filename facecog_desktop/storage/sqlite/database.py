"""One file, a connection for each thread, one writer at a time. What the tables mean is not known here."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from weakref import WeakSet

from sqlite_utils import Database

from facecog_desktop.core.errors import GalleryBusyError, GalleryDamagedError, GalleryError
from facecog_desktop.core.text import text
from facecog_desktop.storage.encryption import marks
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.encryption.keys import GalleryKey
from facecog_desktop.storage.sqlite.backups import is_whole
from facecog_desktop.storage.sqlite.driver import connect, key_of
from facecog_desktop.storage.sqlite.failures import known_failures
from facecog_desktop.storage.sqlite.gate import Gate
from facecog_desktop.storage.sqlite.migrations import STEPS, Step, copy_to, migrate, synchronise
from facecog_desktop.storage.sqlite.place import half_converted, identity_of, moved, provide

_IN_MEMORY = 256 * 1024 * 1024
"""Bytes up to which a rewritten gallery is built in memory, so that no face passes through the folder for
temporary files."""

_CHECKED_AT_START = 256 * 1024 * 1024
"""Bytes up to which a gallery is checked whenever the program starts: some tenths of a second from a slow disk.

An encrypted one, whose pages take several times as long, is checked up to a quarter of it."""


class GalleryFile:
    """The database file of a gallery, safe to use from several threads and processes.

    It is created with its folder on first use, and encrypted if it is `born_with` a key. Every verb raises
    GalleryError and its kin, with the file unchanged. A file that another one took the place of is opened anew.
    """

    def __init__(
        self,
        path: Path,
        *,
        keys: Keychain | None = None,
        born_with: GalleryKey | None = None,
        busy_seconds: float = 10.0,
        steps: Sequence[Step] = STEPS,
    ) -> None:
        self.path = path.expanduser().absolute()
        self.keys = keys or Keychain()
        self.busy_seconds = busy_seconds
        self._steps = steps
        self._mine = threading.local()
        self._all: WeakSet[Database] = WeakSet()
        self._exchanges = 0
        self._opening = threading.Lock()
        self._writer = threading.Lock()
        self._gate = Gate()
        self._seen = False
        self._born_with = born_with
        if born_with is not None:
            self.keys.learn(born_with)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """This thread's connection; fetch everything at once, an open cursor blocks writers."""
        with known_failures(self.path), self._gate.passing():
            db = self._connection()
            try:
                yield db
            except sqlite3.DatabaseError:
                self._give_up(db)
                raise

    @contextmanager
    def writing(self, counter: str = "revision") -> Iterator[Database]:
        """This thread's connection within a transaction: all of it or, after an exception, nothing.

        It has the write lock from the beginning, so that what is read stays true until the end. Within another writing
        of this thread it is a part of that one, which alone decides whether it lasts.
        """
        outer: Database | None = getattr(self._mine, "db", None)
        if outer is not None and outer.conn.in_transaction:
            with known_failures(self.path), outer.atomic():
                outer.execute("UPDATE meta SET value = value + 1 WHERE key = ?", [counter])
                yield outer
            return
        with known_failures(self.path), self._only_writer(), self._gate.passing():
            db = self._locked()
            try:
                db.execute("UPDATE meta SET value = value + 1 WHERE key = ?", [counter])
                yield db
                if self._is_other():
                    raise moved(self.path)
                db.execute("COMMIT")
            except BaseException as error:
                db.rollback()
                if isinstance(error, sqlite3.DatabaseError):
                    self._give_up(db)
                raise
            if identity_of(self.path) is None:
                # It went between the look and the end: what was written may be in no file any more.
                raise moved(self.path)

    def rewrite(self) -> None:
        """Write the file anew without any free space, so that nothing of what was deleted stays in it."""
        with known_failures(self.path), self._only_writer(), self._gate.passing():
            db = self._connection()
            small = self.path.stat().st_size <= _IN_MEMORY
            db.execute(f"PRAGMA temp_store = {'MEMORY' if small else 'FILE'}")
            try:
                db.execute("VACUUM")
            finally:
                db.execute("PRAGMA temp_store = MEMORY")

    def copy(self, target: Path) -> None:
        """A complete copy of this moment at `target`, encrypted as the file is."""
        with known_failures(target), self._gate.passing():
            copy_to(self._connection(), target)

    def overwrite(self, source: Path) -> None:
        """Put all of the gallery at `source` in place of this one, in one transaction: every open handle follows.

        Both are encrypted, or neither is.
        """

        def refuse_waiting(status: int, remaining: int, total: int) -> None:
            if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise GalleryBusyError(
                    text("{path} is locked by another program", path=self.path), source=str(self.path)
                )

        with known_failures(self.path), self._only_writer(), self._gate.passing():
            db = self._connection()
            with closing(connect(source, self.keys.key_for(source))) as origin:
                origin.backup(db.conn, progress=refuse_waiting)

    @contextmanager
    def standing_still(self) -> Iterator[sqlite3.Connection]:
        """A connection that keeps every other writer out, of other processes too, while readers go on."""
        with known_failures(self.path), self._only_writer():
            db = self._locked()
            try:
                yield db.conn
            finally:
                if self._mine.db is db:
                    db.rollback()

    def exchange(self, prepared: Path) -> None:
        """Rename a whole gallery over this one, within standing_still(): all of this process's connections end.

        Other processes notice before their next verb. Raises GalleryBusyError with everything as it was.
        """
        with self._gate.alone(self.busy_seconds) as won:
            if not won:
                raise GalleryBusyError(text("{path} is being read all the time", path=self.path), source=str(self.path))
            before = self.path.stat()
            mine: Database = self._mine.db
            self._exchanges += 1
            for db in [each for each in self._all if each is not mine]:
                db.close()
            if os.name == "nt":  # there is no renaming over an open file; whoever writes meanwhile is noticed
                self.close()
            now = self.path.stat()
            if (now.st_ino, now.st_size, now.st_mtime_ns) != (before.st_ino, before.st_size, before.st_mtime_ns):
                raise GalleryBusyError(
                    text("{path} was written by another program", path=self.path), source=str(self.path)
                )
            prepared.replace(self.path)
            self.close()
            synchronise(self.path.parent)

    def close(self) -> None:
        """Close this thread's connection; the next verb opens it again."""
        db: Database | None = getattr(self._mine, "db", None)
        if db is not None:
            self._mine.db = None
            db.close()

    def _connection(self) -> Database:
        """This thread's connection, opened on first use and, where another file has taken the place, anew."""
        db: Database | None = getattr(self._mine, "db", None)
        if db is not None and self._is_stale(db):
            self.close()
            db = None
        if db is None:
            with self._opening:
                db = self._mine.db = self._open_what_stays()
                self._seen = True
        return db

    def _open_what_stays(self) -> Database:
        """A connection to the file that has the name, also once it is open: its key may be none for a successor."""
        while True:
            provide(self.path, seen=self._seen)
            self._mine.identity, self._mine.exchanges = identity_of(self.path), self._exchanges
            try:
                db = self._open()
            except (sqlite3.Error, GalleryError):
                if self._is_other():
                    continue
                raise
            if not self._is_other():
                return db
            db.close()

    def _locked(self) -> Database:
        """This thread's connection in a transaction with the write lock of the very file that has the name."""
        while True:
            db = self._connection()
            db.execute("BEGIN IMMEDIATE")
            if not self._is_other():
                return db
            db.rollback()
            self.close()

    def _is_stale(self, db: Database) -> bool:
        """Whether the connection must not be used any more, for the file is gone or another one has taken the place.

        A system that lets an open file be deleted would go on reading it, and nobody would be told.
        """
        if self._mine.exchanges != self._exchanges:
            return True  # and it is closed
        return not db.conn.in_transaction and self._is_other()

    def _is_other(self) -> bool:
        """Whether what this thread has open is not what has the name."""
        return bool(self._mine.identity != identity_of(self.path))

    def _give_up(self, db: Database) -> None:
        """After a broken page SQLCipher gives nothing more by the same connection."""
        if key_of(db.conn) is not None and not db.conn.in_transaction:
            self.close()

    def _open(self) -> Database:
        """A checked connection of the newest schema."""
        key = self.keys.key_for(self.path)
        if key is None and self.path.stat().st_size == 0:
            key = self._born_with
        connection = connect(self.path, key, timeout=self.busy_seconds)
        try:
            # Plugins of sqlite-utils are other people's code and have no business in a gallery.
            db = Database(connection, execute_plugins=False)
            self._configure(db)
            self._check_at_start(db)
            self._discard_half_done(db)
            migrate(db, self.path, self._steps)
            # Only now, for a step may rebuild a table that others refer to.
            db.execute("PRAGMA foreign_keys = ON")
            if db.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "wal":
                raise GalleryBusyError(
                    text("{path} is locked by another program", path=self.path), source=str(self.path)
                )
        except BaseException:
            connection.close()
            raise
        self._all.add(db)
        return db

    def _configure(self, db: Database) -> None:
        """What holds for a connection, not for the file. Reasons: docs/adr/0003-journal-mode.md."""
        for pragma in (
            "synchronous = EXTRA",
            "secure_delete = ON",
            "temp_store = MEMORY",
            # 16 MB: a transaction of an import's 500 photos, which would go to disk in parts with the usual 2 MB.
            "cache_size = -16000",
            "trusted_schema = OFF",
            "cell_size_check = ON",
        ):
            db.execute(f"PRAGMA {pragma}").fetchall()

    def _check_at_start(self, db: Database) -> None:
        """A quick look over all pages when the file is first opened, unless that would take long."""
        most = _CHECKED_AT_START if key_of(db.conn) is None else _CHECKED_AT_START // 4
        if self._seen or self.path.stat().st_size > most:
            return
        if not is_whole(db):
            raise GalleryDamagedError(text("{path} is damaged", path=self.path), source=str(self.path))

    def _discard_half_done(self, db: Database) -> None:
        """Delete what a conversion left that was broken off. Whoever is at one has the write lock."""
        if self._seen or not half_converted(self.path):
            return
        db.execute("PRAGMA busy_timeout = 0")
        try:
            db.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return
        finally:
            db.execute(f"PRAGMA busy_timeout = {int(self.busy_seconds * 1000)}")
        try:
            # The lock of a file that lost its name meanwhile keeps nobody out.
            for each in [] if self._is_other() else half_converted(self.path):
                mark = marks.mark_of(each)
                each.unlink(missing_ok=True)
                if mark is not None:
                    self.keys.forget(mark)
        finally:
            db.execute("ROLLBACK")

    @contextmanager
    def _only_writer(self) -> Iterator[None]:
        """One writer of this process at a time; SQLite's own lock would let threads starve each other."""
        if not self._writer.acquire(timeout=self.busy_seconds):
            raise GalleryBusyError(
                text("{path} is being written by another part of the program", path=self.path), source=str(self.path)
            )
        try:
            yield
        finally:
            self._writer.release()
