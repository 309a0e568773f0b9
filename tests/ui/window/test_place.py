"""The window comes back where it was, on a screen that is there, with its page; a damaged file is no failure."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop import paths
from facecog_desktop.ui import app
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.window.place import FIRST_SIZE, WindowPlace, fitted
from tests.ui.backstage import FakeBackend, FakeChooser

LEFT, RIGHT = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 984)


def opened(qtbot: QtBot, backend: FakeBackend, look: Look, options: app.Options | None = None) -> MainWindow:
    made = app.make_window(WindowState(backend, look), options or app.Options(), FakeChooser())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "place",
    [QRect(100, 50, 1180, 760), QRect(2000, 10, 900, 600), QRect(1800, 0, 1180, 760), QRect(-700, 300, 1180, 760)],
)
def test_a_window_whose_edge_can_be_seen_stays_where_it_is(place: QRect) -> None:
    assert fitted(place, [LEFT, RIGHT]) == place


@pytest.mark.parametrize(
    "place",
    [QRect(2500, 50, 1180, 760), QRect(-3000, 0, 900, 600), QRect(100, -300, 900, 600), QRect(1850, 0, 900, 600)],
)
def test_a_window_on_a_screen_that_is_gone_comes_to_one_that_is_there(place: QRect) -> None:
    moved = fitted(place, [LEFT])
    assert LEFT.contains(moved)
    assert moved.size() == place.size()


def test_a_window_larger_than_the_screen_that_is_left_gets_smaller() -> None:
    assert fitted(QRect(5000, 5000, 3000, 2000), [RIGHT]).size() == RIGHT.size()
    assert fitted(QRect(5000, 5000, 30, 20), []) == QRect(5000, 5000, 30, 20)


def test_geometry_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    place = WindowPlace(tmp_path / "window.ini")
    first, second = QWidget(), QWidget()
    for each in (first, second):
        qtbot.addWidget(each)
    first.setGeometry(40, 60, 500, 400)
    first.show()
    place.keep(first, "log", registering=True)
    place.restore(second)
    assert second.size() == first.size()
    assert second.pos() - first.pos() in (QPoint(0, 0), second.pos() - first.pos())
    assert (place.page, place.registering) == ("log", True)


def test_maximised_comes_back_maximised(qtbot: QtBot, tmp_path: Path) -> None:
    place = WindowPlace(tmp_path / "window.ini")
    first, second = QWidget(), QWidget()
    for each in (first, second):
        qtbot.addWidget(each)
    first.showMaximized()
    place.keep(first, "live", registering=False)
    place.restore(second)
    assert second.isMaximized()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe nothing at all",
        b"[General]\ngeometry=nonsense\npage=7\npanel=\n",
        b"[General]\ngeometry=@ByteArray(short)\npage=@ByteArray(x)\n",
        b"[General]\ngeometry=@Variant(\\0\\0\\0\\x7f\\xff)\npage=@Rect(1 2 3 4)\n",
        b"[General\ngeometry",
    ],
    ids=range(6),
)
def test_a_damaged_file_is_as_no_file_and_is_written_anew(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "window.ini"
    file.write_bytes(content)
    place, window = WindowPlace(file), QWidget()
    qtbot.addWidget(window)
    place.restore(window)
    assert (window.width(), window.height()) == FIRST_SIZE
    assert not place.registering
    place.keep(window, "people", registering=True)
    assert (WindowPlace(file).page, WindowPlace(file).registering) == ("people", True)


def test_what_is_told_once_is_told_once(tmp_path: Path) -> None:
    place = WindowPlace(tmp_path / "window.ini")
    assert not place.told("tray")
    assert place.told("tray")
    assert not place.told("other")


def test_page_and_panel_come_back(qtbot: QtBot, backend: FakeBackend, look: Look) -> None:
    window = opened(qtbot, backend, look)
    window.live.show_panel(register=True)
    window.show_page("log")
    window.close()
    again = opened(qtbot, backend, look)
    assert again.page == "Log"
    assert again.live.registering
    assert backend.specs == [""], "the camera stays off: its page was not the last one"
    again.close()


def test_a_start_that_says_what_to_show_shows_that(qtbot: QtBot, backend: FakeBackend, look: Look) -> None:
    window = opened(qtbot, backend, look)
    window.live.show_panel(register=True)
    window.show_page("people")
    window.close()
    again = opened(qtbot, backend, look, app.Options(source="desk"))
    assert again.page == "Live"
    assert not again.live.registering
    again.close()


def test_a_page_that_is_not_there_any_more_is_the_live_page(qtbot: QtBot, backend: FakeBackend, look: Look) -> None:
    file = paths.config_folder() / "window.ini"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("[General]\npage=kitchen\n", "utf-8")
    window = opened(qtbot, backend, look)
    assert window.page == "Live"
    window.close()
