"""Which file is the gallery: shown, its folder opened, another one chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from facecog_desktop import paths
from facecog_desktop.core.addresses import is_on_a_server, without_password
from facecog_desktop.core.errors import FaceCogError, GalleryLockedError
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.settings.setting_words import default, help_text, title
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words.language import tr

KEY = "gallery"


class GalleryRow(QWidget):
    """Another gallery is used at once; where it cannot be read, the former one is taken again."""

    def __init__(self, state: WindowState, chooser: Chooser) -> None:
        super().__init__()
        self._state, self._chooser = state, chooser
        self._shown = state.settings.gallery
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setAccessibleName(tr("The gallery's file"))
        self.folder = _button(state, tr("Open &folder"), "open", self._open_folder)
        self.another = _button(state, tr("Choose &another…"), "import", self._choose)
        self.back = QToolButton()
        self.back.setIconSize(QSize(16, 16))
        self.back.setAccessibleName(tr("Gallery: back to the one in your data folder"))
        self.back.setToolTip(tr("Back to the one in your data folder"))
        icons.bind(state.look, self.back, "restore")
        self.back.clicked.connect(lambda: state.apply(gallery=default(KEY)))
        self._lay_out()
        state.settings_changed.connect(self.take_settings)
        self.take_settings()

    def take_settings(self) -> None:
        """Show the file that is set; where it is another one, its people too."""
        chosen, path = self._state.settings.gallery, self.file()
        if chosen != self._shown:
            former, self._shown = self._shown, chosen
            self._state.refresh().errored.connect(lambda error: self._go_back(error, chosen, former))
        shown = without_password(chosen) if is_on_a_server(chosen) else str(path)
        self.path.setText(shown)
        self.path.setCursorPosition(0)
        self.path.setToolTip(shown)
        self.folder.setEnabled(not is_on_a_server(chosen))
        self.back.setVisible(chosen != default(KEY))

    def file(self) -> Path:
        """The file that is set."""
        chosen = self._state.settings.gallery
        return Path(chosen).expanduser() if chosen else paths.default_gallery()

    def _go_back(self, error: FaceCogError, refused: str, former: str) -> None:
        """Only where nobody has chosen yet another file meanwhile. The error has been told, a key is asked for."""
        if not isinstance(error, GalleryLockedError) and self._state.settings.gallery == refused:
            self._shown = former
            self._state.apply(gallery=former)

    def _open_folder(self) -> None:
        folder = self.file().parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._state.say(tr("The folder cannot be shown: {path}", path=str(folder)))

    def _choose(self) -> None:
        chosen = self._chooser.gallery(self, str(self.file()))
        if chosen:
            self._state.apply(gallery=chosen)

    def _lay_out(self) -> None:
        name = QLabel(title(KEY))
        name.setBuddy(self.path)
        words = QLabel(help_text(KEY))
        words.setProperty("role", "muted")
        wrap(words)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.path, 1)
        line.addWidget(self.folder)
        line.addWidget(self.another)
        line.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(name)
        column.addWidget(words)
        column.addLayout(line)


def _button(state: WindowState, text: str, icon: str, act: object) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text.replace("&", "").rstrip("…"))
    icons.bind(state.look, button, icon)
    button.clicked.connect(act)
    return button
