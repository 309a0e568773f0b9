"""The bar that offers to take the last change back, for a while."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from facecog_desktop.ui import icons
from facecog_desktop.ui.state import WindowState
from facecog_desktop.ui.undo import Undoable

_SHOWN_MS = 12_000


class UndoBar(QFrame):
    """Appears with every new change; Undo, x or time make it go."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = QPushButton("Undo (Ctrl+Z)")
        self.undo.setAccessibleName("Undo")
        icons.bind(state.look, self.undo, "undo")
        self.undo.clicked.connect(state.undo)
        close = QToolButton()
        close.setAccessibleName("Close")
        close.setToolTip("Close")
        icons.bind(state.look, close, "close", "on_accent_soft")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.addWidget(self.told, 1)
        row.addWidget(self.undo)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        state.undo_stack.changed.connect(self.hide)
        state.undo_stack.pushed.connect(self._offer)
        self.hide()

    def _offer(self, done: Undoable) -> None:
        self.told.setText(done.told)
        self.show()
        self._timer.start()
