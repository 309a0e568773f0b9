"""Desk: the log of what is seen here while the people are a server's. It knows them by id and name, without photos."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from facecog_desktop.core.people.changes import (
    Change,
    ClaimVisits,
    Confirm,
    Dismiss,
    DisownVisits,
    DropMarks,
    Merge,
    Rename,
    Reopen,
    RestoreMarks,
    Several,
)
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Person
from facecog_desktop.service.log.logbook import LoggedGallery
from facecog_desktop.service.server.sending import Sent

_OF_THE_LOG = (Confirm, Dismiss, Reopen, ClaimVisits, DisownVisits, DropMarks, RestoreMarks)


def parts(change: Change) -> tuple[Change, ...]:
    """The single changes that it is made of."""
    if isinstance(change, Several):
        return tuple(single for each in change.changes for single in parts(each))
    return (change,)


def is_of_the_log(change: Change) -> bool:
    """Whether a single change alters visits or check-ins only."""
    return isinstance(change, _OF_THE_LOG)


class ForeignLog(LoggedGallery, Protocol):
    """A log of people whose photos are kept elsewhere."""

    def ensure_people(self, names: Mapping[str, str]) -> None:
        """Let there be somebody of each id and name; whoever is there already stays as they are."""
        ...


class Desk:
    """One a server. Any thread."""

    def __init__(self, log: ForeignLog) -> None:
        self._log = log

    def change(self, service: FaceService, person_id: str, change: Change) -> Change:
        """Carry out a change that has to do with the log: its parts there, all others by the service.

        Returns the inverse. What was done by the service stays where the log then refuses: each undoes by itself.
        """
        if isinstance(change, Several):
            done = [self._one(service, person_id, each) for each in change.changes]
            return Several(tuple(reversed(done)))
        return self._one(service, person_id, change)

    def forget(self, person_id: str) -> None:
        """Erase the visits of somebody who was forgotten."""
        if self._knows(person_id):
            self._log.forget(person_id)

    def follow(self, people: Iterable[Person]) -> None:
        """`people` are all that there are, removed ones too: rename and forget whoever was renamed and forgotten."""
        names = {person.id: person.name for person in people}
        for known in [*self._log.people(), *self._log.people(removed=True)]:
            if known.id not in names:
                self._log.forget(known.id)
            elif known.name != names[known.id]:
                self._log.change(known.id, Rename(names[known.id]))

    def joined(self, sent: Sent) -> None:
        """Somebody known here is on the server now: earlier visits are those of the same person."""
        if sent.here != sent.person.id and self._knows(sent.here, removed=False):
            self._log.ensure_people({sent.person.id: sent.person.name})
            self._log.change(sent.here, Merge(sent.person.id))

    def _one(self, service: FaceService, person_id: str, change: Change) -> Change:
        if not is_of_the_log(change):
            return service.change(person_id, change)
        if not self._knows(person_id):
            self._log.ensure_people({each.id: each.name for each in service.people() if each.id == person_id})
        return self._log.change(person_id, change)

    def _knows(self, person_id: str, *, removed: bool | None = None) -> bool:
        rounds = (False, True) if removed is None else (removed,)
        return any(known.id == person_id for gone in rounds for known in self._log.people(removed=gone))
