"""The schema, step by step, by whichever replica comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import psycopg
from psycopg import errors

from facecog_desktop.core.errors import GalleryError, GalleryNewerError, NotAGalleryError
from facecog_desktop.core.text import Plain, text
from facecog_desktop.storage.postgres.address import Address
from facecog_desktop.storage.postgres.schema import SCHEMA_1

_LOCK = 0x46434F47
"""Whoever changes the schema holds this advisory lock: "FCOG"."""

_OLDEST = (0, 7)
"""The first version of pgvector with numbers in half precision."""
_ITERATIVE = (0, 8)
"""The first version whose searches go on behind rows that do not count."""

Step = Callable[[psycopg.Connection], None]


@dataclass(frozen=True, slots=True)
class Extension:
    """What is to be known of pgvector: the number of its type `vector`, and whether searches can go on."""

    vector: int
    iterative: bool


def _schema_1(connection: psycopg.Connection) -> None:
    for statement in SCHEMA_1:
        connection.execute(statement.encode())


STEPS: tuple[Step, ...] = (_schema_1,)
"""STEPS[n] leads from schema n to schema n + 1."""


def migrate(
    connection: psycopg.Connection, address: Address, steps: Sequence[Step] = STEPS, *, trusted: bool = False
) -> Extension:
    """Bring the database up to the newest schema; what there is of pgvector. Each step is one transaction.

    `trusted`: the schema was looked at before. Raises NotAGalleryError, GalleryNewerError, GalleryError where pgvector
    is missing, each with nothing changed.
    """
    version = len(steps) if trusted else schema_of(connection, address)
    if version > len(steps):
        message = text(
            "{path} has schema {version}, this program knows up to {known}",
            path=address.shown,
            version=Plain(version),
            known=Plain(len(steps)),
        )
        raise GalleryNewerError(message, source=address.shown)
    for number in range(version, len(steps)):
        _climb(connection, address, number, steps[number])
    return _extension(connection, address)


def schema_of(connection: psycopg.Connection, address: Address) -> int:
    """The schema's number, 0 where there is nothing. Raises NotAGalleryError for tables of another program."""
    version, foreign = _found(connection)
    if version:
        return version
    if foreign is not None:
        raise NotAGalleryError(
            text(
                "{address} is the database of another program: it has {foreign}", address=address.shown, foreign=foreign
            ),
            "Make a database, or a schema, for the gallery alone; nothing was changed.",
            source=address.shown,
        )
    return 0


def _found(connection: psycopg.Connection) -> tuple[int, str | None]:
    """The schema's number, and a table that is of another program.

    One look at all tables, and the number only after it: with a look for this program's table first and for others
    after it, a replica that makes them in between would be taken for another program.
    """
    tables = connection.execute(
        """SELECT relname FROM pg_class
           WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
               AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
           ORDER BY relname <> 'facecog_schema', relname LIMIT 1"""
    ).fetchone()
    if tables is None:
        return 0, None
    [first] = tables
    if first == "facecog_schema":
        row = connection.execute("SELECT max(version) FROM facecog_schema").fetchone()
        if row is not None and row[0] is not None:
            return int(row[0]), None
    return 0, str(first)


def _climb(connection: psycopg.Connection, address: Address, number: int, step: Step) -> None:
    """One step and its number in one transaction; nothing where another replica was quicker."""
    try:
        with connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
            if schema_of(connection, address) != number:
                return
            if number == 0:
                _refuse_encoding(connection, address)
                connection.execute(
                    "CREATE TABLE facecog_schema (version INTEGER PRIMARY KEY, since TIMESTAMPTZ NOT NULL)"
                )
            step(connection)
            connection.execute("INSERT INTO facecog_schema VALUES (%s, now())", [number + 1])
    except (errors.FeatureNotSupported, errors.UndefinedFile) as error:
        raise _missing(address) from error


def _refuse_encoding(connection: psycopg.Connection, address: Address) -> None:
    [encoding] = connection.execute("SHOW server_encoding").fetchone() or ("",)
    if encoding != "UTF8":
        raise GalleryError(
            text("{address} holds texts as {encoding}", address=address.shown, encoding=encoding),
            "Create it with: ENCODING 'UTF8'.",
            source=address.shown,
        )


def _extension(connection: psycopg.Connection, address: Address) -> Extension:
    row = connection.execute(
        "SELECT extversion, to_regtype('vector')::oid FROM pg_extension WHERE extname = 'vector'"
    ).fetchone()
    if row is None or row[1] is None:
        raise _missing(address)
    version = tuple(int(part) for part in str(row[0]).split(".")[:2])
    if version < _OLDEST:
        message = text(
            "the extension vector of {address} is too old: {version}", address=address.shown, version=str(row[0])
        )
        raise GalleryError(
            message, "Install pgvector 0.7 or later: ALTER EXTENSION vector UPDATE", source=address.shown
        )
    return Extension(int(row[1]), version >= _ITERATIVE)


def _missing(address: Address) -> GalleryError:
    return GalleryError(
        text("{address} lacks the extension vector", address=address.shown),
        "Install pgvector on the server, then in the database: CREATE EXTENSION vector",
        source=address.shown,
    )
