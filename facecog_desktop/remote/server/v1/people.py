"""The people: who there is, what is changed about them, and whoever is new."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path

from facecog_desktop.core.errors import PersonNotFoundError
from facecog_desktop.core.people.changes import Receipt
from facecog_desktop.core.types import CounterExample, Person, StoredSample
from facecog_desktop.remote.messages.answers import Registration
from facecog_desktop.remote.messages.changes import ChangeMessage, change_message, change_of
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.crops import samples_of
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.state import Parts, a_place
from facecog_desktop.remote.server.v1.described import may_fail

PersonId = Annotated[str, Path(max_length=200)]

router = APIRouter(prefix="/people", tags=["people"])


@router.get("", dependencies=[Depends(allowed(Scope.READ))])
def people(parts: Parts, removed: bool = False) -> list[Person]:
    """Everybody in the gallery by name, or whoever was removed and can be brought back."""
    return parts.service.people(removed=removed)


@router.post(
    "",
    status_code=201,
    dependencies=[Depends(allowed(Scope.REGISTER)), Depends(a_place)],
    responses=may_fail(404, 409, 507),
)
def register(asked: Registration, parts: Parts) -> Person:
    """Remember somebody, or add photos to whoever has this name. All photos or none are kept."""
    samples = samples_of(parts, asked.faces)
    return parts.service.register(
        asked.name,
        samples,
        external_id=asked.external_id,
        metadata=asked.metadata,
        force=asked.force,
        request=asked.request,
    )


@router.get("/{person}", dependencies=[Depends(allowed(Scope.READ))], responses=may_fail(404))
def person(person: PersonId, parts: Parts) -> Person:
    """One person, also a removed one."""
    for removed in (False, True):
        for found in parts.service.people(removed=removed):
            if found.id == person:
                return found
    raise PersonNotFoundError("nobody has this id")


@router.get("/{person}/samples", dependencies=[Depends(allowed(Scope.READ))], responses=may_fail(404))
def samples(person: PersonId, parts: Parts) -> list[StoredSample]:
    """The kept photos of one person."""
    return parts.service.samples(person)


@router.get("/{person}/counter-examples", dependencies=[Depends(allowed(Scope.READ))], responses=may_fail(404))
def counter_examples(person: PersonId, parts: Parts) -> list[CounterExample]:
    """Faces that were said not to be the person."""
    return parts.service.counter_examples(person)


@router.post(
    "/{person}/changes",
    dependencies=[Depends(allowed(Scope.REGISTER)), Depends(a_place)],
    responses=may_fail(404, 409, 507),
)
def change(person: PersonId, asked: ChangeMessage, parts: Parts) -> dict[str, Any]:
    """Change something about a person; the answer is the change that undoes it."""
    return change_message(parts.service.change(person, change_of(asked.model_dump(mode="json"))))


@router.delete("/{person}", dependencies=[Depends(allowed(Scope.ADMIN))], responses=may_fail(404, 507))
def forget(person: PersonId, parts: Parts, backups: bool = False) -> Receipt:
    """Erase a person beyond recovery, with `backups` from the known backups too."""
    return parts.service.forget(person, backups=backups)
