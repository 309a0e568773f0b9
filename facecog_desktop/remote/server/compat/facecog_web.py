"""facecog: register and recognise in the browser, answered with fragments of HTML."""

from __future__ import annotations

import html
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.datastructures import FormData
from starlette.responses import HTMLResponse

from facecog_desktop.core.data_urls import picture_bytes
from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.matching.matching import Reason
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.compat.bodies import form_described, form_of, text_field
from facecog_desktop.remote.server.compat.portraits import portrait, remember
from facecog_desktop.remote.server.compat.refusals import Refusal, refusing
from facecog_desktop.remote.server.compat.superseded import Program, Successor
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.state import parts_of

_KIND = "application/x-www-form-urlencoded"
_NAMED = form_described(_KIND, {"name", "image"}, name="text", image="text")
_SHOWN = form_described(_KIND, {"image"}, image="text")
_INVALID = frozenset({"invalid_request", "invalid_name", "picture_invalid", "picture_too_large", "refused"})


def _fragment(text: str, status: int = 200) -> HTMLResponse:
    """Text as HTML: whatever stands in it is shown, never run."""
    return HTMLResponse(html.escape(text), status)


def _told(refusal: Refusal) -> HTMLResponse:
    status, text = refusal.status, refusal.message
    if refusal.code in _INVALID:
        status, text = 400 if status == 422 else status, "Invalid Request"
    elif refusal.code == "no_face":
        text = "No Faces"
    elif refusal.code == "several_faces":
        text = "Multiple Faces"
    answer = _fragment(text, status)
    answer.headers.update(refusal.headers)
    return answer


_router = APIRouter(
    tags=["older programs"], deprecated=True, route_class=refusing(_told), default_response_class=HTMLResponse
)

Form = Annotated[FormData, Depends(form_of)]
Parts = Annotated[ServerParts, Depends(parts_of)]


@_router.post("/api/register", dependencies=[Depends(allowed(Scope.REGISTER))], openapi_extra=_NAMED)
def register(form: Form, parts: Parts) -> HTMLResponse:
    """Remember the one face of the data URL `image` as `name`."""
    name, image = text_field(form, "name"), text_field(form, "image")
    if name is None:
        raise InvalidRequestError("there is no name")
    remember(parts, name, portrait(parts, picture_bytes(image)).sample)
    return _fragment("Registered Successfully")


@_router.post("/api/recognise", dependencies=[Depends(allowed(Scope.IDENTIFY))], openapi_extra=_SHOWN)
def recognise(form: Form, parts: Parts) -> HTMLResponse:
    """The name of the one face of the data URL `image`."""
    sample = portrait(parts, picture_bytes(text_field(form, "image"))).sample
    [[match]] = parts.service.matches([[sample]])
    if match.name is not None:
        return _fragment(match.name)
    return _fragment("face found but no record" if Reason.EMPTY_GALLERY in match.reasons else "No Match")


PROGRAM = Program(
    lambda: _router, (Successor("/api/register", "/v1/people"), Successor("/api/recognise", "/v1/identify"))
)
