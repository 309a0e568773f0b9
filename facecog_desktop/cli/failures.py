"""Known failures that only a command line can have. All others are named in core/errors."""

from __future__ import annotations

from facecog_desktop.core.errors import FaceCogError, InvalidRequestError


class UsageError(InvalidRequestError):
    """An unknown command or option, a missing argument, two options that exclude each other."""

    hint = "See: facecog --help"


class NotOfferedError(FaceCogError):
    """The option is part of the contract, but this version cannot do it yet."""

    code = "not_available"
    hint = "Leave the option out, and its variable out of the environment: this computer's own gallery is used then."


class ReaderGoneError(Exception):
    """Whoever read the output has read enough (`facecog … | head`). Ends the program quietly: no failure."""
