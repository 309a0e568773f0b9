"""The recognition server of the webcam client: faces as JPEG bodies, names in the address."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.responses import JSONResponse

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.compat.bodies import body_of
from facecog_desktop.remote.server.compat.portraits import Portrait, portrait, remember
from facecog_desktop.remote.server.compat.refusals import Refusal, refusing
from facecog_desktop.remote.server.compat.superseded import Program, Successor
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.state import parts_of

_NAME_NR = re.compile(r"(?P<name>.*)_[0-9]+", re.DOTALL)
_JPEG: dict[str, Any] = {
    "requestBody": {"required": True, "content": {"image/jpeg": {"schema": {"type": "string", "format": "binary"}}}}
}


def _told(refusal: Refusal) -> JSONResponse:
    """The fields that a client reads are there, whatever happened."""
    error = {"code": refusal.code, "message": refusal.message, "hint": refusal.hint}
    content = {"message": refusal.message, "name": None, "dist": None, "error": error}
    return JSONResponse(content, refusal.status, dict(refusal.headers))


_router = APIRouter(tags=["older programs"], deprecated=True, route_class=refusing(_told))

Body = Annotated[bytes, Depends(body_of)]
Parts = Annotated[ServerParts, Depends(parts_of)]


@_router.get("/test")
async def test() -> dict[str, str]:
    """The server answers. No key is asked for: it tells nothing."""
    return {"message": "test success"}


@_router.post("/user/{user:path}", dependencies=[Depends(allowed(Scope.REGISTER))], openapi_extra=_JPEG)
def register(user: str, data: Body, parts: Parts) -> dict[str, str]:
    """Remember the face of a JPEG picture for the `<name>_<number>` of the address."""
    name = name_of(user)
    seen = portrait(parts, data)
    remember(parts, name, replace(seen.sample, source=user))
    return {"message": _received(seen)}


@_router.post("/detect", dependencies=[Depends(allowed(Scope.IDENTIFY))], openapi_extra=_JPEG)
def detect(data: Body, parts: Parts) -> dict[str, str | None]:
    """Who the face of a JPEG picture is, and how far from the nearest person it lies."""
    seen = portrait(parts, data)
    [[match]] = parts.service.matches([[seen.sample]])
    dist = None if match.distance is None else f"{match.distance:.2f}"
    return {"message": _received(seen), "name": match.name, "dist": dist}


def name_of(user: str) -> str:
    """The name in `<name>_<number>`: all before the last underscore. Raises InvalidRequestError."""
    match = _NAME_NR.fullmatch(user)
    if match is None:
        raise InvalidRequestError("the address does not end with <name>_<number>", "As in: POST /user/Anna-Maria_3")
    return match["name"]


def _received(seen: Portrait) -> str:
    return f"image received. size={seen.width}x{seen.height}"


PROGRAM = Program(
    lambda: _router,
    (
        Successor("/test", "/v1/health/live"),
        Successor("/user/{user:path}", "/v1/people"),
        Successor("/detect", "/v1/identify"),
    ),
)
