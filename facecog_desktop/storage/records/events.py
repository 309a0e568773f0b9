"""The table of events: who came and went. Names are not kept here, so a renamed person's visits follow."""

from __future__ import annotations

from typing import Any

from facecog_desktop.core.errors import GalleryDamagedError, PersonNotFoundError
from facecog_desktop.core.log.visits import Event, Review
from facecog_desktop.core.text import text
from facecog_desktop.storage.records.session import Session, inserted
from facecog_desktop.storage.records.values import text_column

# Who was merged counts as the other one, also where it was only perhaps that person.
_EVENTS = """
    SELECT events.id, track, person, people.name, first, last, source, distance, margin, ended,
        perhaps.id, perhaps.name, review
    FROM events LEFT JOIN people ON people.id = events.person
    LEFT JOIN people AS nearest ON nearest.id = events.candidate
    LEFT JOIN people AS perhaps ON perhaps.id = coalesce(nearest.merged_into, nearest.id)
"""


def insert_event(db: Session, event: Event, crop: bytes | None) -> int:
    """A new line of the log; its id. Raises PersonNotFoundError."""
    _require(db, event.person)
    return inserted(
        db,
        """INSERT INTO events
           (track, person, first, last, source, distance, margin, ended, candidate, review, crop)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [*_columns(event), crop],
    )


def replace_event(db: Session, event_id: int, event: Event, crop: bytes | None, *, keep: bool = True) -> bool:
    """Another state of the visit; the crop stays unless there is a better one, or none may be kept.

    False if it was erased meanwhile.
    """
    _require(db, event.person)
    cursor = db.execute(
        """UPDATE events SET track = ?, person = ?, first = ?, last = ?, source = ?, distance = ?, margin = ?,
           ended = ?, candidate = ?, review = ?, crop = CASE WHEN ? THEN coalesce(?, crop) END WHERE id = ?""",
        [*_columns(event), keep, crop, event_id],
    )
    return cursor.rowcount == 1


def events_between(db: Session, since: float | None, until: float | None, person_id: str | None) -> list[Event]:
    """Visits that touch [since, until), in the order of their beginning."""
    rows = db.execute(
        f"""{_EVENTS}
           WHERE (CAST(:since AS DOUBLE PRECISION) IS NULL OR last >= :since)
               AND (CAST(:until AS DOUBLE PRECISION) IS NULL OR first < :until)
               AND (CAST(:person AS TEXT) IS NULL OR person = :person)
           ORDER BY first, events.id""",
        {"since": since, "until": until, "person": person_id},
    ).fetchall()
    return [_event(row) for row in rows]


def events_of_strangers(db: Session, since: float | None, until: float | None) -> list[Event]:
    """Visits of nobody known that touch [since, until) and have a picture, in the order of their beginning."""
    rows = db.execute(
        f"""{_EVENTS}
           WHERE person IS NULL AND candidate IS NULL AND crop IS NOT NULL
               AND (CAST(:since AS DOUBLE PRECISION) IS NULL OR last >= :since)
               AND (CAST(:until AS DOUBLE PRECISION) IS NULL OR first < :until)
           ORDER BY first, events.id""",
        {"since": since, "until": until},
    ).fetchall()
    return [_event(row) for row in rows]


def drop_crops_of_strangers(db: Session) -> int:
    """Take their pictures from all visits of nobody known; how many."""
    return int(
        db.execute(
            "UPDATE events SET crop = NULL WHERE person IS NULL AND candidate IS NULL AND crop IS NOT NULL"
        ).rowcount
    )


def events_to_review(db: Session) -> list[Event]:
    """Visits that wait for a review, in the order of their beginning."""
    return [_event(row) for row in db.execute(f"{_EVENTS} WHERE review = 'open' ORDER BY first, events.id").fetchall()]


def one_event(db: Session, event_id: int) -> Event | None:
    """A visit by its number, if it is there."""
    row = db.execute(f"{_EVENTS} WHERE events.id = ?", [event_id]).fetchone()
    return None if row is None else _event(row)


def crop_of_event(db: Session, event_id: int) -> bytes | None:
    """The best crop of a visit as JPEG bytes, if one was kept."""
    row = db.execute("SELECT crop FROM events WHERE id = ?", [event_id]).fetchone()
    return None if row is None or row[0] is None else bytes(row[0])


def _event(row: tuple[Any, ...]) -> Event:
    key, track, person, name, first, last, source, distance, margin, ended, candidate, candidate_name, review = row
    try:
        settled = None if review is None else Review(review)
    except ValueError as error:
        raise GalleryDamagedError(
            text("visit {key} cannot be read: {reason}", key=str(key), reason=str(error))
        ) from error
    return Event(
        *(track, person, name, first, last, source, distance, margin),
        ended=bool(ended),
        id=key,
        candidate=candidate,
        candidate_name=candidate_name,
        review=settled,
    )


def _columns(event: Event) -> list[object]:
    return [
        event.track,
        event.person,
        event.first,
        event.last,
        text_column(event.source),
        event.distance,
        event.margin,
        int(event.ended),
        event.candidate,
        None if event.review is None else event.review.value,
    ]


def _require(db: Session, person_id: str | None) -> None:
    if person_id is None:
        return
    if db.execute("SELECT 1 FROM people WHERE id = ?", [person_id]).fetchone() is None:
        raise PersonNotFoundError(text("nobody in the gallery has the id {person}", person=person_id))
