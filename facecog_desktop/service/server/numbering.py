"""Photos of the gallery here get numbers that no photo of a server has: a number shown says which gallery is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from facecog_desktop.core.errors import AlreadyRegisteredError, FaceCogError, LooksLikeOtherError
from facecog_desktop.core.people.changes import (
    Change,
    DropSamples,
    MoveSamples,
    Receipt,
    RestoreSamples,
    Several,
    Split,
    TakeSamples,
)
from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import (
    Candidate,
    CounterExample,
    Face,
    Frame,
    Match,
    Person,
    Pixels,
    Sample,
    StoredSample,
)

_FIRST = 1 << 30
"""More photos than any gallery has; twice as many still fit into the window's signals."""

_OF_PHOTOS = (DropSamples, RestoreSamples, MoveSamples, TakeSamples, Split)


def is_here(sample_id: int) -> bool:
    """Whether the number is of a photo in the gallery here."""
    return sample_id >= _FIRST


def shown(number: int) -> int:
    """The number by which a photo of the gallery here is shown; 0 stays: it is none."""
    return number + _FIRST if number else 0


def kept(number: int) -> int:
    """The gallery's own number of a photo; one that is not shown this way is nobody's."""
    return number - _FIRST


class NumberedApart:
    """The verbs of the service here that may answer in a server's place."""

    def __init__(self, service: FaceService) -> None:
        self._service = service

    def identify(self, frame: Frame, faces: Sequence[Face]) -> list[Match]:
        """A match for each face."""
        return [_match(each) for each in self._service.identify(frame, faces)]

    def matches(self, pictures: Sequence[Sequence[Sample]]) -> list[list[Match]]:
        """The same of crops or templates."""
        return [[_match(each) for each in picture] for picture in self._service.matches(pictures)]

    def likeness(self, sample: Sample) -> Match:
        """Who the sample would be."""
        return _match(self._service.likeness(sample))

    def register(self, name: str, samples: Sequence[Sample], **more: Any) -> Person:
        """Remember somebody."""
        with _errors():
            return _person(self._service.register(name, samples, **more))

    def look_alikes(self) -> list[LookAlikes]:
        """Pairs of people who look alike."""
        return self._service.look_alikes()

    def admitted(
        self, samples: Sequence[Sample], person_id: str | None = None, *, force: bool = False
    ) -> Sequence[Sample | FaceCogError]:
        """Each sample as it may be added, or why not."""
        found = self._service.admitted(samples, person_id, force=force)
        return [_error(each) if isinstance(each, FaceCogError) else each for each in found]

    def people(self, *, removed: bool = False) -> list[Person]:
        """Everybody, by name."""
        return [_person(each) for each in self._service.people(removed=removed)]

    def samples(self, person_id: str) -> list[StoredSample]:
        """The kept photos of one person."""
        return [replace(each, id=shown(each.id)) for each in self._service.samples(person_id)]

    def counter_examples(self, person_id: str) -> list[CounterExample]:
        """Faces that were said not to be the person."""
        return self._service.counter_examples(person_id)

    def crop(self, sample_id: int) -> Pixels:
        """A kept photo."""
        return self._service.crop(kept(sample_id))

    def change(self, person_id: str, change: Change) -> Change:
        """Change something about a person; returns the inverse."""
        with _errors():
            return _renumbered(self._service.change(person_id, _renumbered(change, kept)), shown)

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase a person."""
        return self._service.forget(person_id, backups=backups)


def _renumbered(change: Change, number: Callable[[int], int]) -> Change:
    if isinstance(change, Several):
        return Several(tuple(_renumbered(each, number) for each in change.changes))
    if isinstance(change, _OF_PHOTOS):
        return replace(change, samples=tuple(number(each) for each in change.samples))
    return change


def _match(match: Match) -> Match:
    return replace(
        match,
        best=_perhaps(match.best),
        runner_up=_perhaps(match.runner_up),
        rival=_perhaps(match.rival),
        rejected=_perhaps(match.rejected),
    )


def _perhaps(candidate: Candidate | None) -> Candidate | None:
    return None if candidate is None else _candidate(candidate)


def _candidate(candidate: Candidate) -> Candidate:
    return replace(candidate, sample=shown(candidate.sample))


def _person(person: Person) -> Person:
    return person if person.cover is None else replace(person, cover=shown(person.cover))


@contextmanager
def _errors() -> Iterator[None]:
    try:
        yield
    except FaceCogError as error:
        _error(error)
        raise


def _error(error: FaceCogError) -> FaceCogError:
    """The error with the shown number of whoever it is about."""
    if isinstance(error, LooksLikeOtherError):
        error.other = _candidate(error.other)
    if isinstance(error, AlreadyRegisteredError) and error.holder is not None:
        error.holder = _candidate(error.holder)
    return error
