"""Asking before settings go back to their defaults: which ones, and what they become."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from facecog_desktop.ui.words.language import spoken, tr


class RestoreDialog(QMessageBox):
    """`accepted` means: restore. `changes` says for each setting's title what it would become."""

    def __init__(self, parent: QWidget, changes: Mapping[str, str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(tr("Restore defaults"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(tr("Set these back to their defaults?"))
        self.setInformativeText(
            "\n".join(tr("{title}: {value}", title=title, value=value) for title, value in changes.items())
        )
        self.restore = self.addButton(tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        self.cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        for button in self.buttons():
            button.setAccessibleName(spoken(button.text()))
