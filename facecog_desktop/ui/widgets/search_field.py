"""A field to search in while one types, with a way on to what was found."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look

_PATIENCE_MS = 120
"""While somebody types, the answer waits."""


_ICONS = 84
"""Pixels of its icons and of what is around the words."""


class SearchField(QLineEdit):
    """`searched(text)` a moment after the last key; `done` by Down and Enter."""

    searched = Signal(str)
    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        magnifier = QAction(self)
        icons.bind(look, magnifier, "search", "muted")
        self.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        later = QTimer(self)
        later.setSingleShot(True)
        later.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda text: later.start(_PATIENCE_MS if text else 0))

    def minimumSizeHint(self) -> QSize:
        """Room for what it says it is for, with the magnifier and the button that clears it."""
        plain = super().minimumSizeHint()
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText()) + _ICONS
        return QSize(max(plain.width(), hint), plain.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go on to what was found."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)
