"""Opening the SQLite database of another program: read-only, and with every failure known."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facecog_desktop.core.errors import SourceNotFoundError
from facecog_desktop.core.text import text
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, FormatUnknownError

MAGIC = b"SQLite format 3\x00"


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """The database, which cannot be written through this. Text that is no UTF-8 is kept as escapes.

    Raises SourceNotFoundError, ArchiveDamagedError, also for what goes wrong within the block.
    """
    if not file.is_file():
        raise SourceNotFoundError(text("there is no file {path}", path=file), source=str(file))
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as db:
            db.text_factory = lambda text: text.decode("utf-8", "backslashreplace")
            db.execute("PRAGMA trusted_schema = OFF")
            yield db
    except sqlite3.Error as error:
        raise ArchiveDamagedError(
            text("{path} cannot be read: {reason}", path=file, reason=str(error)), source=str(file)
        ) from error


def tables_of(db: sqlite3.Connection) -> set[str]:
    """Names of the tables, not of views: reading those would run what somebody else wrote."""
    return {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def columns_of(db: sqlite3.Connection, file: Path, table: str, needed: set[str]) -> set[str]:
    """Names of the table's columns. Raises FormatUnknownError where the table or one of `needed` is missing."""
    if table not in tables_of(db):
        raise FormatUnknownError(text("{file} has no table {table}", file=file, table=table), source=str(file))
    found = {str(row[1]) for row in db.execute(f"PRAGMA table_info('{table}')")}
    if needed - found:
        missing = ", ".join(sorted(needed - found))
        raise FormatUnknownError(
            text("the table {table} of {file} has no column {column}", table=table, file=file, column=missing),
            source=str(file),
        )
    return found
