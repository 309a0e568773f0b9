"""Asking before somebody is erased, and the receipt afterwards. The erasure itself is the page's affair."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.changes import Receipt
from facecog_desktop.core.types import Person
from facecog_desktop.ui.tables import wording

_WIDTH = 440


class ForgetDialog(QDialog):
    """`accepted` means: erase. Cancel is the default."""

    def __init__(self, parent: QWidget, person: Person) -> None:
        super().__init__(parent)
        self.setWindowTitle("Forget somebody")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = _label(f"Forget {person.name} for ever?", "heading")
        words = _label(
            f"{_first_upper(wording.photos(person))}, the face templates made of them, all notes and the entries of "
            "the log are erased from this gallery. Undo does not bring them back. Copies and backups that you made "
            "yourself stay as they are.",
        )
        hint = _label("To take somebody out of the gallery and keep the way back, use Delete instead.", "muted")
        self.cancel = QPushButton("&Cancel")
        self.cancel.setAccessibleName("Cancel")
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.forget = QPushButton("&Forget for ever")
        self.forget.setAccessibleName("Forget for ever")
        self.forget.setProperty("role", "danger")
        self.forget.setAutoDefault(False)
        self.forget.clicked.connect(self.accept)
        _lay_out(self, [title, words, hint], [self.cancel, self.forget])
        self.cancel.setFocus()


class ReceiptDialog(QDialog):
    """What an erasure removed: counts, no name and no picture. It can be copied."""

    def __init__(self, parent: QWidget, receipt: Receipt) -> None:
        super().__init__(parent)
        self.setWindowTitle("Receipt")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = wording.erased(receipt)
        title = _label("Forgotten", "heading")
        self.words = _label(self._text)
        self.words.setAccessibleName("Receipt")
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = QPushButton("Co&py")
        self.copy.setAccessibleName("Copy the receipt")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        close = QPushButton("&Close")
        close.setAccessibleName("Close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        _lay_out(self, [title, self.words], [self.copy, close])
        close.setFocus()


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _lay_out(dialog: QDialog, labels: list[QLabel], buttons: list[QPushButton]) -> None:
    dialog.setMinimumWidth(_WIDTH)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 16)
    layout.setSpacing(12)
    for label in labels:
        layout.addWidget(label)
    row = QHBoxLayout()
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    layout.addSpacing(4)
    layout.addLayout(row)


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]
