"""Line icons of resources/icons, drawn in the colour of the look. Which icon means what is told by its name."""

from __future__ import annotations

from functools import lru_cache
from typing import ClassVar

from PySide6.QtCore import QByteArray, QObject, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleOption

from facecog_desktop import paths
from facecog_desktop.ui.style.theme import Look

_ALONG_THE_TEXT = frozenset({"back", "move", "undo", "redo", "log"})
"""Point the way that text runs, and the other way where it runs from right to left."""


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon in one colour, `size` logical pixels wide and high. Raises FileNotFoundError for an unknown name."""
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    pixels = round(size * ratio)
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    if name in _ALONG_THE_TEXT and QGuiApplication.isRightToLeft():
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """An icon in one colour; `disabled` is the colour while it cannot be used. It is drawn when it is seen.

    Raises FileNotFoundError for an unknown name.
    """
    _source(name)
    return QIcon(_Ink(name, colour, disabled))


def bind(look: Look, target: QAbstractButton | QAction, name: str, tone: str = "text") -> None:
    """Give a button or action its icon now and again whenever the look changes; `tone` is a token's name."""
    _Tint(look, target, name, tone)


class _Tint(QObject):
    """Lives as long as its button or action, so that the look never calls somebody who is gone."""

    def __init__(self, look: Look, target: QAbstractButton | QAction, name: str, tone: str) -> None:
        super().__init__(target)
        self._look, self._target, self._name, self._tone = look, target, name, tone
        look.changed.connect(self._tint)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        tokens = self._look.tokens
        self._target.setIcon(icon(self._name, str(getattr(tokens, self._tone)), tokens.border))


class _Ink(QIconEngine):
    """Draws with as many pixels as the place on the screen has: what is made larger afterwards is blurred."""

    _cloned: ClassVar[list[QIconEngine]] = []  # a clone is Qt's alone, but PySide would let it go with its last name

    def __init__(self, name: str, colour: str, disabled: str | None) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled
        self._drawn: dict[tuple[int, float, QIcon.Mode], QPixmap] = {}

    def clone(self) -> QIconEngine:
        """For an icon that is altered; the program alters none."""
        self._cloned.append(_Ink(self._name, self._colour, self._disabled))
        return self._cloned[-1]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """At the ratio 1."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` is in logical pixels, and the smaller side counts: icons are square."""
        key = min(size.width(), size.height()), scale, mode
        if key not in self._drawn:
            self._drawn[key] = self._made(*key)
        return self._drawn[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Into the middle of a rectangle of what is painted on."""
        drawn = self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatioF())
        place = QRectF(QPointF(), drawn.deviceIndependentSize())
        place.moveCenter(QRectF(rect).center())
        painter.drawPixmap(place.topLeft(), drawn)

    def _made(self, side: int, ratio: float, mode: QIcon.Mode) -> QPixmap:
        if mode is QIcon.Mode.Disabled and self._disabled is not None:
            return pixmap(self._name, self._disabled, side, ratio)
        drawn = pixmap(self._name, self._colour, side, ratio)
        if mode in {QIcon.Mode.Normal, QIcon.Mode.Active}:
            return drawn
        return QApplication.style().generatedIconPixmap(mode, drawn, QStyleOption())


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return paths.resource("icons", f"{name}.svg").read_text("utf-8")
