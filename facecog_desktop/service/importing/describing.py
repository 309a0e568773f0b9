"""What is told, without a photo, about somebody who is registered already."""

from __future__ import annotations

from dataclasses import replace

from facecog_desktop.core.errors import AmbiguousNameError, InvalidRequestError, PersonNotFoundError
from facecog_desktop.core.people.changes import Describe, Rename
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import Person
from facecog_desktop.service.importing.directory import Directory
from facecog_desktop.service.importing.intake import Description, Outcome, Result, Subject

_OF_ONE_PERSON = (AmbiguousNameError, InvalidRequestError, PersonNotFoundError)


def described(gallery: Gallery, directory: Directory, row: Description, *, dry_run: bool) -> Result:
    """What came of one row: external id and metadata that it gives are set, the rest stays as it is.

    The name is set where it was not the name by which the person was found.
    """
    try:
        person = gallery.person(directory.described(row))
        by_id = row.person == person.id or (row.external_id and row.external_id == person.external_id)
        told = replace(
            person,
            name=clean_name(row.name) if row.name and by_id else person.name,
            external_id=row.external_id or person.external_id,
            metadata={**person.metadata, **row.metadata},
        )
        changes = _changes(person, told)
        for change in () if dry_run else changes:
            gallery.change(person.id, change)
    except _OF_ONE_PERSON as error:
        return Result(row.source, Outcome.REFUSED, row.name, error)
    if changes and not dry_run:
        directory.note(told)
    return Result(row.source, Outcome.UPDATED if changes else Outcome.SKIPPED, told.name, person=person.id)


def tells_more(subject: Subject, person: Person) -> bool:
    """Whether the subject's external id or metadata are not the person's."""
    external_id = subject.external_id or person.external_id
    return (external_id, {**person.metadata, **subject.metadata}) != (person.external_id, dict(person.metadata))


def _changes(person: Person, told: Person) -> list[Rename | Describe]:
    changes: list[Rename | Describe] = []
    if told.name != person.name:
        changes.append(Rename(told.name))
    if (told.external_id, told.metadata) != (person.external_id, dict(person.metadata)):
        changes.append(Describe(told.external_id, told.metadata))
    return changes
