"""Where the window was and what it showed: kept beside the settings, and no failure where it is damaged."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facecog_desktop import paths

FIRST_SIZE = (1180, 760)
_GRIP = (120, 30)  # so much of the window's upper edge must be on a screen for it to be moved


class WindowPlace:
    """The file of one window's place. Every value in it may be missing or wrong: then it is as at a first start."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.config_folder() / "window.ini"

    def restore(self, window: QWidget) -> None:
        """Put the window where it was, maximised if it was; on a screen that is there."""
        geometry = self._stored().value("geometry")
        if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
            window.resize(*FIRST_SIZE)
            return
        if not window.isMaximized() and not window.isFullScreen():
            primary = QGuiApplication.primaryScreen()
            others = [screen for screen in QGuiApplication.screens() if screen is not primary]
            window.setGeometry(fitted(window.geometry(), [each.availableGeometry() for each in (primary, *others)]))

    @property
    def page(self) -> str:
        """The page that was shown, "" where nobody knows."""
        return self._word("page")

    @property
    def registering(self) -> bool:
        """Whether the Register panel was in front."""
        return self._word("panel") == "register"

    def keep(self, window: QWidget, page: str, *, registering: bool) -> None:
        """Write down how it is now."""
        stored = self._stored()
        if stored.status() is QSettings.Status.FormatError:
            self._file.unlink(missing_ok=True)  # nothing can be written into it
            stored = self._stored()
        stored.setValue("geometry", window.saveGeometry())
        stored.setValue("page", page)
        stored.setValue("panel", "register" if registering else "recognise")
        stored.sync()

    def told(self, what: str) -> bool:
        """Whether something was told that is told once only; it counts as told from now on."""
        stored = self._stored()
        before = self._word(f"told_{what}") == "yes"
        stored.setValue(f"told_{what}", "yes")
        stored.sync()
        return before

    def _word(self, key: str) -> str:
        value = self._stored().value(key)
        return value if isinstance(value, str) else ""

    def _stored(self) -> QSettings:
        return QSettings(str(self._file), QSettings.Format.IniFormat)


def fitted(place: QRect, screens: Sequence[QRect]) -> QRect:
    """The place, if enough of the window's upper edge is on one of the screens; else moved onto the first one."""
    edge = QRect(place.topLeft(), place.topRight() + QPoint(0, _GRIP[1] - 1))
    for screen in screens:
        seen = screen.intersected(edge)
        if seen.width() >= min(_GRIP[0], place.width()) and seen.height() >= _GRIP[1]:
            return place
    if not screens:
        return place
    moved = QRect(QPoint(0, 0), place.size().boundedTo(screens[0].size()))
    moved.moveCenter(screens[0].center())
    return moved
