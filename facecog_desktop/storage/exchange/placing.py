"""Exports appear at their place only once they are whole; what is there already is never overwritten."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from facecog_desktop.core.errors import InvalidRequestError, OutputUnwritableError
from facecog_desktop.core.text import text


@contextmanager
def new_file(out: Path) -> Iterator[BinaryIO]:
    """A file for the owner alone, which gets its name at the end. Nothing is left of it after an error.

    Raises InvalidRequestError where something is there already, OutputUnwritableError.
    """
    _check_free(out)
    partial = out.with_name(f"{out.name}.partial")
    try:
        partial.unlink(missing_ok=True)
        descriptor = os.open(partial, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(descriptor, "w+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _check_free(out)
            partial.replace(out)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise OutputUnwritableError(
            text("{path} cannot be written: {reason}", path=out, reason=error.strerror or str(error)), source=str(out)
        ) from error


@contextmanager
def new_folder(out: Path) -> Iterator[Path]:
    """A folder for the owner alone to fill, which gets its name at the end. Nothing is left of it after an error.

    Raises InvalidRequestError where something is there already (an empty folder is nothing), OutputUnwritableError.
    """
    _check_free(out)
    partial = out.with_name(f"{out.name}.partial")
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(mode=0o700)
        try:
            yield partial
            _check_free(out)
            if out.is_dir():
                out.rmdir()  # an empty one, for systems that do not replace it
            partial.replace(out)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except OSError as error:
        raise OutputUnwritableError(
            text("{path} cannot be written: {reason}", path=out, reason=error.strerror or str(error)), source=str(out)
        ) from error


def _check_free(out: Path) -> None:
    try:
        free = not os.path.lexists(out) or (out.is_dir() and not any(out.iterdir()))
    except OSError as error:
        raise OutputUnwritableError(
            text("{path} cannot be written: {reason}", path=out, reason=error.strerror), source=str(out)
        ) from error
    if not free:
        raise InvalidRequestError(
            text("{path} is there already", path=out), "Name another place, or take it away.", source=str(out)
        )
