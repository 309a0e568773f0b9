"""What every answer of an older route says in its headers: that it is deprecated, and what takes its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.datastructures import MutableHeaders
from starlette.routing import compile_path
from starlette.types import ASGIApp, Message, Receive, Scope, Send

DEPRECATED = "@1795824000"
"""Since when (RFC 9745: Unix time, here 2026-11-28): the older routes never were anything but a way over to /v1."""


@dataclass(frozen=True, slots=True)
class Successor:
    """What takes the place of an older route. `methods` None: the whole path is the older program's."""

    path: str
    by: str
    methods: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Program:
    """An older program: what makes its routes, and what takes the place of each."""

    router: Callable[[], APIRouter]
    successors: tuple[Successor, ...]


class Superseded:
    """Puts the headers on the answers of these routes, refusals too."""

    def __init__(self, app: ASGIApp, successors: Sequence[Successor]) -> None:
        self._app = app
        self._successors = [(compile_path(each.path)[0], each) for each in successors]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """An ASGI application."""
        by = self._by(scope) if scope["type"] == "http" else None
        if by is None:
            await self._app(scope, receive, send)
            return

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Deprecation"] = DEPRECATED
                headers.append("Link", f'<{by}>; rel="successor-version"')
            await send(message)

        await self._app(scope, receive, marked)

    def _by(self, scope: Scope) -> str | None:
        for pattern, each in self._successors:
            if pattern.match(scope["path"]) and (each.methods is None or scope["method"] in each.methods):
                return each.by
        return None
