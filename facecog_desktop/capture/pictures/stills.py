"""Separate pictures as a source: a file, several, a folder, a pattern. Decoding is in decode."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.capture.pictures.finding import files_in, files_like, pictures_of
from facecog_desktop.core.errors import SourceNotFoundError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Frame


class StillsSource:
    """Pictures one after the other, each frame's `source` being its path as given. `close` begins anew.

    A folder or pattern stands for the pictures in it (see `finding.pictures_of`); named files are all read, and told
    one by one where they are missing or damaged.
    """

    live = False
    moving = False
    fps: float | None = None

    def __init__(self, paths: Sequence[Path | str], *, name: str = "") -> None:
        self._paths = tuple(str(path) for path in paths)
        self._name = name or (self._paths[0] if len(self._paths) == 1 else f"{len(self._paths)} pictures")
        self._next = 0

    @classmethod
    def in_folder(cls, folder: Path | str) -> StillsSource:
        """The pictures directly in a folder. Raises SourceNotFoundError (none too), SourceUnreadableError."""
        pictures = pictures_of(files_in(folder))
        if not pictures:
            raise SourceNotFoundError(
                text("no pictures in {folder}", folder=folder),
                "Name a folder that holds JPEG or PNG files itself.",
                source=str(folder),
            )
        return cls(pictures, name=str(folder))

    @classmethod
    def like(cls, pattern: str) -> StillsSource:
        """The pictures that a pattern means. Raises SourceNotFoundError."""
        pictures = pictures_of(files_like(pattern))
        if not pictures:
            raise SourceNotFoundError(text("no pictures are called {pattern}", pattern=pattern), source=pattern)
        return cls(pictures, name=pattern)

    @property
    def name(self) -> str:
        """The file, folder or pattern."""
        return self._name

    @property
    def length(self) -> int | None:
        """Number of pictures, damaged ones included."""
        return len(self._paths)

    def read(self) -> Frame | None:
        """The next picture, None after the last.

        Raises what `read_picture` raises, with the path as `source`; the next call goes on with the next picture.
        """
        if self._next >= len(self._paths):
            return None
        number, path = self._next, self._paths[self._next]
        self._next += 1
        return Frame(read_picture(path), number=number, time=0.0, source=path)

    def close(self) -> None:
        """Begin anew with the next read."""
        self._next = 0
