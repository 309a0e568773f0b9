"""Registering the photos of one person: all good ones in one transaction, each other one refused with its reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from facecog_desktop.cli.photos.portraits import Portrait, Refusal
from facecog_desktop.cli.running.output import error_document, rounded
from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    FaceCogError,
    InvalidRequestError,
    LooksLikeOtherError,
    PoorQualityError,
)
from facecog_desktop.core.people.changes import Describe
from facecog_desktop.core.people.names import clean_name, same_name
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Candidate, Person

_OF_ONE_PHOTO = (AlreadyRegisteredError, LooksLikeOtherError, PoorQualityError)
"""Errors by which the service refuses one photo of several and names its source."""


@dataclass(frozen=True, slots=True)
class Whom:
    """Who is to be registered."""

    name: str
    external_id: str | None = None
    metadata: Mapping[str, Any] | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """A photo that is kept: what the user named, the md5 of the crop, its quality (0 to 100), its place in a film."""

    source: str
    md5: str
    quality: float
    time: float | None = None

    def document(self) -> dict[str, Any]:
        """The photo as `register` prints it."""
        answer: dict[str, Any] = {"source": self.source, "md5": self.md5, "quality": rounded(self.quality, 1)}
        return answer if self.time is None else {**answer, "time": rounded(self.time, 2)}


@dataclass(slots=True)
class Enrolment:
    """What came of it."""

    name: str
    person: str | None = None
    added: list[Added] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    look_alikes: list[Candidate] = field(default_factory=list)
    """Who else the photos look like, remembered because they were registered all the same."""

    @property
    def error(self) -> FaceCogError | None:
        """Why nothing was added, None where something was or where everything was there already."""
        reasons = [item.error for item in self.refused if not self._has(item.error)]
        return reasons[0] if reasons and not self.added else None

    def _has(self, error: FaceCogError) -> bool:
        """Whether it says that the person has the photo already."""
        return isinstance(error, AlreadyRegisteredError) and (
            error.holder is None or error.holder.person == self.person
        )

    def document(self) -> dict[str, Any]:
        """The result as `register` prints it."""
        answer = self._told()
        if self.look_alikes:
            answer["look_alikes"] = [named(other) for other in self.look_alikes]
        return answer

    def _told(self) -> dict[str, Any]:
        return {
            "person": self.person,
            "name": self.name,
            "added": [photo.document() for photo in self.added],
            "refused": [
                {"source": item.source, "code": item.error.code, "message": item.error.message, **whose(item.error)}
                for item in self.refused
            ],
        }

    def failure(self) -> dict[str, Any]:
        """The result together with the error that ended it."""
        error = self.error
        return self.document() if error is None else {**self.document(), "error": error_document(error)}


def named(other: Candidate) -> dict[str, Any]:
    """Somebody and how near, in JSON."""
    return {"person": other.person, "name": other.name, "distance": rounded(other.distance)}


def whose(error: FaceCogError) -> dict[str, Any]:
    """Whom a refused photo looks like (`other`) or is kept for (`holder`), in JSON."""
    if isinstance(error, LooksLikeOtherError):
        return {"other": named(error.other)}
    if isinstance(error, AlreadyRegisteredError) and error.holder is not None:
        return {"holder": named(error.holder)}
    return {}


def enrol(service: FaceService, whom: Whom, found: Iterable[Portrait | Refusal]) -> Enrolment:
    """Register what can be registered of `found`. Raises what concerns the person or the gallery as a whole."""
    name = clean_name(whom.name)
    before = _namesake(service, name)
    _refuse_other_id(before, whom)
    result = Enrolment(name, person=before.id if before else None)
    waiting: list[Portrait] = []
    for item in found:
        if isinstance(item, Refusal):
            result.refused.append(item)
        elif any(item.sample.md5 == other.sample.md5 for other in waiting):
            twice = AlreadyRegisteredError("this photo was given twice", source=item.source)
            result.refused.append(Refusal(item.source, twice))
        else:
            waiting.append(item)
    known = {pair.people for pair in service.look_alikes()} if whom.force else set()
    person = _register(service, name, whom, waiting, result)
    if person is not None and whom.force:
        result.look_alikes = _told_apart(service, person, known)
    if person is not None:
        result.person = person.id
        result.added = [Added(p.source, p.sample.md5, p.sample.quality.overall, p.time) for p in waiting]
        if before is not None and before.id == person.id:  # another one: the server went away in between
            _describe(service, before, whom)
    return result


def _register(service: FaceService, name: str, whom: Whom, waiting: list[Portrait], result: Enrolment) -> Person | None:
    """All photos in one transaction; one that is refused is taken out of `waiting` and the rest tried again."""
    while waiting:
        samples = [portrait.sample for portrait in waiting]
        try:
            return service.register(
                name, samples, external_id=whom.external_id, metadata=whom.metadata, force=whom.force
            )
        except _OF_ONE_PHOTO as error:
            refused = _meant(waiting, error)
            for portrait in _refused_with(refused, waiting, error):
                waiting.remove(portrait)
            result.refused.append(Refusal(refused.source, error))
    return None


def _told_apart(service: FaceService, person: Person, known: Collection[tuple[str, str]]) -> list[Candidate]:
    """Whom the person is newly remembered to look like."""
    names = {each.id: each.name for each in service.people()}
    pairs = [(pair, pair.other(person.id)) for pair in service.look_alikes() if pair.people not in known]
    return [Candidate(other, names[other], 0, pair.distance) for pair, other in pairs if other in names]


def _refused_with(refused: Portrait, waiting: Sequence[Portrait], error: FaceCogError) -> list[Portrait]:
    """What goes when one photo is refused: a film shows one person, so one look-alike moment is the whole film."""
    if refused.time is None or not isinstance(error, LooksLikeOtherError):
        return [refused]
    return [portrait for portrait in waiting if portrait.source == refused.source and portrait.time is not None]


def _meant(waiting: Sequence[Portrait], error: FaceCogError) -> Portrait:
    """The photo that an error is about. A single one needs no name."""
    for portrait in waiting:
        if portrait.sample.source == error.source or len(waiting) == 1:
            return portrait
    raise error


def _namesake(service: FaceService, name: str) -> Person | None:
    """Somebody who has the name already (several are the service's own error)."""
    return next((person for person in service.people() if same_name(person.name, name)), None)


def _refuse_other_id(person: Person | None, whom: Whom) -> None:
    """Two ids are two people: photos must not be added to the wrong one because the names are the same."""
    if person is None or whom.external_id is None or person.external_id in {None, whom.external_id}:
        return
    raise InvalidRequestError(
        f"{person.name} is registered with the external id {person.external_id}, not {whom.external_id}",
        "Register under a name that tells the two apart.",
    )


def _describe(service: FaceService, person: Person, whom: Whom) -> None:
    """Tell a person who was there already the external id and the metadata given now."""
    external_id = whom.external_id or person.external_id
    metadata = {**person.metadata, **(whom.metadata or {})}
    if external_id != person.external_id or metadata != dict(person.metadata):
        service.change(person.id, Describe(external_id, metadata))
