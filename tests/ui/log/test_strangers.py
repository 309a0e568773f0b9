"""The album of strangers through the window: who came on two days is named once, and the past has the name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from facecog_desktop.core.log.album import Stranger
from facecog_desktop.core.log.visits import Event
from facecog_desktop.service.log.strangers import Album
from facecog_desktop.ui.log.page import LogPage
from facecog_desktop.ui.log.strangers import StrangersView
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.tables.tiles import Tile, TileRole
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.words import visit_words
from tests.ui.log.conftest import LoggingBackend
from tests.ui.log.test_check_in_day import ANNA, ANNAS_TWIN, Day

Wait = Callable[[Callable[[], object]], None]
CARLA, DORA = 11, 13


class Days(Day):
    """Days at a door where strangers' faces are kept."""

    def open_album(self) -> tuple[LogPage, StrangersView]:
        page = self.open_log()
        page.head.all_days.setChecked(True)
        page.tabs.setCurrentWidget(page.strangers)
        self.wait(lambda: not self.window._state.jobs.busy)
        return page, page.strangers

    def people(self) -> list[tuple[str, int]]:
        return [(person.name, person.samples) for person in self.backend.kept.people()]


@pytest.fixture
def days(whole: MainWindow, backend: LoggingBackend, state: WindowState, wait: Wait) -> Days:
    backend.remember("Anna", ANNA)
    state.apply(keep_stranger_crops=True)
    return Days(whole, backend, wait)


@pytest.fixture
def two_days(days: Days) -> Days:
    """Carla comes on the second and the third of March, Dora only on the second."""
    days.film(CARLA, 9)
    days.film(DORA, 10)
    days.film(CARLA, 14, 2, day=3)
    return days


def tiles(view: StrangersView) -> list[tuple[str, str]]:
    found = [view.tiles.index(row).data(TileRole.WHOLE) for row in range(view.tiles.rowCount())]
    return [(tile.title, tile.subtitle) for tile in found if isinstance(tile, Tile)]


def _are_left(view: StrangersView, titles: list[str]) -> bool:
    return [title for title, _ in tiles(view)] == titles


def press(view: StrangersView, words: str) -> None:
    """Answer the question that is asked."""
    assert view.naming is not None
    box = view.naming.question
    assert isinstance(box, QMessageBox)
    [button] = [each for each in box.buttons() if words in each.text().replace("&", "")]
    assert isinstance(button, QAbstractButton)
    button.click()


def asks(view: StrangersView) -> bool:
    return view.naming is not None and view.naming.question is not None


def test_two_strangers_on_two_days_one_is_named_and_everything_is_undone(
    two_days: Days, state: WindowState, wait: Wait
) -> None:
    page, view = two_days.open_album()
    wait(lambda: tiles(view) == [("Seen 2 times", "last today 14:02"), ("Seen once", "last 2026-03-02")])
    assert view.told.text().startswith("2 strangers on all days.")
    assert view.seen.text() == "2 visits: 2026-03-03 14:02 at door, 2026-03-02 09:00 at door"
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is view.name
    QTest.keyClicks(view.name, "Carla")
    QTest.keyClick(view.name, Qt.Key.Key_Return)
    wait(lambda: tiles(view) == [("Seen once", "last 2026-03-02")])
    wait(lambda: [event.name for event in page.table.events] == ["Carla", None, "Carla"])
    assert two_days.people() == [("Anna", 1), ("Carla", 1)], "both films show the very same picture"
    newest = state.undo_stack.newest
    assert newest is not None
    assert newest.told == "Carla is registered with 1 photo and has 2 visits in the log"
    assert two_days.marks == [], "naming checks nobody in"
    state.undo()
    wait(lambda: len(tiles(view)) == 2)
    wait(lambda: [event.name for event in page.table.events] == [None] * 3)
    assert two_days.people() == [("Anna", 1)]
    state.redo()
    wait(lambda: [event.name for event in page.table.events] == ["Carla", None, "Carla"])
    assert two_days.people() == [("Anna", 1), ("Carla", 1)]


def test_a_known_name_is_completed_and_gets_photos_and_visits(two_days: Days, state: WindowState, wait: Wait) -> None:
    page, view = two_days.open_album()
    wait(lambda: len(tiles(view)) == 2)
    for left in (["Seen once"], []):
        view.grid.setCurrentIndex(view.tiles.index(0))
        view.name.setText("Carla")
        view.give.click()
        wait(partial(_are_left, view, left))
    wait(lambda: [event.name for event in page.table.events] == ["Carla"] * 3)
    assert two_days.people() == [("Anna", 1), ("Carla", 2)]
    wait(lambda: view.empty.title.text() == "No strangers yet")
    completer = view.name.completer()
    completer.setCompletionPrefix("car")
    wait(lambda: completer.completionCount() == 1)


