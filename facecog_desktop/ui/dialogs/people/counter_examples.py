"""The faces that were said not to be somebody, without pictures; each can be let go, or all, which can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from facecog_desktop.core.people.changes import DropRejections
from facecog_desktop.core.types import CounterExample, Person
from facecog_desktop.ui.dialogs.parts import button, exchange_rows, label, lay_out, scrolled_rows
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words import people_words, telling
from facecog_desktop.ui.words.language import tr

_SIZE = (440, 300)


class CounterExamplesDialog(QDialog):
    """Reads them in a job, and again whenever people change."""

    def __init__(self, parent: QWidget, state: WindowState, person: Person) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Not {name}", name=person.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._state, self._person = state, person
        self._found: Sequence[CounterExample] = ()
        self.rows: list[QWidget] = []
        self.words = label(tr("Reading…"))
        scroll, self._column = scrolled_rows(tr("Faces that are not {name}", name=person.name))
        self.all = button(tr("Let &all go"), lambda: self._let_go(self._found))
        self.all.hide()
        close = button(tr("&Close"), self.accept)
        close.setDefault(True)
        lay_out(self, (self.words, scroll), (self.all, close), grows=scroll)
        self.resize(*_SIZE)
        state.people_changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        service, person = self._state.backend.service, self._person
        job = self._state.jobs.run(lambda: service.counter_examples(person.id))
        job.returned.connect(self._show)
        job.errored.connect(lambda error: self.words.setText(telling.error(error)))
        self.finished.connect(lambda _: job.cancel())

    def _show(self, found: Sequence[CounterExample]) -> None:
        self._found = found
        before, self.rows = self.rows, [self._row(number, example) for number, example in enumerate(found, start=1)]
        exchange_rows(self._column, before, self.rows)
        self.all.setVisible(len(found) > 1)
        name = self._person.name
        self.words.setText(
            tr("A face like one of these is not called {name}. Only numbers of them are kept, no pictures.", name=name)
            if found
            else tr("Of no face you have said that it is not {name}.", name=name)
        )

    def _row(self, number: int, example: CounterExample) -> QWidget:
        said = (
            tr("Face {number}, {time}", number=number, time=people_words.moment(example.created))
            if example.created > 0
            else tr("Face {number}", number=number)
        )
        row = QWidget()
        let_go = button(tr("Let go"), lambda: self._let_go([example]))
        let_go.setAccessibleName(tr("Let go: {what}", what=said))
        let_go.setToolTip(tr("A face like this may be called {name} again", name=self._person.name))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(said), 1)
        line.addWidget(let_go)
        return row

    def _let_go(self, examples: Sequence[CounterExample]) -> None:
        told = people_words.let_go(len(examples), self._person.name)
        change = DropRejections(tuple(example.id for example in examples))
        job = self._state.change(self._person.id, change, told, quiet=True)
        job.errored.connect(lambda error: self.words.setText(telling.error(error)))
