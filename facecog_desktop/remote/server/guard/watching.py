"""One line of the log and the figures of every request. No address, name, query or body is in either."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from facecog_desktop.remote.server.failures import request_of
from facecog_desktop.remote.server.guard.callers import caller_name
from facecog_desktop.remote.server.guard.metrics import Figures
from facecog_desktop.remote.server.log_lines import ACCESS

_log = logging.getLogger(__name__)

UNKNOWN = "-"
"""Stands for the route of what no route answered."""

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_HEALTH = "/v1/health/"
_GONE = 499


@dataclass(slots=True)
class _Answer:
    status: int = _GONE
    bytes: int = 0


class Watch:
    """Notes every answer, in the log alone where `figures` is None. Questions about health: at debug level."""

    def __init__(self, app: ASGIApp, figures: Figures | None) -> None:
        self._app = app
        self._figures = figures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer, began = _Answer(), time.perf_counter()

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer.status = message["status"]
            else:
                answer.bytes += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            self._note(scope, answer, time.perf_counter() - began)

    def _note(self, scope: Scope, answer: _Answer, seconds: float) -> None:
        route = template(scope)
        method = scope["method"] if scope["method"] in _METHODS else UNKNOWN
        if self._figures is not None:
            self._figures.answered(route, method, answer.status, seconds, scope.get("state", {}).get("faces", 0))
        fields = {
            "request": request_of(scope),
            "key": caller_name(scope) or UNKNOWN,
            "method": method,
            "route": route,
            "status": answer.status,
            "ms": round(seconds * 1000, 1),
            "bytes": answer.bytes,
        }
        level = logging.DEBUG if route.startswith(_HEALTH) else logging.INFO
        _log.log(level, "%(request)s %(method)s %(route)s %(status)s", fields, extra={ACCESS: fields})


def template(scope: Scope) -> str:
    """The path as the route has it, without anybody's id; "-" where no route was found.

    Newer versions of FastAPI leave the route without the prefix of its router, and tell the whole beside it.
    """
    whole = scope.get("fastapi", {}).get("effective_route_context")
    for found in (whole, scope.get("route")):
        path = getattr(found, "path_format", None) or getattr(found, "path", None)
        if path:
            return str(path)
    return UNKNOWN
