"""Registering somebody at the camera: what Space keeps and refuses, what Enter and Esc do, who is asked what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.types import Pose, PoseName
from facecog_desktop.ui.panels.register.panel import RegisterPanel
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, Stage, nobody, one, two

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def panel(window: MainWindow, wait: Wait) -> RegisterPanel:
    window.live.show_panel(register=True)
    window.activateWindow()
    wait(lambda: window.isActiveWindow() and not window.live.register.advice.startswith("No picture"))
    return window.live.register


@pytest.fixture
def press(window: MainWindow, qtbot: QtBot) -> Callable[[Qt.Key], None]:
    """A key on whatever has the focus."""

    def click(key: Qt.Key) -> None:
        focused: QWidget = QApplication.focusWidget() or window
        QTest.keyClick(focused, key)

    return click


Press = Callable[[Qt.Key], None]


def kept(panel: RegisterPanel) -> int:
    return len(panel.capture_part.strip.samples)


def names(backend: FakeBackend) -> list[str]:
    return [person.name for person in backend.local.people()]


def question(panel: RegisterPanel) -> QMessageBox:
    box = panel.findChild(QMessageBox)
    assert box is not None
    return box


def answer(box: QMessageBox, words: str, qtbot: QtBot) -> None:
    [button] = [button for button in box.buttons() if words in button.text().replace("&", "")]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_name_three_spaces_and_enter_register_somebody(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait, press: Press, qtbot: QtBot
) -> None:
    stage.show = one(1)
    wait(lambda: panel.advice == "Good")
    panel.name.setFocus()
    QTest.keyClicks(panel.name, "Anna Lee")
    for _ in range(3):
        press(Qt.Key.Key_Space)
    wait(lambda: kept(panel) == 3)
    press(Qt.Key.Key_Return)
    wait(lambda: names(backend) == ["Anna Lee"])
    assert backend.local.people()[0].samples == 3
    wait(lambda: panel.advice == "Anna Lee is registered with 3 photos")
    assert kept(panel) == 0
    assert panel.name.name == ""


def test_enter_in_the_name_field_goes_on_to_the_shutter(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait, press: Press, qtbot: QtBot
) -> None:
    stage.show = one(1)
    wait(lambda: panel.advice == "Good")
    panel.name.setFocus()
    QTest.keyClicks(panel.name, "Anna")
    press(Qt.Key.Key_Return)
    assert panel.capture_part.shutter.hasFocus()
    press(Qt.Key.Key_Space)
    wait(lambda: kept(panel) == 1)
    press(Qt.Key.Key_Return)
    wait(lambda: names(backend) == ["Anna"])


def test_pictures_first_and_the_name_last_works_too(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait, press: Press, qtbot: QtBot
) -> None:
    stage.show = one(1)
    wait(lambda: panel.advice == "Good")
    panel.capture_part.shutter.setFocus()
    press(Qt.Key.Key_Space)
    wait(lambda: kept(panel) == 1)
    press(Qt.Key.Key_Return)
    assert panel.advice == "Type the name first"
    assert panel.name.hasFocus()
    QTest.keyClicks(panel.name, "Anna")
    press(Qt.Key.Key_Return)
    wait(lambda: names(backend) == ["Anna"])


@pytest.mark.parametrize(
    ("show", "words"),
    [(nobody, "Not kept: no face"), (two(1, 2), "Not kept: two faces: only one person, please")],
    ids=["nobody", "two"],
)
def test_a_picture_that_cannot_be_kept_is_refused_with_the_reason(
    panel: RegisterPanel, stage: Stage, wait: Wait, press: Press, show: Callable[..., object], words: str
) -> None:
    stage.show = show  # type: ignore[assignment]  # a Picture, as the parameters show
    reason = words.removeprefix("Not kept: ").capitalize()
    wait(lambda: panel.advice == reason)
    panel.capture_part.shutter.setFocus()
    press(Qt.Key.Key_Space)
    assert panel.advice == words
    assert kept(panel) == 0


def test_a_refusal_stays_to_be_read_and_then_gives_way_to_advice(
    panel: RegisterPanel, stage: Stage, wait: Wait, qtbot: QtBot
) -> None:
    wait(lambda: panel.advice == "No face")
    panel.capture()
    stage.show = one(1)
    qtbot.wait(400)
    assert panel.advice == "Not kept: no face"
    wait(lambda: panel.advice == "Good")


def test_space_captures_wherever_the_focus_is_but_in_a_text_field(
    panel: RegisterPanel, window: MainWindow, stage: Stage, wait: Wait, press: Press, qtbot: QtBot
) -> None:
    stage.show = one(1)
    wait(lambda: panel.advice == "Good")
    places = [panel.discard_button, panel.more, window.live.mirror]
    for place in places:
        before = kept(panel)
        place.setFocus()
        press(Qt.Key.Key_Space)
        wait(partial(_more_than, panel, before))
    assert not panel.more.isChecked()
    panel.more.click()
    panel.external_id.setFocus()
    QTest.keyClicks(panel.external_id, "A 1")
    assert panel.external_id.text() == "A 1"
    assert kept(panel) == 3


def test_no_pictures_are_taken_while_recognising(window: MainWindow, stage: Stage, wait: Wait, press: Press) -> None:
    stage.show = one(1)
    wait(lambda: window.live.bridge.scene is not None)
    window.live.view.setFocus()
    press(Qt.Key.Key_Space)
    assert kept(window.live.register) == 0


def test_esc_discards_what_is_kept_and_says_so(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait, press: Press
) -> None:
    stage.show = one(1)
    wait(lambda: panel.advice == "Good")
    panel.capture_part.shutter.setFocus()
    press(Qt.Key.Key_Space)
    wait(lambda: kept(panel) == 1)
    press(Qt.Key.Key_Escape)
    assert kept(panel) == 0
    assert panel.advice == "Discarded 1 photo"
    assert names(backend) == []


def test_the_x_removes_one_photo(panel: RegisterPanel, stage: Stage, wait: Wait) -> None:
    stage.show = one(1)
    wait(lambda: panel.advice == "Good")
    panel.capture()
    panel.capture()
    wait(lambda: kept(panel) == 2)
    first, second = panel.capture_part.strip.samples
    panel.capture_part.strip.remove(first)
    assert panel.capture_part.strip.samples == (second,)


def test_pressing_twice_at_one_look_keeps_two_different_pictures(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait
) -> None:
    backend.engine.seconds, stage.show = 0.1, one(1)
    wait(lambda: panel.advice == "Good")
    panel.capture()
    panel.capture()
    assert kept(panel) == 1
    wait(lambda: kept(panel) == 2)
    first, second = panel.capture_part.strip.samples
    assert first.md5 != second.md5


def test_the_very_same_picture_is_not_kept_twice(panel: RegisterPanel, stage: Stage, wait: Wait) -> None:
    still = one(1)(0)
    stage.show = lambda _number: still
    wait(lambda: panel.advice == "Good")
    panel.capture()
    panel.capture()
    wait(lambda: "very same" in panel.advice)
    assert kept(panel) == 1


def pose_seen(panel: RegisterPanel) -> PoseName | None:
    """The direction of the face that the shutter would keep now."""
    shot = panel.capture_part.shot
    return shot.sample.pose if shot is not None and shot.sample is not None else None


def test_the_ring_fills_with_the_directions_and_the_advice_asks_for_the_next(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait
) -> None:
    stage.show = one(1)
    wait(lambda: panel.advice == "Good")
    panel.capture()
    assert panel.capture_part.ring.kept == {PoseName.FRONT}
    backend.engine.pose = Pose(yaw=-25, pitch=0, roll=0)
    wait(lambda: panel.advice == "Good. Next: turn a little to your right")
    wait(lambda: pose_seen(panel) is PoseName.LEFT)
    panel.capture()
    assert panel.capture_part.ring.kept == {PoseName.FRONT, PoseName.LEFT}
    assert panel.capture_part.ring.accessibleName() == "Poses kept: front, left"


def test_the_aligned_face_is_shown_beside_the_cut_out_while_there_is_one(
    panel: RegisterPanel, stage: Stage, wait: Wait
) -> None:
    part = panel.capture_part
    stage.show = one(1)
    wait(lambda: not part.aligned.pixmap().isNull() and not part.cut_out.pixmap().isNull())
    assert part.aligned.width() == 160
    stage.show = nobody
    wait(lambda: part.aligned.pixmap().isNull())


def test_somebody_who_looks_like_anna_is_asked_about_and_added_to_anna(
    panel: RegisterPanel, backend: FakeBackend, state: WindowState, stage: Stage, wait: Wait, qtbot: QtBot
) -> None:
    backend.remember("Anna", 1)
    _keep_one(panel, stage, wait, "Annie")
    panel.finish()
    wait(lambda: panel.findChild(QMessageBox) is not None)
    assert question(panel).text() == "This looks like Anna (0.00). Add to Anna?"
    answer(question(panel), "Add to Anna", qtbot)
    wait(lambda: panel.advice == "1 photo added to Anna")
    assert names(backend) == ["Anna"]
    assert backend.local.people()[0].samples == 2
    state.undo()
    wait(lambda: backend.local.people()[0].samples == 1)


def test_somebody_else_who_looks_like_anna_is_registered_when_the_user_says_so(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait, qtbot: QtBot
) -> None:
    backend.remember("Anna", 1)
    _keep_one(panel, stage, wait, "Twin")
    panel.finish()
    wait(lambda: panel.findChild(QMessageBox) is not None)
    answer(question(panel), "someone else", qtbot)
    wait(lambda: names(backend) == ["Anna", "Twin"])
    assert len(backend.local.look_alikes()) == 1


def test_photos_of_anna_for_a_second_entry_of_hers_offer_to_merge_the_two(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait, qtbot: QtBot
) -> None:
    backend.remember("Anna", 1)
    backend.enter_twice("Bea", 1)
    _keep_one(panel, stage, wait, "Bea")
    panel.finish()
    wait(lambda: panel.findChild(QMessageBox) is not None)
    assert "very likely one person" in question(panel).informativeText()
    answer(question(panel), "Merge the two", qtbot)
    wait(lambda: names(backend) == ["Anna"])
    wait(lambda: backend.local.people()[0].samples == 3)


def test_cancelling_the_question_keeps_the_photos_and_registers_nobody(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait, qtbot: QtBot
) -> None:
    backend.remember("Anna", 1)
    _keep_one(panel, stage, wait, "Twin")
    panel.finish()
    wait(lambda: panel.findChild(QMessageBox) is not None)
    QTest.keyClick(question(panel), Qt.Key.Key_Escape)
    wait(lambda: panel.advice == "Not registered")
    assert kept(panel) == 1
    assert panel.done_button.isEnabled()
    assert names(backend) == ["Anna"]


def test_a_photo_that_is_registered_already_is_told(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait
) -> None:
    still = one(1)(0)
    stage.show = lambda _number: still
    wait(lambda: panel.advice == "Good")
    panel.capture()
    backend.local.register("Anna", panel.capture_part.strip.samples)
    panel.name.setText("Anna")
    panel.finish()
    wait(lambda: panel.advice == "Already registered for Anna")
    assert kept(panel) == 1


def test_a_known_name_says_that_photos_are_added(
    panel: RegisterPanel, backend: FakeBackend, state: WindowState, qtbot: QtBot
) -> None:
    backend.remember("Anna", 1)
    with qtbot.waitSignal(state.people_changed):
        state.refresh()
    panel.name.setText("anna")
    assert panel.done_button.accessibleName() == "Add to Anna"
    panel.name.setText("Ann")
    assert panel.done_button.accessibleName() == "Register"
    assert not panel.done_button.isEnabled()


def test_done_without_a_picture_says_what_to_do(panel: RegisterPanel) -> None:
    panel.name.setText("Anna")
    panel.finish()
    assert panel.advice == "Take a picture first: press Space"


def test_the_external_id_is_registered_too(
    panel: RegisterPanel, backend: FakeBackend, stage: Stage, wait: Wait
) -> None:
    _keep_one(panel, stage, wait, "Anna")
    panel.more.click()
    panel.external_id.setText(" 4711 ")
    panel.finish()
    wait(lambda: names(backend) == ["Anna"])
    assert backend.local.people()[0].external_id == "4711"


def _more_than(panel: RegisterPanel, before: int) -> bool:
    return kept(panel) > before


def _keep_one(panel: RegisterPanel, stage: Stage, wait: Wait, name: str) -> None:
    stage.show = one(1)
    wait(lambda: panel.advice == "Good")
    panel.capture()
    assert kept(panel) == 1
    panel.name.setText(name)
