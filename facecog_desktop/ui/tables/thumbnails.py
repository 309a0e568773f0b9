"""Small pictures of kept photos, read in jobs, newest wish first, and remembered for a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Pixels
from facecog_desktop.ui.picture.pictures import image, rounded_image, sharpness
from facecog_desktop.ui.threads import Jobs

_AT_ONCE = 2  # jobs; more would keep other jobs of the window waiting
_A_JOB = 4  # photos: a job for each would cost the window more than the photo does
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
        self._running: dict[int, frozenset[int]] = {}
        self._begun = 0
        self._unreadable: set[int] = set()
        self._generation = 0

    def get(self, sample_id: int) -> QPixmap | None:
        """The picture, `side` logical pixels wide and high; None while it is read and where it cannot be."""
        found = self._kept.get(sample_id)
        if found is not None:
            self._kept.move_to_end(sample_id)
        elif sample_id not in self._unreadable and not any(sample_id in ids for ids in self._running.values()):
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
            ids = [self._wanted.popitem()[0] for _ in range(min(_A_JOB, len(self._wanted)))]
            self._running[self._begun] = frozenset(ids)
            ratio = sharpness()
            job = self._jobs.run(partial(_read_all, self._read, ids, round(self.side * ratio)))
            job.returned.connect(partial(self._take, self._generation))
            job.ended.connect(partial(self._next, self._begun))
            self._begun += 1

    def _take(self, generation: int, found: Mapping[int, QImage | FaceCogError]) -> None:
        for sample_id, small in found.items():
            if isinstance(small, FaceCogError):
                self._unreadable.add(sample_id)
                self.failed.emit(small)
            elif generation == self._generation:
                self._keep(sample_id, small)

    def _keep(self, sample_id: int, small: QImage) -> None:
        made = QPixmap.fromImage(small)
        made.setDevicePixelRatio(small.width() / self.side)
        self._kept[sample_id] = made
        while len(self._kept) > self._room:
            self._kept.popitem(last=False)
        self.arrived.emit(sample_id)

    def _next(self, number: int) -> None:
        del self._running[number]
        self._pump()


def _read_all(read: Callable[[int], Pixels], ids: Sequence[int], side: int) -> Mapping[int, QImage | FaceCogError]:
    """In a job: each photo, ready to be shown, or why it cannot be."""
    found: dict[int, QImage | FaceCogError] = {}
    for sample_id in ids:
        try:
            found[sample_id] = rounded_image(_small(read(sample_id), side), side, side / 10)
        except FaceCogError as error:
            found[sample_id] = error
    return found


def _small(pixels: Pixels, side: int) -> QImage:
    """The middle of a picture as a square of `side` pixels, so that the GUI thread only copies a small image."""
    whole = image(pixels)
    size = QSize(side, side)
    scaled = whole.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return scaled.copy((scaled.width() - side) // 2, (scaled.height() - side) // 2, side, side)
