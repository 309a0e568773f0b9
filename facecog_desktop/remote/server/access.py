"""Who may ask what: a key in the header, checked before a route is entered."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Request
from starlette.datastructures import Headers
from starlette.types import Scope as RequestScope

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.server.keys.ring import EVERYBODY, Caller, Scope
from facecog_desktop.remote.server.state import state_of

_BEARER = "bearer "


class KeyMissingError(FaceCogError):
    """A key is needed and none was given in the header."""

    code = "key_missing"
    hint = "Send it as header: Authorization: Bearer KEY"


class KeyRefusedError(FaceCogError):
    """The key is unknown, revoked or expired."""

    code = "key_refused"
    hint = "Ask whoever runs the server for a new one."


class ScopeMissingError(FaceCogError):
    """The key does not allow this."""

    code = "scope_missing"
    hint = "Ask whoever runs the server for a key that does."


def allowed(scope: Scope) -> Callable[[Request], Awaitable[Caller]]:
    """A dependency: the caller, if it may do this. Raises KeyMissingError, KeyRefusedError, ScopeMissingError."""

    async def check(request: Request) -> Caller:  # plain ones are called in worker threads, which costs more
        caller = _caller(request)
        if not caller.may(scope):
            raise ScopeMissingError(f"this key does not allow {scope}")
        return caller

    return check


def key_in(scope: RequestScope) -> str:
    """The key of a request's headers, empty for none; one in the address is never looked at."""
    headers = Headers(scope=scope)
    said = headers.get("authorization", "")
    if said.lower().startswith(_BEARER):
        return said[len(_BEARER) :].strip()
    return headers.get("x-api-key", "").strip()


def _caller(request: Request) -> Caller:
    state = state_of(request)
    if state.rules.keys is None:
        return EVERYBODY
    key = key_in(request.scope)
    if not key:
        raise KeyMissingError("this server asks for a key")
    known = state.rules.keys.find(key, state.parts.clock())
    if known is None:
        raise KeyRefusedError("the key is not known, or has expired")
    return Caller(known.name, known.scopes)
