"""The values of the log: visits, check-in marks and what is said of an unsure visit. Nothing here computes anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from facecog_desktop.core.types import Verdict


class Review(StrEnum):
    """How it stands with a visit of somebody unsure: waiting for a look by hand, or settled by hand."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


class Way(StrEnum):
    """What a mark says: somebody was there that day, came in, or went out."""

    PRESENT = "present"
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Event:
    """A visit: somebody (or a stranger, `person` None) came and, once `ended`, went. Times are Unix seconds.

    `id` is its number in the event log, None until it is logged. `candidate` is the nearest person of a visit that
    stayed unsure. `track` is the first of its tracks; `distance` and `margin` are of the best look. `alive`: proof
    of life was given in this run; it is not logged.
    """

    track: int
    person: str | None
    name: str | None
    first: float
    last: float
    source: str
    distance: float | None
    margin: float | None
    ended: bool = False
    id: int | None = None
    candidate: str | None = None
    candidate_name: str | None = None
    review: Review | None = None
    alive: bool = False

    @property
    def verdict(self) -> Verdict:
        """What the log says of whoever it was."""
        if self.person is not None:
            return Verdict.KNOWN
        return Verdict.STRANGER if self.candidate is None else Verdict.UNSURE


@dataclass(frozen=True, slots=True)
class Mark:
    """A check-in: one line of attendance. `day` is the local date as ISO text, `at` Unix time.

    `undone` is when it was taken back, None while it stands; `event` is the visit it was made of.
    """

    person: str
    name: str | None
    at: float
    day: str
    way: Way
    source: str = ""
    event: int | None = None
    undone: float | None = None
    id: int | None = None
