"""How many requests are being answered, and whether new ones are: a server that ends answers those it has taken."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from facecog_desktop.remote.server.guard.refusals import ServerBusyError, ServerStoppingError, refuse

_HEALTH = "/v1/health/"


@dataclass(slots=True)
class Traffic:
    """Of one process; changed in its event loop only."""

    at_once: int = 0
    draining: bool = False


class CountTraffic:
    """Counts what is being answered; refuses what is too much at a time, and everything new at the end."""

    def __init__(self, app: ASGIApp, traffic: Traffic, most: int) -> None:
        self._app = app
        self._traffic = traffic
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http" or scope["path"] == f"{_HEALTH}live":
            await self._app(scope, receive, send)
            return
        if self._traffic.draining:
            error = ServerStoppingError("the server is about to stop")
            await refuse(scope, send, error, {"retry-after": "2", "connection": "close"})
            return
        if self._most and self._traffic.at_once >= self._most:
            await refuse(scope, send, ServerBusyError("too many requests at a time"), {"retry-after": "1"})
            return
        counted = 1

        async def told(message: Message) -> None:
            nonlocal counted
            if counted and message["type"] == "http.response.start" and _is_endless(message):
                self._traffic.at_once -= counted
                counted = 0
            await send(message)

        self._traffic.at_once += counted
        try:
            await self._app(scope, receive, told)
        finally:
            self._traffic.at_once -= counted


def _is_endless(answer: Message) -> bool:
    """A stream of events has no end of its own that could be waited for."""
    return Headers(raw=answer.get("headers", [])).get("content-type", "").startswith("text/event-stream")
