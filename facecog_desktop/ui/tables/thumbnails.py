"""Small pictures of kept photos, read in jobs, newest wish first, and remembered for a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Pixels
from facecog_desktop.ui.pictures import image, rounded
from facecog_desktop.ui.threads import Jobs

_AT_ONCE = 2  # more would keep other jobs of the window waiting
_WANTED = 120  # about two screens full: what was scrolled past is not read


class Thumbnails(QObject):
    """Ask with `get`; what is not there yet comes later with `arrived(sample_id)`."""

    arrived = Signal(int)
    failed = Signal(object)
    """A photo cannot be read: a FaceCogError, told once for each photo."""

    def __init__(self, jobs: Jobs, read: Callable[[int], Pixels], side: int, room: int = 1000) -> None:
        super().__init__()
        self.side = side
        self._jobs = jobs
        self._read = read
        self._room = room
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._running: set[int] = set()
        self._unreadable: set[int] = set()
        self._generation = 0

    def get(self, sample_id: int) -> QPixmap | None:
        """The picture, `side` logical pixels wide and high; None while it is read and where it cannot be."""
        found = self._kept.get(sample_id)
        if found is not None:
            self._kept.move_to_end(sample_id)
        elif sample_id not in self._running and sample_id not in self._unreadable:
            self._wanted[sample_id] = None
            self._wanted.move_to_end(sample_id)
            if len(self._wanted) > _WANTED:
                self._wanted.popitem(last=False)
            self._pump()
        return found

    def forget(self) -> None:
        """Drop every picture from memory (after an erasure)."""
        self._kept.clear()
        self._wanted.clear()
        self._unreadable.clear()
        self._generation += 1

    def _pump(self) -> None:
        while self._wanted and len(self._running) < _AT_ONCE:
            sample_id, _ = self._wanted.popitem()
            self._running.add(sample_id)
            ratio = QGuiApplication.primaryScreen().devicePixelRatio()
            job = self._jobs.run(partial(_small, self._read, sample_id, round(self.side * ratio)))
            job.returned.connect(partial(self._take, sample_id, self._generation))
            job.errored.connect(partial(self._refuse, sample_id))
            job.ended.connect(partial(self._next, sample_id))

    def _take(self, sample_id: int, generation: int, small: QImage) -> None:
        if generation != self._generation:
            return
        made = rounded(QPixmap.fromImage(small), small.width(), small.width() / 10)
        made.setDevicePixelRatio(small.width() / self.side)
        self._kept[sample_id] = made
        while len(self._kept) > self._room:
            self._kept.popitem(last=False)
        self.arrived.emit(sample_id)

    def _refuse(self, sample_id: int, error: FaceCogError) -> None:
        self._unreadable.add(sample_id)
        self.failed.emit(error)

    def _next(self, sample_id: int) -> None:
        self._running.discard(sample_id)
        self._pump()


def _small(read: Callable[[int], Pixels], sample_id: int, side: int) -> QImage:
    """In a job: read and scale, so that the GUI thread only copies a small image."""
    whole = image(read(sample_id))
    size = QSize(side, side)
    scaled = whole.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return scaled.copy((scaled.width() - side) // 2, (scaled.height() - side) // 2, side, side)
