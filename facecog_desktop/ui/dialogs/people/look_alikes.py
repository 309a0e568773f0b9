"""The pairs of people who are remembered to look alike; each can be let go, which can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.people.changes import DropLookAlikes
from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.types import Person
from facecog_desktop.ui.dialogs.parts import exchange_rows, label, scrolled_rows
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words import people_words, telling
from facecog_desktop.ui.words.language import spoken, tr

_SIZE = (460, 320)


class LookAlikesDialog(QDialog):
    """Reads the pairs in a job, and again whenever people change."""

    def __init__(self, parent: QWidget, state: WindowState) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Look-alikes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._state = state
        self._names: Mapping[str, str] = {}
        self.rows: list[QWidget] = []
        self.words = label(tr("Reading…"))
        scroll, self._column = scrolled_rows(tr("Pairs of look-alikes"))
        close = QPushButton(tr("&Close"))
        close.setAccessibleName(spoken(close.text()))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self.words)
        layout.addWidget(scroll, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        state.people_changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        service = self._state.backend.service
        job = self._state.jobs.run(lambda: (service.people(), service.look_alikes()))
        job.returned.connect(self._show)
        job.errored.connect(lambda error: self.words.setText(telling.error(error)))
        self.finished.connect(lambda _: job.cancel())

    def _show(self, found: tuple[Sequence[Person], Sequence[LookAlikes]]) -> None:
        people, pairs = found
        self._names = {person.id: person.name for person in people}
        before, self.rows = self.rows, [self._row(pair) for pair in pairs]
        exchange_rows(self._column, before, self.rows)
        self.words.setText(
            tr("Of these people a face gets a name only where it is clearly nearer to one of the two.")
            if pairs
            else tr("Nobody is remembered to look like somebody else.")
        )

    def _row(self, pair: LookAlikes) -> QWidget:
        one, two = (self._names.get(person, tr("somebody")) for person in pair.people)
        words = tr("{name} and {other}", name=one, other=two)
        if pair.distance > 0:
            words = tr("{people} ({distance})", people=words, distance=telling.distance(pair.distance))
        if pair.created > 0:
            words = tr("{people}, since {day}", people=words, day=people_words.day(pair.created))
        told = tr("{name} and {other} are no longer remembered as look-alikes", name=one, other=two)
        row = QWidget()
        button = QPushButton(tr("Let go"))
        button.setAccessibleName(tr("Let go: {what}", what=tr("{name} and {other}", name=one, other=two)))
        button.setToolTip(tr("Treat the two like everybody else"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._let_go(pair, told))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(words), 1)
        line.addWidget(button)
        return row

    def _let_go(self, pair: LookAlikes, told: str) -> None:
        job = self._state.change(pair.people[0], DropLookAlikes(pair.ids), told, quiet=True)
        job.errored.connect(lambda error: self.words.setText(telling.error(error)))
