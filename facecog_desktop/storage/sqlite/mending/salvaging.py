"""What can still be read of a damaged gallery, row by row, into a new one; what cannot is told."""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.ports.gallery import Salvage
from facecog_desktop.core.text import Text, text
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.encryption.keys import GalleryKey
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.driver import connect, key_of
from facecog_desktop.storage.sqlite.failures import known_failures
from facecog_desktop.storage.sqlite.migrations import synchronise

Row = tuple[Any, ...]

_NUMBERED = ("people", "samples", "events", "rejections", "look_alikes", "marks", "journal", "audit")
"""Tables whose rows have numbers, parents before children."""

_SINCE = {"look_alikes": 2, "marks": 3, "journal": 3}
"""The schema from which on there is a table, where that is not the first."""

_MOST_NUMBERS = 2_000_000
"""Numbers between two readable rows that are tried one by one."""


def salvage(damaged: Path, to: Path, keys: Keychain) -> Salvage:
    """Copy what can be read of the gallery at `damaged`, which is not changed, into a new gallery at `to`.

    It is encrypted with the same key, if it is. A photo whose person cannot be read is kept with somebody called
    "Recovered" and the person's id. Raises InvalidRequestError where something is at `to`, NotAGalleryError where
    nothing at all can be read, and GalleryLockedError and its kin where there is no key.
    """
    if to.exists():
        raise InvalidRequestError(text("{path} exists already", path=to), "Choose another name.", source=str(to))
    partial = to.with_name(f"{to.name}.{secrets.token_hex(4)}.partial")
    with known_failures(damaged):
        key = keys.key_for(damaged)
    made = GalleryFile(partial, born_with=key)
    try:
        with known_failures(damaged), closing(_Wreck(damaged, key)) as raw:
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
            with made.writing() as db:
                work = _Work(raw, db)
                work.copy_all()
        made.close()
        with known_failures(to):
            partial.replace(to)
            synchronise(to.parent)
    finally:
        made.close()
        partial.unlink(missing_ok=True)
    done = work.copied
    return Salvage(done["people"], done["samples"], done["embeddings"], done["events"], tuple(work.lost))


