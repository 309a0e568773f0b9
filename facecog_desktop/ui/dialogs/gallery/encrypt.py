"""What is asked before a gallery is encrypted or gets another key: where the key is, a passphrase, what of copies."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.people.protection import SHORTEST_PASSPHRASE, Copies, Lock, ProtectionState, Wish
from facecog_desktop.core.text import text
from facecog_desktop.ui.dialogs.parts import keep_width, label
from facecog_desktop.ui.widgets.wrapped import Choice, Tick
from facecog_desktop.ui.words.language import spoken, tr, translated

_WIDTH = 480
_COPIES = (
    (text("Encrypt them too"), Copies.CONVERT),
    (text("Delete them"), Copies.DELETE),
    (text("Leave them as they are"), Copies.KEEP),
)


class EncryptDialog(QDialog):
    """`accepted` means: do `wish`. It can be accepted only while the wish makes sense."""

    def __init__(self, parent: QWidget, state: ProtectionState) -> None:
        super().__init__(parent)
        encrypted = state.lock is not Lock.NONE
        self.setWindowTitle(tr("Change the key") if encrypted else tr("Encrypt the gallery"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keyring = state.keyring
        self.by_keyring = Choice(tr("Keep a random &key in this computer's keyring"))
        self.by_keyring.setEnabled(bool(state.keyring))
        self.by_passphrase = Choice(tr("Ask for a &passphrase"))
        self.first, self.second = _secret(tr("Passphrase")), _secret(tr("The same again"))
        self.remember = Tick(tr("&Remember on this computer, so that it is not asked here"))
        self.remember.setEnabled(bool(state.keyring))
        self.copies = QComboBox()
        self.copies.setAccessibleName(tr("Backups in the gallery's folder"))
        for words, _ in _COPIES:
            self.copies.addItem(translated(words))
        self.problem = QLabel()
        self.problem.setProperty("role", "muted")
        self.go = QPushButton(tr("Change the &key") if encrypted else tr("&Encrypt"))
        self.go.setAccessibleName(spoken(self.go.text()))
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        self.cancel = QPushButton(tr("&Cancel"))
        self.cancel.setAccessibleName(spoken(self.cancel.text()))
        self.cancel.clicked.connect(self.reject)
        for button in (self.by_keyring, self.by_passphrase):
            button.toggled.connect(self._heed)
        for field in (self.first, self.second):
            field.textChanged.connect(self._heed)
        (self.by_keyring if state.keyring else self.by_passphrase).setChecked(True)
        self._lay_out(encrypted)
        self._heed()

    @property
    def wish(self) -> Wish:
        """What was chosen."""
        copies = _COPIES[self.copies.currentIndex()][1]
        if self.by_keyring.isChecked():
            return Wish(Lock.KEYRING, copies=copies)
        return Wish(Lock.PASSPHRASE, self.first.text(), self.remember.isChecked(), copies)

    def _heed(self) -> None:
        typed = self.by_passphrase.isChecked()
        for widget in (self.first, self.second):
            widget.setEnabled(typed)
        self.remember.setEnabled(typed and bool(self._keyring))
        lacks = self._lacking() if typed else ""
        self.problem.setText(lacks)
        self.go.setEnabled(not lacks)

    def _lacking(self) -> str:
        if len(self.first.text()) < SHORTEST_PASSPHRASE:
            return tr("At least {number} characters; a few words are good.", number=SHORTEST_PASSPHRASE)
        return "" if self.first.text() == self.second.text() else tr("The two are not the same yet.")

    def _lay_out(self, encrypted: bool) -> None:
        words = (
            tr("The gallery is written anew with another key. The old one opens only what was copied before.")
            if encrypted
            else tr(
                "Photos, names and face templates are then unreadable without the key. You get a recovery key to "
                "write down: it opens the gallery when the keyring or the passphrase is lost. Nothing else does."
            )
        )
        keyring = (
            tr("Found: {keyring}.", keyring=self._keyring)
            if self._keyring
            else tr("This computer has no keyring that can keep a key.")
        )
        fields = QGridLayout()
        for row, (caption, field) in enumerate(((tr("Pa&ssphrase"), self.first), (tr("The same a&gain"), self.second))):
            name = QLabel(caption)
            name.setBuddy(field)
            fields.addWidget(name, row, 0)
            fields.addWidget(field, row, 1)
        copies = QLabel(tr("&Backups in its folder"))
        copies.setBuddy(self.copies)
        fields.addWidget(copies, 2, 0)
        fields.addWidget(self.copies, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        keep_width(column, _WIDTH)
        column.setSpacing(10)
        for widget in (label(words), self.by_keyring, label(keyring, "muted"), self.by_passphrase):
            column.addWidget(widget)
        column.addLayout(fields)
        column.addWidget(self.remember)
        column.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column.addLayout(buttons)


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field
