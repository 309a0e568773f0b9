"""The bulk program's second service: the numbers of a face."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends

from facecog_desktop.core.data_urls import picture_bytes
from facecog_desktop.core.errors import FaceCogError, InvalidRequestError
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.compat.bodies import body_of, json_of
from facecog_desktop.remote.server.compat.bulk_samples import told
from facecog_desktop.remote.server.compat.portraits import portrait
from facecog_desktop.remote.server.compat.refusals import refusing
from facecog_desktop.remote.server.compat.superseded import Program, Successor
from facecog_desktop.remote.server.keys.ring import Scope
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

_BEGINNING = 100  # bytes of a body in which a JSON object has begun

_router = APIRouter(tags=["older programs"], deprecated=True, route_class=refusing(told))


@_router.post("/", dependencies=[Depends(allowed(Scope.IDENTIFY))], openapi_extra=_BODIES)
def numbers(data: Annotated[bytes, Depends(body_of)], parts: Annotated[ServerParts, Depends(parts_of)]) -> list[float]:
    """The 128 numbers of the one face of a picture, which is the body or the data URL `image` of a JSON object."""
    sample = portrait(parts, _sent(data)).sample
    # Nothing is kept: with `force` nothing is refused either, and what comes back has its template.
    [admitted] = parts.service.admitted([sample], force=True)
    if isinstance(admitted, FaceCogError):
        raise admitted
    if admitted.embedding is None:
        raise InvalidRequestError("this server makes no numbers")
    return [float(number) for number in admitted.embedding]


def _sent(data: bytes) -> bytes:
    """The picture's bytes, whatever the client calls the body: no picture begins like a JSON object."""
    if not data[:_BEGINNING].lstrip().startswith(b"{"):
        return data
    document = json_of(data)
    return picture_bytes(document.get("image") if isinstance(document, dict) else None)


PROGRAM = Program(lambda: _router, (Successor("/", "/v1/identify", frozenset({"POST"})),))
