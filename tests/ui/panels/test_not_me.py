""" "Not X" on a card, from the click to the end: the name falls, stays away, and comes back by undo."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import GalleryBusyError
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.people.changes import DropRejections, Rename
from facecog_desktop.core.types import Candidate, Frame, Match, Verdict
from facecog_desktop.service.live.looking import Looker, LookingRules
from facecog_desktop.service.live.session import LiveSession, LiveState
from facecog_desktop.ui.panels.recognise.card import PersonCard
from facecog_desktop.ui.panels.recognise.panel import RecognisePanel
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.fakes import FakeEngine, FakeSource, picture
from tests.ui.backstage import FakeBackend, Stage, two
from tests.ui.panels.recognise.test_panel import KNOWN, STRANGER, names, panel, scene, track

__all__ = ["panel"]

Wait = Callable[[Callable[[], object]], None]
ANNA, TWIN, BEN = 3, 103, 4


def card_of(window: MainWindow, name: str) -> PersonCard:
    [card] = [card for card in window.live.recognise.cards if card.name.text() == name]
    return card


def test_the_button_stands_on_cards_that_say_a_name_with_or_without_a_question_mark(panel: RecognisePanel) -> None:
    unsure = Match(Verdict.UNSURE, Candidate("a", "Anna & Sons of the long name", 1, 0.5), reasons=("nearly",))
    for match, words in ((KNOWN, "Not Anna"), (unsure, "Not Anna && Sons of the…"), (STRANGER, None), (None, None)):
        panel.show_scene(scene(track(1, match)), 0.0)
        [card] = panel.cards
        assert card.not_button.isHidden() == (words is None)
        assert words is None or card.not_button.text() == words
    panel.show_scene(scene(track(1, unsure)), 0.0)
    assert panel.cards[0].not_button.accessibleName() == "Not Anna & Sons of the long name"
    assert "Ctrl+Z" in panel.cards[0].not_button.toolTip()
    assert panel.cards[0].not_button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_card_says_why_somebody_near_has_not_got_the_name(panel: RecognisePanel) -> None:
    other = Candidate("b", "Ben McArthur", 2, 0.62)
    lone = Match(Verdict.STRANGER, rejected=KNOWN.best, reasons=("rejected",))
    beside = Match(Verdict.STRANGER, other, rejected=KNOWN.best, reasons=("far", "rejected"))
    perhaps = Match(Verdict.UNSURE, other, rejected=KNOWN.best, reasons=("nearly", "rejected"))
    said = "Not Anna: you said so of a face like this"
    told = []
    for match in (lone, beside, perhaps):
        panel.show_scene(scene(track(1, match)), 0.0)
        told.append(panel.cards[0].details.text().split("\n"))
    assert told[0] == [said]
    assert told[1][:2] == [said, "nearest Ben McArthur, 0.62"]
    assert told[2][:3] == [said, "Nearly near enough", "distance 0.62"]
    assert panel.cards[0].toolTip() == "nearly near enough; not Anna: you said so of a face like this"


def test_a_card_is_as_high_as_its_words_need_and_no_higher(panel: RecognisePanel, wait: Wait) -> None:
    panel.resize(360, 700)
    wordy = Match(Verdict.UNSURE, KNOWN.runner_up, KNOWN.best, rejected=KNOWN.best, reasons=("two_alike", "rejected"))
    panel.show_scene(scene(track(1, KNOWN), track(2, wordy)), 0.0)
    above, below = panel.cards
    wait(lambda: above.height() == above.heightForWidth(above.width()) > below.height())
    assert above.details.height() >= above.details.heightForWidth(above.details.width())
    assert below.height() == below.heightForWidth(below.width())


@pytest.fixture
def mistaken(window: MainWindow, backend: FakeBackend, state: WindowState, stage: Stage, wait: Wait) -> MainWindow:
    """Anna's twin is in view and called Anna; Ben is beside her."""
    backend.remember("Anna", ANNA)
    backend.remember("Ben", BEN)
    stage.show = two(TWIN, BEN)
    wait(lambda: set(names(window.live.recognise)) == {"Anna", "Ben"})
    state.refresh()
    wait(lambda: len(state.people) == 2)
    return window


