"""Looks after the gallery behind the window: a quick check and a due copy after the start, then every hour."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from facecog_desktop.core.errors import (
    FaceCogError,
    GalleryDamagedError,
    GalleryLockedError,
    GalleryNewerError,
    NotAGalleryError,
)
from facecog_desktop.core.ports.gallery import Upkeep
from facecog_desktop.service.upkeep.upkeeping import look_after
from facecog_desktop.ui.backend.window_backend import Backend
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

Result = TypeVar("Result")

EVERY = 3600
"""Seconds between two looks: copies may be due once a day, and the window stands open for weeks."""

_UNUSABLE = (GalleryDamagedError, GalleryNewerError, NotAGalleryError)


class Keeper(QObject):
    """Nothing of it blocks: all is done in jobs, and a copy that fails is only told."""

    troubled = Signal(object)
    """The gallery cannot be used as it is: a FaceCogError, told once for each kind of trouble and gallery."""
    backed_up = Signal(object)
    """The Path of a copy that was due."""

    def __init__(self, state: WindowState, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._state, self._clock = state, clock
        self._told: set[tuple[str, str]] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY * 1000)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and from now on."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Check the gallery and copy it where that is due, in a job."""
        backend, now = self._state.backend, self._clock()
        job = upkeep_job(self._state, lambda kept: look_after(kept, backend.settings, now))
        job.returned.connect(self._take)
        job.errored.connect(self._tell)

    def _take(self, made: Path | None) -> None:
        if made is not None:
            self.backed_up.emit(made)

    def _tell(self, error: FaceCogError) -> None:
        if isinstance(error, GalleryLockedError):
            return  # whoever reads the people is asked for the key; the next look comes after it
        if not isinstance(error, _UNUSABLE):
            self._state.say(tr("The gallery is not backed up. {reason}", reason=telling.error(error)))
            return
        if (error.code, error.source) not in self._told:
            self._told.add((error.code, error.source))
            self.troubled.emit(error)


def upkeep_job(state: WindowState, work: Callable[[Upkeep], object], *, in_order: bool = False) -> Job:
    """`work` on the gallery as its owner sees it, in a job that closes it again."""
    return state.jobs.run(lambda: _with_upkeep(state.backend, work), in_order=in_order)


def _with_upkeep(backend: Backend, work: Callable[[Upkeep], Result]) -> Result:
    with closing(backend.upkeep()) as kept:
        return work(kept)
