"""What a screen reader is told while the focus is elsewhere: advice, names, results, errors, and nothing twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.errors import PictureInvalidError
from facecog_desktop.core.types import Scene
from facecog_desktop.ui import announcing
from facecog_desktop.ui.announcing import Announcer, Visitors
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, Stage, nobody, one

Wait = Callable[[Callable[[], object]], None]
Told = list[tuple[str, bool]]


@pytest.fixture
def told(window: MainWindow, state: WindowState, monkeypatch: pytest.MonkeyPatch) -> Told:
    """What was said, and whether it was urgent."""
    said: Told = []
    monkeypatch.setattr(announcing, "_ADVICE_MS", 50)
    Announcer(window, state, lambda _, words, urgent: said.append((words, urgent)))
    return said


def words(told: Told) -> list[str]:
    return [each for each, _ in told]


def test_a_recognised_name_is_said_once_a_visit(
    told: Told, backend: FakeBackend, state: WindowState, stage: Stage, window: MainWindow, wait: Wait
) -> None:
    backend.remember("Anna", 1)
    state.refresh()
    stage.show = one(1)
    wait(lambda: "Anna" in words(told))
    number = window.live.bridge.scene
    wait(lambda: window.live.bridge.scene is not number)
    stage.show = nobody
    wait(lambda: window.live.bridge.scene is not None and not window.live.bridge.scene.tracks)
    stage.show = one(1)
    wait(lambda: window.live.bridge.scene is not None and window.live.bridge.scene.tracks)
    assert words(told).count("Anna") == 1


def test_a_stranger_has_no_name_to_say(told: Told, stage: Stage, window: MainWindow, wait: Wait) -> None:
    stage.show = one(9)
    wait(lambda: window.live.recognise.cards and window.live.recognise.cards[0].name.text() == "Unknown")
    assert words(told) == []


def test_whoever_was_away_for_long_is_named_again(
    told: Told, backend: FakeBackend, state: WindowState, stage: Stage, window: MainWindow, wait: Wait
) -> None:
    backend.remember("Anna", 1)
    state.refresh()
    stage.show = one(1)
    wait(lambda: "Anna" in words(told))
    scene = window.live.bridge.scene
    assert isinstance(scene, Scene)
    visitors = Visitors()
    assert visitors.news(scene, 0.0) == ["Anna"]
    assert visitors.news(scene, 20.0) == []
    assert visitors.news(scene, 49.0) == []
    assert visitors.news(scene, 100.0) == ["Anna"]


def test_advice_is_said_while_somebody_is_registered_and_only_when_it_changes(
    told: Told, stage: Stage, window: MainWindow, wait: Wait
) -> None:
    window.live.show_panel(register=True)
    stage.show = one(1)
    wait(lambda: "Good" in words(told))
    stage.show = nobody
    wait(lambda: "No face" in words(told))
    assert words(told).count("Good") == 1


def test_what_became_of_the_shutter_is_urgent(told: Told, stage: Stage, window: MainWindow, wait: Wait) -> None:
    window.live.show_panel(register=True)
    stage.show = nobody
    wait(lambda: window.live.register.advice == "No face")
    window.live.register.capture()
    wait(lambda: ("Not kept: no face", True) in told)


def test_a_result_is_polite_and_an_error_is_urgent_and_said_once(told: Told, state: WindowState, wait: Wait) -> None:
    state.say("Saved")
    wait(lambda: told)
    state.fail(PictureInvalidError("b.jpg is damaged"))
    wait(lambda: len(told) > 1)
    assert told[0] == ("Saved", False)
    assert [(urgent, "damaged" in said) for said, urgent in told[1:]] == [(True, True)]


def test_the_system_is_told_where_something_reads_the_screen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Reader(QAccessible):
        @staticmethod
        def isActive() -> bool:  # noqa: N802 - as Qt calls it
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:  # noqa: N802 - as Qt calls it
            assert isinstance(event, QAccessibleAnnouncementEvent)
            events.append((event.message(), event.politeness()))

    monkeypatch.setattr(announcing, "QAccessible", Reader)
    announcing.announce(window, "Anna", False)
    announcing.announce(QWidget(), "Gone", True)
    levels = QAccessible.AnnouncementPoliteness
    assert events == [("Anna", levels.Polite), ("Gone", levels.Assertive)]


def test_nothing_is_made_where_nobody_listens(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announcing, "QAccessibleAnnouncementEvent", None)
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: False))
    announcing.announce(window, "Anna", True)
