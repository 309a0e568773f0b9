"""Photos: kept ones, and those that are asked about before they are kept."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path
from starlette.responses import Response

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Match
from facecog_desktop.remote.messages.answers import Admission, Admitted
from facecog_desktop.remote.messages.faces import FaceMessage, face_message
from facecog_desktop.remote.messages.failures import failure_message
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.crops import samples_of
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.state import Parts, a_place
from facecog_desktop.remote.server.v1.described import may_fail

router = APIRouter(prefix="/samples", tags=["samples"])

SampleId = Annotated[int, Path(ge=0, lt=2**63)]


@router.get(
    "/{sample}/crop",
    dependencies=[Depends(allowed(Scope.READ))],
    response_class=Response,
    responses=may_fail(404) | {200: {"content": {"image/jpeg": {}}, "description": "The picture."}},
)
def crop(sample: SampleId, parts: Parts) -> Response:
    """A kept photo as JPEG; a silhouette where only numbers are kept."""
    return Response(parts.pictures.encode(parts.service.crop(sample)), media_type="image/jpeg")


@router.post("/likeness", dependencies=[Depends(allowed(Scope.IDENTIFY)), Depends(a_place)])
def likeness(asked: FaceMessage, parts: Parts) -> Match:
    """Who of the gallery a photo would be, looked at as thoroughly as one that is to be kept."""
    [sample] = samples_of(parts, [asked])
    return parts.service.likeness(sample)


@router.post("/admitted", dependencies=[Depends(allowed(Scope.REGISTER)), Depends(a_place)])
def admitted(asked: Admission, parts: Parts) -> list[Admitted]:
    """Each photo as it may be added to somebody, or why not. Nothing is kept."""
    found = parts.service.admitted(samples_of(parts, asked.faces), asked.person, force=asked.force)
    return [
        Admitted(error=failure_message(each)) if isinstance(each, FaceCogError) else Admitted(face=face_message(each))
        for each in found
    ]
