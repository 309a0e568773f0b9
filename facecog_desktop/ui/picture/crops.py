"""Kept photos as pixmaps, read in jobs and remembered for a while. Where they are stored is the service's affair."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from facecog_desktop.core.types import Pixels
from facecog_desktop.ui.picture.pictures import pixmap
from facecog_desktop.ui.threads import Jobs


class Crops(QObject):
    """Ask with `get`; what is not there yet comes later with `arrived(sample_id)`."""

    arrived = Signal(int)

    def __init__(self, jobs: Jobs, read: Callable[[int], Pixels], room: int = 600) -> None:
        super().__init__()
        self._jobs = jobs
        self._read = read
        self._room = room
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._asked: set[int] = set()

    def get(self, sample_id: int) -> QPixmap | None:
        """The photo; None while it is being read (or cannot be: then `arrived` never comes)."""
        found = self._kept.get(sample_id)
        if found is not None:
            self._kept.move_to_end(sample_id)
        elif sample_id not in self._asked:
            self._asked.add(sample_id)
            job = self._jobs.run(partial(self._read, sample_id))
            job.returned.connect(partial(self._take, sample_id))
        return found

    def forget(self) -> None:
        """Drop every photo from memory (after an erasure)."""
        self._kept.clear()
        self._asked.clear()

    def _take(self, sample_id: int, pixels: Pixels) -> None:
        self._asked.discard(sample_id)
        self._kept[sample_id] = pixmap(pixels)
        while len(self._kept) > self._room:
            self._kept.popitem(last=False)
        self.arrived.emit(sample_id)
