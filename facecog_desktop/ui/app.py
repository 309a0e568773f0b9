"""From a backend to a running window: application, look, crash watch, pages."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from facecog_desktop import paths
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.text import text
from facecog_desktop.settings import Settings
from facecog_desktop.ui.announcing import Announcer
from facecog_desktop.ui.backend.window_backend import Backend
from facecog_desktop.ui.camera.screen_lock import ScreenLock
from facecog_desktop.ui.comparing.page import ComparePage
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.dialogs.gallery.mending import Mender
from facecog_desktop.ui.dialogs.gallery.unlocking import Unlocking
from facecog_desktop.ui.dialogs.program.program_log import open_program_log
from facecog_desktop.ui.failures.crash import CrashWatch
from facecog_desktop.ui.failures.noting import Noting
from facecog_desktop.ui.first_start.introducing import Introducing
from facecog_desktop.ui.instance.hand_over import HandOver, absolute
from facecog_desktop.ui.instance.later import Later
from facecog_desktop.ui.instance.one_instance import OneInstance
from facecog_desktop.ui.instance.opened_files import OpenedFiles
from facecog_desktop.ui.instance.tray import Tray
from facecog_desktop.ui.live.page import LivePage
from facecog_desktop.ui.log.page import LogPage
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.settings.page import SettingsPage
from facecog_desktop.ui.speaking import SPEAK_ANEW, GoingOn, SpeakAnew, left
from facecog_desktop.ui.state.keeper import Keeper
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.window.main_window import MainWindow, PageEntry
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.catalogue import Speech


@dataclass(frozen=True, slots=True)
class Options:
    """How the window starts: `source` is a spec of Backend.open_live, `panel` is "recognise" or "register".

    `name` is whom the register panel begins with; `introduce`: nothing was set or registered on this account yet.
    """

    source: str = ""
    panel: str = "recognise"
    name: str = ""
    introduce: bool = False

    @property
    def nothing_wished(self) -> bool:
        """True where the window may choose by itself what it shows."""
        return replace(self, introduce=False) == Options()


def claimed(settings: Settings, options: Options) -> OneInstance | None:
    """The gallery's window may be shown by this process. None: another process has it, and was told what is wanted.

    Raises AlreadyRunningError, InvalidRequestError.
    """
    forget_foreign_qt()
    application()
    panel = "" if options.nothing_wished else options.panel
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    instance = OneInstance(settings)
    first = instance.first(HandOver(absolute(options.source), panel, options.name, token))
    return instance if first else None


def run(backend: Backend, options: Options, instance: OneInstance | None = None) -> int:
    """Show the window until it is closed; returns the exit code. `instance`: who hears of later starts."""
    forget_foreign_qt()
    app = application()
    watch = CrashWatch(backend.version)
    watch.install()
    try:
        start, going_on = _Start(app, backend, options, instance, Speech(app)), None
        while True:
            code, going_on = _run_in_one_language(start, watch, going_on)
            if going_on is None:
                return code
            start = replace(start, options=replace(options, source=going_on.source, introduce=False))
    except Exception as error:
        if not isinstance(error, FaceCogError):
            watch.tell_start(error)
        raise
    finally:
        watch.remove()


def tell_failure(error: FaceCogError) -> None:
    """A known failure that keeps the window from being made, until it is closed: for starts without a terminal."""
    forget_foreign_qt()
    box = QMessageBox(QMessageBox.Icon.Critical, application().applicationDisplayName(), telling.error(error))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.exec()


@dataclass(frozen=True, slots=True)
class _Start:
    """What stays when the window is made anew in another language."""

    app: QApplication
    backend: Backend
    options: Options
    instance: OneInstance | None
    speech: Speech


def _run_in_one_language(start: _Start, watch: CrashWatch, going_on: GoingOn | None) -> tuple[int, GoingOn | None]:
    """Show a window until it is closed, or until it is to be made anew: then where that one goes on."""
    app, options = start.app, start.options
    trouble = start.speech.choose(start.backend.settings.language)
    state = WindowState(start.backend, Look(app, start.backend.settings.theme))
    window = make_window(state, options, Chooser())
    asked_for_log = watch.log_requested.connect(lambda: open_program_log(watch.dialog or window, state))
    _settle(window, state, start.instance, introduce=options.introduce)
    if going_on is not None:
        going_on.into(state, window)
    window.show()
    state.refresh()
    if trouble is not None:
        state.fail(trouble)
    keeper, anew, lock = Keeper(state), SpeakAnew(app, state), ScreenLock(window.gate)
    keeper.troubled.connect(Mender(state, window, Chooser()).help_with)
    keeper.start()
    code = app.exec()
    watch.log_requested.disconnect(asked_for_log)
    for each in (keeper, anew, lock):
        each.deleteLater()
    return code, left(app, state, window) if code == SPEAK_ANEW else None


def make_window(state: WindowState, options: Options, chooser: Chooser) -> MainWindow:
    """The window, not shown yet; what it does with its pages is told by MainWindow."""
    live = LivePage(state, chooser, options.source)
    live.show_panel(register=options.panel == "register")
    if options.name:
        live.register.name.setText(options.name)
    window = MainWindow(
        state,
        live,
        [
            PageEntry(text("People"), "people", lambda: PeoplePage(state)),
            PageEntry(text("Log"), "log", lambda: LogPage(state, chooser)),
            PageEntry(text("Compare"), "compare", lambda: ComparePage(state, chooser)),
            PageEntry(text("Settings"), "settings", lambda: SettingsPage(state)),
        ],
    )
    Unlocking(window, state)
    if options.nothing_wished:
        window.reopen()
    return window


def _settle(window: MainWindow, state: WindowState, instance: OneInstance | None, *, introduce: bool) -> None:
    """What makes the window at home on this computer. Everything here is a child of the window."""
    introducing = Introducing(window, state, Chooser())
    if introduce:
        introducing.show_once()
    Noting(state, window.live)
    Announcer(window, state)
    if instance is not None:
        Later(instance, state, window)
    Tray(state, window)
    if sys.platform == "darwin":  # elsewhere files come on the command line, and a filter costs at every event
        application().installEventFilter(OpenedFiles(window, state))


def forget_foreign_qt() -> None:
    """OpenCV's wheel points Qt to plug-ins and fonts of its own, older Qt; ours must not follow."""
    for variable in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in os.environ.get(variable, ""):
            del os.environ[variable]


def application() -> QApplication:
    """The one application of this process, with its name and icon."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # Not rounded: at 125 % text and icons are 125 % and no more. Must be said before there is an application.
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("facecog")
    app.setApplicationDisplayName("FaceCog Desktop")
    app.setDesktopFileName("facecog-desktop")
    app.setWindowIcon(QIcon(str(paths.resource("icons", "app.svg"))))
    return app
