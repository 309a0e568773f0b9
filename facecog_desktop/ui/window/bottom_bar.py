"""The bottom bar: camera, recognition, gallery, last message. It is told what to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from facecog_desktop.core.text import text
from facecog_desktop.service.live.session import LiveStatus
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.words import link_words, telling
from facecog_desktop.ui.words.language import tr


class BottomBar(QFrame):
    """Listens to the state for people and messages; the window passes the live status on."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setMinimumHeight(34)
        self._state = state
        self._status: LiveStatus | None = None
        self.camera, self.recognition = ElidedLabel(tr("Camera")), ElidedLabel(tr("Recognition"))
        self.gallery, self.message = ElidedLabel(tr("Gallery")), ElidedLabel(tr("Last message"))
        self.message.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(22)
        for label in (self.camera, self.recognition, self.gallery):
            row.addWidget(label)
        row.addWidget(self.message, 1)
        self.show_status(None)
        self._take_people()
        state.people_changed.connect(self._take_people)
        state.link.changed.connect(lambda: self.show_status(self._status))
        state.message_changed.connect(self.message.setText)

    def show_status(self, status: LiveStatus | None) -> None:
        """Camera with size and rate, what a look costs, and who recognises where it is not this computer."""
        self._status = status
        link = self._state.link.status
        self.camera.setText(telling.source(status))
        self.recognition.setText(telling.recognition(status, text("local") if link is None else link_words.short(link)))

    def _take_people(self) -> None:
        people = self._state.people
        self.gallery.setText(telling.gallery(len(people), sum(person.samples for person in people)))
