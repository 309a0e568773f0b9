"""What can be taken back: changes with their inverses, newest last. Carrying one out is the state's affair."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from facecog_desktop.core.changes import Change


@dataclass(frozen=True, slots=True)
class Undoable:
    """Something done to a person, as it was told, and the change that takes it back."""

    told: str
    person: str
    inverse: Change


class UndoStack(QObject):
    """The last changes, newest last. `pushed` tells a new one, `changed` that another one is the newest."""

    changed = Signal()
    pushed = Signal(object)

    def __init__(self, depth: int = 50) -> None:
        super().__init__()
        self._depth = depth
        self._done: list[Undoable] = []

    @property
    def newest(self) -> Undoable | None:
        """What the next undo would take back."""
        return self._done[-1] if self._done else None

    def push(self, done: Undoable) -> None:
        """Remember a change; the oldest is forgotten beyond the depth."""
        self._done = [*self._done, done][-self._depth :]
        self.changed.emit()
        self.pushed.emit(done)

    def pop(self) -> Undoable | None:
        """Take the newest off the stack."""
        if not self._done:
            return None
        done = self._done.pop()
        self.changed.emit()
        return done

    def clear(self) -> None:
        """Another gallery is in force: nothing of the former one can be taken back here."""
        self._done.clear()
        self.changed.emit()

    def drop_person(self, person_id: str) -> None:
        """Somebody was erased: nothing about them can be taken back any more."""
        self._done = [done for done in self._done if done.person != person_id]
        self.changed.emit()
