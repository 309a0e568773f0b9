"""Failures as HTTP answers: a known one has a status of its own and JSON, a bug an id and no trace."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response
from starlette.types import Scope

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.messages.failures import failure_message

_log = logging.getLogger(__name__)

STATUS: Mapping[str, int] = {
    "invalid_request": 422,
    "invalid_name": 422,
    "picture_invalid": 422,
    "picture_too_large": 413,
    "video_invalid": 422,
    "no_face": 422,
    "several_faces": 422,
    "poor_quality": 422,
    "text_unreadable": 422,
    "looks_like_other": 409,
    "already_registered": 409,
    "ambiguous_name": 409,
    "person_not_found": 404,
    "sample_not_found": 404,
    "job_not_found": 404,
    "log_missing": 404,
    "comparison_too_long": 413,
    "host_refused": 400,
    "key_in_address": 400,
    "key_missing": 401,
    "key_refused": 401,
    "scope_missing": 403,
    "site_refused": 403,
    "too_slow": 408,
    "too_large": 413,
    "wrong_type": 415,
    "too_many_requests": 429,
    "server_busy": 503,
    "gallery_busy": 503,
    "disk_full": 507,
}
"""HTTP status by a failure's code; any other known failure is the server's own: 503."""

_WORDS = {400: "bad_request", 404: "not_found", 405: "method_not_allowed", 413: "too_large", 415: "wrong_type"}


def status_of(error: FaceCogError) -> int:
    """The HTTP status of a known failure."""
    return STATUS.get(error.code, 503)


def request_of(scope: Scope) -> str:
    """The request's name, by which the log knows it; empty where the guards have given it none."""
    return str(scope.get("state", {}).get("request_name", ""))


def known(error: FaceCogError, headers: Mapping[str, str] | None = None, *, request: str = "") -> JSONResponse:
    """The answer that tells of a known failure. `request` names the request."""
    message = failure_message(error) | ({"request": request} if request else {})
    return JSONResponse({"error": message}, status_of(error), dict(headers or {}))


def told(status: int, code: str, message: str, headers: Mapping[str, str] | None = None, **more: Any) -> JSONResponse:
    """An answer in the shape of a failure for what is no FaceCogError. An empty one of `more` is left out."""
    said = {name: value for name, value in more.items() if value != ""}
    return JSONResponse({"error": {"code": code, "message": message, "hint": "", **said}}, status, dict(headers or {}))


def add_handlers(app: FastAPI) -> None:
    """Every failure of a route becomes an answer in one shape. Bugs are the guards' affair, within their headers."""
    app.add_exception_handler(FaceCogError, _known)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)


def _known(request: Request, error: Exception) -> Response:
    if not isinstance(error, FaceCogError):
        raise error
    return known(error, getattr(error, "headers", None), request=request_of(request.scope))


def _invalid(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    first = error.errors()[0] if error.errors() else {"loc": (), "msg": "invalid"}
    where = ".".join(str(part) for part in first["loc"])[:200].encode("utf-8", "replace").decode()
    return told(422, "invalid_request", f"{where}: {first['msg']}"[:500], request=request_of(request.scope))


def _http(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    code = _WORDS.get(error.status_code, "refused")
    return told(error.status_code, code, str(error.detail)[:500], error.headers, request=request_of(request.scope))


def bug(request: Request, error: Exception) -> Response:
    """The answer to what is no known failure: its traceback is in the log under an id."""
    number = secrets.token_hex(8)
    _log.error("bug %s in request %s", number, request_of(request.scope) or "-", exc_info=error)
    return told(
        500, "bug", "The server failed; its log tells more under the id.", id=number, request=request_of(request.scope)
    )
