"""The ring of five poses: the middle is the front, four arcs are left, right, up and down; a kept one is filled."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.types import PoseName
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

_ARCS = {PoseName.RIGHT: 0, PoseName.UP: 90, PoseName.LEFT: 180, PoseName.DOWN: 270}
_SPAN = 62


class PoseRing(QWidget):
    """`show_poses` says what is kept and which direction the head has now; mirrored like the picture."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._kept: frozenset[PoseName] = frozenset()
        self._now: PoseName | None = None
        self.mirrored = False
        self.setFixedSize(self.sizeHint())
        self.show_poses((), None)

    @property
    def kept(self) -> frozenset[PoseName]:
        """The directions that are filled."""
        return self._kept

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(64, 64)

    def show_poses(self, kept: Collection[PoseName], now: PoseName | None) -> None:
        """Fill these directions and mark the present one."""
        if (frozenset(kept), now) == (self._kept, self._now) and self.accessibleName():
            return
        self._kept, self._now = frozenset(kept), now
        names = ", ".join(telling.pose(pose) for pose in PoseName if pose in self._kept)
        self.setAccessibleName(tr("Poses kept: {directions}", directions=names) if names else tr("Poses kept: none"))
        self.setToolTip(
            tr("{count} of 5 directions: {directions}", count=len(self._kept), directions=names)
            if names
            else tr("0 of 5 directions: none yet")
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Four arcs about a dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        for pose, middle in _ARCS.items():
            angle = 180 - middle if self.mirrored else middle
            painter.setPen(self._pen(pose))
            painter.drawArc(ring, round((angle - _SPAN / 2) * 16), _SPAN * 16)
        tokens = self._look.tokens
        front = QRectF(0, 0, 26, 26)
        front.moveCenter(ring.center())
        painter.setPen(QPen(tokens.colour("accent"), 2) if self._now is PoseName.FRONT else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("known" if PoseName.FRONT in self._kept else "border"))
        painter.drawEllipse(front)
        painter.setPen(tokens.colour("on_known"))
        if PoseName.FRONT in self._kept:
            painter.drawText(front, Qt.AlignmentFlag.AlignCenter, "✓")

    def _pen(self, pose: PoseName) -> QPen:
        tokens = self._look.tokens
        colour = "known" if pose in self._kept else "accent" if pose is self._now else "border"
        pen = QPen(tokens.colour(colour), 9 if pose in self._kept else 5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen
