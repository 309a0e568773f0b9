"""The pages of the first start in the whole window: shown once, with keys only, and the camera let go of."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop import paths
from facecog_desktop.core.errors import CameraForbiddenError, CameraUnavailableError
from facecog_desktop.core.program.camera_access import CameraAccess, Sandbox
from facecog_desktop.ui import app
from facecog_desktop.ui.camera.permission import Allowed, CameraPermission
from facecog_desktop.ui.first_start.introducing import Introducing, seen
from facecog_desktop.ui.first_start.introduction import Introduction
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, FakeChooser, Stage, one
from tests.ui.program_backstage import FakeAsker
from tests.ui.test_app import nameless

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def whole(qtbot: QtBot, state: WindowState, chooser: FakeChooser) -> Iterator[MainWindow]:
    made = app.make_window(state, app.Options(), chooser)
    made.pages.fill()
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.fixture
def introducing(whole: MainWindow, state: WindowState, chooser: FakeChooser, stage: Stage) -> Introducing:
    """The introduction shown, as at a first start."""
    stage.show = one(1)
    made = Introducing(whole, state, chooser)
    made.show_once()
    whole.show()
    QTest.qWaitForWindowActive(whole)
    return made


def shown(introducing: Introducing) -> Introduction:
    assert introducing.introduction is not None
    return introducing.introduction


def press(key: Qt.Key) -> None:
    """Wherever the caret is."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    QTest.keyClick(focused, key)


def test_it_stands_alone_and_no_camera_is_on(introducing: Introducing, whole: MainWindow, stage: Stage) -> None:
    assert shown(introducing).isVisible()
    assert not whole.rail.isVisible()
    assert not whole.bar.isVisible()
    assert whole.page == ""
    assert stage.opened == 0


def test_the_gallerys_own_place_is_shown_and_nothing_is_made(introducing: Introducing) -> None:
    assert shown(introducing).stored.path.text() == str(paths.default_gallery())
    assert not paths.default_gallery().exists()
    assert not (paths.config_folder() / "settings.json").exists()


def test_encryption_is_one_click_away(introducing: Introducing, wait: Wait) -> None:
    row = shown(introducing).stored.encryption
    wait(row.encrypt.isVisible)
    row.encrypt.click()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "Encrypt the gallery"
    dialog.close()


def test_it_is_shown_once(introducing: Introducing, whole: MainWindow, wait: Wait) -> None:
    assert seen()
    shown(introducing).skip.click()
    wait(lambda: introducing.introduction is None)
    introducing.show_once()
    assert introducing.introduction is None
    assert whole.page == "Live"


def test_with_keys_alone_to_the_name_of_who_registers(
    introducing: Introducing, whole: MainWindow, stage: Stage, wait: Wait
) -> None:
    press(Qt.Key.Key_Return)
    camera = shown(introducing).camera
    wait(camera.works.isVisible)
    assert camera.trying.busy
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    wait(lambda: whole.page == "Live")
    assert whole.live.registering
    assert QApplication.focusWidget() is whole.live.register.name
    assert introducing.introduction is None
    assert whole.rail.isVisible()
    wait(lambda: stage.opened - stage.closed == 1)


def test_escape_skips_from_every_page_and_releases_the_camera(
    introducing: Introducing, whole: MainWindow, stage: Stage, wait: Wait, state: WindowState
) -> None:
    shown(introducing).next.click()
    wait(lambda: stage.in_use)
    press(Qt.Key.Key_Escape)
    wait(lambda: whole.page == "Live")
    state.introduction_requested.emit()
    shown(introducing).show_page(2)
    press(Qt.Key.Key_Escape)
    wait(lambda: introducing.introduction is None)


def test_the_camera_is_released_on_leaving_its_page(introducing: Introducing, stage: Stage, wait: Wait) -> None:
    shown(introducing).next.click()
    wait(lambda: stage.in_use)
    shown(introducing).back.click()
    wait(lambda: not stage.in_use)
    assert not shown(introducing).back.isVisible()
    shown(introducing).next.click()
    wait(lambda: stage.in_use)
    shown(introducing).next.click()
    wait(lambda: not stage.in_use)


def test_a_camera_shows_its_picture_size_and_rate(introducing: Introducing, wait: Wait) -> None:
    shown(introducing).next.click()
    camera = shown(introducing).camera
    wait(lambda: "pictures a second" in camera.figures.text())
    assert camera.figures.text().startswith("640 × 360, ")
    assert [camera.box.itemText(row) for row in range(camera.box.count())] == ["Built-in", "Desk"]


