"""Whether a source may run: only while its picture is seen, unless the user has chosen otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Seen:
    """What can be seen of the picture: its page is in front, the window is there, and not in the task bar."""

    page: bool
    window: bool
    minimised: bool


class CameraGate(QObject):
    """What the window cannot know by itself. `changed` asks it to look again."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._locked = self._kept = False

    @property
    def locked(self) -> bool:
        """The screen is locked: nobody sees anything."""
        return self._locked

    @locked.setter
    def locked(self, value: bool) -> None:
        if value != self._locked:
            self._locked = value
            self.changed.emit()

    @property
    def kept(self) -> bool:
        """There is a tray that shows whether the camera is on, and the user wants recognition to go on there."""
        return self._kept

    @kept.setter
    def kept(self, value: bool) -> None:
        if value != self._kept:
            self._kept = value
            self.changed.emit()

    def opens(self, seen: Seen) -> bool:
        """Whether a source may run."""
        if self._locked:
            return False
        return seen.page and not seen.minimised if seen.window else self._kept
