"""What arrives in a request's body, read as older clients send it. Nothing is decoded here."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Collection, Mapping
from typing import Any

from fastapi import Request
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.remote.server.state import state_of

_SCHEMAS: Mapping[str, Mapping[str, str]] = {
    "text": {"type": "string"},
    "number": {"type": "number"},
    "file": {"type": "string", "format": "binary"},
}
_MOST_FILES = 8
_MOST_FIELDS = 50


def form_described(kind: str, required: Collection[str], **fields: str) -> dict[str, Any]:
    """The body of a route for the description of the API: `fields` are names with what they are."""
    shown = {name: _SCHEMAS[each] for name, each in fields.items()}
    schema = {"type": "object", "properties": shown, "required": sorted(required)}
    return {"requestBody": {"required": True, "content": {kind: {"schema": schema}}}}


async def body_of(request: Request) -> AsyncIterator[bytes]:
    """A dependency: the whole body, and a place for heavy work until it is answered.

    Raises HTTPException (400) where the client hangs up, ServerBusyError.
    """
    try:
        body = await request.body()
    except ClientDisconnect as error:
        raise HTTPException(400, "the client has hung up") from error
    async with state_of(request).work.heavy.one():
        yield body


async def form_of(request: Request) -> AsyncIterator[FormData]:
    """A dependency: the form, whatever its kind, whose fields may be as long as the body. Nothing of it is left.

    As long as it is worked on it has a place for heavy work. Raises HTTPException (400), ServerBusyError.
    """
    limit = state_of(request).rules.body_limit
    try:
        form = await request.form(max_files=_MOST_FILES, max_fields=_MOST_FIELDS, max_part_size=limit)
    except ClientDisconnect as error:
        raise HTTPException(400, "the client has hung up") from error
    try:
        async with state_of(request).work.heavy.one():
            yield form
    finally:
        await form.close()


def text_field(form: FormData, name: str) -> str | None:
    """The text of a field, None where there is none."""
    found = form.get(name)
    return found if isinstance(found, str) else None


def file_field(form: FormData, name: str) -> UploadFile:
    """The file of a field. Raises InvalidRequestError."""
    found = form.get(name)
    if not isinstance(found, UploadFile):
        raise InvalidRequestError(f"there is no file {name}", f"Send it as multipart/form-data: -F {name}=@FILE")
    return found


def json_of(data: bytes) -> Any:
    """The JSON document of a body. Raises InvalidRequestError, also for NaN and for what is nested too deep."""
    try:
        return json.loads(data, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise InvalidRequestError("the body is no JSON") from error


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")
