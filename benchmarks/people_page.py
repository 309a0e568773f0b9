"""How smoothly the People page scrolls and answers typing with a large gallery, and how soon it is there.

python benchmarks/people_page.py [PEOPLE [PHOTOS]]: 10 000 people and 100 000 photos where nothing is given.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.core.types import EngineId, Landmarks, Quality, Sample
from facecog_desktop.service.measuring.crowd import strangers
from facecog_desktop.settings import Theme
from facecog_desktop.storage.records import people, samples
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.ui import app
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.vision import engine as seeing

SIZE = (1180, 760)
CROP = 320
"""Pixels of a kept photo's side."""

TICK_MS = 16
SECONDS = 6.0
"""For which each way of scrolling goes on."""

NAMES = ("Anna", "Björn", "Chen Wei", "Дарья", "Emre", "Fatima", "Giovanni", "Hana", "Igor", "José")
TYPED = "anna 12"


def fill(path: Path, crowd: int, photos: int) -> None:
    """A gallery with so many people and photos, in one transaction. Every photo is a drawn face of the usual size."""
    file, each = GalleryFile(path), max(photos // crowd, 1)
    pictures = [seeing.encode(draw_picture(person, CROP)) for person in DEMO_PEOPLE]
    vectors, dice = strangers(1000), np.random.default_rng(0)
    with file.writing() as db:
        for number in range(crowd):
            name = f"{NAMES[number % len(NAMES)]} {number}"
            person = people.insert_person(db, name, f"S-{number}", {"team": f"T{number % 40}"}, float(number))
            shown = [sample(pictures[dice.integers(len(pictures))], number * each + k, vectors) for k in range(each)]
            samples.insert_samples(db, person, shown, float(number))
    file.close()


def sample(jpeg: bytes, number: int, vectors: np.ndarray) -> Sample:
    """A photo with bytes of its own: what follows a JPEG's end is not looked at."""
    good = Quality(90, 90, 90, 90, 90, 90)
    points = Landmarks(np.zeros((68, 2), dtype=np.float32))
    own = jpeg + number.to_bytes(4, "big")
    return Sample(own, points, good, embedding=vectors[number % len(vectors)], engine=EngineId("benchmark", 1))


def live(until: Callable[[], bool], seconds: float) -> float:
    """Let the window live until something is so, or for so long; the seconds it took."""
    started, loop, timer = time.perf_counter(), QEventLoop(), QTimer()

    def look() -> None:
        if until() or time.perf_counter() - started > seconds:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(5)
    loop.exec()
    return time.perf_counter() - started


def filled(page: PeoplePage) -> bool:
    """Whether every tile in view has its picture."""
    grid, size = page.grid, page.grid.gridSize()
    view = grid.viewport().rect()
    places = [
        QPoint(x, y) for x in range(20, view.width(), size.width()) for y in range(20, view.height(), size.height())
    ]
    covers = [page.table.person(index).cover for index in map(grid.indexAt, places) if index.isValid()]
    return bool(covers) and all(cover is None or page.thumbnails.get(cover) is not None for cover in covers)


class Frames:
    """Paints a frame every tick and notes when each was there, how long painting took, and the GUI thread's CPU."""

    def __init__(self, page: PeoplePage, step: Callable[[int], None]) -> None:
        self._page, self._step = page, step
        self.painted: list[float] = []
        self.painting: list[float] = []
        self.used: list[float] = []

    def run(self, seconds: float) -> dict[str, float]:
        """Figures in milliseconds: from one frame to the next, painting alone, and the GUI thread's CPU a frame.

        The last does not depend on what else the machine does.
        """
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(TICK_MS)
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()
        timer.stop()
        frames = [later - sooner for sooner, later in pairwise(self.painted)]
        used = [later - sooner for sooner, later in pairwise(self.used)]
        return {**told("frame", frames), **told("paint", self.painting), **told("cpu", used), "frames": len(frames)}

    def _tick(self) -> None:
        started = time.perf_counter()
        self._step(len(self.painted))
        QApplication.processEvents()
        self.painted.append(time.perf_counter())
        self.painting.append(self.painted[-1] - started)
        self.used.append(time.thread_time())


def told(what: str, seconds: Sequence[float]) -> dict[str, float]:
    """Middle, 99 of 100 and largest, in milliseconds."""
    p50, p99, most = np.percentile(np.array(seconds) * 1e3, [50, 99, 100])
    return {f"{what}_p50_ms": round(p50, 1), f"{what}_p99_ms": round(p99, 1), f"{what}_max_ms": round(most, 1)}


def ways(page: PeoplePage) -> Iterator[tuple[str, Callable[[int], None]]]:
    """The wheel turned quickly, a swing through the whole list, the scroll bar dragged to and fro, and typing."""
    bar, dice = page.grid.verticalScrollBar(), np.random.default_rng(1)

    def wheel(number: int) -> None:
        bar.setValue(bar.value() + 40)

    def swing(number: int) -> None:
        bar.setValue(number * 600 % max(bar.maximum(), 1))

    def drag(number: int) -> None:
        bar.setValue(int(dice.integers(max(bar.maximum(), 1))))

    def write(number: int) -> None:
        if number % 6 == 0:
            place = number // 6 % (2 * len(TYPED))
            key = TYPED[place] if place < len(TYPED) else None
            if key is None:
                QTest.keyClick(page.head.search, Qt.Key.Key_Backspace)
            else:
                QTest.keyClicks(page.head.search, key)

    yield from (("wheel", wheel), ("swing", swing), ("drag", drag), ("typing", write))


def measured(state: WindowState) -> dict[str, object]:
    """Opens the window on the page, scrolls it and types."""
    started = time.perf_counter()
    window: MainWindow = app.make_window(state, app.Options(), Chooser())
    window.resize(*SIZE)
    window.show_page("people")
    page = next(each for each in window.findChildren(PeoplePage))
    window.show()
    window.repaint()
    painted = time.perf_counter() - started
    state.refresh()
    live(lambda: page.table.rowCount() > 0, 60.0)
    listed = time.perf_counter() - started
    live(lambda: filled(page), 60.0)
    answer: dict[str, object] = {
        "first_paint_s": round(painted, 3),
        "listed_s": round(listed, 3),
        "filled_s": round(time.perf_counter() - started, 3),
    }
    for name, step in ways(page):
        answer[name] = Frames(page, step).run(SECONDS)
        if name != "typing":
            answer[f"{name}_filled_again_s"] = round(live(lambda: filled(page), 30.0), 3)
    window.close()
    return answer


def main() -> int:
    """Print the figures."""
    crowd, photos = (int(text) for text in [*sys.argv[1:], "10000", "100000"][:2])
    with tempfile.TemporaryDirectory() as home:
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = home
        path = Path(home) / "large.facecog"
        fill(path, crowd, photos)
        application = QApplication(["facecog"])
        backend = bootstrap.WindowBackend(bootstrap.settings({"gallery": str(path)}))
        state = WindowState(backend, Look(application, Theme.LIGHT))
        figures = {"people": crowd, "photos": photos, **measured(state)}
        state.close()
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
