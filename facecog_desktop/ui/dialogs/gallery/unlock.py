"""Asking for the passphrase or recovery key of an encrypted gallery. Whether it fits is found out elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.errors import GalleryLockedError, KeyLostError
from facecog_desktop.ui.dialogs.parts import keep_width, label
from facecog_desktop.ui.widgets.wrapped import Tick
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import spoken, tr, translated

_WIDTH = 440


class UnlockDialog(QDialog):
    """`given(secret, remember)` is a wish; whoever takes it calls `refuse` or closes the dialog."""

    given = Signal(str, bool)

    def __init__(self, parent: QWidget, why: GalleryLockedError, *, keyring: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The gallery is encrypted"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lost = isinstance(why, KeyLostError)
        name = QLabel(tr("&Recovery key") if lost else tr("&Passphrase or recovery key"))
        self.words = label(tr("{message}.", message=translated(why.message)))
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setAccessibleName(spoken(name.text()))
        name.setBuddy(self.secret)
        self.shown = Tick(tr("&Show what is typed"))
        self.shown.toggled.connect(self._show)
        self.remember = Tick(
            tr("Re&member on this computer ({keyring})", keyring=keyring)
            if keyring
            else tr("Re&member on this computer")
        )
        self.remember.setEnabled(bool(keyring))
        self.remember.setToolTip(
            tr("The key is kept in the system's keyring, and nobody is asked for it here any more.")
            if keyring
            else tr("This computer has no keyring that can keep a key.")
        )
        self.problem = label("")
        self.problem.setProperty("role", "problem")
        self.problem.setVisible(False)
        self.unlock = QPushButton(tr("&Unlock"))
        self.unlock.setAccessibleName(spoken(self.unlock.text()))
        self.unlock.setDefault(True)
        self.unlock.setEnabled(False)
        self.unlock.clicked.connect(self._give)
        self.secret.textChanged.connect(lambda text: self.unlock.setEnabled(bool(text)))
        self.cancel = QPushButton(tr("&Cancel"))
        self.cancel.setAccessibleName(spoken(self.cancel.text()))
        self.cancel.clicked.connect(self.reject)
        self._lay_out(name)
        self.secret.setFocus()

    def refuse(self, error: GalleryLockedError) -> None:
        """It does not fit: say so, and let it be corrected."""
        self.problem.setText(telling.error(error))
        self.problem.setVisible(True)
        self._let(True)
        self.resize(self.width(), self.heightForWidth(self.width()))  # the words may need another line
        self.secret.selectAll()
        self.secret.setFocus()

    def _give(self) -> None:
        self._let(False)
        self.problem.setVisible(False)
        self.given.emit(self.secret.text(), self.remember.isChecked())

    def _let(self, allowed: bool) -> None:
        """Making the key takes a second: meanwhile nothing can be changed."""
        self.secret.setEnabled(allowed)
        self.unlock.setEnabled(allowed)
        self.unlock.setText(tr("&Unlock") if allowed else tr("Unlocking…"))

    def _show(self, shown: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _lay_out(self, name: QLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        keep_width(column, _WIDTH)
        column.setSpacing(10)
        for widget in (self.words, name, self.secret, self.shown, self.remember, self.problem):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.unlock)
        column.addLayout(row)
