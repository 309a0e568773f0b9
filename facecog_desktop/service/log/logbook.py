"""LogBook: what window and command line ask of the log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from facecog_desktop.core.log.checkin import Attended, by_day
from facecog_desktop.core.log.visits import Event, Mark
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.ports.log import EventLog
from facecog_desktop.core.types import Pixels
from facecog_desktop.service.log.local_days import bounds
from facecog_desktop.service.log.what_if import WhatIf, what_if
from facecog_desktop.service.registering.faces import Decode


class LoggedGallery(Gallery, EventLog, Protocol):
    """A gallery with a log."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which visits: of one person (id), of one local day (ISO text), or all."""

    person: str | None = None
    day: str | None = None

    @property
    def times(self) -> tuple[float | None, float | None]:
        """[since, until) in Unix time. Raises InvalidRequestError for what is no day."""
        return (None, None) if self.day is None else bounds(self.day)


class LogBook:
    """Reads the log of one gallery; what is altered goes through Gallery.change, so that it can be undone."""

    def __init__(self, gallery: LoggedGallery, decode: Decode) -> None:
        self._gallery = gallery
        self._decode = decode

    def visits(self, chosen: Selection) -> list[Event]:
        """The newest first."""
        since, until = chosen.times
        return list(reversed(self._gallery.events(since, until, person_id=chosen.person)))

    def marks(self, chosen: Selection) -> list[Mark]:
        """Check-ins, undone ones too, the newest first."""
        since, until = chosen.times
        return list(reversed(self._gallery.marks(since, until, person_id=chosen.person)))

    def attended(self, chosen: Selection) -> list[Attended]:
        """Who was there, by day and person, the newest day first."""
        since, until = chosen.times
        days = by_day(self._gallery.marks(since, until, person_id=chosen.person))
        return sorted(days, key=lambda each: each.day, reverse=True)

    def to_review(self) -> list[Event]:
        """Visits of somebody unsure that wait, the newest first."""
        return list(reversed(self._gallery.to_review()))

    def crop(self, event_id: int) -> Pixels | None:
        """The best picture of a visit, if one is kept. Raises PictureInvalidError."""
        jpeg = self._gallery.event_crop(event_id)
        return None if jpeg is None else self._decode(jpeg)

    def what_if(self, chosen: Selection, threshold: float) -> WhatIf:
        """What another threshold would have made of these visits."""
        since, until = chosen.times
        everybody = self._gallery.events(since, until)
        told = what_if(everybody, self._gallery.runs(since, until), threshold, self._names())
        return told if chosen.person is None else _of_person(told, everybody, chosen.person)

    def _names(self) -> _Names:
        people = [*self._gallery.people(removed=True), *self._gallery.people()]
        return _Names({person.id: person.name for person in people})


class _Names:
    """Names by id; an id nobody has any more stands for itself."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def __call__(self, person: str) -> str:
        return self._names.get(person, person)


def _of_person(told: WhatIf, logged: Sequence[Event], person: str) -> WhatIf:
    """Only what is or would be of one person."""
    own = {event.id for event in logged if event.person == person}
    changed = {key: event for key, event in told.changed.items() if key in own or event.person == person}
    untold, gone = told.untold & own, told.gone & own
    same = len(own) - len(untold) - len(gone) - len(own & changed.keys())
    new = tuple(event for event in told.new if event.person == person)
    return WhatIf(told.threshold, changed, frozenset(gone), new, frozenset(untold), same)
