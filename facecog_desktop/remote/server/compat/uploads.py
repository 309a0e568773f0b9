"""Films that arrive: in a folder of their own while they are looked at, and gone afterwards whatever happens."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from facecog_desktop.core.errors import DiskFullError, FaceCogError


@contextmanager
def on_disk(film: BinaryIO, name: str) -> Iterator[Path]:
    """The film as a file; `name` is what failures call it in place of the file. Raises DiskFullError."""
    with TemporaryDirectory(prefix="facecog-film-") as folder:
        path = Path(folder) / "film"
        try:
            with path.open("wb") as out:
                shutil.copyfileobj(film, out)
        except OSError as error:
            raise DiskFullError("there is no room for the film") from error
        try:
            yield path
        except FaceCogError as error:
            # Whoever sent the film knows no file of this computer.
            error.message, error.hint = (text.replace(str(path), name) for text in (error.message, error.hint))
            error.source = name
            raise
