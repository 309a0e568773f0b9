"""The window looked at by the program itself: shown with the demo for some seconds, and its picture judged."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEventLoop, QRect
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.types import Pixels
from facecog_desktop.service.self_test import demand
from facecog_desktop.ui import app
from facecog_desktop.ui.backend import Backend
from facecog_desktop.ui.choosing import DEMO, Chooser
from facecog_desktop.ui.main_window import MainWindow
from facecog_desktop.ui.state import WindowState
from facecog_desktop.ui.theme import Look

_SECONDS = 60.0  # on a slow computer the models are loaded meanwhile
_WINDOW_COLOURS = 12  # a blank window has one or two
_PICTURE_COLOURS = 500  # the demo's room and people have thousands


def look(backend: Backend) -> str:
    """Show the window with the demo until a face is seen in it; says what was seen.

    Raises SelfTestError for a window that stays blank. Without a display nothing is tried: Qt would end the program.
    """
    demand(has_display(), "there is no display to show a window on")
    app.forget_foreign_qt()
    application = app.application()
    state = WindowState(backend, Look(application, backend.settings.theme))
    window = app.make_window(state, app.Options(DEMO), Chooser())
    try:
        window.show()
        view = window.live.view
        _run_until(window.windowHandle().isExposed, "the window was not shown")
        _run_until(lambda: view.frame is not None, "no picture of the demo reached the window")
        _run_until(lambda: bool(view.faces), "no face was marked in the demo's picture")
        return judged(window)
    finally:
        window.hide()
        window.live.close_source()
        state.close()
        window.deleteLater()
        application.processEvents()


def judged(window: MainWindow) -> str:
    """What the window shows now. Raises SelfTestError where that is nothing."""
    view = window.live.view
    whole, picture = pixels(window.grab()), pixels(view.grab())
    demand(colours(whole) >= _WINDOW_COLOURS, f"the window is blank: {colours(whole)} colours")
    demand(colours(picture) >= _PICTURE_COLOURS, f"the picture is blank: {colours(picture)} colours")
    on_screen = _of_screen(view)
    if on_screen is not None:
        demand(colours(on_screen) >= _PICTURE_COLOURS, f"the screen shows no picture: {colours(on_screen)} colours")
    seen = "seen on the screen" if on_screen is not None else "drawn"
    platform = QGuiApplication.platformName()
    return f"{window.width()}x{window.height()} on {platform}, {seen}, {len(view.faces)} face marked in the demo"


def has_display() -> bool:
    """Whether Qt would find a place for windows."""
    wanted = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted)


def pixels(picture: QPixmap) -> Pixels:
    """(height, width, 3) uint8."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def colours(picture: Pixels) -> int:
    """How many different colours there are."""
    if picture.size == 0:
        return 0
    red, green, blue = (picture[..., plane].astype(np.uint32) for plane in range(3))
    return int(np.unique(red << 16 | green << 8 | blue).size)


def _of_screen(widget: QWidget) -> Pixels | None:
    """What the screen itself shows where the widget is; None where a program may not ask (Wayland, macOS)."""
    if QGuiApplication.platformName() not in {"xcb", "windows"}:
        return None
    area = QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
    screen = widget.screen()
    _run_until(lambda: True, "", pause=0.2)
    area.translate(-screen.geometry().topLeft())
    return pixels(screen.grabWindow(0, area.x(), area.y(), area.width(), area.height()))


def _run_until(reached: Callable[[], bool], otherwise: str, *, pause: float = 0.0) -> None:
    """Let the window work until it is so. Raises SelfTestError, saying `otherwise`, after a minute."""
    begun = time.monotonic()
    while not reached() or time.monotonic() < begun + pause:
        demand(time.monotonic() < begun + _SECONDS, otherwise)
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)
