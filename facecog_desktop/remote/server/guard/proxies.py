"""Behind a proxy the caller is whom the proxy names: the last one it has added, which no caller can invent."""

from __future__ import annotations

import ipaddress

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send


class BelieveProxy:
    """Takes the caller's address and scheme from the headers of the one proxy in front."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            address = _address(_last(headers.getlist("x-forwarded-for")))
            if address:
                scope["client"] = (address, 0)
            scheme = _last(headers.getlist("x-forwarded-proto")).lower()
            if scheme in ("http", "https"):
                scope["scheme"] = scheme
        await self._app(scope, receive, send)


def _last(values: list[str]) -> str:
    return ",".join(values).rpartition(",")[2].strip()


def _address(said: str) -> str:
    """The address alone: some proxies add a port, as 10.0.0.1:5 or [::1]:5. Empty for what is none."""
    bare = said[1:].partition("]")[0] if said.startswith("[") else said
    if bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        return str(ipaddress.ip_address(bare))
    except ValueError:
        return ""
