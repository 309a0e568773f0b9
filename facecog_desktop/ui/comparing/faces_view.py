"""A picture with its faces, one of which may be chosen by a click or the arrow keys. Nothing is read here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facecog_desktop.core.types import Box, Frame
from facecog_desktop.ui.picture.pictures import image
from facecog_desktop.ui.picture.placement import Placement, fitted
from facecog_desktop.ui.style.theme import DARK, Look

_CORNER = 8.0
_CHIP = 20.0


class FacesView(QWidget):
    """`chosen` tells the number of the face the user means, 1 the largest."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._frame: Frame | None = None
        self._boxes: Sequence[Box] = ()
        self._choice: int | None = None
        self._words = ""
        self.setAccessibleName(name)
        self.setMinimumSize(160, 94)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    @property
    def choice(self) -> int | None:
        """The face that is meant; None while nobody has chosen among several."""
        return self._choice

    @property
    def has_picture(self) -> bool:
        """True while there is more to see than words."""
        return self._frame is not None

    def show_words(self, words: str) -> None:
        """No picture, but what to do or what went wrong."""
        self._frame, self._boxes, self._choice, self._words = None, (), None, words
        self._changed(words)

    def show_frame(self, frame: Frame, boxes: Sequence[Box] = (), described: str = "") -> None:
        """A picture; a single face is the one meant."""
        self._frame, self._boxes = frame, boxes
        self._choice = 1 if len(boxes) == 1 else None
        self._changed(described)

    def choose(self, number: int) -> None:
        """Mean this face and tell it."""
        self._choice = number
        self.update()
        self.chosen.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a face chooses it; of faces that overlap the smaller one."""
        placement = self._placement()
        hit = [
            number
            for number, box in enumerate(self._boxes, 1)
            if placement is not None and placement.rect(box).contains(event.position())
        ]
        if hit and len(self._boxes) > 1:
            self.choose(min(hit, key=lambda number: self._boxes[number - 1].area))
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from face to face, as they stand in the picture."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or len(self._boxes) < 2:
            super().keyPressEvent(event)
            return
        order = sorted(range(1, len(self._boxes) + 1), key=lambda number: self._boxes[number - 1].centre)
        at = -1 if self._choice is None else order.index(self._choice)
        self.choose(order[(at + step) % len(order)])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture and its faces, or the words."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        placement = self._placement()
        if self._frame is None or placement is None:
            painter.setPen(QPen(self._look.tokens.colour("border"), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER, _CORNER)
            painter.setPen(self._look.tokens.colour("muted"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(12, 4, -12, -4), flags, self._words)
        else:
            painter.drawImage(placement.target, image(self._frame.pixels))
            for number, box in enumerate(self._boxes, 1):
                self._paint_face(painter, placement.rect(box), number)
        if self.hasFocus():
            painter.setPen(QPen(self._look.tokens.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _paint_face(self, painter: QPainter, place: QRectF, number: int) -> None:
        """The box, and where there are several its number: bright on dark, for it stands on any picture."""
        meant = number == self._choice
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(DARK.colour("shade"), 5))
        painter.drawRoundedRect(place, _CORNER, _CORNER)
        painter.setPen(QPen(DARK.colour("known" if meant else "on_video"), 2.5))
        painter.drawRoundedRect(place, _CORNER, _CORNER)
        if len(self._boxes) < 2:
            return
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        words = f"✓ {number}" if meant else str(number)
        metrics = painter.fontMetrics()
        size = QSizeF(metrics.horizontalAdvance(words) + 12.0, max(_CHIP, metrics.height() + 4.0))
        above = place.top() - size.height() - 2.0
        chip = QRectF(QPointF(place.left(), above if above >= 0 else place.bottom() + 2.0), size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(DARK.colour("known" if meant else "video"))
        painter.drawRoundedRect(chip, 6, 6)
        painter.setPen(DARK.colour("on_known" if meant else "on_video"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _placement(self) -> Placement | None:
        if self._frame is None:
            return None
        return fitted(self._frame.width, self._frame.height, QSizeF(self.size()))

    def _changed(self, described: str) -> None:
        choosing = len(self._boxes) > 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choosing else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if choosing else Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(described)
        self.update()
