"""How a file of the page is answered: with what the browser may do with it, and not again where it is there already."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response

from facecog_desktop.remote.server.web.files import PageFile

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "media-src blob:",
        "connect-src 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
"""What the page may load and do: its own files, its own server, pictures that it holds itself; text is never markup."""

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
"""Of every file. A browser may keep it, but asks whether it is still the same."""


def route(file: PageFile) -> Callable[[Request], Response]:
    """The route of one file."""
    headers = {**HEADERS, "ETag": file.etag}

    def answer(request: Request) -> Response:
        if held(request.headers.get("if-none-match", ""), file.etag):
            return Response(status_code=304, headers=headers)
        return Response(file.content, headers=headers, media_type=file.type)

    return answer


def held(shown: str, etag: str) -> bool:
    """Whether If-None-Match names this version (compared weakly, RFC 9110 13.1.2)."""
    if shown.strip() == "*":
        return True
    return etag in {each.strip().removeprefix("W/") for each in shown.split(",")}
