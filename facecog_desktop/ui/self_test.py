"""The window looked at by the program itself: shown with the demo for some seconds, and its picture judged."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEventLoop, QRect
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.types import Pixels
from facecog_desktop.service.self_test import demand
from facecog_desktop.ui import app
from facecog_desktop.ui.backend.window_backend import Backend
from facecog_desktop.ui.desktop.choosing import DEMO, Chooser
from facecog_desktop.ui.picture.video_view import VideoView
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.window.main_window import MainWindow

_SECONDS = 60.0  # on a slow computer the models are loaded meanwhile
_WINDOW_COLOURS = 12  # a blank window has one or two
_ALIKE = 0.8  # of the demo's picture and what is seen of it, with its frames and names; measured: 0.99
_TILES = 9, 16


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
    alike = resemblance(picture, view)
    demand(alike >= _ALIKE, f"the window does not show the demo's picture: they agree by {alike:.2f}")
    on_screen = _of_screen(view)
    if on_screen is not None:
        alike = resemblance(on_screen, view)
        demand(alike >= _ALIKE, f"the screen does not show the demo's picture: they agree by {alike:.2f}")
    seen = "seen on the screen" if on_screen is not None else "drawn"
    platform = QGuiApplication.platformName()
    return f"{window.width()}x{window.height()} on {platform}, {seen}, {len(view.faces)} face marked in the demo"


def resemblance(picture: Pixels, view: VideoView) -> float:
    """-1 to 1: how well a picture of the view agrees with the frame that it shows, by the brightness of 16x9 tiles."""
    frame, placement = view.frame, view.placement
    if frame is None or placement is None or picture.size == 0:
        return -1.0
    scale = picture.shape[1] / view.width()
    target = placement.target
    left, top, right, bottom = (
        round(each * scale) for each in (target.left(), target.top(), target.right(), target.bottom())
    )
    seen = _tiles(picture[max(top, 0) : bottom, max(left, 0) : right])
    shown = _tiles(frame.pixels)
    if placement.mirrored:
        shown = shown[:, ::-1]
    if seen.std() == 0:
        return 0.0
    return float(np.corrcoef(seen.ravel(), shown.ravel())[0, 1])


def _tiles(picture: Pixels) -> NDArray[np.float64]:
    """(9, 16): the mean brightness of equal parts."""
    rows = np.array_split(picture.mean(axis=2), _TILES[0], axis=0)
    return np.array([[tile.mean() for tile in np.array_split(row, _TILES[1], axis=1)] for row in rows])


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
