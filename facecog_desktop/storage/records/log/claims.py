"""Visits of a stranger that were somebody's, as was said later, and the way back. Within the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.log.visits import Review
from facecog_desktop.core.people.changes import ClaimVisits, DisownVisits
from facecog_desktop.core.types import Person, Verdict
from facecog_desktop.storage.records import events
from facecog_desktop.storage.records.session import Session

Claiming = ClaimVisits | DisownVisits


def carry_out(db: Session, person: Person, change: Claiming) -> Claiming:
    """Do it. Raises InvalidRequestError where a visit to be claimed is not a stranger's any more."""
    return _claim(db, person, change.visits) if isinstance(change, ClaimVisits) else _disown(db, person, change)


def _claim(db: Session, person: Person, ids: Iterable[int]) -> DisownVisits:
    """Said by hand, so that a visit which is still going on stays the person's."""
    done, dismissed = [], []
    for event_id in dict.fromkeys(ids):
        visit = events.one_event(db, event_id)
        if visit is None or visit.verdict is not Verdict.STRANGER:
            raise InvalidRequestError("some of these visits are not a stranger's any more", "Look at the log again.")
        said = replace(visit, person=person.id, name=person.name, review=Review.CONFIRMED)
        events.replace_event(db, event_id, said, None)
        done.append(event_id)
        dismissed += [event_id] if visit.review is Review.DISMISSED else []
    return DisownVisits(tuple(done), tuple(dismissed))


def _disown(db: Session, person: Person, change: DisownVisits) -> ClaimVisits:
    """Visits that were erased or given to somebody else meanwhile are left alone."""
    done = []
    for event_id in dict.fromkeys(change.visits):
        visit = events.one_event(db, event_id)
        if visit is not None and visit.person == person.id:
            review = Review.DISMISSED if event_id in change.dismissed else None
            events.replace_event(db, event_id, replace(visit, person=None, review=review), None)
            done.append(event_id)
    return ClaimVisits(tuple(done))
