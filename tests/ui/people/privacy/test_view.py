"""The Privacy view: whose time is over, what would be erased, the erasure with its receipts, and what was done."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facecog_desktop.core.consent import DAY, Consent
from facecog_desktop.core.people.changes import AuditEntry, Remove, SetConsent
from facecog_desktop.core.types import Person
from facecog_desktop.ui.dialogs.people.forget import ForgetDialog, ReceiptDialog
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.people.privacy.overdue import Overdue
from facecog_desktop.ui.people.privacy.tables import OverdueTable, TrailTable, reason
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def page(qtbot: QtBot, backend: FakeBackend, state: WindowState, chooser: FakeChooser, wait: Wait) -> PeoplePage:
    """The consents of Anna and of Cleo, who is deleted, have ended; Ben's has not; Dora's is not noted."""
    backend.in_memory = True
    ended, holds = (Consent("v1", 1.0, "Eva", end) for end in (2.0, time.time() + DAY))
    for number, (name, consent) in enumerate([("Anna", ended), ("Ben", holds), ("Cleo", ended), ("Dora", None)], 1):
        backend.remember(name, number, photos=2)
        backend.gallery.change(backend.gallery.people()[-1].id, SetConsent(consent))
    backend.gallery.change(backend.gallery.people()[2].id, Remove())
    made = PeoplePage(state, chooser)
    qtbot.addWidget(made)
    made.resize(790, 560)
    made.show()
    qtbot.waitExposed(made)
    wait(lambda: made.table.rowCount() == 3)
    return made


@pytest.fixture
def overdue(page: PeoplePage, wait: Wait) -> Overdue:
    """The view is open."""
    page.head.privacy.click()
    wait(lambda: page.privacy.overdue.table.rowCount() == 2)
    return page.privacy.overdue


def rows(overdue: Overdue) -> list[list[str]]:
    table = overdue.table
    return [[table.index(row, column).data() for column in range(4)] for row in range(table.rowCount())]


def receipts(page: PeoplePage, wait: Wait) -> ReceiptDialog:
    """The dialog, once it is there."""
    wait(lambda: page.findChildren(ReceiptDialog))
    [dialog] = page.findChildren(ReceiptDialog)
    return dialog


def test_whose_consent_has_ended_is_listed_with_the_reason_deleted_people_too(overdue: Overdue) -> None:
    why = "consent ended on 1 Jan 1970"
    assert rows(overdue) == [["Anna", "2", why, "yes"], ["Cleo", "2", why, "deleted"]]
    assert overdue.preview.text().startswith("2 people with 4 photos would be erased beyond recovery")


def test_who_was_not_seen_for_long_is_listed_where_that_is_wanted(overdue: Overdue, wait: Wait) -> None:
    assert not overdue.days.isEnabled()
    overdue.also_unseen.click()
    wait(lambda: overdue.table.rowCount() == 4)
    assert rows(overdue)[1][2] == "neither seen nor changed for 365 days"
    overdue.also_unseen.click()
    wait(lambda: overdue.table.rowCount() == 2)


def test_only_those_ticked_are_erased_after_a_confirmation_with_a_receipt_for_each(
    page: PeoplePage, overdue: Overdue, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    overdue.none.click()
    assert not overdue.erase.isEnabled()
    assert "nothing would be erased" in overdue.preview.text()
    overdue.all.click()
    overdue.erase.click()
    question = page.findChild(ForgetDialog)
    assert question is not None
    question.cancel.click()
    assert len(backend.gallery.people()) == 3
    cell = overdue.table.index(1, 0)
    assert overdue.table.setData(cell, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert cell.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert [person.name for person in overdue.table.ticked] == ["Anna"]
    overdue.erase.click()
    [question] = [dialog for dialog in page.findChildren(ForgetDialog) if dialog.isVisible()]
    question.forget.click()
    receipt = receipts(page, wait)
    assert [person.name for person in backend.gallery.people()] == ["Ben", "Dora"]
    wait(lambda: [row[0] for row in rows(overdue)] == ["Cleo"])
    receipt.close()


def test_several_people_are_erased_at_once(
    page: PeoplePage, overdue: Overdue, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    state.change(state.people[0].id, SetConsent(Consent("v1", 1.0, "Eva", 3.0)), "Consent of Anna noted")
    wait(lambda: state.undo_stack.newest)
    overdue.erase.click()
    [question] = page.findChildren(ForgetDialog)
    question.forget.click()
    receipt = receipts(page, wait)
    assert receipt.words.text().count("2 photos") == 2
    assert "Anna" not in receipt.words.text()
    assert state.undo_stack.newest is None
    assert backend.gallery.people(removed=True) == []
    wait(lambda: overdue.below.currentWidget() is overdue.nobody)
    assert overdue.nobody.title.text() == "Nobody's time is over"
    receipt.close()


def test_enter_opens_whoever_is_listed_and_escape_goes_back(page: PeoplePage, overdue: Overdue) -> None:
    overdue.list.activated.emit(overdue.table.index(0, 0))
    assert page.person.name.title.text() == "Anna"
    page.show_privacy()
    page._escape()
    assert page.whole.currentIndex() == 0


def test_what_was_done_is_shown_with_the_names_of_those_who_are_there(
    page: PeoplePage, overdue: Overdue, wait: Wait
) -> None:
    page.privacy.tabs.setCurrentIndex(1)
    trail = page.privacy.trail
    wait(trail.table.rowCount)
    assert trail.table.index(0, 1).data() == "Remove"
    whom = {trail.table.index(row, 2).data() for row in range(trail.table.rowCount())}
    assert {"Anna", "Ben"} <= whom
    assert "Cleo" not in whom
    trail.span.setCurrentIndex(2)
    wait(trail.table.rowCount)


def test_the_newest_line_of_the_trail_stands_first() -> None:
    table = TrailTable()
    table.take([AuditEntry(1.0, "added", "a", 3), AuditEntry(2.0, "backup", None, 0)], {"a": "Anna"})
    shown = [[table.index(row, column).data() for column in (1, 2, 3)] for row in range(2)]
    assert shown == [["backup", "", ""], ["added", "Anna", "3"]]
    assert table.headerData(1, Qt.Orientation.Horizontal) == "What"


def test_the_consent_is_the_reason_before_the_time_without_being_seen() -> None:
    ended = Person("1", "Anna", consent=Consent("v", 0.0, "b", 10.0))
    assert reason(ended, 20.0, 5).startswith("consent ended on")
    assert reason(ended, 9.0, 5) == "neither seen nor changed for 5 days"


def test_ticks_are_told_to_those_who_do_not_see_them() -> None:
    table = OverdueTable()
    table.take([Person("1", "Anna")], None)
    cell = table.index(0, 0)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, to be erased"
    table.tick(everybody=False)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, stays"
    assert not table.setData(cell, "Ben", Qt.ItemDataRole.EditRole)
    assert table.flags(cell) & Qt.ItemFlag.ItemIsUserCheckable
    assert not table.flags(table.index(0, 1)) & Qt.ItemFlag.ItemIsUserCheckable
