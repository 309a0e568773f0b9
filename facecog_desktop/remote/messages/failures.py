"""Known failures on their way: the same class with the same words comes out at the other end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from facecog_desktop.core import errors
from facecog_desktop.core.errors import AlreadyRegisteredError, FaceCogError, LooksLikeOtherError
from facecog_desktop.core.types import Candidate

_CANDIDATE = TypeAdapter(Candidate)

CLASSES: Mapping[str, type[FaceCogError]] = {
    each.code: each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, FaceCogError)
}
"""Every known failure by its code."""


def failure_message(error: FaceCogError) -> dict[str, Any]:
    """A failure as JSON: code, message and hint, and whom it is about."""
    message: dict[str, Any] = {"code": error.code, "message": error.message, "hint": error.hint}
    if error.source:
        message["source"] = error.source
    if isinstance(error, LooksLikeOtherError):
        message["other"] = _CANDIDATE.dump_python(error.other, mode="json")
        message["twin"] = error.twin
    if isinstance(error, AlreadyRegisteredError):
        message["holder"] = None if error.holder is None else _CANDIDATE.dump_python(error.holder, mode="json")
        message["md5"] = error.md5
    return message


def failure_of(message: Mapping[str, Any]) -> FaceCogError:
    """The failure that a message tells of; of an unknown code (a newer server) the root class with that code."""
    said = str(message.get("message") or "the server gives no reason")
    hint = str(message.get("hint") or "")
    source = str(message.get("source") or "")
    kind = CLASSES.get(str(message.get("code")), FaceCogError)
    try:
        if kind is LooksLikeOtherError:
            other = _CANDIDATE.validate_python(message.get("other"))
            error: FaceCogError = LooksLikeOtherError(said, other, source, twin=message.get("twin"))
            error.hint = hint
            return error
        if kind is AlreadyRegisteredError:
            holder = message.get("holder")
            found = None if holder is None else _CANDIDATE.validate_python(holder)
            return AlreadyRegisteredError(said, hint, source=source, holder=found, md5=str(message.get("md5") or ""))
    except ValidationError:
        kind = FaceCogError
    error = kind(said, hint, source=source)
    if kind is FaceCogError:
        error.code = str(message.get("code") or FaceCogError.code)
    return error
