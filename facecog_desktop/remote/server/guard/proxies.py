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
            address = _last(headers.getlist("x-forwarded-for"))
            if _is_address(address):
                scope["client"] = (address, 0)
            scheme = _last(headers.getlist("x-forwarded-proto")).lower()
            if scheme in ("http", "https"):
                scope["scheme"] = scheme
        await self._app(scope, receive, send)


def _last(values: list[str]) -> str:
    return ",".join(values).rpartition(",")[2].strip()


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
