"""The left rail: an icon and a word for each page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.words.language import tr

_WIDTH = 72
"""Pixels between its margins, where its words need no more."""


class Rail(QFrame):
    """`add` pages from top to bottom; `chosen` tells the index that was clicked."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)  # its words are never cut
        self._look = look
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 8, 12)
        self._column.setSpacing(4)
        self._column.addStrut(_WIDTH)
        self._column.addStretch()

    def add(self, title: str, icon: str) -> None:
        """One more page."""
        button = QToolButton()
        button.setText(title)
        button.setProperty("role", "rail")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(24, 24))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        number = len(self._group.buttons())
        button.setAccessibleName(title)
        button.setToolTip(tr("{title} ({key})", title=title, key=f"Ctrl+{number + 1}"))
        icons.bind(self._look, button, icon)
        self._group.addButton(button, number)
        self._column.insertWidget(number, button)

    def choose(self, index: int) -> None:
        """Mark the page that is shown."""
        self._group.button(index).setChecked(True)