def test_another_camera_is_tried_at_once_and_remembered_with_next(
    introducing: Introducing, backend: FakeBackend, stage: Stage, wait: Wait
) -> None:
    shown(introducing).next.click()
    camera = shown(introducing).camera
    wait(camera.works.isVisible)
    camera.box.setCurrentIndex(1)
    camera.box.activated.emit(1)
    wait(lambda: backend.program.checked == ["/dev/video0", "/dev/video2"])
    wait(camera.works.isVisible)
    assert stage.opened - stage.closed == 1
    assert backend.saved == []
    shown(introducing).next.click()
    assert backend.settings.camera == "/dev/video2"


def test_looking_stores_no_camera(introducing: Introducing, backend: FakeBackend, wait: Wait) -> None:
    shown(introducing).next.click()
    wait(shown(introducing).camera.works.isVisible)
    shown(introducing).next.click()
    assert backend.saved == []


def test_no_camera_is_said_with_what_to_do(introducing: Introducing, backend: FakeBackend, wait: Wait) -> None:
    backend.known_cameras = []
    camera = shown(introducing).camera
    shown(introducing).next.click()
    wait(lambda: camera.title.text() == "No camera was found")
    backend.program.access = CameraAccess("linux", Sandbox.SNAP, "facecog")
    camera.again.click()
    wait(lambda: camera.title.text() == "No camera can be used")
    assert "snap connect facecog:camera" in camera.more.text()


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (CameraUnavailableError("Built-in gives no pictures: it is busy or unplugged"), "The camera gives no picture"),
        (CameraForbiddenError("Built-in may not be used by you"), "The camera is not allowed"),
    ],
)
def test_a_camera_that_is_busy_or_forbidden_is_said_with_what_to_do(
    introducing: Introducing, stage: Stage, wait: Wait, error: CameraUnavailableError, title: str
) -> None:
    stage.show = error
    camera = shown(introducing).camera
    shown(introducing).next.click()
    wait(lambda: camera.title.text() == title)
    assert error.message in camera.more.text()
    assert error.hint in camera.more.text()
    stage.show = one(1)
    wait(camera.works.isVisible)


def test_the_system_is_asked_before_a_camera_is_tried(
    introducing: Introducing, state: WindowState, stage: Stage, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    asker = FakeAsker()
    camera = shown(introducing).camera
    permission = CameraPermission(asker)
    monkeypatch.setattr(camera.trying, "_permission", permission)
    permission.answered.connect(camera.trying._answered)
    shown(introducing).next.click()
    wait(lambda: camera.title.text() == "One moment: the system asks you")
    assert stage.opened == 0
    asker.answer(Allowed.YES)
    wait(camera.works.isVisible)


def test_the_demo_is_begun(introducing: Introducing, backend: FakeBackend, wait: Wait) -> None:
    shown(introducing).show_page(2)
    shown(introducing).begin.demo.click()
    wait(lambda: "demo" in backend.specs)


def test_from_the_settings_it_leads_back_there(introducing: Introducing, whole: MainWindow, wait: Wait) -> None:
    shown(introducing).skip.click()
    wait(lambda: introducing.introduction is None)
    whole.show_page("settings")
    introducing.show()
    shown(introducing).skip.click()
    wait(lambda: whole.page == "Settings")


def test_a_key_for_another_page_ends_it(introducing: Introducing, whole: MainWindow, stage: Stage, wait: Wait) -> None:
    shown(introducing).next.click()
    wait(lambda: stage.in_use)
    whole.show_page("people")
    assert introducing.introduction is None
    assert whole.rail.isVisible()
    wait(lambda: not stage.in_use)


def test_closing_the_window_waits_for_the_camera(
    introducing: Introducing, whole: MainWindow, stage: Stage, wait: Wait
) -> None:
    shown(introducing).next.click()
    wait(lambda: stage.in_use)
    whole.close()
    assert not stage.in_use


def test_every_control_has_a_name(introducing: Introducing, wait: Wait) -> None:
    for number in range(3):
        shown(introducing).show_page(number)
        assert nameless(shown(introducing)) == []
    shown(introducing).show_page(1)
    assert shown(introducing).steps.accessibleName() == "Page 2 of 3"
    shown(introducing).show_page(0)


@pytest.mark.parametrize("size", [(900, 600), (1180, 760)])
def test_all_of_it_is_seen_without_scrolling(
    introducing: Introducing, whole: MainWindow, size: tuple[int, int], qtbot: QtBot
) -> None:
    whole.resize(*size)
    for number in range(3):
        shown(introducing).show_page(number)
        qtbot.wait(30)
        assert shown(introducing).scrolled.verticalScrollBar().maximum() == 0, number
    shown(introducing).show_page(0)
