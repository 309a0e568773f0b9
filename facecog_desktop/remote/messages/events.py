"""Visits of the log as they are answered."""

from __future__ import annotations

from pydantic import BaseModel

from facecog_desktop.core.log.visits import Event, Review
from facecog_desktop.core.types import Verdict


class EventMessage(BaseModel):
    """A visit. Times are Unix seconds; `ended` false: whoever it is was there a moment ago.

    `candidate` is the nearest person of a visit that stayed unsure; `distance` and `margin` are of the best look.
    """

    id: int
    verdict: Verdict
    person: str | None
    name: str | None
    candidate: str | None
    candidate_name: str | None
    first: float
    last: float
    ended: bool
    source: str
    distance: float | None
    margin: float | None
    review: Review | None


def event_message(event: Event) -> EventMessage:
    """A logged visit."""
    return EventMessage(
        id=event.id or 0,
        verdict=event.verdict,
        person=event.person,
        name=event.name,
        candidate=event.candidate,
        candidate_name=event.candidate_name,
        first=event.first,
        last=event.last,
        ended=event.ended,
        source=event.source,
        distance=event.distance,
        margin=event.margin,
        review=event.review,
    )
