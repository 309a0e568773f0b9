"""All of a database into another one, row by row: between files of different encryption SQLite itself copies nothing.

It knows no table: whatever the schema is, it comes over as it stands."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from facecog_desktop.core.errors import ConversionFailedError
from facecog_desktop.core.people.protection import KeepOn, unstoppable
from facecog_desktop.core.text import text
from facecog_desktop.storage.sqlite.driver import key_of

_ROWS = 100  # between two tellings; some hundred kilobytes of pictures
_NUMBERS = ("user_version", "application_id")


class StoppedError(Exception):
    """Whoever waits does not want it any more. Never leaves this package."""


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    sql: str
    columns: tuple[str, ...]
    rows: int


def duplicate(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """All of `source` into the empty `target`, in the quickest way there is; both keep their own encryption."""
    if (key_of(source) is None) == (key_of(target) is None):
        source.backup(target)
    else:
        transcribe(source, target)


def transcribe(source: sqlite3.Connection, target: sqlite3.Connection, go_on: KeepOn = unstoppable) -> None:
    """All of `source`, within the transaction it is in or one of its own, into the empty `target`, and check it.

    What the target held half done is worth nothing: whoever calls deletes it. Raises StoppedError where `go_on` said
    no, ConversionFailedError where something did not come over, sqlite3.Error.
    """
    mine = not source.in_transaction
    if mine:
        source.execute("BEGIN")
    try:
        tables = _tables(source)
        _write(source, target, tables, go_on)
        _check(target, tables)
    finally:
        if mine and source.in_transaction:
            source.execute("ROLLBACK")


def _tables(source: sqlite3.Connection) -> list[_Table]:
    found = source.execute(
        """SELECT master.name, sql, wr FROM sqlite_master AS master JOIN pragma_table_list AS list USING (name)
           WHERE master.type = 'table' AND list.schema = 'main' AND master.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
           ORDER BY master.rowid"""
    ).fetchall()
    return [_table(source, name, sql, bool(without_rowid)) for name, sql, without_rowid in found]


def _table(source: sqlite3.Connection, name: str, sql: str, without_rowid: bool) -> _Table:
    described = source.execute(f"PRAGMA table_info({_quoted(name)})").fetchall()
    numbered = any(row[5] and row[2].upper() == "INTEGER" for row in described)
    columns = tuple(_quoted(row[1]) for row in described)
    if not without_rowid and not numbered:
        columns = ("rowid", *columns)  # the order of rows without a number of their own is kept, too
    rows = int(source.execute(f"SELECT count(*) FROM {_quoted(name)}").fetchone()[0])  # noqa: S608  (a name of the schema)
    return _Table(name, sql, columns, rows)


def _write(source: sqlite3.Connection, target: sqlite3.Connection, tables: list[_Table], go_on: KeepOn) -> None:
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "recursive_triggers = OFF"):
        target.execute(f"PRAGMA {pragma}").fetchall()
    total, done = max(sum(table.rows for table in tables), 1), 0
    target.execute("BEGIN")
    for table in tables:
        target.execute(table.sql)
        columns = ", ".join(table.columns)
        read = f"SELECT {columns} FROM {_quoted(table.name)}"  # noqa: S608  (names of the schema)
        write = f"INSERT INTO {_quoted(table.name)} ({columns}) VALUES ({', '.join('?' * len(table.columns))})"  # noqa: S608  (names of the schema)
        with closing(source.execute(read)) as cursor:
            while rows := cursor.fetchmany(_ROWS):
                target.executemany(write, rows)
                done += len(rows)
                if not go_on(done / total):
                    raise StoppedError
    _write_rest(source, target)
    target.execute("COMMIT")


def _write_rest(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Counters of automatic numbers, then what would be in the way of rows: indexes, triggers, views."""
    if source.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchone() is not None:
        target.execute("DELETE FROM sqlite_sequence")
        counters = source.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
        target.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", counters)
    query = "SELECT sql FROM sqlite_master WHERE type != 'table' AND sql IS NOT NULL ORDER BY rowid"
    for (sql,) in source.execute(query).fetchall():
        target.execute(sql)
    for number in _NUMBERS:
        value = int(source.execute(f"PRAGMA {number}").fetchone()[0])
        target.execute(f"PRAGMA {number} = {value}")


def _check(target: sqlite3.Connection, tables: list[_Table]) -> None:
    """See that every row is there, and that every page passes its check. Raises ConversionFailedError."""
    for table in tables:
        rows = target.execute(f"SELECT count(*) FROM {_quoted(table.name)}").fetchone()[0]  # noqa: S608  (a name of the schema)
        if rows != table.rows:
            raise ConversionFailedError(
                text(
                    "{rows} of {whole} rows of {table} came over",
                    rows=rows,
                    whole=table.rows,
                    table=table.name,
                )
            )
    found = [str(row[0]) for row in target.execute("PRAGMA integrity_check(1)").fetchall()]
    if found != ["ok"]:
        raise ConversionFailedError(text("the converted gallery is damaged: {reason}", reason=found[0]))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
