"""The description of the API: where keys are asked for, it needs one too."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from facecog_desktop.remote.server.access import KeyMissingError
from facecog_desktop.remote.server.guard.callers import caller_name
from facecog_desktop.remote.server.guard.refusals import refuse
from facecog_desktop.remote.server.keys.ring import KeyRing

_PLACES = ("/openapi.json", "/docs")
_VIEWER = (
    "default-src 'none'; script-src https://cdn.jsdelivr.net 'unsafe-inline'; "
    "style-src https://cdn.jsdelivr.net 'unsafe-inline'; img-src https://fastapi.tiangolo.com data:; "
    "connect-src 'self'; frame-ancestors 'none'"
)


class GuardReference:
    """Asks for a key before /openapi.json and /docs, and lets that page load its viewer from where FastAPI has it."""

    def __init__(self, app: ASGIApp, keys: KeyRing | None) -> None:
        self._app = app
        self._keys = keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http" or not scope["path"].startswith(_PLACES):
            await self._app(scope, receive, send)
            return
        if self._keys is not None and not caller_name(scope):
            await refuse(scope, send, KeyMissingError("this server asks for a key"))
            return

        async def viewed(message: Message) -> None:
            if message["type"] == "http.response.start" and scope["path"] == "/docs":
                MutableHeaders(scope=message).setdefault("content-security-policy", _VIEWER)
            await send(message)

        await self._app(scope, receive, viewed)
