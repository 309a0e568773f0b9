"""A person's page tells of the faces that are not the person, and lets them go."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from facecog_desktop.core.people.changes import Reject
from facecog_desktop.ui.dialogs.people.counter_examples import CounterExamplesDialog
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.people.person import PersonView
from facecog_desktop.ui.state.window_state import WindowState
from tests.service.test_local import sample_of
from tests.ui.backstage import FakeBackend
from tests.ui.people.test_person import page, view

__all__ = ["page", "view"]

Wait = Callable[[Callable[[], object]], None]


def say_not(backend: FakeBackend, state: WindowState, identity: int) -> None:
    """Of one more face it is said that it is not Anna."""
    [anna] = [person for person in state.people if person.name == "Anna"]
    state.change(anna.id, Reject(sample_of(backend.local, identity)), "said so")


@pytest.fixture
def dialog(view: PersonView, backend: FakeBackend, state: WindowState, wait: Wait) -> CounterExamplesDialog:
    """Two faces are not Anna; they are shown."""
    for identity in (11, 12):
        say_not(backend, state, identity)
    wait(lambda: view.details.denied.text().startswith("2"))
    view.details.show_denied.click()
    found = view.window().findChild(CounterExamplesDialog)
    assert found is not None
    wait(lambda: len(found.rows) == 2)
    return found


def test_how_many_faces_are_not_the_person_is_told_only_where_there_are_any(
    view: PersonView, page: PeoplePage, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    details = view.details
    assert details.denied.isHidden()
    assert details.show_denied.isHidden()
    say_not(backend, state, 11)
    wait(lambda: details.denied.text() == "1 face you said is not Anna")
    assert details.denied.isVisible()
    say_not(backend, state, 12)
    wait(lambda: details.denied.text() == "2 faces you said are not Anna")
    page.show_person(next(person.id for person in state.people if person.name == "Ben"))
    wait(details.denied.isHidden)


def test_one_is_let_go_and_undo_brings_it_back(
    dialog: CounterExamplesDialog, view: PersonView, state: WindowState, wait: Wait
) -> None:
    [said] = dialog.rows[0].findChildren(QLabel)
    assert re.fullmatch(r"Face 1, \d+ \w+ \d{4}, \d\d:\d\d", said.text())
    [button] = dialog.rows[0].findChildren(QPushButton)
    assert button.accessibleName() == f"Let go: {said.text()}"
    button.click()
    wait(lambda: len(dialog.rows) == 1)
    assert dialog.all.isHidden()
    wait(lambda: view.details.denied.text() == "1 face you said is not Anna")
    assert state.undo_stack.newest is not None
    assert state.undo_stack.newest.told == "1 face may be called Anna again"
    state.undo()
    wait(lambda: len(dialog.rows) == 2)
    dialog.accept()


def test_all_are_let_go_together(
    dialog: CounterExamplesDialog, view: PersonView, state: WindowState, wait: Wait
) -> None:
    dialog.all.click()
    wait(lambda: not dialog.rows)
    assert dialog.words.text() == "Of no face you have said that it is not Anna."
    wait(view.details.denied.isHidden)
    state.undo()
    wait(lambda: view.details.denied.text().startswith("2"))
    dialog.accept()
