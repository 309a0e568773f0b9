"""What stands still on the Live page, a picture or a film that has ended, follows the gallery and the user."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.service.live.session import LiveState
from facecog_desktop.ui.live.page import LivePage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def page(qtbot: QtBot, state: WindowState, chooser: FakeChooser, wait: Wait) -> Iterator[LivePage]:
    """It shows a picture of Anna, who is nobody known yet."""
    made = LivePage(state, chooser, "anna.jpg")
    window = MainWindow(state, made, [])
    qtbot.addWidget(window)
    window.show()
    wait(lambda: made.status is not None and made.status.state is LiveState.ENDED)
    wait(lambda: made.recognise.cards)
    yield made
    window.close()


def name_of(page: LivePage) -> str | None:
    [track] = page.bridge.scene.tracks if page.bridge.scene is not None else [None]
    return track.match.name if track is not None and track.match is not None else None


def test_a_name_that_is_registered_appears_on_the_picture(
    page: LivePage, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    assert page.bridge.scene is not None
    assert page.bridge.scene.tracks[0].match is not None
    assert name_of(page) is None
    backend.remember("Anna", 1)
    state.refresh()
    wait(lambda: name_of(page) == "Anna")
    page.bridge.deny(page.bridge.scene.tracks[0].id, state.people[0].id)
    wait(lambda: name_of(page) is None)


def test_the_register_panel_offers_what_the_picture_shows(page: LivePage, wait: Wait) -> None:
    page.show_panel(register=True)
    wait(lambda: page.bridge.scene is not None and page.bridge.scene.shot is not None)


def test_another_threshold_is_tried_on_it_at_once(
    page: LivePage, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.remember("Anna", 1)
    state.refresh()
    wait(lambda: name_of(page) == "Anna")
    before = page.bridge.scene
    state.settings_changed.emit()
    wait(lambda: page.bridge.scene is not before)
    assert name_of(page) == "Anna"
