"""From a backend to a running window: application, look, crash watch, pages."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from facecog_desktop import paths
from facecog_desktop.core.text import text
from facecog_desktop.ui.backend import Backend
from facecog_desktop.ui.catalogue import Speech
from facecog_desktop.ui.choosing import Chooser
from facecog_desktop.ui.comparing.page import ComparePage
from facecog_desktop.ui.crash import CrashWatch
from facecog_desktop.ui.keeper import Keeper
from facecog_desktop.ui.log.page import LogPage
from facecog_desktop.ui.main_window import MainWindow, PageEntry
from facecog_desktop.ui.mending import Mender
from facecog_desktop.ui.pages.live import LivePage
from facecog_desktop.ui.pages.people import PeoplePage
from facecog_desktop.ui.pages.settings import SettingsPage
from facecog_desktop.ui.speaking import SPEAK_ANEW, GoingOn, SpeakAnew, left
from facecog_desktop.ui.state import WindowState
from facecog_desktop.ui.theme import Look
from facecog_desktop.ui.unlocking import Unlocking


@dataclass(frozen=True, slots=True)
class Options:
    """How the window starts: `source` is a spec of Backend.open_live, `panel` is "recognise" or "register".

    `name` is whom the register panel begins with.
    """

    source: str = ""
    panel: str = "recognise"
    name: str = ""


def run(backend: Backend, options: Options) -> int:
    """Show the window until it is closed; returns the exit code."""
    forget_foreign_qt()
    app = _application()
    watch = CrashWatch(backend.version)
    watch.install()
    try:
        speech, going_on = Speech(app), None
        while True:
            code, going_on = _run_in_one_language(app, backend, options, speech, going_on)
            if going_on is None:
                return code
            options = replace(options, source=going_on.source)
    finally:
        watch.remove()


def _run_in_one_language(
    app: QApplication, backend: Backend, options: Options, speech: Speech, going_on: GoingOn | None
) -> tuple[int, GoingOn | None]:
    """Show a window until it is closed, or until it is to be made anew: then where that one goes on."""
    trouble = speech.choose(backend.settings.language)
    state = WindowState(backend, Look(app, backend.settings.theme))
    window = make_window(state, options, Chooser())
    if going_on is not None:
        going_on.into(state, window)
    window.show()
    state.refresh()
    if trouble is not None:
        state.fail(trouble)
    keeper, anew = Keeper(state), SpeakAnew(app, state)
    keeper.troubled.connect(Mender(state, window, Chooser()).help_with)
    keeper.start()
    code = app.exec()
    if code != SPEAK_ANEW:
        return code, None
    for each in (keeper, anew):
        each.deleteLater()
    return code, left(app, state, window)


def make_window(state: WindowState, options: Options, chooser: Chooser) -> MainWindow:
    """The window with all pages, not shown yet."""
    live = LivePage(state, chooser, options.source)
    live.show_panel(register=options.panel == "register")
    if options.name:
        live.register.name.setText(options.name)
    window = MainWindow(
        state,
        live,
        [
            PageEntry(text("People"), "people", PeoplePage(state)),
            PageEntry(text("Log"), "log", LogPage(state, chooser)),
            PageEntry(text("Compare"), "compare", ComparePage(state, chooser)),
            PageEntry(text("Settings"), "settings", SettingsPage(state)),
        ],
    )
    Unlocking(window, state)
    return window


def forget_foreign_qt() -> None:
    """OpenCV's wheel points Qt to plug-ins and fonts of its own, older Qt; ours must not follow."""
    for variable in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in os.environ.get(variable, ""):
            del os.environ[variable]


def _application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("facecog")
    app.setApplicationDisplayName("FaceCog Desktop")
    app.setDesktopFileName("facecog-desktop")
    app.setWindowIcon(QIcon(str(paths.resource("icons", "app.svg"))))
    return app
