"""The dialog of remembered look-alikes, and the check-up's button that says two entries are two people."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facecog_desktop.core.doctor.findings import Act, Code
from facecog_desktop.core.people.changes import RememberLookAlike
from facecog_desktop.ui.dialogs.people.look_alikes import LookAlikesDialog
from facecog_desktop.ui.people.checkup.view import CheckUpView
from facecog_desktop.ui.state.window_state import WindowState
from tests.service.upkeep.test_checkup import photo
from tests.ui.backstage import FakeBackend
from tests.ui.people.checkup.test_view import mixed, page, view

__all__ = ["mixed", "page", "view"]

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def dialog(qtbot: QtBot, backend: FakeBackend, state: WindowState, wait: Wait) -> Iterator[LookAlikesDialog]:
    """Anna and Ben look alike."""
    anna, ben = (backend.gallery.add_person(name, [photo(n, 1)]).id for n, name in enumerate(("Anna", "Ben")))
    backend.gallery.change(anna, RememberLookAlike(ben, 0.41))
    state.refresh()
    wait(lambda: len(state.people) == 2)
    parent = QLabel()
    qtbot.addWidget(parent)
    made = LookAlikesDialog(parent, state)
    wait(lambda: made.rows)
    yield made
    made.close()


def words(dialog: LookAlikesDialog) -> list[str]:
    return [label.text() for row in dialog.rows for label in row.findChildren(QLabel)]


def test_every_pair_is_listed_and_can_be_let_go_and_brought_back(
    dialog: LookAlikesDialog, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    [told] = words(dialog)
    assert told.startswith("Anna and Ben (0.41)")
    [button] = dialog.rows[0].findChildren(QPushButton)
    assert button.accessibleName() == "Let go: Anna and Ben"
    button.click()
    wait(lambda: not dialog.rows)
    assert backend.gallery.look_alikes() == []
    assert dialog.words.text().startswith("Nobody is remembered")
    wait(lambda: state.undo_stack.newest is not None)
    state.undo()
    wait(lambda: dialog.rows)
    assert len(backend.gallery.look_alikes()) == 1


def test_the_check_up_shows_the_pairs(view: CheckUpView, wait: Wait) -> None:
    view.pairs.click()
    wait(lambda: view.findChild(LookAlikesDialog) is not None)
    shown = view.findChild(LookAlikesDialog)
    assert shown is not None
    wait(lambda: shown.words.text().startswith("Nobody"))
    shown.accept()


def test_two_entries_that_are_two_people_are_remembered_instead_of_merged(
    view: CheckUpView, backend: FakeBackend, wait: Wait
) -> None:
    [card] = [card for card in view.findings.cards if card.finding.code is Code.SAME_PERSON_TWICE]
    assert not card.deny.isHidden()
    card.deny.click()
    wait(lambda: len(backend.gallery.look_alikes()) == 1)
    wait(lambda: all(card.finding.code is not Code.SAME_PERSON_TWICE for card in view.findings.cards))
    assert {"Dora", "Dora B."} <= {person.name for person in backend.gallery.people()}


def test_other_findings_have_nothing_to_deny(view: CheckUpView) -> None:
    others = [card for card in view.findings.cards if card.finding.fix.act is not Act.MERGE]
    assert others
    assert all(card.deny.isHidden() for card in others)
