"""Today's check-ins under the cards of the Recognise panel, with a welcome line for the newest."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QListWidget, QVBoxLayout

from facecog_desktop.core.log.checkin import CheckIn
from facecog_desktop.core.log.visits import Mark
from facecog_desktop.service.log.local_days import local_day
from facecog_desktop.service.log.logbook import Selection
from facecog_desktop.ui.state.undo import Undoable
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import visit_words
from facecog_desktop.ui.words.language import tr

_WELCOME_MS = 6000
_ROOM = 110  # logical pixels of the list


class CheckInsPanel(QFrame):
    """Shown while check-in is on. `greet` with each new mark; the last one is taken back with Ctrl+Z."""

    greeted = Signal(str)
    """Somebody has just checked in, and was told so."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._day = ""
        self.title = QLabel(tr("Today's check-ins"))
        self.title.setProperty("role", "heading")
        wrap(self.title)
        self.welcome = QLabel()
        self.welcome.setProperty("role", "advice")
        self.welcome.setProperty("mood", "good")
        wrap(self.welcome)
        self.welcome.setAccessibleName(tr("Welcome"))
        self.welcome.hide()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Today's check-ins"))
        self.list.setFixedHeight(_ROOM)
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.setInterval(_WELCOME_MS)
        self._shown.timeout.connect(self.welcome.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.welcome)
        column.addWidget(self.list)
        state.settings_changed.connect(self.take_settings)
        state.people_changed.connect(self.read)
        self.take_settings()

    def take_settings(self) -> None:
        """Shown only while check-in is on."""
        self.setVisible(self._state.settings.check_in is not CheckIn.OFF and self._state.settings.log)
        self.read()

    def greet(self, mark: Mark) -> None:
        """Somebody has just checked in."""
        if self._state.settings.check_in is CheckIn.OFF:
            return
        self.welcome.setText(visit_words.welcome(mark))
        self.welcome.show()
        self.greeted.emit(self.welcome.text())
        self._shown.start()
        if self._state.settings.check_in_sound:
            QApplication.beep()
        if mark.id is not None:
            self._state.did(Undoable(visit_words.checked_in(mark), mark.person, visit_words.undoing(mark)))
        self.read()

    def read(self) -> None:
        """Today's check-ins that stand, in a job."""
        if self._state.settings.check_in is CheckIn.OFF:
            return
        book, now = self._state.backend.log, self._state.backend.now

        def work() -> list[Mark]:
            return [mark for mark in book.marks(Selection(day=local_day(now()))) if mark.undone is None]

        job = self._state.jobs.run(work)
        job.returned.connect(self._take)
        job.errored.connect(self._state.fail)

    def _take(self, marks: list[Mark]) -> None:
        self.list.clear()
        self.list.addItems([visit_words.check_in(mark) for mark in marks])
        count = tr("Today's check-ins: {count}", count=len(marks))
        self.title.setText(count if marks else tr("Nobody has checked in today"))
