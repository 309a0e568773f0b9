"""Whole pictures of people: somebody new, or more of somebody known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, File, Form, UploadFile

from facecog_desktop.core.errors import FaceCogError, GalleryError, InvalidRequestError
from facecog_desktop.core.people.changes import AddSamples
from facecog_desktop.core.types import Person, Sample
from facecog_desktop.remote.messages.answers import MOST_FACES, ExternalId, Name, RequestName
from facecog_desktop.remote.messages.changes import change_message
from facecog_desktop.remote.messages.failures import failure_message
from facecog_desktop.remote.messages.metadata import LONGEST_WORD, METADATA
from facecog_desktop.remote.messages.pictures import AddedPictures, Failure
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.crops import face_of
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.state import Parts, a_place
from facecog_desktop.remote.server.uploads import frame_of, name_of
from facecog_desktop.remote.server.v1.described import may_fail

router = APIRouter(prefix="/people", tags=["people"], dependencies=[Depends(allowed(Scope.REGISTER)), Depends(a_place)])

Files = Annotated[
    list[UploadFile], File(min_length=1, max_length=MOST_FACES, description="Whole pictures, each of one person.")
]
Force = Annotated[bool, Form(description="Keep it also where it looks like somebody else or is poor.")]


@dataclass(frozen=True, slots=True)
class Described:
    """What is said of somebody beside the name."""

    external_id: str | None
    metadata: dict[str, Any] | None
    force: bool
    request: str | None


def described(
    external_id: Annotated[ExternalId | None, Form()] = None,
    metadata: Annotated[str, Form(max_length=LONGEST_WORD, description="A JSON object.")] = "",
    force: Force = False,
    request: Annotated[RequestName | None, Form(description="Names this request: it is not done twice.")] = None,
) -> Described:
    """A dependency: the fields of the form beside name and files. Raises InvalidRequestError."""
    return Described(external_id or None, _metadata(metadata), force, request)


@router.post("/pictures", status_code=201, responses=may_fail(409, 507))
def register_pictures(
    name: Annotated[Name, Form()], file: Files, about: Annotated[Described, Depends(described)], parts: Parts
) -> Person:
    """Remember somebody by whole pictures, or add them to whoever has this name. All pictures or none are kept."""
    samples = [_sample(parts, each) for each in file]
    return parts.service.register(
        name,
        samples,
        external_id=about.external_id,
        metadata=about.metadata,
        force=about.force,
        request=about.request,
    )


@router.post("/{person}/pictures", responses=may_fail(404, 507))
def add_pictures(person: str, file: Files, parts: Parts, force: Force = False) -> AddedPictures:
    """Add whole pictures to somebody; those that are refused do not hinder the others."""
    samples: list[Sample] = []
    refused: list[Failure] = []
    for upload in file:
        try:
            samples.append(_sample(parts, upload))
        except GalleryError:
            raise
        except FaceCogError as error:
            refused.append(_refusal(error, name_of(upload)))
    judged = parts.service.admitted(samples, person, force=force)
    kept = [each for each in judged if isinstance(each, Sample)]
    for sample, each in zip(samples, judged, strict=True):
        if isinstance(each, FaceCogError):
            refused.append(_refusal(each, sample.source))
    undo = change_message(parts.service.change(person, AddSamples(tuple(kept)))) if kept else None
    return AddedPictures(added=[sample.source for sample in kept], refused=refused, undo=undo)


def _sample(parts: ServerParts, upload: UploadFile) -> Sample:
    try:
        return face_of(parts, frame_of(parts, upload))
    except FaceCogError as error:
        error.source = error.source or name_of(upload)
        raise


def _refusal(error: FaceCogError, name: str) -> Failure:
    return Failure(**(failure_message(error) | {"source": error.source or name}))


def _metadata(text: str) -> dict[str, Any] | None:
    """Raises InvalidRequestError."""
    if not text.strip():
        return None
    try:
        return METADATA.validate_json(text)
    except ValueError as error:
        raise InvalidRequestError("metadata is no JSON object that can be kept") from error
