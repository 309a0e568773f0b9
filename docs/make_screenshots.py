"""Makes the pictures in docs/images from the drawn demo: no camera, no photograph of anybody.

Run: QT_QPA_PLATFORM=offscreen python docs/make_screenshots.py [FOLDER]
"""

from __future__ import annotations

import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import View, draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.capture.writing import VideoWriter
from facecog_desktop.core.types import Frame, Pose, Verdict
from facecog_desktop.settings import Theme
from facecog_desktop.ui import app
from facecog_desktop.ui.choosing import Chooser
from facecog_desktop.ui.comparing.page import ComparePage
from facecog_desktop.ui.main_window import MainWindow
from facecog_desktop.ui.state import WindowState
from facecog_desktop.ui.theme import Look

SIZES = ((1180, 760), (900, 600))
IMAGES = Path(__file__).parent / "images"


def wait(until: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the window live until something is so. Raises TimeoutError."""
    deadline = time.monotonic() + seconds
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError(until.__name__)
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()


def register_the_cast(backend: bootstrap.WindowBackend, *, all_but: int) -> None:
    """Register the drawn people, the last ones left out, from one portrait each."""
    service = backend.service
    for person in DEMO_PEOPLE[: len(DEMO_PEOPLE) - all_but]:
        frame = Frame(draw_picture(person, 480), source=f"{person.name}.jpg")
        faces = service.detect(frame, thorough=True)
        service.register(person.name, [service.sample(frame, faces[0])], force=True)


def several_known(window: MainWindow) -> bool:
    """Whether two people with names stand in the picture."""
    scene = window.live.bridge.scene
    matches = [track.match for track in scene.tracks if track.match] if scene else []
    return sum(match.verdict is Verdict.KNOWN for match in matches) >= 2


def take(window: MainWindow, folder: Path, name: str) -> None:
    """One picture a size."""
    for width, height in SIZES:
        window.resize(width, height)
        wait(lambda: True)
        loop = QEventLoop()
        QTimer.singleShot(250, loop.quit)
        loop.exec()
        suffix = "" if (width, height) == SIZES[0] else f"-{width}x{height}"
        window.grab().save(str(folder / f"{name}{suffix}.png"))


def turning_film(path: Path) -> Path:
    """Ten seconds of a drawn person who turns the head from side to side in changing light."""
    writer = VideoWriter(path, 10.0)
    for number in range(100):
        swing = math.sin(number / 12)
        view = View(Pose(28.0 * swing, 6.0 * math.cos(number / 9), 0.0), light=math.cos(number / 17))
        writer.write("", draw_picture(DEMO_PEOPLE[1], 480, view))
    writer.close()
    return path


def shoot_comparison(window: MainWindow, folder: Path, suffix: str) -> None:
    """A picture against a film of the same drawn person."""
    window.show_page("compare")
    page = window.pages.currentWidget()
    if not isinstance(page, ComparePage):
        raise TypeError("there is no Compare page")
    with tempfile.TemporaryDirectory() as place:
        page.left.take_picture(Frame(draw_picture(DEMO_PEOPLE[1], 480)), "portrait.jpg", remembered=False)
        page.right.take_file(str(turning_film(Path(place) / "visitor.avi")))
        wait(page.go.isEnabled)
        page.compare()
        wait(lambda: page.answer.isVisible() and page.answer.film.frame.has_picture, 120.0)
        take(window, folder, f"compare{suffix}")


def shoot(state: WindowState, folder: Path, theme: Theme) -> None:
    """Every page in one theme."""
    suffix = "" if theme is Theme.LIGHT else "-dark"
    state.apply(theme=theme)
    window = app.make_window(state, app.Options(source=bootstrap.DEMO), Chooser())
    window.show()
    state.refresh()
    window.live.show_panel(register=True)
    window.live.register.set_name("Amara")
    wait(lambda: (s := window.live.bridge.scene) is not None and s.shot is not None and s.shot.sample is not None)
    window.live.register.capture()
    take(window, folder, f"register{suffix}")
    window.live.register.discard()
    window.live.show_panel(register=False)
    wait(lambda: several_known(window), 120.0)
    take(window, folder, f"live{suffix}")
    shoot_comparison(window, folder, suffix)
    for page in ("people", "log", "settings"):
        window.show_page(page)
        wait(lambda: bool(state.people))
        take(window, folder, f"{page}{suffix}")
    window.show_page("people")
    state.person_requested.emit(state.people[0].id)
    take(window, folder, f"person{suffix}")
    window.hide()
    window.live.close_source()


def main(folder: Path) -> None:
    """Take all pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = home
        application = QApplication(["facecog"])
        application.setStyle("Fusion")
        backend = bootstrap.WindowBackend(bootstrap.settings({}))
        backend.open_live(bootstrap.DEMO)
        register_the_cast(backend, all_but=2)
        state = WindowState(backend, Look(application, Theme.LIGHT))
        for theme in (Theme.LIGHT, Theme.DARK):
            shoot(state, folder, theme)
        state.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES)
