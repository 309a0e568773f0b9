"""The undo stack: newest first, both ways, not endless, forgetful about the erased."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.people.changes import Absorb, Change, Merge, Release, Remove, TakeSamples
from facecog_desktop.ui.state.undo import Undoable, UndoStack


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


def test_what_was_undone_can_be_redone_in_its_order_until_something_new_is_done(stack: UndoStack) -> None:
    for number in (1, 2):
        stack.push(done(number))
    for _ in range(2):
        step = stack.pop()
        assert step is not None
        stack.put_undone(step)
    assert stack.newest_undone == done(1)
    assert stack.pop_undone() == done(1)
    stack.put_redone(done(1))
    assert (stack.newest, stack.newest_undone) == (done(1), done(2))
    stack.push(done(3))
    assert stack.pop_undone() is None


def test_undo_and_redo_are_told_apart(stack: UndoStack) -> None:
    told: list[object] = []
    stack.undone.connect(lambda step: told.append(("undone", step)))
    stack.redone.connect(lambda step: told.append(("redone", step)))
    stack.pushed.connect(lambda step: told.append(("pushed", step)))
    stack.put_undone(done(1))
    stack.put_redone(done(1))
    assert told == [("undone", done(1)), ("redone", done(1))]


def test_a_step_that_could_not_be_gone_is_the_next_one_again(stack: UndoStack) -> None:
    stack.give_back(done(1), undone=False)
    stack.give_back(done(2), undone=True)
    assert (stack.newest, stack.newest_undone) == (done(1), done(2))


@pytest.mark.parametrize(
    "inverse", [TakeSamples((1,), "erased"), Merge("erased"), Absorb("erased"), Release("erased"), Remove()]
)
def test_nothing_in_which_an_erased_person_took_part_is_remembered(stack: UndoStack, inverse: Change) -> None:
    person = "erased" if isinstance(inverse, Remove) else "a"
    stack.push(Undoable("told", person, inverse))
    stack.put_undone(Undoable("told", person, inverse))
    stack.drop_person("erased")
    assert (stack.newest, stack.newest_undone) == (None, None)
