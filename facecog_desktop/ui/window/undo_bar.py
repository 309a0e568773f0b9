"""The bar that offers to take the last change back, or to do it again, for a while."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.words.language import tr

_SHOWN_MS = 12_000


class UndoBar(QFrame):
    """Appears with every new change and after every undo and redo; x or time make it go."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._stack = state.undo_stack
        self.told = ElidedLabel(tr("What was done"))
        self.undo = self._button(state, tr("Undo"), "Ctrl+Z", "undo", state.undo)
        self.redo = self._button(state, tr("Redo"), "Ctrl+Y", "redo", state.redo)
        close = QToolButton()
        close.setAccessibleName(tr("Close"))
        close.setToolTip(tr("Close"))
        icons.bind(state.look, close, "close", "on_accent_soft")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.addWidget(self.told, 1)
        for widget in (self.undo, self.redo, close):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._stack.changed.connect(self.hide)
        self._stack.pushed.connect(lambda done: self._offer(done.told))
        self._stack.undone.connect(lambda done: self._offer(tr("Undone: {what}", what=done.told)))
        self._stack.redone.connect(lambda done: self._offer(tr("Done again: {what}", what=done.told)))
        self.hide()

    @staticmethod
    def _button(state: WindowState, words: str, key: str, icon: str, act: object) -> QPushButton:
        button = QPushButton(tr("{title} ({key})", title=words, key=key))
        button.setAccessibleName(words)
        icons.bind(state.look, button, icon)
        button.clicked.connect(act)
        return button

    def _offer(self, words: str) -> None:
        self.told.setText(words)
        self.undo.setVisible(self._stack.newest is not None)
        self.redo.setVisible(self._stack.newest_undone is not None)
        self.show()
        self._timer.start()
