"""Files that the desktop hands to the running program (macOS): another gallery gets a window of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QProcess
from PySide6.QtGui import QFileOpenEvent

from facecog_desktop.settings import changed
from facecog_desktop.ui.instance.later import come_to_the_front
from facecog_desktop.ui.instance.one_instance import key_of
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.words.language import tr

GALLERIES = ".facecog"


def start_with(gallery: str) -> bool:
    """Another process of the program with this gallery; False where it could not be started."""
    before = [] if getattr(sys, "frozen", False) else ["-m", "facecog_desktop"]
    return bool(QProcess.startDetached(sys.executable, [*before, "gui", gallery])[0])


class OpenedFiles(QObject):
    """An event filter of the application. Videos and pictures are shown, this gallery comes to the front."""

    def __init__(self, window: MainWindow, state: WindowState, start: Callable[[str], bool] = start_with) -> None:
        super().__init__(window)
        self._window, self._state, self._start = window, state, start

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what was opened; everything else passes."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open(event.file())
            return True
        return super().eventFilter(watched, event)

    def _open(self, file: str) -> None:
        come_to_the_front(self._window)
        if Path(file).suffix.lower() != GALLERIES:
            self._state.source_requested.emit(file)
        elif not self._is_open(file) and not self._start(file):
            self._state.say(tr("Another window could not be opened for {file}", file=file))

    def _is_open(self, gallery: str) -> bool:
        settings = self._state.settings
        return key_of(changed(settings, gallery=gallery, server="")) == key_of(settings)
