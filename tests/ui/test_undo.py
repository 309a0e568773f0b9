"""The undo stack: newest first, not endless, forgetful about the erased."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.changes import Remove
from facecog_desktop.ui.undo import Undoable, UndoStack


def done(number: int, person: str = "a") -> Undoable:
    return Undoable(f"change {number}", person, Remove())


@pytest.fixture
def stack(qtbot: QtBot) -> UndoStack:
    return UndoStack(depth=3)


def test_the_newest_comes_off_first(stack: UndoStack) -> None:
    stack.push(done(1))
    stack.push(done(2))
    assert stack.newest == done(2)
    assert stack.pop() == done(2)
    assert stack.pop() == done(1)
    assert stack.pop() is None


def test_the_oldest_is_forgotten_beyond_the_depth(stack: UndoStack) -> None:
    for number in range(5):
        stack.push(done(number))
    assert [stack.pop() for _ in range(4)] == [done(4), done(3), done(2), None]


def test_nothing_about_an_erased_person_can_be_taken_back(stack: UndoStack) -> None:
    stack.push(done(1, "a"))
    stack.push(done(2, "b"))
    stack.push(done(3, "a"))
    stack.drop_person("a")
    assert stack.pop() == done(2, "b")
    assert stack.newest is None


def test_a_push_is_told_after_the_change(stack: UndoStack) -> None:
    told: list[object] = []
    stack.changed.connect(lambda: told.append("changed"))
    stack.pushed.connect(told.append)
    stack.push(done(1))
    stack.pop()
    assert told == ["changed", done(1), "changed"]
