"""How far a comparison is and whether it goes on: told by the worker thread, read and stopped by the server."""

from __future__ import annotations

import time
from collections.abc import Callable

from facecog_desktop.core.comparing.reading import WhichSide


class Going:
    """A CompareGoOn that can be stopped, and that ends by itself `seconds` after it was first asked."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._ends: float | None = None
        self._progress = dict.fromkeys(WhichSide, 0.0)
        self.stopped = False
        """Nobody wants to know any more."""

    def __call__(self, side: WhichSide, done: float) -> bool:
        """Whether to go on, `done` (0 to 1) of a side being read."""
        if self._ends is None:
            self._ends = self._clock() + self._seconds
        self._progress[side] = max(self._progress[side], done)
        return not self.stopped and self._clock() < self._ends

    def progress(self, side: WhichSide) -> float:
        """How much of a side is read, 0 to 1."""
        return self._progress[side]

    def stop(self) -> None:
        """End it without an answer, soon."""
        self.stopped = True
