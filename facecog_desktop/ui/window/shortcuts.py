"""The page of shortcuts that F1 shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from facecog_desktop.ui.panels.upright import UprightScroll
from facecog_desktop.ui.widgets.wrapped import WrappedLabel
from facecog_desktop.ui.window.keys import KEYS, When
from facecog_desktop.ui.words.language import tr, translated


class ShortcutsDialog(QDialog):
    """A row for each key; `pages` are the titles that Ctrl+1 and so on open."""

    def __init__(self, parent: QWidget, pages: list[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(5)
        rows = [(f"Ctrl+{number}", title, When.ALWAYS.words) for number, title in enumerate(pages, start=1)]
        rows += [(_keys(key.keys), translated(key.words), key.when.words) for key in KEYS]
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                label = QLabel(text)
                label.setProperty("role", ("chip", "", "muted")[column])
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignLeft)
        note = WrappedLabel(
            tr("Keys that are letters, Space and Enter type as usual while a text field has the caret.")
        )
        note.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAccessibleName(tr("Close"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._scrolled(grid))
        layout.addWidget(note)
        layout.addWidget(buttons)

    def _scrolled(self, grid: QGridLayout) -> UprightScroll:
        """As high as its rows, unless the screen is too small for large text."""
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        inside.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        inside.ensurePolished()
        area = UprightScroll(inside, tr("Shortcuts"))
        screen = self.screen().availableGeometry().height()
        area.setMinimumHeight(min(inside.sizeHint().height(), round(screen * 0.7)))
        return area


def _keys(keys: tuple[str, ...]) -> str:
    """One key, or one of two."""
    return keys[0] if len(keys) == 1 else tr("{key} or {other}", key=keys[0], other=keys[1])
