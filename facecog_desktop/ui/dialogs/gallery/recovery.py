"""The recovery key of an encrypted gallery, to be written down, copied or saved; and what of copies is not done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.ui.dialogs.parts import keep_width, label
from facecog_desktop.ui.words.language import spoken, tr

_WIDTH = 480
_GROUPS_A_LINE = 7
_SHOWN = 4


class RecoveryDialog(QDialog):
    """`save_requested` is a wish for a file. `open_copies` are files that the key does not protect."""

    save_requested = Signal()

    def __init__(self, parent: QWidget, key: str, open_copies: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recovery key"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._key = key
        words = label(
            tr(
                "Write it down and keep it in another place than this computer. It opens the gallery when the keyring "
                "or the passphrase is lost; whoever has it can read the gallery."
            )
        )
        groups = key.split("-")
        lines = [groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE)]
        self.key = label("\n".join("-".join(line) for line in lines))
        self.key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.key.setAccessibleName(tr("Recovery key"))
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copies = label(_about(open_copies))
        self.copies.setProperty("role", "problem")
        self.copies.setVisible(bool(open_copies))
        self.copy = QPushButton(tr("Co&py"))
        self.copy.setAccessibleName(tr("Copy the recovery key"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._key))
        self.save = QPushButton(tr("&Save to a file…"))
        self.save.setAccessibleName(tr("Save the recovery key to a file"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self.save_requested)
        self.done_button = QPushButton(tr("I have &it"))
        self.done_button.setAccessibleName(spoken(self.done_button.text()))
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        keep_width(column, _WIDTH)
        column.setSpacing(12)
        for widget in (words, self.key, self.copies):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch()
        row.addWidget(self.done_button)
        self.done_button.setFocus()
        column.addLayout(row)


def _about(copies: Sequence[str]) -> str:
    more = [tr("and {n} more", n=len(copies) - _SHOWN)] if len(copies) > _SHOWN else []
    return "\n".join([tr("Not protected by this key:"), *copies[:_SHOWN], *more])
