"""A photo that was not registered because it looks like somebody else, with the answers to that. Registers nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from facecog_desktop.core.errors import LooksLikeOtherError
from facecog_desktop.core.types import Candidate, Sample
from facecog_desktop.ui import telling
from facecog_desktop.ui.panels.photo_job import PhotoResult


class AlikeRow(QWidget):
    """One photo, or with `count` several, that look like `other`: whose are they?

    `add_requested`, `else_requested` and `merge_requested` are the answers; `settle` shows what came of them.
    """

    add_requested = Signal()
    else_requested = Signal()
    merge_requested = Signal()

    def __init__(self, title: str, error: LooksLikeOtherError, sample: Sample | None = None, *, count: int = 1) -> None:
        super().__init__()
        self.title, self.error, self.sample = title, error, sample
        self.setAutoFillBackground(True)
        whom = telling.short(error.other.name)
        them = "this" if count == 1 else f"all {count}"
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.add = self._button(f"Add to {whom}" if count == 1 else f"Add all {count} to {whom}", "")
        self.else_ = self._button("It is someone else" if count == 1 else "They are someone else", "")
        self.else_.setToolTip(f"Register {them} and remember that the two look alike")
        self.merge = self._button("Merge the two", "")
        self.merge.setToolTip("Their photos say that they are very likely one person")
        self.merge.setVisible(error.twin is not None)
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 4, 6, 4)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.words, 0, 0, 1, 4)
        for column, button in enumerate((self.add, self.else_, self.merge)):
            grid.addWidget(button, 1, column)
        grid.setColumnStretch(3, 1)
        self.add.clicked.connect(self.add_requested)
        self.else_.clicked.connect(self.else_requested)
        self.merge.clicked.connect(self.merge_requested)
        near = telling.distance(error.other.distance)
        self._say(f"✗ {telling.likeness(error.other) if count == 1 else f'They look like {error.other.name} ({near})'}")

    @classmethod
    def of(cls, result: PhotoResult) -> AlikeRow | None:
        """The row of a result that can be answered; None for any other."""
        if isinstance(result.error, LooksLikeOtherError) and result.sample is not None:
            return cls(result.title, result.error, result.sample)
        return None

    @property
    def other(self) -> Candidate:
        """Whom the photo looks like."""
        return self.error.other

    @property
    def open(self) -> bool:
        """True until it is answered."""
        return self.add.isEnabled()

    def wait(self) -> None:
        """An answer is carried out."""
        self._allow(allowed=False)

    def settle(self, words: str) -> None:
        """It is answered: what was done."""
        self._allow(allowed=False)
        self._say(words)

    def refuse(self, reason: str) -> None:
        """The answer could not be carried out; another one may be given."""
        self._allow(allowed=True)
        self._say(f"✗ {reason}")

    def _allow(self, *, allowed: bool) -> None:
        for button in (self.add, self.else_, self.merge):
            button.setEnabled(allowed)

    def _say(self, words: str) -> None:
        text = f"{self.title}\n{words}"
        self.words.setText(text)
        self.setAccessibleName(text)
        for button in (self.add, self.else_, self.merge):
            button.setAccessibleDescription(text)

    def _button(self, text: str, role: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setProperty("role", role)
        return button
