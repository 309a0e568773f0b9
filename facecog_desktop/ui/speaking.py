"""Another language while the window is open: it is made anew on the same backend, and goes on where it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication

from facecog_desktop.core.types import Pixels, Sample
from facecog_desktop.ui.state.undo import UndoStack
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow

SPEAK_ANEW = 64
"""What the event loop ends with when the window is to be made anew."""

_PATIENCE_MS = 100


class SpeakAnew(QObject):
    """Ends the event loop once another language is set and nothing is under way any more."""

    def __init__(self, app: QApplication, state: WindowState) -> None:
        super().__init__()
        self._app, self._state = app, state
        self._language = state.settings.language
        self._later = QTimer(self)
        self._later.setInterval(_PATIENCE_MS)
        self._later.timeout.connect(self._look)
        state.settings_changed.connect(self._heed)

    def _heed(self) -> None:
        """Not at once: who has changed the setting still works on its signal, and jobs come to their end first."""
        if self._state.settings.language is not self._language:
            self._later.start()
        else:
            self._later.stop()

    def _look(self) -> None:
        if not self._state.jobs.busy:
            self._later.stop()
            self._app.exit(SPEAK_ANEW)


@dataclass(frozen=True, slots=True)
class GoingOn:
    """Where a window was: its page, panel and source, what was typed and photographed but not registered, the undo."""

    place: QRect | None
    """Where it stood on the screen; None where it filled it."""
    page: str
    registering: bool
    source: str
    name: str
    external_id: str
    kept: Sequence[tuple[Sample, Pixels]]
    undo_stack: UndoStack

    def into(self, state: WindowState, window: MainWindow) -> None:
        """Another window goes on there."""
        state.undo_stack.adopt(self.undo_stack)
        if self.place is not None:
            window.setGeometry(self.place)
        register = window.live.register
        register.name.setText(self.name)
        if self.external_id:
            register.more.setChecked(True)
            register.external_id.setText(self.external_id)
        for sample, pixels in self.kept:
            register.capture_part.strip.add(sample, pixels)
        window.live.show_panel(register=self.registering)
        window.show_page(self.page)


def left(app: QApplication, state: WindowState, window: MainWindow) -> GoingOn:
    """Close a window, but not the backend that it is of. The source is let go; it is opened again by the next one."""
    live, register = window.live, window.live.register
    fills = window.isMaximized() or window.isFullScreen()
    going_on = GoingOn(
        None if fills else window.geometry(),
        window.page,
        live.registering,
        live.bridge.spec,
        register.name.text(),
        register.external_id.text(),
        register.capture_part.strip.pictures,
        state.undo_stack,
    )
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)
    window.leave()
    state.jobs.close()
    window.deleteLater()
    state.look.deleteLater()
    app.sendPostedEvents(None, 0)
    app.setQuitOnLastWindowClosed(quits)
    return going_on
