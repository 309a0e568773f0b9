"""What can be taken back and done again: changes with their inverses, newest last. Carrying one out is the state's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from PySide6.QtCore import QObject, Signal

from facecog_desktop.core.people.changes import Change


@dataclass(frozen=True, slots=True)
class Undoable:
    """Something done to a person, as it was told, and the change that takes it back, or that does what was undone."""

    told: str
    person: str
    inverse: Change

    def concerns(self, person_id: str) -> bool:
        """Whether this is about somebody, also as the other side of it: who got the photos, who was merged."""
        return person_id == self.person or person_id in _texts(self.inverse)


class UndoStack(QObject):
    """The last changes, and those of them that were taken back, newest last.

    `changed` tells that another one is the newest of either; `pushed`, `undone` and `redone` what has been done.
    """

    changed = Signal()
    pushed = Signal(object)
    undone = Signal(object)
    redone = Signal(object)

    def __init__(self, depth: int = 50) -> None:
        super().__init__()
        self._depth = depth
        self._done: list[Undoable] = []
        self._undone: list[Undoable] = []

    @property
    def newest(self) -> Undoable | None:
        """What the next undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def newest_undone(self) -> Undoable | None:
        """What the next redo would do again."""
        return self._undone[-1] if self._undone else None

    def push(self, done: Undoable) -> None:
        """Remember a new change. The oldest is forgotten beyond the depth, and what was undone cannot be redone."""
        self._undone.clear()
        self._keep(done)
        self.pushed.emit(done)

    def pop(self) -> Undoable | None:
        """Take the newest off, to undo it; `put_undone` follows where that works."""
        return self._taken(self._done)

    def pop_undone(self) -> Undoable | None:
        """Take the newest of what was undone off, to redo it; `put_redone` follows where that works."""
        return self._taken(self._undone)

    def put_undone(self, undone: Undoable) -> None:
        """It was taken back; its inverse does it again."""
        self._undone.append(undone)
        self.changed.emit()
        self.undone.emit(undone)

    def put_redone(self, redone: Undoable) -> None:
        """It was done again; its inverse takes it back."""
        self._keep(redone)
        self.redone.emit(redone)

    def give_back(self, step: Undoable, *, undone: bool) -> None:
        """A step that was popped could not be gone and may be tried again."""
        (self._undone if undone else self._done).append(step)
        self.changed.emit()

    def adopt(self, other: UndoStack) -> None:
        """Go on with what another stack remembers: a window that is made anew takes over."""
        self._done, self._undone = list(other._done), list(other._undone)
        self.changed.emit()

    def clear(self) -> None:
        """Another gallery is in force: nothing of the former one can be taken back or done again here."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def drop_person(self, person_id: str) -> None:
        """Somebody was erased: nothing about them can be taken back any more, and nothing of it is remembered."""
        self._done = [done for done in self._done if not done.concerns(person_id)]
        self._undone = [done for done in self._undone if not done.concerns(person_id)]
        self.changed.emit()

    def _keep(self, done: Undoable) -> None:
        self._done = [*self._done, done][-self._depth :]
        self.changed.emit()

    def _taken(self, stack: list[Undoable]) -> Undoable | None:
        if not stack:
            return None
        step = stack.pop()
        self.changed.emit()
        return step


def _texts(change: object) -> Iterator[str]:
    """Every text in a change, among them the ids of all people who take part; also of changes within it."""
    if is_dataclass(change):
        for each in fields(change):
            value = getattr(change, each.name)
            if isinstance(value, str):
                yield value
            elif isinstance(value, tuple):
                for part in value:
                    yield from _texts(part)
