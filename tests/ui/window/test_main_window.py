"""The window: pages, keys, the camera's light, dropped files, the bars, and nothing left running when it closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import CameraUnavailableError
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.core.text import text
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.live.page import LivePage
from facecog_desktop.ui.state.undo import Undoable
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import FIRST_SIZE, SMALLEST, MainWindow, PageEntry
from facecog_desktop.ui.window.shortcuts import ShortcutsDialog
from tests.ui.backstage import FakeBackend, FakeChooser, Stage, one
from tests.ui.server_backstage import FakeLink

Wait = Callable[[Callable[[], object]], None]


class Drawer(QWidget):
    """A page with a search field."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def start_search(self) -> None:
        self.field.setFocus()


@pytest.fixture
def window(qtbot: QtBot, state: WindowState, chooser: FakeChooser) -> MainWindow:
    """The window with two more pages."""
    others = [PageEntry(text("People"), "people", Drawer), PageEntry(text("Settings"), "settings", QWidget)]
    made = MainWindow(state, LivePage(state, chooser), others)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.seen_changed):  # it comes to life
        made.show()
    qtbot.waitActive(made)
    return made


def press(window: MainWindow, key: Qt.Key, *, ctrl: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def drop(window: MainWindow, *files: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(file) for file in files])
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, nothing))


def test_the_first_start_has_its_size_and_the_next_one_remembers(
    window: MainWindow, qtbot: QtBot, backend: FakeBackend, chooser: FakeChooser
) -> None:
    assert (window.width(), window.height()) == FIRST_SIZE
    window.resize(1000, 700)  # the offscreen screen is too narrow to give the width back
    window.close()
    state = WindowState(backend, window.live._state.look)
    again = MainWindow(state, LivePage(state, chooser), [])
    qtbot.addWidget(again)
    assert again.height() == 700
    again.close()


def test_the_window_can_be_made_small_and_nothing_asks_for_more(window: MainWindow) -> None:
    window.resize(*SMALLEST)
    assert (window.width(), window.height()) == SMALLEST
    window.live.show_panel(register=True)
    assert window.live.register.done_button.isVisible()
    bottom = window.live.register.done_button.mapTo(window, window.live.register.done_button.rect().bottomRight())
    assert window.rect().contains(bottom)


def test_pages_open_by_rail_by_key_and_by_wish(window: MainWindow, state: WindowState) -> None:
    window.rail.chosen.emit(1)
    assert window.page == "People"
    press(window, Qt.Key.Key_3, ctrl=True)
    assert window.page == "Settings"
    state.page_requested.emit("live")
    assert window.page == "Live"
    state.page_requested.emit("nowhere")
    assert window.page == "Live"


def test_the_camera_is_on_only_while_the_live_page_is_seen(window: MainWindow, stage: Stage, wait: Wait) -> None:
    wait(lambda: stage.in_use and window.live.bridge.frame is not None)
    window.show_page("people")
    wait(lambda: not stage.in_use)
    assert window.bar.camera.text() == "Camera off"
    window.show_page("live")
    wait(lambda: stage.in_use and window.live.bridge.frame is not None)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    wait(lambda: not stage.in_use)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.show()
    wait(lambda: stage.in_use)
    window.hide()
    wait(lambda: not stage.in_use)


def test_closing_leaves_nothing_running(window: MainWindow, stage: Stage, wait: Wait) -> None:
    wait(lambda: stage.in_use)
    window.close()
    assert not stage.in_use


@pytest.mark.parametrize(("key", "register"), [(Qt.Key.Key_G, True), (Qt.Key.Key_R, False)])
def test_r_and_g_change_the_panel(window: MainWindow, key: Qt.Key, register: bool) -> None:
    window.live.show_panel(register=not register)
    window.live.view.setFocus()
    press(window, key)
    assert window.live.registering is register


def test_letters_are_typed_while_a_field_has_the_caret(window: MainWindow) -> None:
    window.live.show_panel(register=True)
    window.live.register.name.setFocus()
    for key in (Qt.Key.Key_R, Qt.Key.Key_M, Qt.Key.Key_L, Qt.Key.Key_Q):
        press(window, key)
    assert window.live.register.name.text() == "rmlq"
    assert window.isVisible()


