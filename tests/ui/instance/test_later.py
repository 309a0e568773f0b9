"""What the window does for a later start, and for files that the desktop hands to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facecog_desktop.ui import app
from facecog_desktop.ui.instance.hand_over import HandOver
from facecog_desktop.ui.instance.later import Later
from facecog_desktop.ui.instance.one_instance import OneInstance
from facecog_desktop.ui.instance.opened_files import OpenedFiles
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, Stage

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def instance(window: MainWindow, state: WindowState, meeting_place: Path) -> Iterator[OneInstance]:
    made = OneInstance(state.settings, meeting_place)
    assert made.first(HandOver())
    yield made
    made.release()


@pytest.fixture
def later(instance: OneInstance, state: WindowState, window: MainWindow) -> Later:
    return Later(instance, state, window)


def test_a_plain_second_start_only_brings_the_window_back(
    later: Later, window: MainWindow, backend: FakeBackend, wait: Wait
) -> None:
    wait(lambda: backend.specs == [""])
    window.live.show_panel(register=True)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    later.grant(HandOver())
    assert not window.isMinimized()
    assert window.isVisible()
    assert window.live.registering
    window.hide()
    later.grant(HandOver())
    assert window.isVisible()


def test_source_panel_and_name_are_taken_over(
    later: Later, window: MainWindow, backend: FakeBackend, wait: Wait
) -> None:
    later.grant(HandOver("desk", "register", "Anna"))
    wait(lambda: backend.specs[-1] == "desk")
    assert window.page == "Live"
    assert window.live.registering
    assert window.live.register.name.name == "Anna"
    later.grant(HandOver("", "recognise"))
    assert not window.live.registering


def test_a_closing_window_is_not_asked_any_more(
    later: Later, instance: OneInstance, window: MainWindow, meeting_place: Path
) -> None:
    assert list(meeting_place.glob("*.socket"))
    window.close()
    assert list(meeting_place.glob("*.socket")) == []


def test_another_gallery_in_the_settings_is_followed_and_a_taken_one_told(
    later: Later, instance: OneInstance, state: WindowState, meeting_place: Path, tmp_path: Path
) -> None:
    told: list[str] = []
    state.message_changed.connect(told.append)
    state.apply(gallery=str(tmp_path / "a.facecog"))
    assert "This gallery is open in another window too" not in told
    other = OneInstance(state.settings.model_copy(update={"gallery": str(tmp_path / "b.facecog")}), meeting_place)
    assert other.first(HandOver())
    state.apply(gallery=str(tmp_path / "b.facecog"))
    assert "This gallery is open in another window too" in told
    other.release()


def test_the_program_is_claimed_once_and_the_second_start_is_handed_over(
    qtbot: QtBot, backend: FakeBackend, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    instance = app.claimed(backend.settings, app.Options())
    assert instance is not None
    asked: list[HandOver] = []
    instance.asked.connect(asked.append)
    QTimer.singleShot(300, QApplication.closeAllWindows)
    assert app.run(backend, app.Options(), instance) == 0
    instance.release()
    again = app.claimed(backend.settings, app.Options())
    assert again is not None, "after the end another one may have it"
    again.release()


def test_a_film_that_the_desktop_opens_is_shown_here_and_another_gallery_in_a_window_of_its_own(
    window: MainWindow, state: WindowState, backend: FakeBackend, wait: Wait, tmp_path: Path
) -> None:
    started: list[str] = []

    def start(gallery: str) -> bool:
        started.append(gallery)
        return True

    files = OpenedFiles(window, state, start)
    film, mine, other = (str(tmp_path / name) for name in ("film.film", "g.facecog", "other.facecog"))
    state.apply(gallery=mine)
    for file in (film, mine, other):
        assert files.eventFilter(window, QFileOpenEvent(file))
    wait(lambda: backend.specs[-1] == film)
    assert started == [other]


def test_a_window_that_cannot_be_started_is_told(window: MainWindow, state: WindowState, tmp_path: Path) -> None:
    told: list[str] = []
    state.message_changed.connect(told.append)
    files = OpenedFiles(window, state, lambda _: False)
    files.eventFilter(window, QFileOpenEvent(str(tmp_path / "other.facecog")))
    assert told[-1].startswith("Another window could not be opened")
