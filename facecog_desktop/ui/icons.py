"""Line icons of resources/icons, drawn in the colour of the look. Which icon means what is told by its name."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from facecog_desktop import paths
from facecog_desktop.ui.theme import Look

_ALONG_THE_TEXT = frozenset({"back", "move", "undo", "redo", "log"})
"""Point the way that text runs, and the other way where it runs from right to left."""
_SIZES = (16, 20, 24, 40)


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
    """An icon in one colour; `disabled` is the colour while it cannot be used."""
    made = QIcon()
    # Drawn for every screen there is: a picture that is made larger afterwards is blurred.
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    for size, ratio in product(_SIZES, sorted(ratios)):
        made.addPixmap(pixmap(name, colour, size, ratio))
        if disabled is not None:
            made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made


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


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return paths.resource("icons", f"{name}.svg").read_text("utf-8")
