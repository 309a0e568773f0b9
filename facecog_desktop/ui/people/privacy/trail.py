"""The audit trail: what was done, when, to whom by id. It holds no names and nothing of a face."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from facecog_desktop.core.consent import DAY
from facecog_desktop.core.people.changes import AuditEntry
from facecog_desktop.core.text import text
from facecog_desktop.ui.dialogs.parts import label
from facecog_desktop.ui.people.privacy.tables import TrailTable
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.words.language import tr, translated

_SPANS = ((text("The last 30 days"), 30), (text("The last year"), 365), (text("Everything"), None))


class Trail(QWidget):
    """Reads the trail whenever it is seen and the gallery changes."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._job: Job | None = None
        self.span = QComboBox()
        self.span.setAccessibleName(tr("Since when"))
        for words, days in _SPANS:
            self.span.addItem(translated(words), days)
        self.told = label(
            tr(
                "Kept with the gallery: what was done, when, and to whom by a random id. No names are kept here; those "
                "shown are of people who are still in the gallery."
            ),
            "muted",
        )
        self.table = TrailTable()
        self.list = QTableView()
        self.list.setModel(self.table)
        self.list.setAccessibleName(tr("What was done"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setTabKeyNavigation(False)
        self.list.setShowGrid(False)
        self.list.verticalHeader().hide()
        self.list.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.span)
        top.addWidget(self.told, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(top)
        whole.addWidget(self.list, 1)
        self.span.currentIndexChanged.connect(lambda _: self.read())
        state.people_changed.connect(self._heed_change)

    def read(self) -> None:
        """Ask anew, in a job; only the newest question is answered."""
        if self._job is not None:
            self._job.cancel()
        backend, days = self._state.backend, self.span.currentData()
        since = None if days is None else time.time() - days * DAY

        def work() -> list[AuditEntry]:
            with closing(backend.upkeep()) as upkeep:
                return upkeep.audit(since)

        self._job = self._state.jobs.run(work)
        self._job.returned.connect(self._take)
        self._job.errored.connect(self._state.fail)

    def showEvent(self, event: QShowEvent) -> None:
        """Others may have done something meanwhile."""
        super().showEvent(event)
        self.read()

    def _heed_change(self) -> None:
        if self.isVisible():
            self.read()

    def _take(self, entries: Sequence[AuditEntry]) -> None:
        self.table.take(entries, {person.id: person.name for person in self._state.people})