def test_a_stranger_who_looks_like_somebody_is_asked_about(days: Days, wait: Wait) -> None:
    days.backend.local.threshold = -0.2
    days.film(ANNAS_TWIN, 9)
    days.backend.local.threshold = 0.9
    page, view = days.open_album()
    wait(lambda: len(tiles(view)) == 1)
    view.name.setText("Eva")
    view.give.click()
    wait(lambda: asks(view))
    assert not view.give.isEnabled(), "it is asked once"
    press(view, "Cancel")
    wait(view.give.isEnabled)
    view.give.click()
    wait(lambda: asks(view))
    press(view, "Add to Anna")
    wait(lambda: [event.name for event in page.table.events] == ["Anna"])
    assert days.people() == [("Anna", 2)]


def test_what_cannot_be_named_says_why(two_days: Days, wait: Wait) -> None:
    _, view = two_days.open_album()
    wait(lambda: len(tiles(view)) == 2)
    two_days.backend.kept.add_person("Eva", [])
    two_days.backend.kept.add_person("Eva", [])
    view.name.setText("Eva")
    view.give.click()
    wait(lambda: not view.answer.isHidden())
    assert view.answer.text().startswith("2 people are called Eva")
    assert view.give.isEnabled()


def test_without_the_setting_nothing_is_kept_and_a_button_leads_to_it(
    days: Days, state: WindowState, wait: Wait
) -> None:
    state.apply(keep_stranger_crops=False)
    days.film(CARLA, 9)
    _, view = days.open_album()
    wait(lambda: view.currentWidget() is view.empty)
    assert view.empty.title.text() == "Strangers' faces are not kept"
    assert [days.backend.kept.event_crop(event.id or 0) for event in days.backend.kept.events()] == [None]
    view.empty.first.click()
    assert days.window.page == "Settings"
    state.apply(keep_stranger_crops=True)
    _, view = days.open_album()
    wait(lambda: view.empty.title.text() == "No strangers yet")
    assert view.empty.first.isHidden()


def test_pictures_of_before_the_setting_was_switched_off_are_erased_when_asked(
    two_days: Days, state: WindowState, wait: Wait
) -> None:
    state.apply(keep_stranger_crops=False)
    _, view = two_days.open_album()
    wait(lambda: not view.empty.second.isHidden())
    assert view.empty.words.text().endswith("3 earlier pictures are still in the log.")
    view.empty.second.click()
    assert view.question is not None
    [erase] = [button for button in view.question.buttons() if "Erase" in button.text()]
    erase.click()
    wait(view.empty.second.isHidden)
    assert two_days.backend.kept.strangers() == []
    assert len(two_days.backend.kept.events()) == 3, "the visits stay"


def test_looking_at_the_faces_is_cancelled_and_gone_on_with(two_days: Days, wait: Wait) -> None:
    made = two_days.backend.strangers_seen.album
    waiting = True

    def slow(go_on: Callable[[float], bool]) -> Album | None:
        while waiting and go_on(0.25):
            QTest.qSleep(1)
        return None if waiting else made(go_on)

    two_days.backend.strangers_seen.album = slow  # type: ignore[method-assign,assignment]  # as long as it likes
    page = two_days.open_log()
    page.tabs.setCurrentWidget(page.strangers)
    view = page.strangers
    wait(lambda: view.progress.text().endswith("25%"))
    view.cancel.click()
    wait(lambda: view.empty.title.text() == "Not all faces were looked at")
    waiting = False
    view.empty.first.click()
    wait(lambda: len(tiles(view)) == 2)


def test_another_gallery_has_another_album(two_days: Days, state: WindowState, wait: Wait) -> None:
    _, view = two_days.open_album()
    wait(lambda: len(tiles(view)) == 2)
    state.gallery_exchanged.emit()
    assert (view.album, tiles(view)) == (None, [])


def test_what_is_left_out_is_told() -> None:
    visit = Event(1, None, None, 0.0, 5.0, "door", None, None, id=1)
    stranger = Stranger((visit,) * 30, (1,))
    assert visit_words.album(Album((stranger,), poor=1, older=3)).endswith(
        "1 picture shows too little of a face to tell. 3 older visits are not looked at."
    )
    assert visit_words.album(Album((), poor=2)) == "2 pictures show too little of a face to tell."
    assert visit_words.visits(stranger).startswith("30 visits: ")
    assert visit_words.visits(stranger).endswith("at door, …")