def test_m_mirrors_and_l_shows_landmarks_and_both_are_remembered(
    window: MainWindow, backend: FakeBackend, state: WindowState
) -> None:
    window.live.view.setFocus()
    assert window.live.view.mirrored
    press(window, Qt.Key.Key_M)
    press(window, Qt.Key.Key_L)
    assert (window.live.view.mirrored, window.live.view.landmarks) == (False, True)
    assert not window.live.mirror.isChecked()
    assert window.live.landmarks.isChecked()
    assert backend.saved[-1].show_landmarks
    assert len(backend.specs) == 1


def test_keys_of_the_live_page_sleep_on_other_pages(window: MainWindow, state: WindowState) -> None:
    window.show_page("settings")
    press(window, Qt.Key.Key_M)
    assert state.settings.mirror


def test_f11_is_full_screen_and_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    press(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_f1_lists_every_key(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    words = [child.text() for child in dialog.findChildren(QWidget) if hasattr(child, "text")]
    for key in ("Space", "Return or Enter", "Esc", "Ctrl+1", "Ctrl+3", "Ctrl+Z", "Ctrl+F", "Ctrl+O", "Q or Ctrl+Q"):
        assert key in words
    dialog.close()


def test_ctrl_f_finds_on_the_page_that_can_search(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, ctrl=True)
    assert window.page == "People"
    assert isinstance(window.focusWidget(), QLineEdit)


def test_ctrl_o_opens_another_source(
    window: MainWindow, chooser: FakeChooser, backend: FakeBackend, wait: Wait
) -> None:
    chooser.answer_source = "film.mp4"
    window.show_page("people")
    press(window, Qt.Key.Key_O, ctrl=True)
    wait(lambda: backend.specs[-1] == "film.mp4")
    assert window.page == "Live"
    wait(window.live.again.isVisible)
    assert window.live.view.no_picture.isHidden()
    window.live.again.click()
    wait(lambda: backend.specs[-2:] == ["film.mp4", "film.mp4"])


@pytest.mark.parametrize("ctrl", [False, True])
def test_q_and_ctrl_q_quit(window: MainWindow, ctrl: bool) -> None:
    window.live.view.setFocus()
    press(window, Qt.Key.Key_Q, ctrl=ctrl)
    assert not window.isVisible()


def test_ctrl_z_and_the_undo_bar_take_the_last_change_back(
    window: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.remember("Anna", 1)
    person = backend.local.people()[0].id
    assert window.undo_bar.isHidden()
    state.change(person, Rename("Hanna"), "Renamed to Hanna")
    wait(lambda: not window.undo_bar.isHidden())
    assert window.undo_bar.told.text() == "Renamed to Hanna"
    press(window, Qt.Key.Key_Z, ctrl=True)
    wait(lambda: backend.local.people()[0].name == "Anna")
    wait(lambda: window.undo_bar.told.text() == "Undone: Renamed to Hanna")
    assert window.undo_bar.undo.isHidden()
    state.change(person, Rename("Joanna"), "Renamed to Joanna")
    wait(lambda: window.undo_bar.told.text() == "Renamed to Joanna")
    window.undo_bar.undo.click()
    wait(lambda: backend.local.people()[0].name == "Anna")


@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_Z])
def test_what_was_undone_is_done_again_by_key_and_by_the_bar(
    window: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait, key: Qt.Key
) -> None:
    backend.remember("Anna", 1)
    person, bar = backend.local.people()[0].id, window.undo_bar
    state.change(person, Rename("Hanna"), "Renamed to Hanna")
    wait(lambda: not bar.isHidden())
    assert bar.redo.isHidden()
    bar.undo.click()
    wait(lambda: not bar.isHidden() and not bar.redo.isHidden())
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, key, control | Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Z else control)
    wait(lambda: bar.told.text() == "Done again: Renamed to Hanna")
    assert backend.local.people()[0].name == "Hanna"
    assert bar.redo.isHidden()
    bar.undo.click()
    wait(lambda: not bar.isHidden() and not bar.redo.isHidden())
    bar.redo.click()
    wait(lambda: backend.local.people()[0].name == "Hanna")


def test_a_dropped_film_is_shown(window: MainWindow, backend: FakeBackend, wait: Wait) -> None:
    window.show_page("people")
    drop(window, "/films/clip.mp4")
    wait(lambda: backend.specs[-1] == "/films/clip.mp4")
    assert window.page == "Live"


def test_dropped_photos_wait_for_a_name(window: MainWindow, backend: FakeBackend, wait: Wait) -> None:
    drop(window, "/photos/5.jpg", "/photos/6.png")
    assert window.live.registering
    assert window.live.register.photos.waiting
    assert window.live.register.name.hasFocus()


