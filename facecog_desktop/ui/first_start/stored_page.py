"""First page: what is stored and where, that nothing leaves the computer, and encryption one click away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from facecog_desktop import paths
from facecog_desktop.core.addresses import is_on_a_server, without_password
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.first_start.parts import heading, told, words
from facecog_desktop.ui.settings.encryption_row import EncryptionRow
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words.language import tr


class StoredPage(QWidget):
    """`path` shows the gallery in force; `encryption` is the row that the settings have too."""

    def __init__(self, state: WindowState, chooser: Chooser) -> None:
        super().__init__()
        self._state = state
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setAccessibleName(tr("The gallery's file"))
        self.encryption = EncryptionRow(state, chooser)
        layout = self.encryption.layout()
        first = None if layout is None else layout.itemAt(0)
        if first is not None and isinstance(title := first.widget(), QLabel):
            title.setProperty("role", "heading")  # the settings write it smaller
        file = (
            words(tr("What you register is kept in one file, the gallery"), "heading"),
            words(
                tr(
                    "A picture of each face you register, the name, and 128 numbers made from it. A log says who was "
                    "in view, and when. The film of the camera is never kept."
                ),
                "muted",
            ),
            self.path,
        )
        away = (
            words(tr("Nothing leaves this computer"), "heading"),
            words(
                tr(
                    "Faces are found and recognised here, without an account and without the internet. Only a server "
                    "that you set up yourself would change that. The camera is on only while its picture is shown."
                ),
                "muted",
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(
            heading(tr("Welcome to FaceCog Desktop"), tr("It recognises the people you know. This is what it keeps."))
        )
        column.addSpacing(2)
        column.addWidget(told(state.look, "people", file))
        column.addWidget(told(state.look, "check", away))
        column.addWidget(told(state.look, "shield", (self.encryption,)))
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """The gallery may be another one since."""
        super().showEvent(event)
        self.path.setText(place(self._state))
        self.path.setCursorPosition(0)
        self.path.setToolTip(self.path.text())


def place(state: WindowState) -> str:
    """Where the gallery in force is, in full."""
    chosen = state.settings.gallery
    if is_on_a_server(chosen):
        return without_password(chosen)
    return str(Path(chosen).expanduser() if chosen else paths.default_gallery())
