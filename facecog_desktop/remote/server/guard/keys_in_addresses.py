"""Keys in addresses: those end up in logs and histories, so that they are refused, even right ones."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Receive, Scope, Send

from facecog_desktop.remote.server.guard.refusals import KeyInAddressError, refuse

NAMES = frozenset({"api_key", "apikey", "api-key", "x-api-key", "key", "token", "access_token", "authorization"})
"""Parameters, in small letters, that look like a key."""


class RefuseKeysInAddresses:
    """Refuses a query with a parameter that is named like a key. What it says is told nowhere."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "http" and scope.get("query_string"):
            query = scope["query_string"].decode("latin-1")
            if any(name.strip().lower() in NAMES for name, _ in parse_qsl(query, keep_blank_values=True)):
                await refuse(scope, send, KeyInAddressError("keys are taken from headers only"))
                return
        await self._app(scope, receive, send)
