"""Under the answer: the course over a film, and the frame that is pointed at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facecog_desktop.core.comparing.comparison import ComparedFrame, Comparison
from facecog_desktop.core.types import Frame
from facecog_desktop.ui.backend.course import Course
from facecog_desktop.ui.comparing.faces_view import FacesView
from facecog_desktop.ui.picture.pictures import reduced
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

_REMEMBERED = 40
_SHOWN = 640  # pixels of the longer side of what is remembered
_WIDTH = 230


class FilmView(QWidget):
    """`show_answer` for a comparison with frames."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._files = ("", "")
        self._job: Job | None = None
        self._wanted: ComparedFrame | None = None
        self._kept: OrderedDict[tuple[str, float], Frame] = OrderedDict()
        self.course: Course | None = None
        self.frame = FacesView(state.look, tr("Frame pointed at"))
        self.frame.setMaximumWidth(_WIDTH)
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        wrap(self.told)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = QVBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.frame, 1)
        column.addWidget(self.told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addLayout(self._place, 3)
        row.addLayout(column, 2)

    def show_answer(self, answer: Comparison, files: tuple[str, str], make: Callable[[Look], Course]) -> None:
        """Draw the course; `files` are the left and right film, "" where a side is none."""
        if self.course is None:
            self.course = make(self._state.look)
            self.course.pointed.connect(self._point)
            self._place.addWidget(self.course)
        self._files = files
        self._kept.clear()
        self.course.show_answer(answer)
        best = min(answer.frames, key=lambda frame: frame.distance)
        self.course.point_at(best)

    def _point(self, frame: ComparedFrame) -> None:
        """Show the frame; while one is being read only the newest wish counts."""
        self.told.setText(_told(frame, both=all(self._files)))
        self._wanted = frame
        if self._job is None:
            self._read()

    def _read(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        key = (self._files[0 if wanted.left else 1], wanted.time)
        if key in self._kept:
            self.frame.show_frame(self._kept[key])
            return
        comparing = self._state.backend.comparing
        self._job = self._state.jobs.run(lambda: _small(comparing.frame_at(*key)))
        self._job.returned.connect(lambda frame: self._show(key, frame))
        self._job.errored.connect(lambda error: self.frame.show_words(telling.error(error)))
        self._job.ended.connect(self._next)

    def _show(self, key: tuple[str, float], frame: Frame | None) -> None:
        if frame is None or key[0] not in self._files:
            return
        self._kept[key] = frame
        while len(self._kept) > _REMEMBERED:
            self._kept.popitem(last=False)
        self.frame.show_frame(frame)

    def _next(self) -> None:
        self._job = None
        self._read()


def _told(frame: ComparedFrame, *, both: bool) -> str:
    """Of which side (where both are films), when, and how near."""
    time, distance = frame.time, telling.distance(frame.distance)
    if not both:
        return tr("{time:.1f} s · distance {distance}", time=time, distance=distance)
    if frame.left:
        return tr("left · {time:.1f} s · distance {distance}", time=time, distance=distance)
    return tr("right · {time:.1f} s · distance {distance}", time=time, distance=distance)


def _small(frame: Frame | None) -> Frame | None:
    """The frame in no more pixels than are shown."""
    return None if frame is None else replace(frame, pixels=reduced(frame.pixels, _SHOWN))
