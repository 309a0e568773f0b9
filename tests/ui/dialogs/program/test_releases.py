"""Looking for a new version: nobody is asked before it is said what is sent, and never by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import ReleasesUnavailableError
from facecog_desktop.core.program.releases import Release
from facecog_desktop.ui.dialogs.program.releases import ReleasesDialog
from facecog_desktop.ui.settings.program_row import ProgramRow
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend
from tests.ui.program_backstage import FakeFeed, FakeOutside
from tests.ui.test_app import nameless

Wait = Callable[[Callable[[], object]], None]

NEWER = Release("9.0", "https://example.org/9.0", "New:\n<b>all</b> of it")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def open_dialog(parent: QWidget, state: WindowState) -> Callable[[FakeFeed | None], ReleasesDialog]:
    def opened(feed: FakeFeed | None) -> ReleasesDialog:
        dialog = ReleasesDialog(parent, state, feed)
        dialog.open()
        return dialog

    return opened


Open = Callable[[FakeFeed | None], ReleasesDialog]


def test_before_the_first_time_it_is_said_what_is_sent(open_dialog: Open, wait: Wait) -> None:
    feed = FakeFeed(NEWER)
    dialog = open_dialog(feed)
    assert feed.asked == 0
    assert "one request for a small file to example.org" in dialog.sent.text()
    assert "network address" in dialog.sent.text()
    dialog.ask_button.click()
    wait(lambda: feed.asked == 1)


def test_afterwards_the_button_asks_at_once_and_another_host_is_told_of_again(open_dialog: Open, wait: Wait) -> None:
    first = open_dialog(FakeFeed(NEWER))
    first.ask()
    wait(first.page_button.isVisible)
    first.close()
    again = FakeFeed(NEWER)
    dialog = open_dialog(again)
    wait(lambda: again.asked == 1)
    wait(dialog.page_button.isVisible)
    dialog.close()
    other = FakeFeed(NEWER)
    other.host = "elsewhere.example.org"
    open_dialog(other).close()
    assert other.asked == 0


def test_a_newer_version_is_told_with_plain_notes_and_its_page(
    open_dialog: Open, state: WindowState, wait: Wait
) -> None:
    outside = FakeOutside()
    state.outside = outside
    dialog = open_dialog(FakeFeed(NEWER))
    dialog.ask()
    wait(dialog.page_button.isVisible)
    assert dialog.title.text() == "There is a newer version: 9.0"
    assert dialog.notes.toPlainText() == "New:\n<b>all</b> of it"
    assert not dialog.ask_button.isVisible()
    dialog.page_button.click()
    assert outside.pages == ["https://example.org/9.0"]
    assert nameless(dialog) == []


def test_a_page_that_cannot_be_shown_is_named(open_dialog: Open, state: WindowState, wait: Wait) -> None:
    state.outside = FakeOutside(shows=False)
    dialog = open_dialog(FakeFeed(NEWER))
    dialog.ask()
    wait(dialog.page_button.isVisible)
    dialog.page_button.click()
    assert "https://example.org/9.0" in dialog.words.text()


def test_the_newest_says_so_and_offers_nothing(open_dialog: Open, wait: Wait) -> None:
    dialog = open_dialog(FakeFeed(Release("1.2.3", "https://example.org")))
    dialog.ask()
    wait(lambda: dialog.words.text() == "It is the newest there is.")
    assert not dialog.page_button.isVisible()
    assert not dialog.notes.isVisible()


def test_a_failure_is_told_and_can_be_tried_again(open_dialog: Open, wait: Wait) -> None:
    feed = FakeFeed(ReleasesUnavailableError("example.org cannot be reached"))
    dialog = open_dialog(feed)
    dialog.ask()
    wait(lambda: "cannot be reached" in dialog.words.text())
    feed.answer = NEWER
    dialog.ask_button.click()
    wait(dialog.page_button.isVisible)
    assert feed.asked == 2


def test_a_dialog_that_is_closed_lets_go_of_the_connection(open_dialog: Open, state: WindowState) -> None:
    feed = FakeFeed(NEWER)
    dialog = open_dialog(feed)
    dialog.ask()
    dialog.close()
    assert feed.stopped == 1


def test_a_copy_that_was_not_built_for_release_says_so(open_dialog: Open) -> None:
    dialog = open_dialog(None)
    assert "not built for release" in dialog.words.text()
    assert not dialog.ask_button.isVisible()
    assert not dialog.sent.isVisible()


def test_an_address_that_is_not_to_be_asked_is_told(
    window: MainWindow, state: WindowState, backend: FakeBackend
) -> None:
    backend.program.found = ReleasesUnavailableError("the address of new versions is not on https")
    row = ProgramRow(state)
    assert row.look_for_releases() is None
    assert "https" in window.bar.message.text()


def test_the_window_never_asks_by_itself(window: MainWindow, backend: FakeBackend, qtbot: QtBot) -> None:
    feed = FakeFeed(NEWER)
    backend.program.found = feed
    qtbot.wait(200)
    assert feed.asked == 0
