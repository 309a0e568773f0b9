"""What the window does for a later start: it comes to the front and shows what that one was told to show."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from facecog_desktop.ui.instance.hand_over import HandOver
from facecog_desktop.ui.instance.one_instance import OneInstance
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.words.language import tr


class Later(QObject):
    """Lives as long as the window; the instance follows the gallery of the settings."""

    def __init__(self, instance: OneInstance, state: WindowState, window: MainWindow) -> None:
        super().__init__(window)
        self._instance, self._state, self._window = instance, state, window
        instance.asked.connect(self.grant)
        state.settings_changed.connect(self._follow)
        window.closing.connect(instance.stop_listening)

    def grant(self, wish: HandOver) -> None:
        """Come to the front and do what is wanted."""
        come_to_the_front(self._window, wish.token)
        live = self._window.live
        if wish.source or wish.panel or wish.name:
            self._window.show_page("live")
        if wish.panel:
            live.show_panel(register=wish.panel == "register")
        if wish.name:
            live.register.set_name(wish.name)
        if wish.source:
            live.open_source(wish.source)

    def _follow(self) -> None:
        if not self._instance.follow(self._state.settings):
            self._state.say(tr("This gallery is open in another window too"))


def come_to_the_front(window: MainWindow, token: str = "") -> None:
    """Show the window before all others, also out of the task bar or the tray; `token`: of the desktop, if it gave one.

    A dialog that stands over the window stays over it.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from here, once
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    front = QApplication.activeModalWidget() or window
    window.raise_()
    front.raise_()
    front.activateWindow()
