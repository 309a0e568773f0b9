"""Rows of requests that were carried out."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from facecog_desktop.core.errors import InvalidRequestError


def person_of(db: Database, request: str) -> str | None:
    """Whom a request registered, None where it is not known."""
    row = db.execute("SELECT person FROM requests WHERE request = ?", [request]).fetchone()
    return None if row is None else str(row[0])


def note(db: Database, request: str, person_id: str, now: float) -> None:
    """Remember a request. Raises InvalidRequestError where it is remembered already."""
    try:
        db.execute("INSERT INTO requests (request, person, made) VALUES (?, ?, ?)", [request, person_id, now])
    except sqlite3.IntegrityError as error:
        raise InvalidRequestError("a request of this name was carried out already") from error
