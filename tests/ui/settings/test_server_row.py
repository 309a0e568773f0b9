"""A server in the window: tried before it is used, told how it goes; what it did not take is the user's to settle."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import ServerUnavailableError
from facecog_desktop.settings import differences
from facecog_desktop.ui.backend.server_backend import ServerFound
from facecog_desktop.ui.settings.server_row import ServerRow
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.bottom_bar import BottomBar
from tests.ui.backstage import FakeBackend
from tests.ui.server_backstage import ADDRESS, FakeLink

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def row(qtbot: QtBot, state: WindowState) -> ServerRow:
    made = ServerRow(state)
    qtbot.addWidget(made)
    made.resize(700, 260)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def link(backend: FakeBackend, state: WindowState, row: ServerRow) -> FakeLink:
    """A server in use."""
    backend.link = FakeLink()
    state.apply(server=ADDRESS, api_key="k")
    return backend.link


def type_in(field: QLineEdit, text: str) -> None:
    field.setText(text)
    field.textEdited.emit(text)


def texts(row: ServerRow) -> list[str]:
    return [label.text() for label in row.refused.findChildren(QLabel)]


def test_without_a_server_it_says_that_nothing_leaves_the_computer(row: ServerRow, backend: FakeBackend) -> None:
    assert "nothing leaves it" in row.words.text()
    assert not row.test.isEnabled()
    assert not row.use.isEnabled()
    assert row.leave.isHidden()
    assert backend.servers.tried == []


def test_a_server_is_asked_only_when_test_is_pressed_and_is_not_used_by_that(
    row: ServerRow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    type_in(row.address, ADDRESS)
    type_in(row.key, " secret ")
    assert backend.servers.tried == []
    row.test.click()
    wait(lambda: not state.jobs.busy)
    assert backend.servers.tried == [(ADDRESS, "secret")]
    assert "12 people" in row.answer.text()
    assert state.settings.server == ""


def test_the_key_is_hidden_while_it_is_typed(row: ServerRow) -> None:
    assert row.key.echoMode() is QLineEdit.EchoMode.Password


def test_a_try_that_fails_says_why_and_goes_when_something_is_typed(
    row: ServerRow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.servers.answer = ServerUnavailableError("nobody answers there")
    type_in(row.address, ADDRESS)
    row.test.click()
    wait(lambda: not state.jobs.busy)
    assert "Nobody answers there" in row.problem.text()
    assert not row.problem.isHidden()
    type_in(row.address, ADDRESS + "0")
    assert row.problem.isHidden()


def test_a_server_with_other_numbers_is_told(
    row: ServerRow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.servers.answer = ServerFound(ADDRESS, 1, False)
    type_in(row.address, ADDRESS)
    row.test.click()
    wait(lambda: not state.jobs.busy)
    assert "private mode" in row.answer.text()
    assert "1 person" in row.answer.text()


def test_used_and_left_again(row: ServerRow, backend: FakeBackend, state: WindowState) -> None:
    type_in(row.address, ADDRESS)
    type_in(row.key, "k")
    row.use.click()
    assert differences(backend.saved[-1]) == {"server": ADDRESS, "api_key": "k"}
    assert not row.use.isEnabled()
    row.leave.click()
    assert differences(backend.saved[-1]) == {}
    assert row.address.text() == ""


def test_another_server_means_another_gallery(qtbot: QtBot, row: ServerRow, state: WindowState) -> None:
    type_in(row.address, ADDRESS)
    with qtbot.waitSignal(state.gallery_exchanged):
        row.use.click()


def test_how_it_goes_is_told_and_the_server_is_asked_on_wish(
    row: ServerRow, link: FakeLink, state: WindowState
) -> None:
    state.link.look()
    assert "Connected with faces.example:8000" in row.words.text()
    assert row.retry.isHidden()
    link.goes_away()
    state.link.look()
    assert "has been away since" in row.words.text()
    assert "The gallery on this computer answers" in row.words.text()
    row.retry.click()
    assert link.asked == ["retry"]


def test_a_switch_reads_the_people_of_the_gallery_that_answers_now(
    qtbot: QtBot, link: FakeLink, state: WindowState
) -> None:
    state.link.look()
    link.goes_away()
    with qtbot.waitSignal(state.gallery_exchanged):
        state.link.look()
    link.comes_back()
    with qtbot.waitSignal(state.gallery_exchanged):
        state.link.look()


def test_what_the_server_did_not_take_is_sent_anyway_or_dropped(
    row: ServerRow, link: FakeLink, state: WindowState, wait: Wait
) -> None:
    link.refuses("Änne <b>Müller</b>")
    state.link.look()
    assert texts(row) == ["Änne <b>Müller</b> was not taken: this looks like Anna"]
    assert {label.textFormat() for label in row.refused.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    again, drop = row.refused.findChildren(QPushButton)
    again.click()
    wait(lambda: not state.jobs.busy)
    assert link.asked == ["send r1 True"]
    state.link.look()
    assert row.refused.isHidden()
    assert "1 registration waits" in row.words.text()
    link.refuses("Ben")
    state.link.look()
    drop = [button for button in row.refused.findChildren(QPushButton) if button.accessibleName() == "Drop: Ben"][-1]
    drop.click()
    wait(lambda: not state.jobs.busy)
    assert link.asked[-1] == "drop r1"


def test_the_bottom_bar_says_who_recognises(qtbot: QtBot, state: WindowState, link: FakeLink) -> None:
    bar = BottomBar(state)
    qtbot.addWidget(bar)
    state.link.look()
    assert bar.recognition.text() == "Recognition: faces.example:8000"
    link.goes_away()
    state.link.look()
    assert bar.recognition.text() == "Recognition: faces.example:8000 is away"
