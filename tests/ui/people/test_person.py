"""One person's page: rename in place, drop and add photos, notes, delete."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.dialogs.people.photo import PhotoDialog
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.people.person import PersonView
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def page(qtbot: QtBot, backend: FakeBackend, state: WindowState, chooser: FakeChooser, wait: Wait) -> PeoplePage:
    """Anna with three photos, and Ben beside her."""
    backend.remember("Anna", 1, photos=3)
    backend.remember("Ben", 2)
    made = PeoplePage(state, chooser)
    qtbot.addWidget(made)
    made.resize(790, 560)
    made.show()
    qtbot.waitExposed(made)
    wait(lambda: made.table.rowCount() == 2)
    return made


@pytest.fixture
def view(page: PeoplePage, state: WindowState, wait: Wait) -> PersonView:
    """Anna is open."""
    page.show_person(state.people[0].id)
    wait(lambda: page.person.table.rowCount() == 3)
    return page.person


def test_photos_are_counted_and_described(view: PersonView) -> None:
    assert view.summary.text() == "3 photos"
    assert view.table.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Photo: front, ")


def test_renaming_in_place_with_enter(qtbot: QtBot, view: PersonView, state: WindowState, wait: Wait) -> None:
    view.name.pencil.click()
    assert view.name.field.selectedText() == "Anna"
    QTest.keyClicks(view.name.field, "  Hanna ")
    QTest.keyClick(view.name.field, Qt.Key.Key_Return)
    wait(lambda: state.people and state.people[1].name == "Hanna")
    wait(lambda: view.name.title.text() == "Hanna")
    assert not view.name.editing
    state.undo()
    wait(lambda: view.name.title.text() == "Anna")


def test_escape_leaves_the_name_as_it_was(qtbot: QtBot, view: PersonView, backend: FakeBackend) -> None:
    view.name.edit()
    QTest.keyClicks(view.name.field, "Zoe")
    QTest.keyClick(view.name.field, Qt.Key.Key_Escape)
    assert not view.name.editing
    assert view.name.title.text() == "Anna"
    assert [person.name for person in backend.gallery.people()] == ["Anna", "Ben"]


def test_an_empty_name_is_refused_and_stays_to_be_mended(qtbot: QtBot, view: PersonView, state: WindowState) -> None:
    view.name.edit()
    view.name.field.setText("   ")
    with qtbot.waitSignal(state.message_changed):
        QTest.keyClick(view.name.field, Qt.Key.Key_Return)
    assert view.name.editing


def test_a_name_that_another_person_has_is_said(qtbot: QtBot, view: PersonView, state: WindowState, wait: Wait) -> None:
    view.name.edit()
    view.name.field.setText("Ben")
    QTest.keyClick(view.name.field, Qt.Key.Key_Return)
    wait(lambda: state.undo_stack.newest)
    assert state.undo_stack.newest is not None
    assert "like another person" in state.undo_stack.newest.told


def test_a_photo_is_dropped_with_the_delete_key_and_comes_back_with_undo(
    qtbot: QtBot, view: PersonView, state: WindowState, wait: Wait
) -> None:
    assert not view.choice.drop.isEnabled()
    view.photos.setCurrentIndex(view.table.index(1))
    assert view.choice.drop.isEnabled()
    dropped = view.table.sample(view.table.index(1)).id
    QTest.keyClick(view.photos, Qt.Key.Key_Delete)
    wait(lambda: view.table.rowCount() == 2)
    assert dropped not in [view.table.sample(view.table.index(row)).id for row in range(2)]
    wait(lambda: view.photos.currentIndex().isValid())
    state.undo()
    wait(lambda: view.table.rowCount() == 3)


def test_more_photos_can_be_taken_with_the_camera(qtbot: QtBot, view: PersonView, state: WindowState) -> None:
    with qtbot.waitSignal(state.adding_requested) as asked:
        view.add_camera.click()
    assert asked.args == ["Anna"]


def test_external_id_and_notes_are_kept_and_undone(
    qtbot: QtBot, view: PersonView, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    view.details.external_id.setFocus()
    QTest.keyClicks(view.details.external_id, "S-12")
    QTest.keyClick(view.details.external_id, Qt.Key.Key_Return)
    wait(lambda: backend.gallery.people()[0].external_id == "S-12")
    table = view.details.table
    table.setData(table.index(0, 0), "team")
    table.setData(table.index(0, 1), "North")
    wait(lambda: not state.jobs.busy)
    assert backend.gallery.people()[0].metadata == {"team": "North"}
    assert backend.gallery.people()[0].external_id == "S-12"
    assert "S-12" in view.summary.text()
    state.undo()
    wait(lambda: table.index(0, 1).data() == "")
    assert backend.gallery.people()[0].metadata == {"team": ""}


def test_leaving_the_external_id_as_it_is_changes_nothing(qtbot: QtBot, view: PersonView, state: WindowState) -> None:
    view.details.external_id.setFocus()
    QTest.keyClick(view.details.external_id, Qt.Key.Key_Return)
    assert state.undo_stack.newest is None


def test_deleting_goes_back_to_the_grid(page: PeoplePage, view: PersonView, state: WindowState, wait: Wait) -> None:
    view.delete.click()
    wait(lambda: page.whole.currentWidget() is not view)
    assert [person.name for person in state.people] == ["Ben"]


def test_enter_shows_a_photo_large_with_its_quality(qtbot: QtBot, view: PersonView, wait: Wait) -> None:
    view.photos.setCurrentIndex(view.table.index(0))
    QTest.keyClick(view.photos, Qt.Key.Key_Return)
    dialog = view.findChild(PhotoDialog)
    assert dialog is not None
    wait(lambda: not dialog.picture.pixmap().isNull())
    assert dialog.picture.accessibleName().startswith("Photo: front")
    dialog.close()


def test_the_menu_of_a_photo_drops_it(view: PersonView, wait: Wait) -> None:
    view.photos.setCurrentIndex(view.table.index(0))
    view.photos.menu_requested.emit(view.photos.currentIndex(), view.mapToGlobal(view.rect().center()))
    [menu] = [each for each in view.findChildren(QMenu) if each.isVisible()]
    assert [action.text() for action in menu.actions()] == ["Show large", "Drop", "Move…", "New person…"]
    menu.actions()[1].trigger()
    menu.close()
    wait(lambda: view.table.rowCount() == 2)
