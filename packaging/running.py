"""Starting other programs while packages are made, and the failure that tells what a package lacks."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from facecog_desktop.core.errors import FaceCogError

_LAST_LINES = 15


class PackagingError(FaceCogError):
    """A package cannot be made here: a tool is missing, a file was not fetched, or an input is wrong."""

    code = "packaging"


def tool(name: str, hint: str) -> str:
    """The path of a program that must be installed; `hint` tells how."""
    found = shutil.which(name)
    if found is None:
        raise PackagingError(f"the program {name} is missing", hint)
    return found


def run(
    arguments: Sequence[str | Path],
    *,
    folder: Path | None = None,
    variables: Mapping[str, str | None] | None = None,
    hint: str = "",
) -> str:
    """Run a program to its end and return what it printed; a failure tells its last lines.

    `variables` are added to the environment, those that are None taken out of it.
    """
    words = [str(argument) for argument in arguments]
    environment = {name: value for name, value in {**os.environ, **(variables or {})}.items() if value is not None}
    done = subprocess.run(
        words,
        cwd=folder,
        env=environment,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="backslashreplace",
    )
    if done.returncode != 0:
        last = "\n".join(done.stdout.splitlines()[-_LAST_LINES:])
        raise PackagingError(f"{Path(words[0]).name} ended with code {done.returncode}:\n{last}", hint)
    return done.stdout
