"""A batch of the live picture's reports: visits, their marks and a part of the journal. Within one transaction."""

from __future__ import annotations

from dataclasses import replace

from facecog_desktop.core.log.attendance import prolonged
from facecog_desktop.core.log.visits import Event, Mark, Review
from facecog_desktop.core.ports.log import Entry, LogBatch, Logged
from facecog_desktop.storage.records import events
from facecog_desktop.storage.records.log import journal, marks
from facecog_desktop.storage.records.session import Session

_BY_HAND = (Review.CONFIRMED, Review.DISMISSED)


def write(db: Session, batch: LogBatch, *, stranger_crops: bool) -> Logged:
    """Keep everything of the batch but visits of people who were erased meanwhile."""
    ids: dict[int, int | None] = {}
    made: list[Mark] = []
    for entry in batch.entries:
        stored = _store(db, entry, batch.absence, stranger_crops=stranger_crops)
        ids[entry.number] = None if stored is None else stored.id
        # Whether proof of life was given is known of this run only.
        alive = None if stored is None else replace(stored, alive=entry.event.alive)
        mark = None if alive is None else marks.mark_visit(db, alive, batch.marking)
        if mark is not None:
            made.append(mark)
    if batch.journal is not None:
        journal.add_part(db, batch.journal)
    return Logged(ids, tuple(made))


def may_keep_crop(event: Event, *, stranger_crops: bool) -> bool:
    """Whether a picture of this visit may be in the log: of somebody known, or of whom a person is to say who it is."""
    return event.person is not None or event.candidate is not None or stranger_crops


def _store(db: Session, entry: Entry, absence: float, *, stranger_crops: bool) -> Event | None:
    """The visit as it is kept now; None where it was erased, or refers to somebody who was."""
    event = entry.event
    if not _is_there(db, event.person) or not _is_there(db, event.candidate):
        return None
    earlier = events.one_event(db, entry.id) if entry.id is not None else _interrupted(db, event, absence)
    if earlier is None and entry.id is not None:
        return None
    if earlier is None or earlier.id is None:
        crop = entry.crop if may_keep_crop(event, stranger_crops=stranger_crops) else None
        return replace(event, id=events.insert_event(db, event, crop))
    state = _went_on(earlier, event)
    keep = may_keep_crop(state, stranger_crops=stranger_crops)
    events.replace_event(db, earlier.id, state, entry.crop, keep=keep)
    return replace(state, id=earlier.id)


def _went_on(earlier: Event, event: Event) -> Event:
    """The state of a visit that is in the log already. What was said by hand stays."""
    if earlier.review in _BY_HAND:
        return replace(earlier, last=max(earlier.last, event.last), ended=event.ended)
    if earlier.person is not None and earlier.person == event.person and earlier.first <= event.first:
        return prolonged(earlier, event)
    return event


def _interrupted(db: Session, event: Event, absence: float) -> Event | None:
    """A visit of the same person at the same source that another run of it has left a moment ago, or not yet."""
    if event.person is None:
        return None
    recent = events.events_between(db, event.first - absence, event.first + 1.0, event.person)
    same = [other for other in recent if other.source == event.source and other.first <= event.first]
    return max(same, key=lambda other: other.last, default=None)


def _is_there(db: Session, person_id: str | None) -> bool:
    if person_id is None:
        return True
    return db.execute("SELECT 1 FROM people WHERE id = ?", [person_id]).fetchone() is not None
