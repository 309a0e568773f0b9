"""Many people at once: a line of the answer for each of them, as soon as it is done."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, ValidationError
from starlette.responses import Response, StreamingResponse

from facecog_desktop.core.errors import FaceCogError, InvalidRequestError
from facecog_desktop.core.types import Person
from facecog_desktop.remote.messages.answers import Registration, RequestName
from facecog_desktop.remote.messages.failures import failure_message
from facecog_desktop.remote.messages.pictures import BulkEnd, BulkLine, Failure
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.crops import samples_of
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.queueing.work import Work
from facecog_desktop.remote.server.state import Parts, Working
from facecog_desktop.remote.server.v1.described import may_fail

router = APIRouter(prefix="/people", tags=["people"])

MOST = 10_000
"""Registrations in one request."""

LINES = "application/x-ndjson"

_ONE = {"$ref": "#/components/schemas/Registration"}
_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            LINES: {"schema": {"type": "string"}},
            "application/json": {"schema": {"type": "array", "maxItems": MOST, "items": _ONE}},
        },
    }
}
_DESCRIBED: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {LINES: {"schema": {"type": "string"}}},
        "description": "A line of JSON for each registration, and one with the numbers of them at the end.",
    }
}


class WrongTypeError(InvalidRequestError):
    """The body is of a kind that is not read here."""

    code = "wrong_type"
    hint = f"Send application/json or {LINES}."


@router.post(
    "/bulk",
    response_class=Response,
    dependencies=[Depends(allowed(Scope.REGISTER))],
    responses=may_fail(415) | _DESCRIBED,
    openapi_extra=_BODY,
)
async def register_many(
    request: Request,
    parts: Parts,
    work: Working,
    name: Annotated[
        RequestName | None,
        Query(alias="request", description="Names the registrations that have no name of their own."),
    ] = None,
) -> StreamingResponse:
    """Remember many people, in their order: a list, or a registration a line.

    Each is done or refused for itself. With `request`, registration n without a name of its own is called
    request-n: sent again after a broken connection, what was done is not done twice.
    """
    asked = _asked(request.headers.get("content-type", ""), await request.body())
    return StreamingResponse(_answers(parts, work, asked, name), media_type=LINES)


def _asked(kind: str, body: bytes) -> list[Any]:
    """Registrations as bytes of JSON, or as what JSON holds. Raises WrongTypeError, InvalidRequestError."""
    kind = kind.partition(";")[0].strip().lower()
    if kind == LINES:
        found: Any = [line for line in body.split(b"\n") if line.strip()]
    elif kind == "application/json":
        try:
            found = json.loads(body)
        except (ValueError, RecursionError) as error:
            raise InvalidRequestError("the body is no JSON") from error
    else:
        raise WrongTypeError("registrations are JSON")
    if not isinstance(found, list) or not 1 <= len(found) <= MOST:
        raise InvalidRequestError(f"there is a list of 1 to {MOST} registrations")
    return found


async def _answers(parts: ServerParts, work: Work, asked: list[Any], name: str | None) -> AsyncIterator[bytes]:
    done = refused = 0
    for number, each in enumerate(asked):
        if work.stopping:
            break
        line = await _answered(parts, work, number, each, name)
        done, refused = (done + 1, refused) if line.error is None else (done, refused + 1)
        yield _line(line)
    yield _line(BulkEnd(done=done, refused=refused, left=len(asked) - done - refused))


async def _answered(parts: ServerParts, work: Work, number: int, asked: Any, name: str | None) -> BulkLine:
    called = None if name is None else f"{name}-{number}"
    try:
        registration = _read(asked)
        called = registration.request or called
        async with work.heavy.one(patient=True):
            person = await work.heavy.thread(partial(_register, parts, registration, called))
    except FaceCogError as error:
        return BulkLine(number=number, request=called, error=Failure(**failure_message(error)))
    return BulkLine(number=number, request=called, person=person)


def _read(asked: Any) -> Registration:
    """Raises InvalidRequestError."""
    try:
        return (
            Registration.model_validate_json(asked) if isinstance(asked, bytes) else Registration.model_validate(asked)
        )
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])[:200].encode("utf-8", "replace").decode()
        raise InvalidRequestError(f"{where}: {first['msg']}"[:500]) from error


def _register(parts: ServerParts, asked: Registration, called: str | None) -> Person:
    """In a worker thread."""
    samples = samples_of(parts, asked.faces)
    return parts.service.register(
        asked.name,
        samples,
        external_id=asked.external_id,
        metadata=asked.metadata,
        force=asked.force,
        request=called,
    )


def _line(message: BaseModel) -> bytes:
    return message.model_dump_json().encode() + b"\n"
