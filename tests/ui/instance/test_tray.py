"""The tray: off unless it is wanted, says whether the camera is on, hides the window, and lets the program end."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.desktop import abilities
from facecog_desktop.ui.instance.tray import Tray, sign
from facecog_desktop.ui.settings.page import SettingsPage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import DARK
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import Stage

Wait = Callable[[Callable[[], object]], None]


class FakeIcon(QObject):
    """An icon in a tray that nobody sees."""

    activated = Signal(QSystemTrayIcon.ActivationReason)
    messageClicked = Signal()  # noqa: N815 - as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.shown = False
        self.tip = ""
        self.sign = QIcon()
        self.messages: list[str] = []
        self.menu: QMenu | None = None

    def setContextMenu(self, menu: QMenu) -> None:  # noqa: N802 - as Qt calls it
        self.menu = menu

    def setVisible(self, shown: bool) -> None:  # noqa: N802 - as Qt calls it
        self.shown = shown

    def hide(self) -> None:
        self.shown = False

    def setIcon(self, icon: QIcon) -> None:  # noqa: N802 - as Qt calls it
        self.sign = icon

    def setToolTip(self, tip: str) -> None:  # noqa: N802 - as Qt calls it
        self.tip = tip

    def showMessage(self, title: str, words: str, _icon: QIcon, _ms: int) -> None:  # noqa: N802 - as Qt calls it
        self.messages.append(words)


@pytest.fixture
def place() -> dict[str, bool]:
    """Whether it has a tray; a test may take it away."""
    return {"tray": True}


@pytest.fixture
def in_tray(window: MainWindow, state: WindowState, place: dict[str, bool]) -> Iterator[Tray]:
    made = Tray(state, window, make=FakeIcon, there=lambda: place["tray"])
    yield made
    window.stays = lambda: False  # the test's end closes it for good
    QGuiApplication.setQuitOnLastWindowClosed(True)


def red(icon: QIcon) -> int:
    """How many pixels have the recording light's colour."""
    image, light = icon.pixmap(32, 32).toImage(), QColor(DARK.rec)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == light for x, y in points)


def test_there_is_no_icon_unless_it_is_wanted(window: MainWindow, in_tray: Tray, state: WindowState) -> None:
    assert not in_tray.icon.shown
    window.close()
    assert state.jobs._closed, "closing ends the program, as it always did"
    assert in_tray.icon.messages == []


def test_where_the_desktop_has_no_tray_the_setting_does_nothing(
    in_tray: Tray, window: MainWindow, state: WindowState, place: dict[str, bool]
) -> None:
    place["tray"] = False
    state.apply(tray=True, tray_recognise=True)
    assert not in_tray.icon.shown
    assert not window.gate.kept
    window.close()
    assert state.jobs._closed


def test_the_sign_and_its_words_say_whether_the_camera_is_on(
    in_tray: Tray, window: MainWindow, state: WindowState, stage: Stage, wait: Wait
) -> None:
    state.apply(tray=True)
    wait(lambda: in_tray.icon.tip == "FaceCog Desktop: the camera is on")
    assert red(in_tray.icon.sign) > 50
    window.show_page("nowhere")
    window.hide()
    wait(lambda: not stage.in_use)
    assert in_tray.icon.tip == "FaceCog Desktop: the camera is off"
    assert red(in_tray.icon.sign) == 0


def test_a_film_is_no_camera(in_tray: Tray, window: MainWindow, state: WindowState, wait: Wait) -> None:
    state.apply(tray=True)
    window.live.open_source("demo")
    wait(lambda: window.live.bridge.frame is not None)
    assert not in_tray.watching
    assert in_tray.icon.tip.endswith("off")


def test_closing_hides_says_so_once_and_switches_the_camera_off(
    in_tray: Tray, window: MainWindow, state: WindowState, stage: Stage, wait: Wait
) -> None:
    state.apply(tray=True)
    wait(lambda: stage.in_use)
    window.close()
    assert not window.isVisible()
    assert not state.jobs._closed
    wait(lambda: not stage.in_use)
    assert in_tray.icon.shown
    in_tray.show_action.trigger()
    wait(lambda: stage.in_use)
    window.close()
    assert len(in_tray.icon.messages) == 1


def test_with_keep_recognising_the_camera_stays_on_and_the_sign_says_so(
    in_tray: Tray, window: MainWindow, state: WindowState, stage: Stage, wait: Wait, qtbot: QtBot
) -> None:
    state.apply(tray=True, tray_recognise=True)
    wait(lambda: window.live.bridge.frame is not None)
    window.close()
    qtbot.wait(100)
    assert stage.in_use
    assert stage.opened == 1, "it was not switched off in between"
    assert in_tray.icon.tip.endswith("on")
    assert red(in_tray.icon.sign) > 50
    state.apply(tray_recognise=False)
    wait(lambda: not stage.in_use)
    assert in_tray.icon.tip.endswith("off")


def test_the_menu_hides_and_shows_and_switches_the_camera(
    in_tray: Tray, window: MainWindow, state: WindowState, stage: Stage, wait: Wait
) -> None:
    state.apply(tray=True)
    wait(lambda: stage.in_use)
    assert [action.text() for action in in_tray.menu.actions()] == [
        "&Hide the window",
        "Switch the &camera off",
        "",
        "&Quit",
    ]
    in_tray.camera_action.trigger()
    wait(lambda: not stage.in_use)
    assert in_tray.camera_action.text() == "Switch the &camera on"
    in_tray.show_action.trigger()
    assert not window.isVisible()
    assert in_tray.show_action.text() == "&Show the window"
    in_tray.camera_action.trigger()
    in_tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()
    wait(lambda: stage.in_use)


@pytest.mark.parametrize("hidden", [False, True])
def test_quit_ends_the_program_also_out_of_the_tray(
    in_tray: Tray, window: MainWindow, state: WindowState, stage: Stage, hidden: bool
) -> None:
    state.apply(tray=True, tray_recognise=True)
    if hidden:
        window.close()
    in_tray.quit_action.trigger()
    assert state.jobs._closed
    assert not stage.in_use
    assert not in_tray.icon.shown
    assert not window.isVisible()
    assert QGuiApplication.quitOnLastWindowClosed()


def test_a_tray_that_goes_away_hides_nothing_any_more(
    in_tray: Tray, window: MainWindow, state: WindowState, place: dict[str, bool]
) -> None:
    state.apply(tray=True)
    place["tray"] = False
    window.close()
    assert state.jobs._closed


def test_the_sign_is_drawn_for_small_and_for_sharp_panels(qtbot: QtBot) -> None:
    for side in (16, 22, 48, 64):
        on, off = (sign(watching=watching).pixmap(side, side).toImage() for watching in (True, False))
        assert on.width() == side
        assert on != off


@pytest.mark.parametrize("there", [False, True])
def test_the_settings_show_the_tray_only_where_there_is_one(
    qtbot: QtBot, state: WindowState, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    monkeypatch.setattr(abilities, "has_tray", lambda: there)
    page = SettingsPage(state)
    qtbot.addWidget(page)
    assert ("tray" in page.rows) is there
    assert ("tray_recognise" in page.rows) is there
