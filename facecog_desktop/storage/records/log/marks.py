"""The table of check-in marks. Verbs work within the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facecog_desktop.core.errors import GalleryDamagedError, InvalidRequestError
from facecog_desktop.core.log.checkin import REACH, Marking, next_mark
from facecog_desktop.core.log.visits import Event, Mark, Way
from facecog_desktop.core.text import text
from facecog_desktop.storage.records.session import Session, inserted
from facecog_desktop.storage.records.values import text_column

_MARKS = """
    SELECT marks.id, marks.person, people.name, at, day, way, source, event, undone
    FROM marks JOIN people ON people.id = marks.person
"""


def mark_visit(db: Session, event: Event, marking: Marking) -> Mark | None:
    """Keep the mark that a logged visit makes now, by the marks that are there; None where it makes none."""
    if event.person is None:
        return None
    near = db.execute(
        f"{_MARKS} WHERE marks.person = ? AND at BETWEEN ? AND ? ORDER BY at, marks.id",
        [event.person, event.first - REACH, event.last + REACH],
    ).fetchall()
    mark = next_mark(event, [_mark(row) for row in near], marking.rules, marking.day_of)
    if mark is None:
        return None
    key = inserted(
        db,
        "INSERT INTO marks (person, at, day, way, source, event) VALUES (?, ?, ?, ?, ?, ?)",
        [mark.person, mark.at, mark.day, mark.way.value, text_column(mark.source), mark.event],
    )
    [kept] = db.execute(f"{_MARKS} WHERE marks.id = ?", [key]).fetchall()
    return _mark(kept)


def marks_between(db: Session, since: float | None, until: float | None, person_id: str | None) -> list[Mark]:
    """Marks in [since, until), also undone ones, earliest first."""
    rows = db.execute(
        f"""{_MARKS} WHERE (CAST(:since AS DOUBLE PRECISION) IS NULL OR at >= :since)
            AND (CAST(:until AS DOUBLE PRECISION) IS NULL OR at < :until)
            AND (CAST(:person AS TEXT) IS NULL OR marks.person = :person) ORDER BY at, marks.id""",
        {"since": since, "until": until, "person": person_id},
    ).fetchall()
    return [_mark(row) for row in rows]


def set_undone(db: Session, person_id: str, ids: Iterable[int], when: float | None) -> tuple[int, ...]:
    """Take marks of the person back (when: Unix time) or let them stand again (None); those that were otherwise."""
    done = []
    for mark_id in dict.fromkeys(ids):
        row = db.execute("SELECT undone FROM marks WHERE id = ? AND person = ?", [mark_id, person_id]).fetchone()
        if row is None:
            raise InvalidRequestError(
                text("there is no check-in {number} of this person", number=str(mark_id)), "Look at the log again."
            )
        if (row[0] is None) == (when is not None):
            db.execute("UPDATE marks SET undone = ? WHERE id = ?", [when, mark_id])
            done.append(mark_id)
    return tuple(done)


def set_undone_of_visit(db: Session, event_id: int, when: float | None) -> int:
    """The same for the marks that a visit made; how many."""
    return int(
        db.execute(
            "UPDATE marks SET undone = ? WHERE event = ? AND (undone IS NULL) = ?", [when, event_id, when is not None]
        ).rowcount
    )


def _mark(row: tuple[Any, ...]) -> Mark:
    key, person, name, at, day, way, source, event, undone = row
    try:
        return Mark(person, name, at, day, Way(way), source, event, undone, key)
    except ValueError as error:
        raise GalleryDamagedError(
            text("check-in {key} cannot be read: {reason}", key=str(key), reason=str(error))
        ) from error
