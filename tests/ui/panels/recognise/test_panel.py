"""The cards of everyone in view: updated in place, newest first, a stranger can be named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.types import Candidate, Face, Frame, Match, Quality, Scene, Track, Verdict
from facecog_desktop.service.upkeep import calibration_words
from facecog_desktop.ui.panels.recognise.card import PersonCard
from facecog_desktop.ui.panels.recognise.panel import RecognisePanel
from facecog_desktop.ui.panels.recognise.threshold import ThresholdSlider
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.fakes import FakeEngine, picture
from tests.ui.backstage import FakeBackend, Stage, one

Wait = Callable[[Callable[[], object]], None]
ANNA = Candidate("a", "Anna", 1, 0.31)
BEN = Candidate("b", "Ben", 2, 0.52)
KNOWN = Match(Verdict.KNOWN, ANNA, BEN, confidence=0.9, reasons=("near",))
STRANGER = Match(Verdict.STRANGER, BEN, reasons=("far",))
PIXELS = picture((1, 80, 80), (2, 400, 80))
FACES: list[Face] = FakeEngine().detect(PIXELS)


def track(number: int, match: Match | None, first: float = 0.0) -> Track:
    return Track(number, FACES[number % 2], match, 4, first, first)


def scene(*tracks: Track, time: float = 0.0) -> Scene:
    return Scene(Frame(PIXELS, time=time), tracks)


@pytest.fixture
def panel(qtbot: QtBot, state: WindowState) -> RecognisePanel:
    made = RecognisePanel(state)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def names(panel: RecognisePanel) -> list[str]:
    return [card.name.text() for card in panel.cards]


def test_the_newest_comer_stands_first(panel: RecognisePanel) -> None:
    panel.show_scene(scene(track(1, KNOWN)), 0.0)
    panel.show_scene(scene(track(1, KNOWN), track(2, STRANGER, first=5.0)), 5.0)
    assert names(panel) == ["Unknown", "Anna"]
    assert panel.empty.isHidden()


def test_a_card_says_who_how_sure_how_far_and_why(panel: RecognisePanel) -> None:
    panel.show_scene(scene(track(1, KNOWN)), 0.0)
    [card] = panel.cards
    assert card.verdict.text() == "very likely"
    assert card.details.text() == "distance 0.31\nnext Ben, +0.21\n4 frames agree"
    assert card.toolTip() == "clearly the nearest"
    assert card.accessibleName() == "Anna, very likely"
    assert card.name_button.isHidden()


def test_a_card_is_updated_in_place(panel: RecognisePanel) -> None:
    panel.show_scene(scene(track(1, None)), 0.0)
    [before] = panel.cards
    assert before.name.text() == "Looking…"
    panel.show_scene(scene(track(1, KNOWN)), 0.1)
    assert panel.cards == [before]
    assert before.name.text() == "Anna"
    assert before.verdict.property("mood") == "known"


def test_a_card_outlives_a_face_missed_for_a_moment_and_then_goes(panel: RecognisePanel) -> None:
    panel.show_scene(scene(track(1, KNOWN)), 0.0)
    panel.show_scene(scene(), 1.0)
    assert names(panel) == ["Anna"]
    panel.show_scene(scene(), 2.0)
    assert names(panel) == []
    assert not panel.empty.isHidden()


def test_another_source_takes_all_cards_away(panel: RecognisePanel) -> None:
    panel.show_scene(scene(track(1, KNOWN)), 0.0)
    panel.show_scene(None, 0.1)
    assert names(panel) == []


def test_a_crowd_gets_no_more_cards_than_fit(panel: RecognisePanel) -> None:
    panel.show_scene(scene(*(track(number, KNOWN) for number in range(1, 40))), 0.0)
    assert len(panel.cards) == 12


def test_the_gallery_photo_stands_beside_the_live_crop(panel: RecognisePanel, backend: FakeBackend, wait: Wait) -> None:
    backend.remember("Anna", 1)
    panel.show_scene(scene(track(1, KNOWN)), 0.0)
    [card] = panel.cards
    assert not card.live.pixmap().isNull()
    wait(lambda: not card.photo.pixmap().isNull())
    panel.show_scene(scene(track(1, STRANGER)), 0.1)
    assert card.photo.pixmap().isNull()
    assert card.photo.text() == "?"


def test_the_live_crop_is_renewed_now_and_then_not_at_every_look(panel: RecognisePanel) -> None:
    panel.show_scene(scene(track(1, KNOWN)), 0.0)
    [card] = panel.cards
    first = card.live.pixmap().cacheKey()
    panel.show_scene(scene(track(1, KNOWN), time=0.2), 0.2)
    assert card.live.pixmap().cacheKey() == first
    panel.show_scene(scene(track(1, KNOWN), time=0.7), 0.7)
    assert card.live.pixmap().cacheKey() != first


def test_an_empty_gallery_is_told_on_the_card(panel: RecognisePanel) -> None:
    panel.show_scene(scene(track(1, Match(Verdict.STRANGER, reasons=("empty_gallery",)))), 0.0)
    assert panel.cards[0].details.text() == "Nobody is registered yet"


def ask_name(panel: RecognisePanel, qtbot: QtBot) -> PersonCard:
    [card] = panel.cards
    QTest.mouseClick(card.name_button, Qt.MouseButton.LeftButton)
    assert card.busy
    return card


def test_a_stranger_is_named_from_the_newest_crop(
    panel: RecognisePanel, backend: FakeBackend, wait: Wait, qtbot: QtBot
) -> None:
    panel.show_scene(scene(track(1, STRANGER)), 0.0)
    card = ask_name(panel, qtbot)
    QTest.keyClicks(card.name_field, "Carla Maria")
    QTest.keyClick(card.name_field, Qt.Key.Key_Return)
    wait(lambda: [person.name for person in backend.local.people()] == ["Carla Maria"])
    wait(lambda: not card.busy)


def test_a_stranger_is_named_from_the_best_crops_of_the_track(
    panel: RecognisePanel, backend: FakeBackend, wait: Wait, qtbot: QtBot
) -> None:
    panel.show_scene(scene(track(1, STRANGER)), 0.0)
    card = ask_name(panel, qtbot)
    seen = replace(track(1, STRANGER), quality=Quality(90, 90, 90, 90, 90, 90))
    for number in range(4):
        moved = PIXELS.copy()
        moved[100:110, 100:110, 2] = 10 * number  # another moment, so that its photo is another one
        card.show_track(seen, Frame(moved, time=float(number)), STRANGER)
    QTest.keyClicks(card.name_field, "Carla")
    QTest.keyClick(card.name_field, Qt.Key.Key_Return)
    wait(lambda: [person.samples for person in backend.local.people()] == [3])
    wait(lambda: not card.busy)


def test_a_card_stays_while_its_name_is_being_typed(panel: RecognisePanel, qtbot: QtBot) -> None:
    panel.show_scene(scene(track(1, STRANGER)), 0.0)
    card = ask_name(panel, qtbot)
    panel.show_scene(scene(), 60.0)
    assert panel.cards == [card]
    QTest.keyClick(card.name_field, Qt.Key.Key_Escape)
    panel.show_scene(scene(), 61.0)
    assert panel.cards == []


def test_a_name_that_is_missing_or_refused_is_told_on_the_card(panel: RecognisePanel, wait: Wait, qtbot: QtBot) -> None:
    panel.show_scene(scene(track(1, STRANGER)), 0.0)
    card = ask_name(panel, qtbot)
    QTest.keyClick(card.name_field, Qt.Key.Key_Return)
    assert card.problem.text() == "Type a name first"
    dark = PIXELS.copy()
    dark[..., 1] = 0
    card.show_track(track(1, STRANGER), Frame(dark))
    QTest.keyClicks(card.name_field, "Shadow")
    QTest.keyClick(card.name_field, Qt.Key.Key_Return)
    wait(lambda: "too poor" in card.problem.text())
    assert card.name_field.isEnabled()


def test_a_known_face_is_named_on_the_card_in_the_window(
    window: MainWindow, backend: FakeBackend, stage: Stage, wait: Wait
) -> None:
    backend.remember("Anna", 1)
    stage.show = one(1)
    wait(lambda: names(window.live.recognise) == ["Anna"])


def test_the_slider_is_automatic_until_the_user_takes_it(
    qtbot: QtBot, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    for number in range(1, 4):
        backend.remember(f"Person {number}", number)
    slider = ThresholdSlider(state)
    qtbot.addWidget(slider)
    state.refresh()
    assert slider.automatic.isChecked()
    assert not slider.slider.isEnabled()
    wait(lambda: slider.meaning.text().startswith("About 1 stranger in "))
    slider.automatic.click()
    assert state.settings.threshold > 0
    slider.slider.setValue(60)
    wait(lambda: state.settings.threshold == 0.6)
    words = calibration_words.odds(backend.odds(0.6))
    wait(lambda: slider.meaning.text().lower() == f"{words}.")
    slider.automatic.click()
    assert state.settings.threshold == 0


def test_without_people_the_threshold_means_nothing(qtbot: QtBot, state: WindowState, wait: Wait) -> None:
    slider = ThresholdSlider(state)
    qtbot.addWidget(slider)
    wait(lambda: slider.meaning.text() == "Nobody is registered yet.")
