"""Films that arrive: in a folder of their own while they are looked at, and gone afterwards whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.server.uploads import call, put_down


@contextmanager
def on_disk(film: BinaryIO, name: str) -> Iterator[Path]:
    """The film as a file; `name` is what failures call it in place of the file. Raises DiskFullError."""
    with TemporaryDirectory(prefix="facecog-film-") as folder:
        path = Path(folder) / "film"
        put_down(film, path)
        try:
            yield path
        except FaceCogError as error:
            call(error, path, name)
            error.source = name
            raise
