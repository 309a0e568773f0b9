"""What is said by hand of visits and marks, each answered with its inverse. Within the caller's transaction."""

from __future__ import annotations

from dataclasses import replace

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.log.visits import Event, Review
from facecog_desktop.core.people.changes import (
    Confirm,
    Dismiss,
    DropMarks,
    Reopen,
    RestoreMarks,
)
from facecog_desktop.core.types import Person
from facecog_desktop.storage.records import events
from facecog_desktop.storage.records.log import marks
from facecog_desktop.storage.records.session import Session

Logging = DropMarks | RestoreMarks | Confirm | Dismiss | Reopen


def carry_out(db: Session, person: Person, change: Logging, now: float) -> Logging:
    """Do it. Raises InvalidRequestError where the visit or the mark is not there, or not in that state, any more."""
    match change:
        case DropMarks(ids):
            return RestoreMarks(marks.set_undone(db, person.id, ids, now))
        case RestoreMarks(ids):
            return DropMarks(marks.set_undone(db, person.id, ids, None))
        case Confirm():
            return _confirm(db, person, change)
        case Dismiss(event_id, keep_crop):
            visit = _in_review(db, event_id, Review.OPEN)
            crop = events.crop_of_event(db, event_id)
            said = replace(visit, candidate=None, review=Review.DISMISSED)
            events.replace_event(db, event_id, said, None, keep=keep_crop)
            return Reopen(event_id, visit.candidate or person.id, crop)
        case Reopen():
            return _reopen(db, change, now)


def _confirm(db: Session, person: Person, change: Confirm) -> Reopen:
    visit = _in_review(db, change.event, Review.OPEN)
    said = replace(visit, person=person.id, name=person.name, candidate=None, review=Review.CONFIRMED)
    events.replace_event(db, change.event, said, None)
    if not marks.set_undone_of_visit(db, change.event, None) and change.marking is not None:
        # Somebody has looked at it: that is worth more than a proof of life.
        marks.mark_visit(db, replace(said, alive=True), change.marking)
    return Reopen(change.event, visit.candidate or person.id, None)


def _reopen(db: Session, change: Reopen, now: float) -> Confirm | Dismiss:
    visit = _in_review(db, change.event, Review.CONFIRMED, Review.DISMISSED)
    again = replace(visit, person=None, candidate=change.candidate, review=Review.OPEN)
    had_crop = events.crop_of_event(db, change.event) is not None
    events.replace_event(db, change.event, again, change.crop)
    if visit.review is Review.CONFIRMED:
        marks.set_undone_of_visit(db, change.event, now)
        return Confirm(change.event)
    return Dismiss(change.event, had_crop)


def _in_review(db: Session, event_id: int, *wanted: Review) -> Event:
    visit = events.one_event(db, event_id)
    if visit is None or visit.review not in wanted:
        raise InvalidRequestError("this visit does not wait for a review any more", "Look at the log again.")
    return visit
