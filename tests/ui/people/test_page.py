"""The People page as a user meets it: grid, search, order, delete, undo, forget, and nobody at all."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from facecog_desktop.core.types import Person
from facecog_desktop.ui.dialogs.people.forget import ForgetDialog, ReceiptDialog
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def people(backend: FakeBackend) -> None:
    backend.remember("Anna", 1, photos=2)
    backend.remember("Björn", 2, photos=4)
    backend.remember("Cleo", 3)


@pytest.fixture
def page(qtbot: QtBot, state: WindowState, chooser: FakeChooser, people: None, wait: Wait) -> PeoplePage:
    made = PeoplePage(state, chooser)
    qtbot.addWidget(made)
    made.resize(790, 560)
    made.show()
    qtbot.waitExposed(made)
    wait(lambda: made.table.rowCount() == 3)
    return made


def shown(page: PeoplePage) -> list[str]:
    return [str(page.table.index(row).data()) for row in range(page.table.rowCount())]


def choose(page: PeoplePage, name: str) -> Person:
    person = next(person for person in page.table.everybody if person.name == name)
    page.grid.setCurrentIndex(page.table.index_of(person.id))
    return person


def test_everybody_is_shown_by_name_with_the_count(page: PeoplePage) -> None:
    assert shown(page) == ["Anna", "Björn", "Cleo"]
    assert page.below.currentWidget() is page.grid
    assert page.grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, 2 photos"


def test_typing_in_the_search_field_narrows_the_grid_and_down_enters_it(
    qtbot: QtBot, page: PeoplePage, wait: Wait
) -> None:
    page.start_search()
    assert page.head.search.hasFocus()
    QTest.keyClicks(page.head.search, "bjor")
    wait(lambda: shown(page) == ["Björn"])
    QTest.keyClick(page.head.search, Qt.Key.Key_Down)
    assert page.grid.hasFocus()
    assert page.grid.currentIndex().data() == "Björn"


def test_a_search_without_an_answer_says_so_and_can_be_cleared(qtbot: QtBot, page: PeoplePage, wait: Wait) -> None:
    page.head.search.setText("zzz")
    wait(lambda: page.below.currentWidget() is page.no_match)
    assert "zzz" in page.no_match.title.text()
    QTest.mouseClick(page.no_match.first, Qt.MouseButton.LeftButton)
    wait(lambda: page.below.currentWidget() is page.grid)


def test_another_order_keeps_the_chosen_person_chosen(page: PeoplePage) -> None:
    choose(page, "Anna")
    page.head.sort.setCurrentIndex(2)
    assert shown(page) == ["Björn", "Anna", "Cleo"]
    assert page.grid.currentIndex().data() == "Anna"


def test_enter_opens_a_person_and_escape_goes_back_to_them(qtbot: QtBot, page: PeoplePage) -> None:
    choose(page, "Björn")
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.whole.currentWidget() is page.person
    assert page.person.name.title.text() == "Björn"
    page.activateWindow()
    QTest.keyClick(page.person, Qt.Key.Key_Escape)
    assert page.whole.currentWidget() is not page.person
    assert page.grid.currentIndex().data() == "Björn"


def test_delete_takes_somebody_out_and_undo_brings_them_back(
    qtbot: QtBot, page: PeoplePage, state: WindowState, wait: Wait
) -> None:
    choose(page, "Björn")
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    wait(lambda: shown(page) == ["Anna", "Cleo"])
    assert page.grid.currentIndex().data() == "Cleo"
    newest = state.undo_stack.newest
    assert newest is not None
    assert newest.told == "Björn deleted"
    state.undo()
    wait(lambda: shown(page) == ["Anna", "Björn", "Cleo"])


def test_deleted_people_are_listed_and_brought_back_from_there(
    page: PeoplePage, state: WindowState, wait: Wait
) -> None:
    page.verbs.remove(choose(page, "Anna"))
    wait(lambda: len(shown(page)) == 2)
    page.head.which.setCurrentIndex(1)
    wait(lambda: shown(page) == ["Anna"])
    page.show_person(page.table.everybody[0].id)
    assert not page.person.restore.isHidden()
    assert page.person.delete.isHidden()
    page.person.restore.click()
    wait(lambda: state.people and len(state.people) == 3)
    wait(lambda: page.below.currentWidget() is page.nobody)
    assert page.nobody.title.text() == "Nobody is deleted"
    page.nobody.first.click()
    wait(lambda: len(shown(page)) == 3)


def test_forgetting_asks_first_erases_and_shows_a_receipt(
    qtbot: QtBot, page: PeoplePage, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    person = choose(page, "Anna")
    page.show_person(person.id)
    wait(lambda: page.person.table.rowCount() == 2)
    page.person.forget.click()
    question = page.findChild(ForgetDialog)
    assert question is not None
    assert "Anna" in _texts(question)
    question.forget.click()
    wait(lambda: len(backend.gallery.people()) == 2)
    wait(lambda: page.findChild(ReceiptDialog) is not None)
    receipt = page.findChild(ReceiptDialog)
    assert receipt is not None
    assert "2 photos" in receipt.words.text()
    assert "Anna" not in receipt.words.text()
    assert state.undo_stack.newest is None or state.undo_stack.newest.person != person.id
    assert page.whole.currentWidget() is not page.person
    wait(lambda: shown(page) == ["Björn", "Cleo"])
    receipt.close()


def test_cancelling_forgets_nobody(qtbot: QtBot, page: PeoplePage, backend: FakeBackend) -> None:
    page.verbs.ask_forget([choose(page, "Anna")])
    question = page.findChild(ForgetDialog)
    assert question is not None
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert len(backend.gallery.people()) == 3


def test_f2_in_the_grid_opens_the_name_to_be_changed(qtbot: QtBot, page: PeoplePage) -> None:
    choose(page, "Cleo")
    QTest.keyClick(page.grid, Qt.Key.Key_F2)
    assert page.person.name.editing
    assert page.person.name.field.text() == "Cleo"


def test_a_wish_from_elsewhere_opens_the_person(page: PeoplePage, state: WindowState) -> None:
    state.person_requested.emit(state.people[2].id)
    assert page.person.name.title.text() == "Cleo"


def test_a_wish_for_somebody_who_is_gone_is_told(qtbot: QtBot, page: PeoplePage, state: WindowState) -> None:
    with qtbot.waitSignal(state.message_changed) as told:
        state.person_requested.emit("nobody")
    assert told.args == ["This person is not in the gallery any more"]
    assert page.whole.currentWidget() is not page.person


def test_the_menu_of_a_tile_offers_what_the_keys_do(page: PeoplePage) -> None:
    choose(page, "Anna")
    index = page.grid.currentIndex()
    page.grid.menu_requested.emit(index, page.mapToGlobal(page.rect().center()))
    menu = page.findChild(QMenu)
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    more = ["Merge with…", "Consent…", "Export…"]
    assert words == ["Open", "Rename", "Add photos with the camera", *more, "Delete", "Forget…"]
    menu.close()


def test_photos_of_one_gallery_are_never_shown_for_another(
    page: PeoplePage, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    cover = page.table.everybody[0].cover
    assert cover is not None
    wait(lambda: page.thumbnails.get(cover))
    other = FakeBackend()
    other.remember("Zoe", 9)
    backend.local = other.local
    state.refresh()
    wait(lambda: shown(page) == ["Zoe"])
    wait(lambda: page.thumbnails.get(cover))
    seen = page.thumbnails.get(cover)
    assert seen is not None
    assert seen.toImage().pixelColor(56, 56).red() == 9


def test_letters_in_the_grid_are_left_to_the_window(page: PeoplePage) -> None:
    choose(page, "Anna")
    page.grid.keyboardSearch("c")
    assert page.grid.currentIndex().data() == "Anna"


def test_an_empty_gallery_explains_and_leads_to_registering(qtbot: QtBot, state: WindowState, wait: Wait) -> None:
    page = PeoplePage(state)
    qtbot.addWidget(page)
    page.show()
    wait(lambda: page.below.currentWidget() is page.nobody)
    assert page.nobody.title.text() == "Nobody is registered yet"
    with qtbot.waitSignal(state.adding_requested) as told:
        page.nobody.first.click()
    assert told.args == [""]
    with qtbot.waitSignal(state.source_requested):
        page.nobody.second.click()
    wait(lambda: not state.jobs.busy)


def test_ten_thousand_people_are_shown_and_searched_without_a_pause(page: PeoplePage, state: WindowState) -> None:
    crowd = tuple(Person(str(n), f"Person {n}", samples=1, created=float(n)) for n in range(10_000))
    state.people = crowd
    gc.collect()  # what other tests have left is not swept at this one's expense
    started = time.process_time()
    state.people_changed.emit()
    page._search("person 77")
    QApplication.processEvents()
    assert page.table.rowCount() == 280
    assert time.process_time() - started < 6.0  # 0.06 s; a row at a time, a minute


def _texts(widget: ForgetDialog) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))