class _Wreck:
    """The damaged file, read-only. SQLCipher reads nothing more once a page was broken, so it is then opened anew."""

    def __init__(self, path: Path, key: GalleryKey | None) -> None:
        self._path, self._key = path, key
        self._raw = self._opened()

    def execute(self, query: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """As of a connection."""
        return self._raw.execute(query, parameters)

    def failed(self) -> None:
        """Something could not be read; other things may be."""
        if key_of(self._raw) is not None:
            self._raw.close()
            self._raw = self._opened()

    def close(self) -> None:
        """As of a connection."""
        self._raw.close()

    def _opened(self) -> sqlite3.Connection:
        raw = connect(self._path, self._key, mode="ro")
        raw.execute("PRAGMA cell_size_check = ON")
        return raw


@dataclass
class _Work:
    """One salvage: from a damaged file into a new gallery."""

    raw: _Wreck
    db: Database
    lost: list[str] = field(default_factory=list)
    copied: dict[str, int] = field(default_factory=dict)

    def copy_all(self) -> None:
        """Table by table, parents before children; who was merged may come before the other person."""
        self.db.execute("PRAGMA defer_foreign_keys = ON")
        for table in _NUMBERED:
            columns = self._columns(table)
            rows = _numbered(self.raw, table, columns, self._highest(table), self.lost)
            self._insert(table, columns, rows)
        columns = self._columns("embeddings")
        self._insert("embeddings", columns, _embeddings(self.raw, columns, self._samples(), self.lost))
        self.db.execute(
            """UPDATE people SET merged_into = NULL, merged = NULL
               WHERE merged_into IS NOT NULL AND merged_into NOT IN (SELECT id FROM people)"""
        )
        self._counters()

    def _insert(self, table: str, columns: list[str], rows: Iterable[Row]) -> None:
        """Rows one by one: what breaks a rule of the schema is lost alone."""
        places = ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608  (names of the schema)
        self.copied[table] = 0
        if not columns and self._schema() < _SINCE.get(table, 1):
            return
        if not columns:
            self.lost.append(text("{table}: the whole table", table=table))
            return
        for row in rows:
            values = dict(zip(columns, row, strict=True))
            if not self._is_sound(table, values):
                continue
            try:
                self.db.execute(statement, list(row))
            except sqlite3.IntegrityError as error:
                self.lost.append(
                    text(
                        "{table}: row {row} breaks a rule: {reason}",
                        table=table,
                        row=str(values.get("id", "")),
                        reason=str(error),
                    )
                )
                continue
            self.copied[table] += 1

    def _is_sound(self, table: str, values: dict[str, Any]) -> bool:
        """Whether a row is worth keeping; makes the person anew whom it refers to where that person was lost."""
        if table == "samples":
            digest = hashlib.md5(values["jpeg"], usedforsecurity=False).hexdigest()
            if digest != values["md5"]:
                self.lost.append(
                    text(
                        "photo number {number} of person {person}: its bytes have changed",
                        number=str(values["id"]),
                        person=str(values["person"]),
                    )
                )
                return False
        if table in ("samples", "events", "rejections", "marks") and values["person"] is not None:
            self._provide_person(str(values["person"]))
        return table != "look_alikes" or self._knows(values["person"], values["other"])

    def _knows(self, *people: str) -> bool:
        """Whether all of these people came over: a pair is nothing without both."""
        found = [self.db.execute("SELECT 1 FROM people WHERE id = ?", [person]).fetchone() for person in people]
        if None in found:
            self.lost.append(text("that {people} look alike: one of the two was lost", people=" and ".join(people)))
        return None not in found

    def _provide_person(self, person_id: str) -> None:
        if self.db.execute("SELECT 1 FROM people WHERE id = ?", [person_id]).fetchone() is None:
            self.db.execute(
                "INSERT INTO people (id, name, metadata, created, changed) VALUES (?, ?, '{}', 0, 0)",
                [person_id, f"Recovered {person_id}"],
            )
            self.lost.append(
                text("person {person}: the name and all that was noted; the photos are kept", person=person_id)
            )
            self.copied["people"] += 1

    def _columns(self, table: str) -> list[str]:
        """Columns that both galleries have: the damaged one may be of an older version."""
        query = f"PRAGMA table_info({table})"
        wanted, found = ([row[1] for row in rows] for rows in (self.db.execute(query), self.raw.execute(query)))
        return [column for column in wanted if column in found]

    def _schema(self) -> int:
        """The damaged gallery's, as its header says."""
        return int(self.raw.execute("PRAGMA user_version").fetchone()[0])

    def _samples(self) -> list[int]:
        return [row[0] for row in self.db.execute("SELECT id FROM samples ORDER BY id").fetchall()]

    def _highest(self, table: str) -> int:
        """The last number that was ever given, as far as that can be read."""
        try:
            row = self.raw.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", [table]).fetchone()
        except sqlite3.DatabaseError:
            self.raw.failed()
            return 0
        return int(row[0]) if row else 0

    def _counters(self) -> None:
        """Counters only grow, so that nobody takes the new gallery for one that is known already."""
        try:
            known = dict(self.raw.execute("SELECT key, value FROM meta").fetchall())
        except sqlite3.DatabaseError:
            self.raw.failed()
            known = {}
            self.lost.append(text("the gallery's counters"))
        for key in ("revision", "log"):
            self.db.execute("UPDATE meta SET value = max(value, ?) + 1 WHERE key = ?", [int(known.get(key, 0)), key])


def _numbered(raw: _Wreck, table: str, columns: list[str], highest: int, lost: list[str]) -> Iterator[Row]:
    """Rows of a table in the order of their numbers: from both ends, then one by one where it is broken between."""
    chosen = f"SELECT rowid, {', '.join(columns)} FROM {table}"  # noqa: S608  (names of the schema)
    last, broken = 0, list[str]()
    for row in _readable(raw, f"{chosen} ORDER BY rowid", (), broken):
        last = row[0]
        yield row[1:]
    if not broken:
        return
    back = list(_readable(raw, f"{chosen} WHERE rowid > ? ORDER BY rowid DESC", (last,), broken))
    end = back[-1][0] if back else highest + 1
    unread: list[str] = []
    for number in range(last + 1, min(end, last + _MOST_NUMBERS)):
        for row in _readable(raw, f"{chosen} WHERE rowid = ?", (number,), unread):
            yield row[1:]
    yield from (row[1:] for row in reversed(back))
    lost.append(_unread(table, len(unread), (last, end), broken[0]))


def _unread(table: str, rows: int, gap: tuple[int, int], reason: str) -> Text:
    """That rows between the numbers of the gap (both read) could not be; 0 rows: nobody knows how many."""
    last, end = gap
    if end <= last + 1:
        said = text("{table}: {rows} after number {last} cannot be read ({reason})")
        return said.filled(table=table, rows=_some(rows), last=str(last), reason=reason)
    said = text("{table}: {rows} of the numbers {first} to {last} cannot be read ({reason})")
    return said.filled(table=table, rows=_some(rows), first=str(last + 1), last=str(end - 1), reason=reason)


def _some(rows: int) -> str:
    return str(rows) if rows else text("some")


def _embeddings(raw: _Wreck, columns: list[str], samples: list[int], lost: list[str]) -> Iterator[Row]:
    """Embeddings of the salvaged samples, each sought by its key, for every engine that is met."""
    engines, broken = _engines(raw)
    chosen = f"SELECT {', '.join(columns)} FROM embeddings WHERE engine = ? AND version = ? AND sample = ?"  # noqa: S608  (names of the schema)
    unread: list[str] = []
    for engine, version in sorted(engines):
        for sample in samples:
            yield from _readable(raw, chosen, (engine, version, sample), unread)
    if unread or (broken and not engines):
        number = str(len(unread)) if unread else text("all")
        lost.append(
            text("embeddings: {number} cannot be read; the engine makes them anew of the photos", number=number)
        )


def _engines(raw: _Wreck) -> tuple[set[tuple[str, int]], list[str]]:
    """The engines whose embeddings can be met from either end of the table, and what was in the way."""
    engines: set[tuple[str, int]] = set()
    broken: list[str] = []
    for order in ("", "DESC"):
        ends = f"SELECT engine, version FROM embeddings ORDER BY engine {order}, version {order}, sample {order}"  # noqa: S608  (constants of this function)
        engines.update(_readable(raw, ends, (), broken))
    return engines, broken


def _readable(raw: _Wreck, query: str, parameters: Row, broken: list[str]) -> Iterator[Row]:
    """Rows up to the first that cannot be read, which is noted in `broken`."""
    try:
        yield from raw.execute(query, parameters)
    except sqlite3.DatabaseError as error:
        broken.append(str(error))
        raw.failed()
