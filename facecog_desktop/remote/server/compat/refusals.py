"""Refusals in the shapes that older programs gave them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.responses import Response

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.server.failures import status_of


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request was not carried out: HTTP status, code, message and hint, and the headers that belong to it."""

    status: int
    code: str
    message: str
    hint: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


Shape = Callable[[Refusal], Response]
"""A refusal as an older program would have told it."""


def refusing(shape: Shape) -> type[APIRoute]:
    """The class of routes that tell their refusals in this shape."""

    class ShapedRoute(APIRoute):
        """A route of one older program."""

        def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
            """The route with its refusals told."""
            inner = super().get_route_handler()

            async def handle(request: Request) -> Response:
                try:
                    return await inner(request)
                except (FaceCogError, RequestValidationError, HTTPException) as error:
                    return shape(_refusal(error))

            return handle

    return ShapedRoute


def _refusal(error: FaceCogError | RequestValidationError | HTTPException) -> Refusal:
    if isinstance(error, FaceCogError):
        headers = getattr(error, "headers", None) or {}
        return Refusal(status_of(error), error.code, error.message, error.hint, headers)
    if isinstance(error, HTTPException):
        return Refusal(error.status_code, "refused", str(error.detail)[:500], headers=error.headers or {})
    return Refusal(422, "invalid_request", "the request is not what this route takes")
