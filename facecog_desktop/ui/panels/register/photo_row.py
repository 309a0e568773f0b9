"""A photo that was not registered because it looks like somebody else, with the answers to that. Registers nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from facecog_desktop.core.errors import LooksLikeOtherError
from facecog_desktop.core.types import Candidate, Sample
from facecog_desktop.ui.panels.register.photo_job import PhotoResult
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr


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
        several = count > 1
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        wrap(self.words)
        whom = telling.short(error.other.name, 8 if several else 12)
        self.add = _button(tr("Add all to {name}", name=whom) if several else tr("Add to {name}", name=whom))
        self.else_ = _button(tr("Someone else") if several else tr("It is someone else"))
        self._explain(count)
        self.merge = _button(tr("Merge the two"))
        self.merge.setToolTip(tr("Their photos say that they are very likely one person"))
        self.merge.setVisible(error.twin is not None)
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 4, 6, 4)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.words, 0, 0, 1, 3)
        grid.addWidget(self.add, 1, 0)
        grid.addWidget(self.else_, 1, 1)
        grid.addWidget(self.merge, 2, 0)
        grid.setColumnStretch(2, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add.clicked.connect(self.add_requested)
        self.else_.clicked.connect(self.else_requested)
        self.merge.clicked.connect(self.merge_requested)
        self._say(f"✗ {_likeness(error.other) if several else telling.likeness(error.other)}")

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

    def _explain(self, count: int) -> None:
        """The tool tips of the two answers."""
        name = self.other.name
        if count == 1:
            self.add.setToolTip(tr("Add the photo to {name}", name=name))
            self.else_.setToolTip(tr("Register it and remember that the two look alike"))
            return
        self.add.setToolTip(tr("Add all {n} to {name}", one="Add all {n} to {name}", n=count, name=name))
        register = tr(
            "Register all {n} and remember that the two look alike",
            one="Register all {n} and remember that the two look alike",
            n=count,
        )
        self.else_.setToolTip(register)

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


def _likeness(other: Candidate) -> str:
    """Whom several photos look like and how near the nearest comes."""
    return tr("They look like {name} ({distance})", name=other.name, distance=telling.distance(other.distance))


def _button(words: str) -> QPushButton:
    button = QPushButton(words.replace("&", "&&"))
    button.setAccessibleName(words)
    return button