def test_photos_offered_with_a_name_are_registered_at_once(
    window: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    state.photos_offered.emit("Anna", ["5.jpg"])
    wait(lambda: [person.name for person in backend.local.people()] == ["Anna"])


def test_a_wish_to_add_photos_brings_the_register_panel_with_the_name(window: MainWindow, state: WindowState) -> None:
    window.show_page("people")
    state.adding_requested.emit("Anna")
    assert window.page == "Live"
    assert window.live.registering
    assert window.live.register.name.name == "Anna"


def test_a_wish_for_another_source_is_granted(
    window: MainWindow, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    state.source_requested.emit("desk")
    wait(lambda: backend.specs[-1] == "desk")


def test_the_bottom_bar_tells_camera_recognition_gallery_and_message(
    window: MainWindow, backend: FakeBackend, state: WindowState, stage: Stage, wait: Wait
) -> None:
    backend.remember("Anna", 1, photos=2)
    stage.show = one(1)
    state.refresh()
    wait(lambda: window.bar.gallery.text() == "1 person · 2 photos")
    wait(lambda: window.bar.camera.text().startswith("Built-in · 640×360 · "))
    wait(lambda: window.bar.recognition.text().endswith(" ms, local"))
    state.say("Hello")
    assert window.bar.message.text() == "Hello"
    assert window.bar.message.toolTip() == "Hello"


def test_a_camera_that_is_not_there_is_told_with_ways_out_and_comes_back(
    window: MainWindow, stage: Stage, wait: Wait
) -> None:
    card = window.live.view.no_picture
    stage.show = one(2)
    wait(lambda: window.live.recognise.cards)
    stage.show = CameraUnavailableError("the camera is used by another program")
    wait(lambda: card.isVisible() and not card.demo.isHidden())
    assert not window.live.recognise.cards
    stage.show = one(1)
    wait(card.isHidden)


def test_the_demo_is_one_click_away_and_has_a_gallery_of_its_own(
    window: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait, qtbot: QtBot
) -> None:
    state.undo_stack.push(_done())
    with qtbot.waitSignal(state.people_changed):
        window.live.view.no_picture.demo_requested.emit()
    assert backend.specs[-1] == "demo"
    assert state.undo_stack.newest is None
    assert not window.live.view.mirrored


def _done() -> Undoable:
    return Undoable("Renamed", "somebody", Rename("X"))


def test_a_camera_is_chosen_from_a_list_and_remembered(
    window: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    told: list[str] = []
    state.message_changed.connect(told.append)
    window.live.ask_camera()
    wait(window.live.camera_menu.isVisible)
    names = [action.text() for action in window.live.camera_menu.actions()]
    assert names == ["Built-in", "Desk"]
    window.live.camera_menu.actions()[1].trigger()
    window.live.camera_menu.close()
    assert state.settings.camera == "/dev/video2"
    wait(lambda: len(backend.specs) == 2)
    backend.known_cameras = []
    window.live.ask_camera()
    wait(lambda: told and told[-1].startswith("No camera was found"))


def test_settings_of_recognition_take_a_new_session_and_looks_do_not(
    window: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    wait(lambda: len(backend.specs) == 1)
    state.apply(threshold=0.4)
    state.apply(mirror=False)
    assert len(backend.specs) == 1
    state.apply(min_face=100)
    wait(lambda: len(backend.specs) == 2)


def test_what_a_look_costs_is_told_in_the_bottom_bar(window: MainWindow) -> None:
    status = LiveStatus(LiveState.RUNNING, "Desk", 640, 480, 30.0)
    window.bar.show_status(replace(status, look_ms=12.0))
    assert window.bar.recognition.text() == "Recognition: 12 ms, local"


def test_a_start_with_a_source_shows_it(qtbot: QtBot, state: WindowState, backend: FakeBackend, wait: Wait) -> None:
    made = MainWindow(state, LivePage(state, FakeChooser(), "desk"), [])
    qtbot.addWidget(made)
    made.show()
    wait(lambda: backend.specs == ["desk"])
    made.close()


def test_window_state_is_kept_beside_the_settings(window: MainWindow, empty_home: Path) -> None:
    window.close()
    assert list(empty_home.rglob("window.ini"))


def test_the_window_notices_by_itself_that_the_server_went_away(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, state: WindowState
) -> None:
    backend.link = FakeLink()
    state.link.look()
    backend.link.goes_away()
    with qtbot.waitSignal(state.gallery_exchanged, timeout=5000):
        pass
    assert window.bar.recognition.text().endswith("is away")
