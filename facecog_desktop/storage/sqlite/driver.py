"""Connections: SQLite's own for plain files, SQLCipher's for encrypted ones, which fails with sqlite3's errors.

The formats and costs behind it are in docs/adr/0012-encryption-at-rest.md."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from facecog_desktop.storage.encryption.keys import GalleryKey

Told = Callable[[int, int, int], None]
"""(status, pages that remain, pages) of a backup, as sqlite3 tells them."""


def connect(path: Path, key: GalleryKey | None, *, mode: str = "rw", timeout: float = 5.0) -> sqlite3.Connection:
    """A connection without any transaction of its own; `mode` as in SQLite's URIs (ro, rw, rwc).

    It may be closed by another thread, once its own does not use it. A key must be the file's, or the file empty.
    """
    address = f"{path.absolute().as_uri()}?mode={mode}"
    if key is None:
        return sqlite3.connect(address, uri=True, timeout=timeout, isolation_level=None, check_same_thread=False)
    with _as_sqlite():
        made: EncryptedConnection = sqlcipher.connect(
            address,
            uri=True,
            timeout=timeout,
            isolation_level=None,
            check_same_thread=False,
            factory=EncryptedConnection,
        )
    made.key = key
    # What is wrong is told by errors; SQLCipher would print it as well.
    made.execute("PRAGMA cipher_log_level = NONE")
    made.execute(f"PRAGMA key = \"x'{key.secret.hex()}{key.mark.hex()}'\"")
    made.execute("PRAGMA cipher_compatibility = 4")
    return made


def key_of(connection: sqlite3.Connection) -> GalleryKey | None:
    """The key that a connection was made with."""
    return connection.key if isinstance(connection, EncryptedConnection) else None


@contextmanager
def _as_sqlite() -> Iterator[None]:
    """SQLCipher's errors as sqlite3's, by their names: the two hierarchies are alike and strangers."""
    try:
        yield
    except (sqlcipher.Error, sqlcipher.Warning) as error:
        raise _translated(error) from error


def _translated(error: Exception) -> Exception:
    kind: type[Exception] = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
    code, text = int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)), str(error)
    if code == sqlite3.SQLITE_NOTADB:
        # The key is known to be right, so the first page must be broken.
        code, text = sqlite3.SQLITE_CORRUPT, "the first page does not pass its check"
    made = kind(text)
    made.sqlite_errorcode = code  # type: ignore[attr-defined]  # as sqlite3 sets it
    return made


class _EncryptedCursor(sqlcipher.Cursor):  # type: ignore[misc]  # the library has no types
    """SQLCipher's cursor, failing as sqlite3's."""

    def execute(self, *given: Any) -> Any:
        """As sqlite3.Cursor."""
        with _as_sqlite():
            return super().execute(*given)

    def executemany(self, *given: Any) -> Any:
        """As sqlite3.Cursor."""
        with _as_sqlite():
            return super().executemany(*given)

    def fetchone(self) -> Any:
        """As sqlite3.Cursor."""
        with _as_sqlite():
            return super().fetchone()

    def fetchmany(self, *given: Any) -> Any:
        """As sqlite3.Cursor."""
        with _as_sqlite():
            return super().fetchmany(*given)

    def fetchall(self) -> Any:
        """As sqlite3.Cursor."""
        with _as_sqlite():
            return super().fetchall()

    def __next__(self) -> Any:
        with _as_sqlite():
            return super().__next__()


class EncryptedConnection(sqlcipher.Connection):  # type: ignore[misc]  # the library has no types
    """SQLCipher's connection, failing as sqlite3's."""

    key: GalleryKey | None = None

    def cursor(self, *given: Any) -> Any:
        """As sqlite3.Connection."""
        with _as_sqlite():
            return super().cursor(*(given or (_EncryptedCursor,)))

    def execute(self, *given: Any) -> Any:
        """As sqlite3.Connection."""
        return self.cursor().execute(*given)

    def executemany(self, *given: Any) -> Any:
        """As sqlite3.Connection."""
        return self.cursor().executemany(*given)

    def executescript(self, *given: Any) -> Any:
        """As sqlite3.Connection."""
        with _as_sqlite():
            return super().executescript(*given)

    def commit(self) -> None:
        """As sqlite3.Connection."""
        with _as_sqlite():
            super().commit()

    def rollback(self) -> None:
        """As sqlite3.Connection."""
        with _as_sqlite():
            super().rollback()

    def backup(self, target: Any, *, progress: Told | None = None) -> None:
        """As sqlite3.Connection; the pages are encrypted anew with the target's key."""
        with _as_sqlite():
            super().backup(target, progress=progress)
