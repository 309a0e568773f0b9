"""Storing the entries of a list: somebody new by a new id, another picture in place of the last by a known one."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    AmbiguousNameError,
    FaceCogError,
    InvalidRequestError,
    LooksLikeOtherError,
    NoFaceError,
    PersonNotFoundError,
    PictureInvalidError,
    PictureTooLargeError,
    PoorQualityError,
    SampleNotFoundError,
    SeveralFacesError,
)
from facecog_desktop.core.people.changes import AddSamples, Change, Describe, DropSamples, Rename, Several
from facecog_desktop.core.people.names import name_key
from facecog_desktop.core.types import Person, Sample, StoredSample
from facecog_desktop.remote.server.compat.portraits import portrait
from facecog_desktop.remote.server.compat.sample_lists import Entry, SentSample, sample_sent
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.service.importing.taking_in import file_md5

_OF_ONE_ENTRY = (
    AlreadyRegisteredError,
    AmbiguousNameError,
    InvalidRequestError,
    LooksLikeOtherError,
    NoFaceError,
    PersonNotFoundError,
    PictureInvalidError,
    PictureTooLargeError,
    PoorQualityError,
    SampleNotFoundError,
    SeveralFacesError,
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The ids whose last entry was stored, and those whose last entry was not: every id is in one of the two."""

    success: list[str | int]
    fail: list[str | int]


class SampleKeeper:
    """Stores entries. Knows the people as they are when it is made: for one list, and one at a time."""

    def __init__(self, parts: ServerParts) -> None:
        self._parts = parts
        self._service = parts.service
        self._people = {person.id: person for person in self._service.people()}
        self._of_key = {person.external_id: person.id for person in self._people.values() if person.external_id}

    def store(self, entries: Sequence[Entry]) -> Outcome:
        """One after the other: what is wrong with one does not keep the others from being stored.

        Raises what concerns the gallery or the models as a whole; the same list may then be sent again.
        """
        stored: dict[str, tuple[str | int, bool]] = {}
        for entry in entries:
            try:
                self._note(self._stored(sample_sent(entry)))
                stored[entry.key] = entry.given, True
            except _OF_ONE_ENTRY:
                stored[entry.key] = entry.given, False
        ended = stored.values()
        return Outcome([given for given, done in ended if done], [given for given, done in ended if not done])

    def _note(self, person: Person) -> None:
        self._people[person.id] = person
        if person.external_id:
            self._of_key[person.external_id] = person.id

    def _stored(self, sent: SentSample) -> Person:
        known = self._of_key.get(sent.key)
        return self._added(sent) if known is None else self._replaced(self._people[known], sent)

    def _added(self, sent: SentSample) -> Person:
        """Somebody new, or whoever has the name and no id yet. Of one name and another id is somebody else."""
        sample = self._sample(sent)
        namesakes = [person for person in self._people.values() if name_key(person.name) == name_key(sent.name)]
        if all(person.external_id is None for person in namesakes):
            try:
                return self._registered(sent.name, sample, sent)
            except AlreadyRegisteredError as error:
                if error.holder is None or error.holder.person not in {person.id for person in namesakes}:
                    raise
                return self._described(self._people[error.holder.person], sent, [])
        # A name that nobody has until the next line: names are how `register` tells people.
        person = self._registered(f"{sent.name[:150]} {secrets.token_hex(8)}", sample, sent)
        return self._described(person, sent, [])

    def _registered(self, name: str, sample: Sample, sent: SentSample) -> Person:
        return self._service.register(name, [sample], external_id=sent.key, metadata=sent.metadata)

    def _replaced(self, person: Person, sent: SentSample) -> Person:
        """The new picture in place of those that earlier lists left; photos that came otherwise stay."""
        kept = self._service.samples(person.id)
        listed = [each for each in kept if file_md5(each.source)]
        current = [each for each in listed if file_md5(each.source) == _md5(sent.picture)]
        changes: list[Change] = []
        if not current:
            sample = self._sample(sent)
            [judged] = self._service.admitted([sample], person.id)
            if isinstance(judged, FaceCogError):
                current = _same_picture(kept, person, judged)
            else:
                changes.append(AddSamples((judged,)))
        stale = tuple(each.id for each in listed if each not in current)
        return self._described(person, sent, [*changes, *([DropSamples(stale)] if stale else [])])

    def _described(self, person: Person, sent: SentSample, changes: Sequence[Change]) -> Person:
        """Carry the changes out together with what the entry says of the person."""
        told: list[Change] = [*changes, Describe(sent.key, sent.metadata)]
        if person.name != sent.name:
            told.append(Rename(sent.name))
        self._service.change(person.id, Several(tuple(told)))
        return replace(person, name=sent.name, external_id=sent.key, metadata=sent.metadata)

    def _sample(self, sent: SentSample) -> Sample:
        """The source tells by which file it came, as it does of imported photos."""
        made = portrait(self._parts, sent.picture).sample
        return replace(made, source=f"update-samples id {sent.key} md5:{_md5(sent.picture)}")


def _same_picture(kept: Sequence[StoredSample], person: Person, error: FaceCogError) -> list[StoredSample]:
    """The person's photo that the new one is too. Raises the error where there is none."""
    if isinstance(error, AlreadyRegisteredError) and error.holder and error.holder.person == person.id:
        return [each for each in kept if each.md5 == error.md5]
    raise error


def _md5(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()
