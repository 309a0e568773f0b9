"""Pages of other sites: a browser says where a request comes from, and only this server's own page may ask."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from facecog_desktop.remote.server.guard.refusals import SiteRefusedError, refuse

_OWN = ("same-origin", "none")
_PAGES = ("/", "/docs")
_PORTS = {"http": ":80", "https": ":443"}


class RefuseOtherSites:
    """Refuses what a browser sends for the page of another site. Programs send neither header."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "http" and _of_another_site(scope):
            await refuse(scope, send, SiteRefusedError("a page of another site asks"))
            return
        await self._app(scope, receive, send)


def _of_another_site(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    origin = headers.get("origin")
    if origin is not None and not _same(origin, headers.get("host", "")):
        return True
    site = headers.get("sec-fetch-site")
    return site is not None and site.lower() not in _OWN and not _follows_a_link(scope, headers)


def _same(origin: str, host: str) -> bool:
    """Whether an Origin is that of this server. The scheme is the proxy's affair, where there is one."""
    scheme, separator, place = origin.lower().partition("://")
    usual = _PORTS.get(scheme)
    if not separator or usual is None:
        return False
    return place.removesuffix(usual) == host.lower().removesuffix(usual)


def _follows_a_link(scope: Scope, headers: Headers) -> bool:
    """Somebody opens a page by a link that stands elsewhere: that other site sees nothing of it."""
    return (
        scope["method"] == "GET"
        and scope["path"] in _PAGES
        and headers.get("sec-fetch-mode") == "navigate"
        and headers.get("sec-fetch-dest") == "document"
    )
