"""How failures are described in the OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from facecog_desktop.remote.messages.pictures import FailureAnswer

_ALWAYS: Mapping[int, str] = {
    400: "The request cannot be read.",
    401: "A key is missing, or not known.",
    403: "The key does not allow this.",
    408: "The request arrived too slowly.",
    413: "The request, or a picture in it, is too large.",
    422: "What was sent makes no sense, or is no picture, or shows no face where one is needed.",
    429: "Too many requests: ask again after Retry-After seconds.",
    503: "The server has as much to do as it takes on, or its gallery cannot be used now: see Retry-After.",
}
_SOMETIMES: Mapping[int, str] = {
    404: "There is no such person, photo, job or log.",
    409: "It is there already, looks like somebody else, or is no single one.",
    415: "The body is of another kind than can be read.",
    507: "There is no room on the server's disk; nothing was changed.",
}


def may_fail(*more: int) -> dict[int | str, dict[str, Any]]:
    """The failures of any route, and of one that may fail with `more`."""
    found = dict(_ALWAYS) | {status: _SOMETIMES[status] for status in more}
    return {
        status: {"model": FailureAnswer, "description": f"{HTTPStatus(status).phrase}. {found[status]}"}
        for status in sorted(found)
    }
