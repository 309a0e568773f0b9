"""Judges what a live device delivers and when to try again. Only values and times: no device, no clock, no cv2."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from facecog_desktop.core.text import Text, text
from facecog_desktop.core.types import Pixels


class Trouble(StrEnum):
    """What is wrong with a live source."""

    SILENT = "silent"
    FROZEN = "frozen"
    DARK = "dark"

    def of(self, camera: str) -> Text:
        """The sentence about the camera."""
        match self:
            case Trouble.SILENT:
                return text("{camera} gives no pictures: it is busy or unplugged", camera=camera)
            case Trouble.FROZEN:
                return text(
                    "{camera} gives the same picture again and again: it is busy, covered or unplugged", camera=camera
                )
            case Trouble.DARK:
                return text("{camera} gives only black: it is covered, or there is no light", camera=camera)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds after which something counts as trouble, and seconds before each new attempt (the last one repeats)."""

    silent: float = 3.0
    frozen: float = 2.0
    dark: float = 2.0
    again: float = 1.0
    retries: tuple[float, ...] = (0.5, 1.0, 2.0, 5.0)


class Watch:
    """Looks at every picture of one opened device. Times are seconds of any clock that does not go back."""

    def __init__(self, patience: Patience, now: float) -> None:
        self._patience = patience
        self._arrived = now
        self._changed = now
        self._light = now
        self._told = now
        self._last: Pixels | None = None
        self.lively = False
        """True once two pictures have differed: the device really works."""

    def nothing(self, now: float) -> Trouble | None:
        """No picture came. SILENT once that has lasted too long."""
        return Trouble.SILENT if now - self._arrived >= self._patience.silent else None

    def picture(self, pixels: Pixels, now: float) -> Trouble | None:
        """A picture came. FROZEN where the device must be opened again, DARK once a second while all is black.

        A black picture is never called frozen: a covered camera is not mended by opening it again.
        """
        self._arrived = now
        thinned = pixels[::16, ::16].copy()
        if self._last is None or not np.array_equal(thinned, self._last):
            self.lively = self.lively or self._last is not None
            self._last, self._changed = thinned, now
        if not is_black(thinned):
            self._light = now
            return Trouble.FROZEN if now - self._changed >= self._patience.frozen else None
        self._changed = now
        if now - self._light >= self._patience.dark and now - self._told >= self._patience.again:
            self._told = now
            return Trouble.DARK
        return None


def is_black(pixels: Pixels) -> bool:
    """True where 99 of 100 values are below 32 of 255: sensor noise over black, but no lit face in a dark room."""
    return bool(np.percentile(pixels, 99) < 32)


class Backoff:
    """When to open a failed device again: sooner at first, then ever more rarely."""

    def __init__(self, patience: Patience) -> None:
        self._waits = patience.retries
        self._failures = 0
        self._due: float | None = None

    def failed(self, now: float) -> None:
        """The device could not be opened, or was given up."""
        self._due = now + self._waits[min(self._failures, len(self._waits) - 1)]
        self._failures += 1

    def worked(self) -> None:
        """The device works: the next failure is waited for briefly again."""
        self._failures = 0
        self._due = None

    def wait(self, now: float) -> float:
        """Seconds until the next attempt, 0 where it may be made now."""
        return 0.0 if self._due is None else max(0.0, self._due - now)
