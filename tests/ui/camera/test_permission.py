"""The system's permission for the camera: asked before one is opened, told where it is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl

from facecog_desktop.core.errors import CameraForbiddenError
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.camera.permission import Allowed, CameraPermission, QtAsker
from facecog_desktop.ui.desktop.outside import Outside, has_camera_settings
from facecog_desktop.ui.live.page import LivePage
from facecog_desktop.ui.picture import no_picture
from facecog_desktop.ui.picture.no_picture import NoPicture
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, FakeChooser, Stage
from tests.ui.program_backstage import FakeAsker

Wait = Callable[[Callable[[], object]], None]


def test_where_no_system_asks_everything_is_allowed() -> None:
    CameraPermission().check("")


def test_only_cameras_are_asked_for() -> None:
    asker = FakeAsker(Allowed.NO)
    permission = CameraPermission(asker)
    for spec in ("demo", "rtsp://camera/1"):
        permission.check(spec)
    for spec in ("", "/dev/video0", "0x8020000005ac8514"):
        with pytest.raises(CameraForbiddenError):
            permission.check(spec)
    assert asker.waiting == []


def test_the_user_is_asked_once_and_the_answer_told() -> None:
    asker = FakeAsker()
    permission = CameraPermission(asker)
    answers: list[str] = []
    permission.answered.connect(lambda: answers.append("told"))
    for _ in range(3):
        with pytest.raises(CameraForbiddenError) as raised:
            permission.check("")
        assert raised.value.asking
    assert len(asker.waiting) == 1
    asker.answer(Allowed.YES)
    assert answers == ["told"]
    permission.check("")


def test_a_refusal_names_the_way_through_the_settings() -> None:
    with pytest.raises(CameraForbiddenError) as raised:
        CameraPermission(FakeAsker(Allowed.NO)).check("")
    assert not raised.value.asking
    assert "System Settings, Privacy & Security, Camera" in raised.value.hint


def test_qts_own_permission_can_be_asked(qapp: object) -> None:
    assert QtAsker().allowed() is Allowed.YES  # no system of the tests refuses


def test_the_live_page_begins_as_soon_as_it_is_allowed(
    state: WindowState, stage: Stage, chooser: FakeChooser, wait: Wait, qtbot: object
) -> None:
    asker = FakeAsker()
    state.camera_permission = CameraPermission(asker)
    window = MainWindow(state, LivePage(state, chooser), [])
    window.show()
    wait(lambda: asker.waiting)
    assert stage.opened == 0
    told = window.live.status
    assert told is not None
    assert isinstance(told.error, CameraForbiddenError)
    asker.answer(Allowed.YES)
    wait(lambda: window.live.bridge.frame is not None)
    window.close()


def test_somebody_who_has_opened_something_else_keeps_it(
    state: WindowState, backend: FakeBackend, chooser: FakeChooser, wait: Wait
) -> None:
    asker = FakeAsker()
    state.camera_permission = CameraPermission(asker)
    window = MainWindow(state, LivePage(state, chooser), [])
    window.show()
    wait(lambda: asker.waiting)
    window.live.open_source("demo")
    wait(lambda: window.live.bridge.frame is not None)
    asker.answer(Allowed.NO)
    assert backend.specs == ["demo"]
    window.close()


@pytest.mark.parametrize(("system", "there"), [("darwin", True), ("win32", True), ("linux", False)])
def test_only_systems_with_such_a_page_offer_it(system: str, there: bool) -> None:
    assert has_camera_settings(system) is there


def test_the_way_to_the_settings_is_offered_where_it_is_refused(
    look: Look, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(no_picture, "has_camera_settings", lambda: True)
    card = NoPicture(look)
    wishes: list[str] = []
    card.settings_requested.connect(lambda: wishes.append("settings"))
    asking = CameraForbiddenError("waiting", asking=True)
    for error, offered in ((CameraForbiddenError("no"), True), (asking, False)):
        card.tell(LiveStatus(LiveState.ENDED, "Built-in", error=error), picture=False)
        assert card.allow.isHidden() is not offered
    card.allow.click()
    assert wishes == ["settings"]


def test_nothing_but_https_is_opened_in_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def shows(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    outside = Outside()
    monkeypatch.setattr(outside, "_open", shows)
    assert outside.page("https://example.org/1.2")
    for address in ("http://example.org", "file:///etc/passwd", "javascript:alert(1)", "", "https://a:b@example.org"):
        assert not outside.page(address)
    assert opened == ["https://example.org/1.2"]
