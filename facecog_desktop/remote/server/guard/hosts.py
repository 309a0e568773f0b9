"""The names that the server may be asked by: a page whose name was led to this address gets nothing."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from facecog_desktop.remote.server.guard.refusals import HostRefusedError, refuse


class TrustHosts:
    """Refuses every request whose Host is not one of the names; the port does not count."""

    def __init__(self, app: ASGIApp, names: Iterable[str]) -> None:
        self._app = app
        self._names = frozenset(host_name(name) for name in names) - {""}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "http":
            hosts = Headers(scope=scope).getlist("host")
            if len(hosts) != 1 or host_name(hosts[0]) not in self._names:
                await refuse(scope, send, HostRefusedError("this server is not known by the name it was asked by"))
                return
        await self._app(scope, receive, send)


def host_name(host: str) -> str:
    """The name or address of HOST[:PORT] in small letters; an IPv6 address keeps its brackets. Empty for nonsense."""
    said = host.strip().lower()
    if said.startswith("["):
        name, bracket, rest = said.partition("]")
        port = rest.removeprefix(":")
        return name + bracket if bracket and (rest == "" or (rest != port and port.isdecimal())) else ""
    name, colon, port = said.partition(":")
    if colon and not port.isdecimal():
        return ""
    return name.removesuffix(".")
