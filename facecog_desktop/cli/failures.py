"""Known failures that only a command line can have. All others are named in core/errors."""

from __future__ import annotations

from facecog_desktop.core.errors import FaceCogError, InvalidRequestError


class UsageError(InvalidRequestError):
    """An unknown command or option, a missing argument, two options that exclude each other."""

    hint = "See: facecog --help"


class OnServerError(FaceCogError):
    """The command works on a gallery's file, and the gallery in force is a server's."""

    code = "on_server"
    hint = 'Run it there. The gallery of this computer is meant with: --server ""'


class ReaderGoneError(Exception):
    """Whoever read the output has read enough (`facecog … | head`). Ends the program quietly: no failure."""
