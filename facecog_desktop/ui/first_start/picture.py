"""The picture of a camera that is tried out, with round corners; nothing is drawn over it."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facecog_desktop.core.types import Frame
from facecog_desktop.ui.picture.pictures import image
from facecog_desktop.ui.picture.placement import fitted
from facecog_desktop.ui.words.language import tr

_ROUND = 10


class TriedPicture(QWidget):
    """Shows the newest frame, mirrored where the setting says so."""

    def __init__(self) -> None:
        super().__init__()
        self._frame: Frame | None = None
        self.mirrored = False
        self.setMinimumSize(280, 158)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Picture of the camera"))

    def show_frame(self, frame: Frame | None) -> None:
        """Paint a newer frame."""
        if frame is not self._frame:
            self._frame = frame
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame at the top, as large as there is room."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._frame is None:
            return
        placement = fitted(self._frame.width, self._frame.height, QSizeF(self.size()), mirrored=self.mirrored)
        painter.translate(0, -placement.target.top())
        corners = QPainterPath()
        corners.addRoundedRect(placement.target, _ROUND, _ROUND)
        painter.setClipPath(corners)
        if placement.mirrored:
            painter.translate(2 * placement.target.center().x(), 0)
            painter.scale(-1, 1)
        painter.drawImage(placement.target, image(self._frame.pixels))
