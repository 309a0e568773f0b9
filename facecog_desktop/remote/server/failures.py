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
    "wrong_type": 415,
    "key_missing": 401,
    "key_refused": 401,
    "scope_missing": 403,
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


def known(error: FaceCogError, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """The answer that tells of a known failure."""
    return JSONResponse({"error": failure_message(error)}, status_of(error), dict(headers or {}))


def told(status: int, code: str, message: str, headers: Mapping[str, str] | None = None, **more: Any) -> JSONResponse:
    """An answer in the shape of a failure for what is no FaceCogError."""
    return JSONResponse({"error": {"code": code, "message": message, "hint": "", **more}}, status, dict(headers or {}))


def add_handlers(app: FastAPI) -> None:
    """Every failure of a route becomes an answer in one shape."""
    app.add_exception_handler(FaceCogError, _known)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _bug)


def _known(_request: Request, error: Exception) -> Response:
    if not isinstance(error, FaceCogError):
        raise error
    return known(error, getattr(error, "headers", None))


def _invalid(_request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    first = error.errors()[0] if error.errors() else {"loc": (), "msg": "invalid"}
    where = ".".join(str(part) for part in first["loc"])[:200].encode("utf-8", "replace").decode()
    return told(422, "invalid_request", f"{where}: {first['msg']}"[:500])


def _http(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    code = _WORDS.get(error.status_code, "refused")
    return told(error.status_code, code, str(error.detail)[:500], error.headers)


def _bug(_request: Request, error: Exception) -> Response:
    number = secrets.token_hex(8)
    _log.error("bug %s", number, exc_info=error)
    return told(500, "bug", "The server failed; its log tells more under the id.", id=number)
