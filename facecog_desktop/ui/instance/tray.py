"""The icon in the system's tray: whether the camera is on, and a window that goes on while it is hidden."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from facecog_desktop import paths
from facecog_desktop.ui.desktop.abilities import has_tray
from facecog_desktop.ui.desktop.choosing import is_camera
from facecog_desktop.ui.instance.later import come_to_the_front
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import DARK
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.words.language import tr

_SIDES = (16, 22, 24, 32, 44, 48, 64)  # pixels, as panels of one and of two pixels a point ask for them


class Tray(QObject):
    """Lives as long as the window. `make` and `there` are the system's; tests put others in their place."""

    def __init__(
        self,
        state: WindowState,
        window: MainWindow,
        *,
        make: Callable[[], Any] = QSystemTrayIcon,
        there: Callable[[], bool] = has_tray,
    ) -> None:
        super().__init__(window)
        self._state, self._window, self._there = state, window, there
        self._watching: bool | None = None
        self.icon = make()
        self.menu = QMenu()
        self.show_action = self._add(self._toggle_window)
        self.camera_action = self._add(self._toggle_camera)
        self.menu.addSeparator()
        self.quit_action = self._add(window.quit)
        self.quit_action.setText(tr("&Quit"))
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(lambda: come_to_the_front(window))
        window.seen_changed.connect(self.tell)
        window.live.status_changed.connect(self.tell)
        window.leaving.connect(self._leave)
        window.closing.connect(self._end)
        state.settings_changed.connect(self._take_settings)
        self._take_settings()

    @property
    def on(self) -> bool:
        """The user wants a tray icon, and the desktop can show it."""
        return self._state.settings.tray and self._there()

    @property
    def watching(self) -> bool:
        """A camera is on: not the demo, a film or a picture."""
        spec = self._window.live.bridge.spec
        return self._window.live.bridge.on and (is_camera(spec) or "://" in spec)

    def tell(self) -> None:
        """Bring sign, words and menu up to date."""
        live, shown = self._window.live, self._window.isVisible() and not self._window.isMinimized()
        self.show_action.setText(tr("&Hide the window") if shown else tr("&Show the window"))
        self.camera_action.setText(tr("Switch the &camera off") if live.switched_on else tr("Switch the &camera on"))
        if self.watching != self._watching:
            self._watching = self.watching
            self.icon.setIcon(sign(watching=self._watching))
            on, off = tr("FaceCog Desktop: the camera is on"), tr("FaceCog Desktop: the camera is off")
            self.icon.setToolTip(on if self._watching else off)

    def _take_settings(self) -> None:
        on = self.on
        self.icon.setVisible(on)
        self._window.stays = self._stays if on else _goes
        self._window.gate.kept = on and self._state.settings.tray_recognise
        QGuiApplication.setQuitOnLastWindowClosed(not on)
        self.tell()

    def _stays(self) -> bool:
        """The window is being closed: it hides, unless the session ends or the tray has gone meanwhile."""
        app = QApplication.instance()
        if not self.on or (isinstance(app, QGuiApplication) and app.isSavingSession()):
            return False
        if not self._window.place.told("tray"):
            goes_on = tr("The window is hidden, the program goes on. To end it, choose Quit in this icon's menu.")
            self.icon.showMessage(tr("FaceCog Desktop"), goes_on, sign(watching=False), 10_000)
        return True

    def _toggle_window(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.hide()
        else:
            come_to_the_front(self._window)

    def _toggle_camera(self) -> None:
        """On means that it is wanted: it runs as soon as its picture is seen, or at once where the settings say so."""
        self._window.live.switch(on=not self._window.live.switched_on)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":  # there it opens the menu
            self._toggle_window()

    def _leave(self) -> None:
        self.icon.hide()
        self._window.gate.kept = False  # what hides the window now is its end

    def _end(self) -> None:
        """The window closes for good, perhaps out of the tray, where no window is left to be closed last."""
        if not QGuiApplication.quitOnLastWindowClosed():
            QGuiApplication.setQuitOnLastWindowClosed(True)
            QTimer.singleShot(0, QApplication.quit)

    def _add(self, act: Callable[[], None]) -> QAction:
        action = self.menu.addAction("")
        action.triggered.connect(lambda _=False: act())
        return action


def sign(*, watching: bool) -> QIcon:
    """The program's icon; with a red dot in a white ring while a camera is on, paler while none is."""
    drawing = QSvgRenderer(str(_picture()))
    made = QIcon()
    for side in _SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if watching else 0.6)
        drawing.render(painter, QRectF(0, 0, side, side))
        if watching:
            across = side * 0.5
            spot = QRectF(side - across, side - across, across, across)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("white"))
            painter.drawEllipse(spot)
            painter.setBrush(DARK.colour("rec"))
            ring = max(side / 16, 1)
            painter.drawEllipse(spot.adjusted(ring, ring, -ring, -ring))
        painter.end()
        made.addPixmap(pixmap)
    return made


def _goes() -> bool:
    return False


def _picture() -> Path:
    return paths.resource("icons", "app.svg")
