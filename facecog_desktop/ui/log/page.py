"""The Log page: read when it is shown, when the selection differs and when something was done or undone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from facecog_desktop.core.log.checkin import Attended
from facecog_desktop.core.log.visits import Event, Mark
from facecog_desktop.core.types import Pixels
from facecog_desktop.service.log import sheets as log_sheets
from facecog_desktop.service.log.sheets import Sheet
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.log.check_ins import CheckInsView
from facecog_desktop.ui.log.grid import fit, grid
from facecog_desktop.ui.log.head import LogHead
from facecog_desktop.ui.log.review import ReviewView
from facecog_desktop.ui.log.strangers import StrangersView
from facecog_desktop.ui.log.tables import VisitsTable
from facecog_desktop.ui.log.what_if import WhatIfBar
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words.language import tr, translated

_ROW = 46
_SIDE = 40
_NO_PICTURE = np.full((8, 8, 3), 128, np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """What a job has read of the log."""

    visits: list[Event]
    marks: list[Mark]
    days: list[Attended]
    waiting: list[Event]


class LogPage(QWidget):
    """Visits, check-ins and reviews of one selection."""

    def __init__(self, state: WindowState, chooser: Chooser | None = None) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._state, self._chooser = state, chooser or Chooser()
        self._reading: Job | None = None
        self._service = state.backend.service
        self.head = LogHead(state.look)
        self.thumbnails = Thumbnails(state.jobs, self._read_crop, _SIDE)
        self.thumbnails.failed.connect(state.fail)
        self.table = VisitsTable(state.look, self.thumbnails)
        self.view = grid(self.table, tr("Visits"), row_height=_ROW)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "muted")
        wrap(self.nothing)
        self.what_if = WhatIfBar(state, lambda: self.head.selection)
        self.check_ins, self.review = CheckInsView(state), ReviewView(state)
        self.strangers = StrangersView(state, self._read_crop)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Parts of the log"))
        self.tabs.tabBar().setAccessibleName(tr("Parts of the log"))
        self._lay_out()
        self.head.chosen_differently.connect(self.read)
        self.head.export_requested.connect(self._export)
        self.what_if.supposed.connect(self._suppose)
        self.head.take_people(state.people)
        state.people_changed.connect(self._people_changed)
        state.log_grown.connect(self._read_again)

    def showEvent(self, event: QShowEvent) -> None:
        """The log has grown meanwhile."""
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Read what is chosen, in a job; only the newest wish is answered."""
        if self._reading is not None:
            self._reading.cancel()
        if self._state.backend.service is not self._service:
            self._service = self._state.backend.service
            self.thumbnails.forget()
        book, chosen = self._state.backend.log, self.head.selection

        def work() -> _Read:
            return _Read(book.visits(chosen), book.marks(chosen), book.attended(chosen), book.to_review())

        self._reading = self._state.jobs.run(work)
        self._reading.returned.connect(self._take)
        self._reading.errored.connect(self._state.fail)

    def _read_again(self) -> None:
        """Something of what is shown has changed: the last visits of a source come after the page has been opened."""
        if self.isVisible():
            self.read()
            if self.strangers.isVisible():
                self.strangers.read()

    def _people_changed(self) -> None:
        """Somebody was renamed, forgotten or reviewed."""
        self.head.take_people(self._state.people)
        if self.isVisible():
            self.thumbnails.forget()
            self.strangers.forget_pictures()
        self._read_again()

    def _take(self, read: _Read) -> None:
        self.table.take(read.visits)
        self.check_ins.take(read.marks, read.days)
        self.review.take(read.waiting)
        waiting = len(read.waiting)
        self.tabs.setTabText(2, tr("Review ({count})", count=waiting) if waiting else tr("Review"))
        self.nothing.setVisible(not read.visits)
        if self._state.settings.log:
            self.nothing.setText(tr("No visits. Visits are written here while the Live page is shown."))
        else:
            self.nothing.setText(tr("No visits. Logging is switched off in Settings."))
        self._fit()
        self.what_if.ask()

    def _suppose(self, told: object) -> None:
        self.table.suppose(told)  # type: ignore[arg-type]  # a signal carries any object; this one sends WhatIf or None
        self._fit()

    def _fit(self) -> None:
        """As wide as the words; names have room for their pictures, which come later."""
        fit(self.view)
        self.view.setColumnWidth(0, min(self.view.columnWidth(0) + _ROW, 260))

    def _read_crop(self, event_id: int) -> Pixels:
        """In a job; a plain ground where no picture is kept."""
        found = self._state.backend.log.crop(event_id)
        return _NO_PICTURE if found is None else found

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        if self.tabs.currentWidget() is self.check_ins:
            return self.check_ins.sheet
        return log_sheets.visits(self.table.events)

    def _export(self) -> None:
        chosen = self._chooser.table(self, f"{translated(self.sheet.title).lower()}.csv")
        if not chosen:
            return
        sheet, out, backend = self.sheet, Path(chosen), self._state.backend
        job = self._state.jobs.run(lambda: backend.export_sheet(sheet, out))
        job.returned.connect(lambda _: self._state.say(_written(len(sheet.rows), out)))
        job.errored.connect(self._state.fail)

    def _lay_out(self) -> None:
        visits = QWidget()
        inside = QVBoxLayout(visits)
        inside.setContentsMargins(0, 10, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.nothing)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.what_if)
        self.tabs.addTab(visits, tr("Visits"))
        self.tabs.addTab(self.check_ins, tr("Check-ins"))
        self.tabs.addTab(self.review, tr("Review"))
        self.tabs.addTab(self.strangers, tr("Strangers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)


def _written(lines: int, out: Path) -> str:
    return tr("{n} lines written to {path}", one="{n} line written to {path}", n=lines, path=out)
