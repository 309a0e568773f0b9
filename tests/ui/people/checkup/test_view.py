"""The check-up as a user meets it: findings, faces, one button that mends, undo, stop, again."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import GalleryBusyError
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.service.upkeep.checkup import CheckUp, GoOn, Stage
from facecog_desktop.ui.people.checkup.view import CheckUpView
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from tests.service.upkeep.test_checkup import photo
from tests.ui.backstage import FakeBackend
from tests.ui.people.test_access import controls

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def mixed(backend: FakeBackend) -> None:
    """Anna has a photo of Cleo, Björn one of nobody here, and Dora was entered twice."""
    kept = backend.gallery
    kept.add_person("Anna", [*(photo(1, n) for n in range(4)), photo(3, 90)])
    kept.add_person("Björn", [*(photo(2, n) for n in range(4)), photo(70, 0)])
    kept.add_person("Cleo", [photo(3, n) for n in range(4)])
    kept.add_person("Dora", [photo(4, n) for n in range(4)])
    kept.add_person("Dora B.", [photo(4, n) for n in range(10, 12)])


@pytest.fixture
def page(qtbot: QtBot, state: WindowState, mixed: None, wait: Wait) -> PeoplePage:
    made = PeoplePage(state)
    qtbot.addWidget(made)
    made.resize(812, 566)
    made.show()
    qtbot.waitExposed(made)
    wait(lambda: made.table.rowCount() == 5)
    made.activateWindow()
    return made


@pytest.fixture
def view(page: PeoplePage, wait: Wait, state: WindowState) -> CheckUpView:
    page.head.check_up.click()
    wait(lambda: page.check_up.findings.cards and not page.check_up.running)
    wait(lambda: not state.jobs.busy)
    page.activateWindow()
    wait(page.isActiveWindow)
    return page.check_up


def grave(view: CheckUpView) -> list[str]:
    return [card.words.text() for card in view.findings.cards if card.finding.severity == "wrong"]


def press(view: CheckUpView, text: str) -> None:
    [button] = [card.fix for card in view.findings.cards if card.fix.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def counts(backend: FakeBackend) -> dict[str, int]:
    return {person.name: person.samples for person in backend.gallery.people()}


def test_the_button_of_the_people_page_shows_what_was_found(page: PeoplePage, view: CheckUpView) -> None:
    assert page.whole.currentWidget() is view
    told = grave(view)
    assert len(told) == 3
    assert told[0].startswith("A photo of Anna shows Cleo")
    assert told[1].startswith("Dora B. and Dora are very likely one person")
    assert told[2].startswith("A photo of Björn does not look like Björn")
    assert view.summary.text().endswith("3 serious · 5 people · 20 photos")
    assert not view.bar.isVisible()


def test_a_misfiled_photo_moves_with_one_button_and_comes_back_with_undo(
    view: CheckUpView, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    press(view, "Move to Cleo")
    wait(lambda: counts(backend)["Cleo"] == 5)
    wait(lambda: len(grave(view)) == 2)
    newest = state.undo_stack.newest
    assert newest is not None
    assert newest.told == "Photo of Anna moved to Cleo"
    wait(lambda: not state.jobs.busy)
    state.undo()
    wait(lambda: counts(backend)["Cleo"] == 4)
    wait(lambda: len(grave(view)) == 3)


def test_two_entries_are_merged_with_one_button(
    view: CheckUpView, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    press(view, "Merge into Dora")
    wait(lambda: counts(backend).get("Dora") == 6)
    wait(lambda: len(grave(view)) == 2)
    state.undo()
    wait(lambda: counts(backend).get("Dora B.") == 2)


def test_a_strange_photo_is_dropped_with_one_button(view: CheckUpView, backend: FakeBackend, wait: Wait) -> None:
    press(view, "Drop the photo")
    wait(lambda: counts(backend)["Björn"] == 4)
    wait(lambda: len(grave(view)) == 2)


def test_when_all_is_mended_it_says_so(
    qtbot: QtBot, view: CheckUpView, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    for text in ("Drop the photo", "Merge into Dora", "Move to Cleo"):
        press(view, text)
        wait(lambda: not state.jobs.busy)
    wait(lambda: not grave(view))
    for card in list(view.findings.cards):
        card.leave.click()
    wait(lambda: view.below.currentWidget() is view.well)
    assert view.well.title.text() == "All is well"


def test_what_is_left_as_it_is_does_not_come_back(view: CheckUpView, state: WindowState, wait: Wait) -> None:
    first = view.findings.cards[0]
    first.leave.click()
    assert len(grave(view)) == 2
    view.again.click()
    wait(lambda: not view.running)
    assert len(grave(view)) == 2


def test_the_person_can_be_seen_and_photos_added_from_a_finding(
    qtbot: QtBot, page: PeoplePage, view: CheckUpView, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    backend.gallery.add_person("Zoe", [photo(40, 0)])
    state.refresh()
    wait(lambda: any(card.fix.text() == "Add photos of Zoe" for card in view.findings.cards))
    with qtbot.waitSignal(state.adding_requested) as told:
        press(view, "Add photos of Zoe")
    assert told.args == ["Zoe"]
    view.findings.cards[0].show_person.click()
    assert page.whole.currentWidget() is page.person
    assert page.person.name.title.text() == "Anna"


def test_a_change_from_elsewhere_is_noticed(view: CheckUpView, state: WindowState, wait: Wait) -> None:
    state.change("person2", Rename("Cleopatra"), "Renamed")
    wait(lambda: any("shows Cleopatra" in text for text in grave(view)))


def test_a_slow_check_up_is_not_repeated_by_itself_but_says_that_it_is_old(
    view: CheckUpView, state: WindowState, wait: Wait
) -> None:
    view._took = 60.0
    state.change("person2", Rename("Cleopatra"), "Renamed")
    wait(lambda: view.summary.text() == "The gallery has changed since")
    assert view.again.isVisible()
    assert not view.running


class Halting:
    """A check-up that waits in the middle until the test lets it go on."""

    def __init__(self, backend: FakeBackend) -> None:
        self._backend = backend
        self.go = threading.Event()
        self.stopped = False

    def __call__(self, go_on: GoOn) -> CheckUp | None:
        self.stopped = not go_on(Stage.PHOTOS, 0.5)
        self.go.wait(5)
        self.stopped = not go_on(Stage.FACES, 0.5)
        return None if self.stopped else self._backend.local.check_up(go_on)


def test_it_shows_how_far_it_is_and_can_be_stopped(
    page: PeoplePage, backend: FakeBackend, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    halting = Halting(backend)
    monkeypatch.setattr(backend, "check_up", halting)
    page.head.check_up.click()
    view = page.check_up
    wait(lambda: view.bar.value() == 25)
    assert view.bar.isVisible()
    assert view.summary.text() == "Reading the photos…"
    assert not view.again.isVisible()
    view.halt.click()
    assert view.summary.text() == "Stopped"
    halting.go.set()
    wait(lambda: not view.running)
    assert halting.stopped
    assert view.again.isVisible()
    assert view.summary.text() == "Stopped"


def test_a_known_failure_is_told(
    qtbot: QtBot,
    page: PeoplePage,
    backend: FakeBackend,
    state: WindowState,
    wait: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_go_on: GoOn) -> CheckUp | None:
        raise GalleryBusyError("the gallery is locked")

    monkeypatch.setattr(backend, "check_up", fail)
    with qtbot.waitSignal(state.message_changed) as told:
        page.head.check_up.click()
    assert "locked" in told.args[0]
    wait(lambda: not page.check_up.running)
    assert page.check_up.summary.text() == "The check-up could not be finished"


def test_escape_and_the_arrow_lead_back_to_the_grid(page: PeoplePage, view: CheckUpView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert page.whole.currentWidget() is not view
    page.show_check_up()
    view.back.click()
    assert page.whole.currentWidget() is not view


def test_in_an_empty_gallery_there_is_nothing_to_check(qtbot: QtBot, state: WindowState) -> None:
    page = PeoplePage(state)
    qtbot.addWidget(page)
    page.show()
    assert not page.head.check_up.isVisible()


def test_a_long_group_opens_step_by_step(
    page: PeoplePage, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    for number in range(30):
        backend.gallery.add_person(f"Single {number:02}", [photo(200 + number, 0)])
    page.head.check_up.click()
    view = page.check_up
    wait(lambda: view.findings.cards and not view.running)
    single = [card for card in view.findings.cards if card.finding.code == "few_photos"]
    assert len(single) == 10
    more = next(
        button for button in view.findings.findChildren(QPushButton) if button.text().startswith("Show 20 more")
    )
    more.click()
    assert len([card for card in view.findings.cards if card.finding.code == "few_photos"]) == 30


def test_after_a_fix_the_keyboard_goes_on_with_the_next_finding(
    view: CheckUpView, backend: FakeBackend, wait: Wait
) -> None:
    first = view.findings.cards[0]
    first.fix.setFocus()
    QTest.keyClick(first.fix, Qt.Key.Key_Space)
    wait(lambda: counts(backend)["Cleo"] == 5)
    wait(lambda: len(grave(view)) == 2)
    assert view.findings.cards[0].fix.hasFocus()


def test_every_control_has_a_name_and_is_reached_with_tab(view: CheckUpView, page: PeoplePage) -> None:
    found = controls(view)
    assert len(found) > 8
    assert [widget for widget in found if not widget.accessibleName()] == []
    usable = {w for w in found if w.isVisible() and w.isEnabled() and w.focusPolicy() != Qt.FocusPolicy.NoFocus}
    reached = set()
    view.back.setFocus()
    for _ in range(3 * len(usable)):
        focused = page.window().focusWidget()
        reached.add(focused)
        QTest.keyClick(focused or page, Qt.Key.Key_Tab)
    assert usable <= reached


def test_it_fits_the_smallest_window_and_both_looks(view: CheckUpView, page: PeoplePage, look: Look) -> None:
    assert page.minimumSizeHint().width() <= 900 - 88
    assert page.minimumSizeHint().height() <= 600 - 34
    for card in view.findings.cards:
        assert card.width() <= view.findings.viewport().width()
