"""The course over a film drawn with pyqtgraph: distance of every frame, nearer is higher, with the limit as a line."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from facecog_desktop.core.comparing.comparison import ComparedFrame, Comparison
from facecog_desktop.ui.backend.course import Course
from facecog_desktop.ui.style.plotting import begin, still_plot
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.words.language import tr

_COLOURS = ("accent", "unsure")  # tokens: of the only film, or of the left and the right one
_DOT = 7


class CoursePlot(Course):
    """Follows the look in force."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._answer: Comparison | None = None
        self._frames: Sequence[ComparedFrame] = ()
        self._at: int | None = None
        self.plot = still_plot()
        self.plot.getViewBox().invertY(True)
        self.plot.scene().sigMouseMoved.connect(self._mouse_at)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Distance over time"))
        self.setToolTip(tr("The distance of every frame; higher up is more alike. Point at it, or use the arrow keys."))
        look.changed.connect(self._draw)

    @property
    def frames(self) -> Sequence[ComparedFrame]:
        """What is drawn, in the order of time."""
        return self._frames

    def show_answer(self, answer: Comparison) -> None:
        """Draw the frames of another comparison."""
        self._answer, self._frames, self._at = answer, answer.frames, None
        self.setAccessibleDescription(_told(answer))
        self._draw()

    def point_at(self, frame: ComparedFrame) -> None:
        """Mark a frame and tell it."""
        self._go_to(self._frames.index(frame))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from frame to frame, Home and End to the first and the last."""
        last = len(self._frames) - 1
        here = -1 if self._at is None else self._at
        key = Qt.Key(event.key())
        places = {
            Qt.Key.Key_Left: max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if self._frames and key in places:
            self._go_to(places[key])
        else:
            super().keyPressEvent(event)

    def _mouse_at(self, place: QPointF) -> None:
        """The frame whose time is nearest to the pointer's."""
        if not self._frames or not self.plot.sceneBoundingRect().contains(place):
            return
        time = self.plot.getViewBox().mapSceneToView(place).x()
        nearest = min(range(len(self._frames)), key=lambda number: abs(self._frames[number].time - time))
        if nearest != self._at:
            self._go_to(nearest)

    def _go_to(self, number: int) -> None:
        self._at = number
        self._mark_frame()
        self.pointed.emit(self._frames[number])

    def _mark_frame(self) -> None:
        """Where the pointer is, if it is anywhere."""
        if self._at is not None:
            frame = self._frames[self._at]
            self._mark.setData([frame.time], [frame.distance])
            self._hair.setPos(frame.time)
        for part in (self._mark, self._hair):
            part.setVisible(self._at is not None)

    def _draw(self) -> None:
        """Everything anew, in the colours in force."""
        if self._answer is None:
            return
        colour = self._look.tokens.colour
        begin(self.plot, self._look, across=tr("seconds"), up=tr("distance"))
        films = [[frame for frame in self._frames if frame.left is left] for left in (True, False)]
        for frames, token in zip([film for film in films if film], _COLOURS, strict=False):
            self._curve(frames, token)
        # Two curves need to be told apart, one does not.
        named = zip((tr("left"), tr("right")), _COLOURS, strict=True)
        words = "&nbsp;&nbsp;&nbsp;".join(
            f'<span style="color:{colour(t).name()}">●</span> {side}' for side, t in named
        )
        self.plot.setTitle(words if all(films) else None, color=colour("muted"), size="9pt")
        limit = pyqtgraph.InfiniteLine(
            self._answer.limit,
            angle=0,
            pen=pyqtgraph.mkPen(colour("muted"), style=Qt.PenStyle.DashLine),
            label=tr("one person up to {limit:.2f}", limit=self._answer.limit),
            labelOpts={"position": 0.98, "anchors": [(1, 1), (1, 0)], "color": colour("muted")},
        )
        self.plot.addItem(limit)
        self._hair = pyqtgraph.InfiniteLine(angle=90, pen=pyqtgraph.mkPen(colour("border")))
        self._mark = pyqtgraph.ScatterPlotItem(size=_DOT + 5, pen=pyqtgraph.mkPen(colour("text"), width=2), brush=None)
        for part in (self._hair, self._mark):
            self.plot.addItem(part)
        self._mark_frame()
        highest = max([frame.distance for frame in self._frames] + [self._answer.limit])
        self.plot.setYRange(0.0, highest * 1.1)
        self.plot.setXRange(self._frames[0].time, max(self._frames[-1].time, self._frames[0].time + 1.0))

    def _curve(self, frames: Sequence[ComparedFrame], token: str) -> None:
        colour = self._look.tokens.colour(token)
        self.plot.plot(
            [frame.time for frame in frames],
            [frame.distance for frame in frames],
            pen=pyqtgraph.mkPen(colour, width=2),
            symbol="o",
            symbolSize=_DOT,
            symbolBrush=colour,
            symbolPen=None,
            antialias=True,
        )


def _told(answer: Comparison) -> str:
    """The drawing for those who do not see it."""
    distances = [frame.distance for frame in answer.frames]
    near = sum(distance <= answer.limit for distance in distances)
    return tr(
        "{n} frames with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}",
        one="{n} frame with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}",
        n=len(distances),
        near=near,
        limit=answer.limit,
        least=min(distances),
        most=max(distances),
    )
