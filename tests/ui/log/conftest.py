"""A backend that keeps a real log, and films with a clock that a test moves."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop import bootstrap
from facecog_desktop.core.log.checkin import CheckIn
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.types import Frame
from facecog_desktop.service.live.looking import Looker, LookingRules
from facecog_desktop.service.live.session import LiveSession
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log.logbook import LogBook
from facecog_desktop.service.log.strangers import StrangerAlbum
from facecog_desktop.settings import changed
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.ui import app
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.window.main_window import MainWindow
from tests.fakes import FakeSource, picture
from tests.storage.builders import Clock, QuickFile
from tests.ui.backstage import FakeBackend, FakeChooser

FRAMES = 60
"""Of a film, ten a second of its own time."""


class Film(FakeSource):
    """Somebody walks past the camera."""

    def __init__(self, identity: int) -> None:
        shown = [picture((identity, 200 + number % 60, 120)) for number in range(FRAMES)]
        super().__init__([*shown, *[picture()] * 5], live=False)
        self.name = "door"

    def read(self) -> Frame | None:
        time.sleep(0.008)
        frame = super().read()
        return None if frame is None else Frame(frame.pixels, frame.number, frame.number / 10, "door")


class LoggingBackend(FakeBackend):
    """Films "3.mp4" (who is shown) are looked at and logged at the time that `clock` says."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.clock = Clock(datetime(2026, 3, 2, 9).timestamp())
        self.kept = SqliteGallery(QuickFile(folder / "gallery.facecog"), clock=self.clock, stranger_crops=True)
        self.local = LocalService(self.kept, lambda: self.engine, self.engine.decode, clock=self.clock, threshold=-0.02)
        self.strangers_seen = StrangerAlbum(self.kept, self.local, self.engine.decode)
        self.settings = changed(self.settings, check_in=CheckIn.IN_OUT, cooldown=300)

    @property
    def log(self) -> LogBook:
        return LogBook(self.kept, self.engine.decode)

    @property
    def strangers(self) -> StrangerAlbum:
        return self.strangers_seen

    def now(self) -> float:
        return self.clock()

    def open_live(self, spec: str) -> LiveSession:
        if not spec.endswith(".mp4"):
            return super().open_live(spec)
        source = Film(int(spec.removesuffix(".mp4")))
        looker = Looker(self.local, self.engine.decode, rules=LookingRules(voting=VotingRules(agreeing=2)))
        records = bootstrap.recorder(self.settings, self.kept, self.local, source, looker.voting, self.clock)
        return LiveSession(source, looker, time.monotonic, hold=True, recorder=records)


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[LoggingBackend]:
    made = LoggingBackend(tmp_path)
    yield made
    made.kept.close()


@pytest.fixture
def state(backend: LoggingBackend, look: Look) -> Iterator[WindowState]:
    made = WindowState(backend, look)
    yield made
    made.close()


@pytest.fixture
def whole(qtbot: QtBot, state: WindowState, chooser: FakeChooser) -> Iterator[MainWindow]:
    """The window with all its pages."""
    made = app.make_window(state, app.Options(), chooser)
    made.pages.fill()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    state.refresh()
    yield made
    made.close()