def test_one_click_takes_the_wrong_name_away_for_good_and_undo_brings_it_back(
    mistaken: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait, qtbot: QtBot
) -> None:
    QTest.mouseClick(card_of(mistaken, "Anna").not_button, Qt.MouseButton.LeftButton)
    assert "Anna" not in names(mistaken.live.recognise), "at once"
    wait(lambda: state.undo_stack.newest is not None)
    assert isinstance(state.undo_stack.newest and state.undo_stack.newest.inverse, DropRejections)
    seen: set[str] = set()
    mistaken.live.bridge.scene_changed.connect(lambda: seen.update(names(mistaken.live.recognise)))
    qtbot.wait(600)
    assert "Anna" not in seen
    assert {"Unknown", "Ben"} <= seen
    assert "Not Anna: you said so" in card_of(mistaken, "Unknown").details.text()
    assert not card_of(mistaken, "Unknown").name_button.isHidden()
    assert mistaken.undo_bar.isVisible()
    assert mistaken.undo_bar.told.text() == "This face is not Anna"
    mistaken.undo_bar.undo.click()
    wait(lambda: "Anna" in names(mistaken.live.recognise))
    assert backend.gallery.rejections(FakeEngine.id).samples == ()


def test_the_keyboard_can_say_it_too(mistaken: MainWindow, backend: FakeBackend, wait: Wait) -> None:
    button = card_of(mistaken, "Anna").not_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    wait(lambda: len(backend.gallery.rejections(FakeEngine.id).samples) == 1)


def test_a_rejection_that_cannot_be_kept_is_told_and_the_name_stands(
    mistaken: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    state.message_changed.connect(told.append)

    def busy(*_: object) -> None:
        raise GalleryBusyError("another program writes into the gallery")

    monkeypatch.setattr(backend.gallery, "change", busy)
    card_of(mistaken, "Anna").not_button.click()
    assert "Anna" not in names(mistaken.live.recognise)
    wait(lambda: any("Another program" in line for line in told))
    wait(lambda: "Anna" in names(mistaken.live.recognise))


def test_undoing_something_else_does_not_bring_the_name_back(
    mistaken: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait, qtbot: QtBot
) -> None:
    card_of(mistaken, "Anna").not_button.click()
    wait(lambda: state.undo_stack.newest is not None)
    ben = next(person for person in state.people if person.name == "Ben")
    state.change(ben.id, Rename("Bennie"), "renamed")
    wait(lambda: "Bennie" in names(mistaken.live.recognise))
    state.undo()
    wait(lambda: "Ben" in names(mistaken.live.recognise))
    assert "Anna" not in names(mistaken.live.recognise)


class Film(FakeSource):
    """Eight frames of Anna's twin, not faster than they are looked at."""

    def __init__(self) -> None:
        super().__init__([picture((TWIN, 200 + number, 120)) for number in range(8)], live=False)

    def read(self) -> Frame | None:
        time.sleep(0.03)
        return super().read()


def test_it_also_holds_on_the_last_picture_of_a_film(
    window: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend.remember("Anna", ANNA)
    looker = Looker(backend.local, backend.engine.decode, rules=LookingRules(voting=VotingRules(agreeing=2)))
    film = LiveSession(Film(), looker, time.monotonic, hold=True)
    monkeypatch.setattr(backend, "open_live", lambda spec: film)
    live = window.live
    live.open_source("film.mp4")
    wait(lambda: live.status is not None and live.status.state is LiveState.ENDED)
    wait(lambda: names(live.recognise) == ["Anna"])
    card_of(window, "Anna").not_button.click()
    wait(lambda: state.undo_stack.newest is not None)
    assert names(live.recognise) == ["Unknown"]
    assert live.bridge.scene is not None
    assert [track.match and track.match.name for track in live.bridge.scene.tracks] == [None]
    state.undo()
    wait(lambda: names(live.recognise) == ["Anna"])
