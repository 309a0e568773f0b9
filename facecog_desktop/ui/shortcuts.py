"""The page of shortcuts that F1 shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from facecog_desktop.ui.keys import KEYS, When


class ShortcutsDialog(QDialog):
    """A row for each key; `pages` are the titles that Ctrl+1 and so on open."""

    def __init__(self, parent: QWidget, pages: list[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(5)
        rows = [(f"Ctrl+{number}", title, When.ALWAYS.value) for number, title in enumerate(pages, start=1)]
        rows += [(" or ".join(key.keys), key.words, key.when.value) for key in KEYS]
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                label = QLabel(text)
                label.setProperty("role", ("chip", "", "muted")[column])
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignLeft)
        note = QLabel("Keys that are letters, Space and Enter type as usual while a text field has the caret.")
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAccessibleName("Close")
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(note)
        layout.addWidget(buttons)
