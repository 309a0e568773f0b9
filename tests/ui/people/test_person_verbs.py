"""Every verb about a person through the window, with undo and redo: drop, move, split, merge, consent; and export."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.consent import Consent
from facecog_desktop.ui.dialogs.people.consent import ConsentDialog
from facecog_desktop.ui.dialogs.people.joining import MergeDialog, MoveDialog, SplitDialog
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.people.person import PersonView
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]
DialogKind = TypeVar("DialogKind", bound=QWidget)


@pytest.fixture
def page(qtbot: QtBot, backend: FakeBackend, state: WindowState, chooser: FakeChooser, wait: Wait) -> PeoplePage:
    """Anna with three photos, Ben with one, and Cleo with one."""
    backend.remember("Anna", 1, photos=3)
    backend.remember("Ben", 2)
    backend.remember("Cleo", 3)
    made = PeoplePage(state, chooser)
    qtbot.addWidget(made)
    made.resize(790, 560)
    made.show()
    qtbot.waitExposed(made)
    wait(lambda: made.table.rowCount() == 3)
    return made


@pytest.fixture
def view(page: PeoplePage, state: WindowState, wait: Wait) -> PersonView:
    """Anna is open."""
    page.show_person(state.people[0].id)
    wait(lambda: page.person.table.rowCount() == 3)
    return page.person


@pytest.fixture
def counts(backend: FakeBackend) -> Callable[[], dict[str, int]]:
    """Photos by name, as the gallery has them."""
    return lambda: {person.name: person.samples for person in backend.gallery.people()}


def choose(view: PersonView, *rows: int) -> None:
    for row in rows:
        view.photos.selectionModel().select(view.table.index(row), QItemSelectionModel.SelectionFlag.Select)


def question(parent: QWidget, kind: type[DialogKind]) -> DialogKind:
    """The dialog that is open."""
    found = [dialog for dialog in parent.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def there_and_back(state: WindowState, wait: Wait, so: Callable[[], bool], before: Callable[[], bool]) -> None:
    """Done, undone, done again and undone again."""
    wait(lambda: so() and state.undo_stack.newest)
    for _ in range(2):
        state.undo()
        wait(lambda: before() and state.undo_stack.newest_undone)
        state.redo()
        wait(lambda: so() and state.undo_stack.newest)


def test_several_photos_are_chosen_with_keys_and_dropped_at_once(
    view: PersonView, state: WindowState, counts: Callable[[], dict[str, int]], wait: Wait
) -> None:
    view.photos.setFocus()
    view.photos.setCurrentIndex(view.table.index(0))
    QTest.keyClick(view.photos, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert [sample.id for sample in view.chosen] == [view.table.sample(view.table.index(row)).id for row in (0, 1)]
    assert view.choice.told.text() == "2 photos chosen"
    QTest.keyClick(view.photos, Qt.Key.Key_Delete)
    there_and_back(state, wait, lambda: counts()["Anna"] == 1, lambda: counts().get("Anna") == 3)
    assert state.undo_stack.newest is not None
    assert state.undo_stack.newest.told == "2 photos of Anna dropped"


def test_several_photos_are_chosen_with_the_mouse(view: PersonView) -> None:
    places = [view.photos.visualRect(view.table.index(row)).center() for row in (0, 2)]
    left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(view.photos.viewport(), left, pos=places[0])
    QTest.mouseClick(view.photos.viewport(), left, control, places[1])
    assert len(view.chosen) == 2


def test_photos_are_moved_to_whom_they_show(
    page: PeoplePage, view: PersonView, state: WindowState, counts: Callable[[], dict[str, int]], wait: Wait
) -> None:
    choose(view, 0, 2)
    view.choice.move_photos.click()
    dialog = question(page, MoveDialog)
    assert not dialog.move_button.isEnabled()
    assert [dialog.picker.table.index(row).data() for row in range(2)] == ["Ben", "Cleo"]
    dialog.picker.search.setText("ben")
    wait(lambda: dialog.target is not None and dialog.target.name == "Ben")
    assert dialog.preview.text() == "Ben will have 3 photos, Anna 1 photo. Undo moves them back."
    dialog.move_button.click()
    there_and_back(
        state, wait, lambda: (counts()["Anna"], counts()["Ben"]) == (1, 3), lambda: counts().get("Anna") == 3
    )


def test_photos_become_a_new_person(
    page: PeoplePage, view: PersonView, state: WindowState, counts: Callable[[], dict[str, int]], wait: Wait
) -> None:
    choose(view, 1)
    view.choice.split.click()
    dialog = question(page, SplitDialog)
    assert not dialog.make.isEnabled()
    dialog.field.setText("cleo")
    assert "There is already Cleo" in dialog.told.text()
    dialog.field.setText(" Dora ")
    dialog.make.click()
    there_and_back(state, wait, lambda: counts().get("Dora") == 1, lambda: counts().get("Anna") == 3)


@pytest.mark.parametrize("own", [True, False])
def test_two_entries_become_one_under_the_name_that_is_chosen(
    page: PeoplePage, view: PersonView, state: WindowState, counts: Callable[[], dict[str, int]], wait: Wait, own: bool
) -> None:
    view.more.menu().actions()[1].trigger()
    dialog = question(page, MergeDialog)
    assert dialog.keep_own.isHidden()
    dialog.picker.grid.setCurrentIndex(dialog.picker.table.index(0))
    (dialog.keep_own if own else dialog.keep_other).setChecked(True)
    name, other = ("Anna", "Ben") if own else ("Ben", "Anna")
    assert f"{name} will have 4 photos" in dialog.preview.text()
    assert f"{other} is deleted" in dialog.preview.text()
    dialog.merge.click()
    wait(lambda: view.person is not None and view.person.name == name and view.person.samples == 4)
    there_and_back(state, wait, lambda: counts() == {name: 4, "Cleo": 1}, lambda: counts().get("Anna") == 3)


def test_somebody_merged_is_found_among_the_deleted_and_tells_where_the_photos_are(
    page: PeoplePage, view: PersonView, state: WindowState, wait: Wait
) -> None:
    page.verbs.ask_merge(state.people[1])
    dialog = question(page, MergeDialog)
    dialog.picker.grid.setCurrentIndex(dialog.picker.table.index(0))
    dialog.merge.click()
    wait(lambda: len(state.people) == 2)
    page.show_all()
    page.head.which.setCurrentIndex(1)
    wait(lambda: page.table.rowCount() == 1)
    page.show_person(page.table.person(page.table.index(0)).id)
    assert "merged into Anna" in page.person.summary.text()
    page.person.restore.click()
    wait(lambda: len(state.people) == 3)


def test_a_consent_is_noted_shown_and_withdrawn(
    page: PeoplePage, view: PersonView, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    def consent() -> Consent | None:
        return backend.gallery.people()[0].consent

    view.details.note_consent.click()
    dialog = question(page, ConsentDialog)
    assert not dialog.save.isEnabled()
    assert dialog.withdraw.isHidden()
    dialog.text_version.setText("v2")
    dialog.by.setText("Eva")
    dialog.has_end.setChecked(True)
    dialog.expires.setDate(QDate.currentDate().addDays(-1))
    assert not dialog.save.isEnabled()
    dialog.expires.setDate(QDate.currentDate().addDays(10))
    dialog.save.click()
    wait(lambda: "v2" in view.details.consent.text())
    given = consent()
    assert given is not None
    assert given.expires is not None
    assert 9 < (given.expires - time.time()) / 86_400 < 11
    there_and_back(state, wait, lambda: consent() == given, lambda: consent() is None)
    wait(lambda: view.person is not None and view.person.consent == given)
    view.details.note_consent.click()
    again = question(page, ConsentDialog)
    assert again.consent == given
    again.withdraw.click()
    wait(lambda: consent() is None)


def test_words_of_other_consents_are_proposed(page: PeoplePage, view: PersonView, state: WindowState) -> None:
    dialog = ConsentDialog(page, state.people[0], [Consent("v1", 1.0, "Old"), Consent("v2", 5.0, "Eva")])
    assert (dialog.text_version.text(), dialog.by.text()) == ("v2", "Eva")
    assert dialog.consent.expires is None


def test_one_person_is_exported_and_nothing_is_overwritten(
    qtbot: QtBot, view: PersonView, state: WindowState, chooser: FakeChooser, tmp_path: Path, wait: Wait
) -> None:
    told: list[str] = []
    state.message_changed.connect(told.append)
    export = view.more.menu().actions()[2]
    export.trigger()
    assert told == []
    chooser.answer_export = str(tmp_path / "anna.zip")
    export.trigger()
    wait(lambda: len(told) == 2)
    assert told[1] == f"Anna with 3 photos written to {tmp_path / 'anna.zip'}"
    names = zipfile.ZipFile(tmp_path / "anna.zip").namelist()
    assert any(name.endswith(".json") for name in names)
    assert sum(name.endswith(".jpg") for name in names) == 3
    export.trigger()
    wait(lambda: len(told) == 4)
    assert "anna.zip" in told[3]
