"""Rows of requests that were carried out."""

from __future__ import annotations

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.storage.records.session import Session


def person_of(db: Session, request: str) -> str | None:
    """Whom a request registered, None where it is not known."""
    row = db.execute("SELECT person FROM requests WHERE request = ?", [request]).fetchone()
    return None if row is None else str(row[0])


def note(db: Session, request: str, person_id: str, now: float) -> None:
    """Remember a request. Raises InvalidRequestError where it is remembered already."""
    made = db.execute(
        "INSERT INTO requests (request, person, made) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING request",
        [request, person_id, now],
    ).fetchall()
    if not made:
        raise InvalidRequestError("a request of this name was carried out already")
