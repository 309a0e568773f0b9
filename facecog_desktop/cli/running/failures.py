"""Known failures that only a command line can have. All others are named in core/errors."""

from __future__ import annotations

from facecog_desktop.core.errors import InvalidRequestError


class UsageError(InvalidRequestError):
    """An unknown command or option, a missing argument, two options that exclude each other."""

    hint = "See: facecog --help"


class ReaderGoneError(Exception):
    """Whoever read the output has read enough (`facecog … | head`). Ends the program quietly: no failure."""
