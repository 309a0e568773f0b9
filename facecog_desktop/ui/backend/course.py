"""The course of a comparison over a film, as the page knows it. What draws it is loaded when it is first needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.comparing.comparison import ComparedFrame, Comparison
from facecog_desktop.core.errors import OutputUnwritableError
from facecog_desktop.core.text import text


class Course(QWidget):
    """`pointed` tells the frame that is pointed at, with the mouse or the arrow keys."""

    pointed = Signal(object)

    def show_answer(self, answer: Comparison) -> None:
        """Draw the frames of another comparison."""
        raise NotImplementedError

    def point_at(self, frame: ComparedFrame) -> None:
        """Mark a frame and tell it."""
        raise NotImplementedError

    def save(self, path: Path) -> None:
        """The drawing as a picture file. Raises OutputUnwritableError."""
        if not self.grab().save(str(path)):
            raise OutputUnwritableError(
                text("{path} cannot be written", path=path),
                "Name another place, and a file that ends in .png.",
                source=str(path),
            )
