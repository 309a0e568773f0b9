"""Films of coloured blocks: a file says how long it is and who is in it, and how slowly it is read."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from facecog_desktop.core.errors import VideoInvalidError
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame
from facecog_desktop.service.comparing.comparer import Comparer
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, picture


def film(seconds: int, identity: int, pause: float = 0.0) -> bytes:
    """A frame a second; `pause` seconds to read each."""
    return f"film {seconds} {identity} {pause}".encode()


class Film:
    """The frames of such a file."""

    live, moving = False, True
    fps: float | None = 1.0

    def __init__(self, path: str) -> None:
        self.name = path
        said = Path(path).read_text().split()
        if len(said) != 4:
            raise VideoInvalidError(f"{path} is damaged", source=path)
        self.length: int | None = int(said[1])
        self._identity, self._pause = int(said[2]), float(said[3])
        self._number = 0

    def read(self) -> Frame | None:
        if self._number >= (self.length or 0):
            return None
        time.sleep(self._pause)
        self._number += 1
        return Frame(picture((self._identity, 100, 50)), self._number - 1, float(self._number - 1), self.name)

    def close(self) -> None:
        """There is nothing to let go of."""


def compares_films(service: LocalService, opened: Callable[[str], FrameSource] = Film) -> None:
    """Let a service open such files."""
    service.comparer = Comparer(FakeEngine, opened)
