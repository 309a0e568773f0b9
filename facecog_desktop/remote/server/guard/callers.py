"""Who asks, before any route does: whoever has a known key counts by its name, everybody else by address."""

from __future__ import annotations

from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

from facecog_desktop.remote.server.access import key_in
from facecog_desktop.remote.server.bounds import Bounds
from facecog_desktop.remote.server.guard.rates import Rate, neighbourhood
from facecog_desktop.remote.server.guard.refusals import TooManyRequestsError, refuse
from facecog_desktop.remote.server.keys.ring import KeyRing

_HEALTH = ("/v1/health/live", "/v1/health/ready")


class KnowCallers:
    """Notes the name of the caller's key, and refuses whoever asks too often or tries too many wrong keys.

    What a key allows is asked by the route. A right key is let in however many wrong ones came from its address.
    """

    def __init__(self, app: ASGIApp, keys: KeyRing | None, clock: Callable[[], float], bounds: Bounds) -> None:
        self._app = app
        self._keys = keys
        self._clock = clock
        self._requests = Rate(bounds.requests)
        self._wrong = Rate(bounds.wrong_keys)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http" or scope["path"] in _HEALTH:
            await self._app(scope, receive, send)
            return
        seconds = self._must_wait(scope)
        if seconds:
            error = TooManyRequestsError(f"too many requests; try again in {seconds} s")
            await refuse(scope, send, error, {"retry-after": str(seconds)})
            return
        await self._app(scope, receive, send)

    def _must_wait(self, scope: Scope) -> int:
        client = scope.get("client")
        address = neighbourhood(client[0]) if client else "unknown"
        key = key_in(scope) if self._keys is not None else ""
        known = self._keys.find(key, self._clock()) if self._keys is not None and key else None
        if known is not None:
            scope.setdefault("state", {})["caller_name"] = known.name
            return self._requests.wait(f"key {known.name}")
        return (self._wrong.wait(address) if key else 0) or self._requests.wait(f"address {address}")


def caller_name(scope: Scope) -> str:
    """The name of the caller's key, empty where no known one was shown."""
    return str(scope.get("state", {}).get("caller_name", ""))
