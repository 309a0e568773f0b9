"""How a passphrase is given: in the first line of a file, by the environment, or typed on a terminal; never as a word

of the command line, which others can read."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.core.errors import SourceNotFoundError, SourceUnreadableError
from facecog_desktop.core.people.protection import SHORTEST_PASSPHRASE, Lock

KEY = "FACECOG_KEY"
KEY_FILE = "FACECOG_KEY_FILE"

_LONGEST_FILE = 4096
_ATTEMPTS = 3


def first_line(file: Path | None, what: str = "the passphrase") -> str | None:
    """The first line of the file. Raises SourceNotFoundError, SourceUnreadableError, UsageError."""
    if file is None:
        return None
    try:
        with file.open(encoding="utf-8-sig") as text:
            secret = text.readline(_LONGEST_FILE).rstrip("\r\n")
    except FileNotFoundError as error:
        raise SourceNotFoundError(f"there is no file {file}", "Check the path.", source=str(file)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise SourceUnreadableError(f"{what} cannot be read from {file}", source=str(file)) from error
    if not secret:
        raise UsageError(f"the first line of {file} is empty", f"It must be {what}.")
    return secret


def long_enough(secret: str) -> str:
    """The passphrase, to be used for something new. Raises UsageError."""
    if len(secret) < SHORTEST_PASSPHRASE:
        raise UsageError(f"the passphrase is shorter than {SHORTEST_PASSPHRASE} characters", "Use a longer one.")
    return secret


def new_passphrase(file: Path | None) -> str:
    """A passphrase to protect something with: of the file, or typed twice. Raises UsageError."""
    given = first_line(file)
    if given is not None:
        return long_enough(given)
    if not at_terminal():
        raise UsageError("a new passphrase is needed", "Put it into a file and name that with --new-passphrase-file.")
    secret = long_enough(_typed("New passphrase: "))
    if _typed("The same again: ") != secret:
        raise UsageError("the two passphrases differ", "Nothing was changed. Try again.")
    return secret


class KeyAsker:
    """Asks for the passphrase or recovery key of a gallery: a file, the environment, then, with `prompt`, a terminal.

    What a file or the environment says is said once: where it is wrong, that is told.
    """

    def __init__(self, file: Path | None, *, prompt: bool, environment: Mapping[str, str] | None = None) -> None:
        self._file = file
        self._prompt = prompt
        self._environment = os.environ if environment is None else environment

    def __call__(self, path: Path, lock: Lock, attempt: int) -> str | None:
        """An answer, None where nobody answers. Raises SourceNotFoundError, SourceUnreadableError, UsageError."""
        named = self._environment.get(KEY_FILE)
        file = self._file or (Path(named).expanduser() if named else None)
        given = first_line(file) or self._environment.get(KEY)
        if given:
            return given if attempt == 0 else None
        if not self._prompt or not at_terminal() or attempt >= _ATTEMPTS:
            return None
        what = "Passphrase (or recovery key)" if lock is Lock.PASSPHRASE else "Recovery key"
        again = "That was not it. " if attempt else ""
        return _typed(f"{again}{what} of {path}: ") or None


def at_terminal() -> bool:
    """Whether somebody sits at a terminal who can be asked."""
    return bool(sys.stdin and sys.stdin.isatty() and sys.stderr and sys.stderr.isatty())


def _typed(question: str) -> str:
    return getpass.getpass(question, stream=sys.stderr)
