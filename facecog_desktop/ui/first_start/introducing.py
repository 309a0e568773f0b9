"""Shows the introduction in the window: once at the first start, and whenever it is asked for; then leads on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSettings

from facecog_desktop import paths
from facecog_desktop.ui.desktop.choosing import DEMO, Chooser
from facecog_desktop.ui.first_start.camera_trying import CameraTrying
from facecog_desktop.ui.first_start.introduction import Introduction
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow

_SEEN = "introduction/seen"


class Introducing(QObject):
    """Lives as long as its parent, the window. `introduction` is None while it is not shown."""

    def __init__(self, window: MainWindow, state: WindowState, chooser: Chooser) -> None:
        super().__init__(window)
        self._window, self._state, self._chooser = window, state, chooser
        self._before = ""
        self.introduction: Introduction | None = None
        self._trying: CameraTrying | None = None
        self._then: Callable[[], None] | None = None
        state.introduction_requested.connect(self.show)
        window.pages.currentChanged.connect(lambda _: self._look_away())
        window.installEventFilter(self)

    def show_once(self) -> None:
        """Unless somebody has seen it already."""
        if not seen():
            self.show()

    def show(self) -> None:
        """The first page, in place of the window's pages."""
        if self.introduction is not None:
            return
        self._before = self._window.page
        shown = self.introduction = Introduction(self._state, self._chooser)
        shown.skipped.connect(lambda: self._leave(self._back))
        shown.begin.register_requested.connect(lambda: self._leave(self._register))
        shown.begin.demo_requested.connect(lambda: self._leave(lambda: self._state.source_requested.emit(DEMO)))
        shown.begin.look_requested.connect(lambda: self._leave(lambda: self._window.show_page("live")))
        self._trying = shown.camera.trying
        self._trying.released.connect(self._released)
        self._window.show_aside(shown)
        remember_seen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes: wait until the camera is released."""
        if event.type() == QEvent.Type.Close and self._trying is not None:
            self._trying.close()
        return super().eventFilter(watched, event)

    def _leave(self, then: Callable[[], None]) -> None:
        """Go on as soon as the camera is released: two would fight for it."""
        if self.introduction is None or self._then is not None:
            return
        self._then = then
        trying = self.introduction.camera.trying
        trying.stop()
        if not trying.busy:
            self._released()

    def _released(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _look_away(self) -> None:
        """Another page is shown, by a wish of the last page or by a key."""
        shown = self.introduction
        if shown is None or self._window.pages.currentWidget() is shown:
            return
        self.introduction = None
        self._window.pages.removeWidget(shown)
        trying = shown.camera.trying
        trying.stop()
        if trying.busy:
            trying.released.connect(shown.deleteLater)
        else:
            shown.deleteLater()

    def _back(self) -> None:
        self._window.show_page(self._before or "live")

    def _register(self) -> None:
        live = self._window.live
        self._window.show_page("live")
        live.show_panel(register=True)
        live.register.name.setFocus()


def seen() -> bool:
    """Whether it has been shown on this account."""
    return _stored().value(_SEEN) is not None


def remember_seen() -> None:
    """Never by itself again."""
    stored = _stored()
    stored.setValue(_SEEN, "yes")
    stored.sync()


def _stored() -> QSettings:
    return QSettings(str(paths.config_folder() / "window.ini"), QSettings.Format.IniFormat)
