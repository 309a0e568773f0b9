"""About's buttons: look for a new version, the program log, the introduction again."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.ui.dialogs.program.program_log import ProgramLogDialog, open_program_log
from facecog_desktop.ui.dialogs.program.releases import ReleasesDialog
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.words.language import tr


class ProgramRow(QWidget):
    """The dialogs are opened over the window."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self.look = self._button(tr("Look for a &new version…"), "search", self.look_for_releases)
        self.log = self._button(tr("&Program log…"), "log", self.show_log)
        self.introduction = self._button(tr("Show the &introduction"), "info", self._introduce)
        self.setLayout(FlowLayout((self.look, self.log, self.introduction)))

    def look_for_releases(self) -> ReleasesDialog | None:
        """Nothing is asked before somebody has been told what is sent."""
        try:
            feed = self._state.backend.program.feed()
        except FaceCogError as error:
            self._state.fail(error)
            return None
        dialog = ReleasesDialog(self.window(), self._state, feed)
        dialog.open()
        return dialog

    def show_log(self) -> ProgramLogDialog:
        """Beside the window."""
        return open_program_log(self.window(), self._state)

    def _introduce(self) -> None:
        self._state.introduction_requested.emit()

    def _button(self, text: str, icon: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        icons.bind(self._state.look, button, icon)
        button.clicked.connect(act)
        return button
