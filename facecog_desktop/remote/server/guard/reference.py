"""The description of the API: where keys are asked for, it needs one too."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from facecog_desktop.remote.server.access import KeyMissingError
from facecog_desktop.remote.server.guard.callers import caller_name
from facecog_desktop.remote.server.guard.refusals import refuse
from facecog_desktop.remote.server.keys.ring import KeyRing

_PLACE = "/openapi.json"


class GuardReference:
    """Asks for a key before /openapi.json. The page at /docs is the same on every server and asks for it there."""

    def __init__(self, app: ASGIApp, keys: KeyRing | None) -> None:
        self._app = app
        self._keys = keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if self._keys is not None and scope["type"] == "http" and scope["path"] == _PLACE and not caller_name(scope):
            await refuse(scope, send, KeyMissingError("this server asks for a key"))
            return
        await self._app(scope, receive, send)
