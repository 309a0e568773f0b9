"""Fixtures of the window's tests: a backend over fakes, the state, the window shown offscreen."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facecog_desktop.settings import Theme
from facecog_desktop.ui.live.page import LivePage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look, stylesheet
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, FakeChooser, Stage


@pytest.fixture(autouse=True)
def _nothing_runs_on() -> Iterator[None]:
    """A test that leaves a thread running fails. Widgets go at once: the next style sheet would polish them too."""
    before = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.name[:1] != "D"]
    assert not left, f"still running: {left}"


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


@pytest.fixture
def stage(backend: FakeBackend) -> Stage:
    return backend.stage


@pytest.fixture
def chooser() -> FakeChooser:
    return FakeChooser()


@pytest.fixture(scope="session")
def looks() -> list[Look]:
    """The look that is on: putting one on costs more than most tests do."""
    return []


@pytest.fixture
def look(qapp: QApplication, looks: list[Look]) -> Look:
    """The light look, put on anew only where a test has put on another one."""
    if not looks or qapp.styleSheet() != stylesheet(looks[0].tokens):
        looks[:] = [Look(qapp, Theme.LIGHT)]
    looks[0].choose(Theme.LIGHT)
    return looks[0]


@pytest.fixture
def state(backend: FakeBackend, look: Look) -> Iterator[WindowState]:
    made = WindowState(backend, look)
    yield made
    made.close()


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    """Wait until something is so; the window goes on meanwhile."""

    def until(so: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(so()), timeout=5000)

    return until


@pytest.fixture
def window(qtbot: QtBot, state: WindowState, chooser: FakeChooser) -> Iterator[MainWindow]:
    """The shown window with the Live page."""
    made = MainWindow(state, LivePage(state, chooser), [])
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.seen_changed):  # it comes to life
        made.show()
    qtbot.waitExposed(made)
    state.refresh()
    yield made
    made.close()


@pytest.fixture
def meeting_place() -> Iterator[Path]:
    """Where windows meet. A short path: that of a socket has room for about a hundred bytes."""
    with tempfile.TemporaryDirectory(prefix="f-") as made:
        yield Path(made) / "run"
