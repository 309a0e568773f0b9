"""The bulk program's second service: the numbers of a face."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from facecog_desktop.core.data_urls import picture_bytes
from facecog_desktop.core.errors import FaceCogError, InvalidRequestError
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.compat.bodies import body_of, json_of
from facecog_desktop.remote.server.compat.bulk_samples import told
from facecog_desktop.remote.server.compat.portraits import portrait
from facecog_desktop.remote.server.compat.refusals import refusing
from facecog_desktop.remote.server.compat.superseded import Program, Successor
from facecog_desktop.remote.server.keys import Scope
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.state import parts_of

_BODIES = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": {"type": "object"}},
            "image/*": {"schema": {"type": "string", "format": "binary"}},
        },
    }
}

_router = APIRouter(tags=["older programs"], deprecated=True, route_class=refusing(told))


@_router.post("/", dependencies=[Depends(allowed(Scope.IDENTIFY))], openapi_extra=_BODIES)
def numbers(
    request: Request,
    data: Annotated[bytes, Depends(body_of)],
    parts: Annotated[ServerParts, Depends(parts_of)],
) -> list[float]:
    """The 128 numbers of the one face of a picture, which is the body or the data URL `image` of a JSON object."""
    is_json = request.headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json"
    sample = portrait(parts, _sent(json_of(data)) if is_json else data).sample
    # Nothing is kept: with `force` nothing is refused either, and what comes back has its template.
    [admitted] = parts.service.admitted([sample], force=True)
    if isinstance(admitted, FaceCogError):
        raise admitted
    if admitted.embedding is None:
        raise InvalidRequestError("this server makes no numbers")
    return [float(number) for number in admitted.embedding]


def _sent(document: object) -> bytes:
    if not isinstance(document, dict):
        raise InvalidRequestError("it is no object with an image")
    return picture_bytes(document.get("image"))


PROGRAM = Program(lambda: _router, (Successor("/", "/v1/identify", frozenset({"POST"})),))
