"""Makes the pictures in docs/images from the drawn demo: no camera, no photograph of anybody.

Run: python docs/make_screenshots.py [--out DIR] [--language de] [--size 900x600] [--only NAME ...]

It needs no screen. Which pictures there are stands in PICTURES; a test holds that list to what the documents show.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PIL import Image
from PySide6.QtCore import QDate, QEventLoop, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from docs import drawn_day
from facecog_desktop import bootstrap
from facecog_desktop.bootstrap import window as bootstrap_window
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Verdict
from facecog_desktop.settings import Language, Theme
from facecog_desktop.ui import app
from facecog_desktop.ui.comparing.page import ComparePage
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.log.page import LogPage
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.settings.page import SettingsPage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.words.catalogue import Speech

Page = TypeVar("Page", bound=QWidget)
IMAGES = Path(__file__).parent / "images"
SIZE = (1100, 690)
MOST_BYTES = 120_000
PALETTES = (256, 192, 128, 96, 64, 48, 32)
PICTURES = (
    "register",
    "live",
    "live-dark",
    "unsure",
    "compare",
    "people",
    "person",
    "check-up",
    "calibrate",
    "privacy",
    "consent",
    "forget",
    "log",
    "check-ins",
    "review",
    "strangers",
    "settings",
    "server",
    "encrypt",
)
"""Every picture, as NAME.png."""


def wait(until: Callable[[], bool], seconds: float = 120.0) -> None:
    """Let the window live until something is so. Raises TimeoutError."""
    deadline = time.monotonic() + seconds
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError(until.__name__)
        rest(30)


def rest(milliseconds: int) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def small_png(picture: Image.Image) -> bytes:
    """A PNG below MOST_BYTES with as many colours as that allows. Raises ValueError where even few are too many."""
    for colours in PALETTES:
        made = io.BytesIO()
        reduced = picture.convert("RGB").quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        reduced.save(made, "PNG", optimize=True)
        if len(made.getvalue()) < MOST_BYTES:
            return made.getvalue()
    raise ValueError(f"too large for {MOST_BYTES} bytes")


def of_qt(pixmap: QPixmap) -> Image.Image:
    """What was grabbed, as Pillow has it."""
    image = pixmap.toImage().convertToFormat(pixmap.toImage().Format.Format_RGB888)
    size = (image.width(), image.height())
    return Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1)


@dataclass
class Studio:
    """The window that is photographed, and where the pictures go. `only`: the names wanted, all where empty."""

    folder: Path
    state: WindowState
    source: drawn_day.HeldSource
    size: tuple[int, int] = SIZE
    only: Sequence[str] = ()
    taken: list[str] = field(default_factory=list)

    def open(self) -> MainWindow:
        """A new window with the demo on its Live page."""
        window = app.make_window(self.state, app.Options(source=bootstrap.DEMO), Chooser())
        window.resize(*self.size)
        window.show()
        self.state.refresh()
        return window

    def take(self, widget: QWidget, name: str) -> None:
        """One picture of a window or a dialog, once everything in it has come to rest."""
        if name not in PICTURES:
            raise ValueError(f"{name} is not in the list of pictures")
        self.taken.append(name)
        if self.only and name not in self.only:
            return
        focused = QApplication.focusWidget()
        if focused is not None and widget is focused.window() and not isinstance(widget, QDialog):
            focused.clearFocus()
        rest(400)
        (self.folder / f"{name}.png").write_bytes(small_png(of_qt(widget.grab())))

    def take_dialog(self, parent: QWidget, ask: Callable[[], object], name: str) -> None:
        """One picture of the dialog that `ask` opens."""
        ask()
        dialog = next(each for each in parent.window().findChildren(QDialog) if each.isVisible())
        self.take(dialog, name)
        dialog.reject()
        rest(50)


def known(window: MainWindow) -> int:
    """How many people with names stand in the picture."""
    scene = window.live.bridge.scene
    matches = [track.match for track in scene.tracks if track.match] if scene else []
    return sum(match.verdict is Verdict.KNOWN for match in matches)


def settled(window: MainWindow, people: int) -> bool:
    """Whether everybody in the picture has a verdict, and only they have a card."""
    scene = window.live.bridge.scene
    matches = [track.match for track in scene.tracks] if scene else []
    return len(matches) == people == len(window.live.recognise.cards) and all(matches)


def shoot_live(studio: Studio, window: MainWindow) -> None:
    """Registering, and recognising in both themes."""
    live = window.live
    live.show_panel(register=True)
    live.register.set_name("Amara")
    wait(lambda: (s := live.bridge.scene) is not None and s.shot is not None and s.shot.sample is not None)
    live.register.capture()
    wait(lambda: known(window) == 1)
    studio.take(window, "register")
    live.register.discard()
    live.show_panel(register=False)
    studio.source.go_to(drawn_day.TOGETHER)
    wait(lambda: settled(window, 2) and known(window) == 2)
    studio.take(window, "live")
    studio.state.apply(theme=Theme.DARK)
    studio.take(window, "live-dark")
    studio.state.apply(theme=Theme.LIGHT)
    studio.source.go_to(drawn_day.DOUBTFUL)
    wait(lambda: settled(window, 3) and known(window) == 2)
    studio.take(window, "unsure")


def page_of(window: MainWindow, name: str, kind: type[Page]) -> Page:
    """Open a page; what it shows. Raises TypeError where it is of another kind."""
    window.show_page(name)
    page = window.pages.currentWidget()
    if not isinstance(page, kind):
        raise TypeError(f"there is no page {name}")
    rest(600)
    return page


def shoot_comparison(studio: Studio, window: MainWindow) -> None:
    """A picture against a film of the same drawn person."""
    page = page_of(window, "compare", ComparePage)
    with tempfile.TemporaryDirectory() as place:
        page.left.take_picture(drawn_day.portrait(), "portrait.jpg", remembered=False)
        page.right.take_file(str(drawn_day.turning_film(Path(place) / "visitor.avi")))
        wait(page.go.isEnabled)
        page.compare()
        wait(lambda: page.answer.isVisible() and page.answer.film.frame.has_picture)
        studio.take(window, "compare")


def shoot_people(studio: Studio, window: MainWindow, gallery: drawn_day.Gallery) -> None:
    """The grid, a person, what can be asked of one, and the check-up with somebody who is there twice."""
    page = page_of(window, "people", PeoplePage)
    studio.take(window, "people")
    eleanor = next(each for each in studio.state.people if each.external_id == "4711")
    page.show_person(eleanor.id)
    studio.take(window, "person")
    studio.take_dialog(page, lambda: page.verbs.ask_consent(eleanor), "consent")
    studio.take_dialog(page, lambda: page.verbs.ask_forget([eleanor]), "forget")
    page.show_privacy()
    studio.take(window, "privacy")
    page.show_check_up()
    page.check_up.tabs.setCurrentWidget(page.check_up.calibration)
    wait(lambda: page.check_up.calibration.proposal is not None and not page.check_up.running)
    studio.take(window, "calibrate")
    drawn_day.register_twice(gallery)
    studio.state.refresh()
    page.check_up.tabs.setCurrentIndex(0)
    page.check_up.begin()
    wait(lambda: not page.check_up.running)
    studio.take(window, "check-up")
    page.show_all()


def shoot_log(studio: Studio, window: MainWindow) -> None:
    """Each part of the log of the drawn day."""
    page = page_of(window, "log", LogPage)
    page.head.day.setDate(QDate(drawn_day.DAY.year, drawn_day.DAY.month, drawn_day.DAY.day))
    wait(lambda: bool(page.table.events))
    studio.take(window, "log")
    for view, name in ((page.check_ins, "check-ins"), (page.review, "review")):
        page.tabs.setCurrentWidget(view)
        studio.take(window, name)
    page.tabs.setCurrentWidget(page.strangers)
    wait(lambda: page.strangers.chosen is not None or page.strangers.name.isVisible())
    studio.take(window, "strangers")


def shoot_settings(studio: Studio, window: MainWindow) -> None:
    """The top of the page, its server, and the question of how to encrypt."""
    page = page_of(window, "settings", SettingsPage)
    studio.take(window, "settings")
    bar = page.scrolled.verticalScrollBar()
    bar.setValue(page.server.mapTo(page.scrolled.widget() or page, page.server.rect().topLeft()).y() - 60)
    studio.take(window, "server")
    studio.take_dialog(page, page.encryption.ask, "encrypt")


def shoot(studio: Studio, gallery: drawn_day.Gallery) -> None:
    """Every picture of the list."""
    window = studio.open()
    shoot_live(studio, window)
    studio.state.apply(log=True)  # only now: the log is the drawn day's alone
    shoot_comparison(studio, window)
    shoot_log(studio, window)
    shoot_people(studio, window, gallery)
    shoot_settings(studio, window)
    window.hide()
    window.live.close_source()
    if missing := set(PICTURES) - set(studio.taken):
        raise ValueError(f"not taken: {', '.join(sorted(missing))}")


def main(words: Sequence[str]) -> None:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=IMAGES)
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", default="x".join(map(str, SIZE)))
    parser.add_argument("--only", nargs="*", default=())
    asked = parser.parse_args(words)
    asked.out.mkdir(parents=True, exist_ok=True)
    width, _, height = asked.size.partition("x")
    source = drawn_day.HeldSource()
    with tempfile.TemporaryDirectory() as home:
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
            os.environ[variable] = home
        application = QApplication(["facecog"])
        application.setStyle("Fusion")
        speak(application, asked.language)
        with patch.object(bootstrap_window, "open_paced", lambda spec: held(source, spec)):
            backend = bootstrap.WindowBackend(bootstrap.settings({"keep_stranger_crops": True, "log": False}))
            backend.open_live(bootstrap.DEMO)
            gallery = drawn_day.register_everybody(backend)
            drawn_day.write_the_day(gallery)
            state = WindowState(backend, Look(application, Theme.LIGHT))
            shoot(Studio(asked.out, state, source, (int(width), int(height)), asked.only), gallery)
            state.close()


def speak(application: QApplication, language: str) -> None:
    """Put a language in force: words, numbers, dates and direction. Raises CatalogueDamagedError."""
    trouble = Speech(application).choose(Language(language))
    if trouble is not None:
        raise trouble


def held(source: drawn_day.HeldSource, spec: str) -> FrameSource:
    """The demo's source for the window. Raises ValueError for any other: the pictures need no camera."""
    if spec != bootstrap.DEMO:
        raise ValueError(f"{spec} is not the demo")
    return source


if __name__ == "__main__":
    main(sys.argv[1:])
