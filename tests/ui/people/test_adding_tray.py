"""Files dropped on somebody: added by id, a result for each with its reason, while the page lives."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def page(qtbot: QtBot, backend: FakeBackend, state: WindowState, chooser: FakeChooser, wait: Wait) -> PeoplePage:
    """Two people called Anna, of different faces, and Ben, who looks like the first."""
    backend.remember("Anna", 1)
    backend.remember("Zoe", 2)
    backend.remember("Ben", 9)
    made = PeoplePage(state, chooser)
    qtbot.addWidget(made)
    made.resize(790, 560)
    made.show()
    qtbot.waitExposed(made)
    wait(lambda: made.table.rowCount() == 3)
    return made


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drop(widget: QWidget, place: QPoint, *paths: str) -> None:
    """As a user does: over the edge, along, let go."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = files(*paths)
    entering = QDragEnterEvent(place, copy, data, left, none)
    widget.dragEnterEvent(entering)
    assert entering.isAccepted()
    widget.dragMoveEvent(QDragMoveEvent(place, copy, data, left, none))
    widget.dropEvent(QDropEvent(QPointF(place), copy, data, left, none))


def told(page: PeoplePage) -> list[str]:
    return [page.tray.results.item(row).text() for row in range(page.tray.results.count())]


def over(page: PeoplePage, row: int) -> QPoint:
    return page.grid.visualRect(page.table.index(row)).center()


def test_files_dropped_on_a_tile_are_added_with_a_result_for_each(
    page: PeoplePage, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    assert page.tray.isHidden()
    drop(page.grid, over(page, 0), "/p/1.jpg", "/p/none.jpg", "/p/two.jpg", "/p/gone.jpg", "/p/film.mp4")
    wait(lambda: not page.tray.running and len(told(page)) == 5)
    assert not page.tray.isHidden()
    words = "\n".join(sorted(told(page)))
    assert "1.jpg: ✓ added" in words
    assert "none.jpg: ✗ No face was found" in words
    assert "two.jpg: ✗ 2 faces" in words
    assert "gone.jpg: ✗ There is no gone.jpg" in words
    assert "film.mp4: ✗ A film is not a photo" in words
    assert page.tray.title.text() == "Anna: 1 added, 4 not"
    wait(lambda: state.people and state.people[0].samples == 2)
    for _ in range(2):
        state.undo()
        wait(lambda: state.people[0].samples == 1 and state.undo_stack.newest_undone)
        state.redo()
        wait(lambda: state.people[0].samples == 2 and state.undo_stack.newest)
    page.tray.close_button.click()
    assert page.tray.isHidden()


def test_a_folder_is_added_whole_and_namesakes_are_no_obstacle(
    page: PeoplePage, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    zoe = next(person for person in state.people if person.name == "Zoe")
    page.person.name.show_name("")
    page.show_person(zoe.id)
    page.person._rename("Anna")
    wait(lambda: [person.name for person in state.people].count("Anna") == 2)
    drop(page.person, QPoint(5, 5), "/p/2")
    wait(lambda: not page.tray.running and len(told(page)) == 4)
    assert sorted(told(page))[0].startswith("2: ✓") or "b.jpg: ✗" in "\n".join(told(page))
    assert backend.gallery.person(zoe.id).samples > 1


def test_a_look_alike_is_refused_with_the_reason_and_can_be_added_anyway(
    page: PeoplePage, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    drop(page.grid, over(page, 1), "/p/1.jpg")
    wait(lambda: not page.tray.running and told(page))
    assert "Anna" in told(page)[0]
    assert not backend.gallery.look_alikes()
    assert page.tray.anyway.accessibleName() == "Add 1 look-alike anyway"
    page.tray.anyway.click()
    wait(lambda: next(each for each in state.people if each.name == "Ben").samples == 2)
    assert page.tray.anyway.isHidden()
    anna, ben = (next(each.id for each in state.people if each.name == name) for name in ("Anna", "Ben"))
    [pair] = backend.gallery.look_alikes()
    assert set(pair.people) == {anna, ben}
    state.undo()
    wait(lambda: next(each for each in state.people if each.name == "Ben").samples == 1)
    assert not backend.gallery.look_alikes()


def test_what_is_dropped_meanwhile_waits_for_its_turn(page: PeoplePage, state: WindowState, wait: Wait) -> None:
    drop(page.grid, over(page, 0), "/p/1.jpg")
    drop(page.grid, over(page, 2), "/p/2.jpg")
    wait(lambda: [person.samples for person in state.people] == [2, 1, 2])
    wait(lambda: page.tray.title.text() == "Zoe: 1 added, 0 not")


def test_files_beside_all_people_are_offered_to_the_register_panel(
    qtbot: QtBot, page: PeoplePage, state: WindowState
) -> None:
    with qtbot.waitSignal(state.photos_offered) as offered:
        drop(page.grid, QPoint(700, 500), "/p/1.jpg")
    assert offered.args == ["", ["/p/1.jpg"]]


def test_the_tile_under_the_files_is_lit_until_they_leave(page: PeoplePage) -> None:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.grid.dragMoveEvent(QDragMoveEvent(over(page, 1), copy, files("/p/1.jpg"), left, none))
    assert page.grid._delegate.target == 1
    page.grid.dragLeaveEvent(QDragLeaveEvent())
    assert page.grid._delegate.target == -1


def test_text_that_is_dragged_is_not_welcome(page: PeoplePage) -> None:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = QMimeData()
    data.setText("hello")
    event = QDragEnterEvent(over(page, 0), copy, data, left, none)
    page.grid.dragEnterEvent(event)
    assert not event.isAccepted()


def test_chosen_files_and_folders_take_the_same_way(
    page: PeoplePage, state: WindowState, chooser: FakeChooser, wait: Wait
) -> None:
    page.show_person(state.people[0].id)
    page.person.add_files.click()
    page.person.more.menu().actions()[0].trigger()
    assert page.tray.isHidden()
    chooser.answer_photos, chooser.answer_folder = ["/p/1.jpg"], "/p/1"
    page.person.add_files.click()
    wait(lambda: not page.tray.running and len(told(page)) == 1)
    page.person.more.menu().actions()[0].trigger()
    wait(lambda: not page.tray.running and len(told(page)) == 4)
