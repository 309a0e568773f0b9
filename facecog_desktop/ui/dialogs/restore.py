"""Asking before settings go back to their defaults: which ones, and what they become."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class RestoreDialog(QMessageBox):
    """`accepted` means: restore. `changes` says for each setting's title what it would become."""

    def __init__(self, parent: QWidget, changes: Mapping[str, str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle("Restore defaults")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText("Set these back to their defaults?")
        self.setInformativeText("\n".join(f"{title}: {value}" for title, value in changes.items()))
        self.restore = self.addButton("&Restore", QMessageBox.ButtonRole.AcceptRole)
        self.cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        for button in self.buttons():
            button.setAccessibleName(button.text().replace("&", ""))
