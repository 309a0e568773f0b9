"""Who is not to be kept any longer: listed with the reason, previewed, and erased after a confirmation."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person
from facecog_desktop.ui.dialogs.parts import button, label
from facecog_desktop.ui.people.empty_gallery import Nobody
from facecog_desktop.ui.people.person_verbs import PersonVerbs
from facecog_desktop.ui.people.privacy.tables import OverdueTable
from facecog_desktop.ui.settings.spin_words import put_round
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.wrapped import Tick
from facecog_desktop.ui.words.language import tr

_USUAL_DAYS = 365
_LONGEST_DAYS = 36_500
_DAYS = text("{n} days", one="{n} day")


class Overdue(QWidget):
    """Reads the list whenever it is seen and the gallery changes."""

    def __init__(self, state: WindowState, verbs: PersonVerbs) -> None:
        super().__init__()
        self._state, self._verbs = state, verbs
        self._job: Job | None = None
        self.also_unseen = Tick(tr("&Also who was neither seen nor changed for"))
        self.also_unseen.setAccessibleName(tr("Also who was not seen for long"))
        self.days = QSpinBox()
        self.days.setRange(1, _LONGEST_DAYS)
        self.days.setValue(_USUAL_DAYS)
        self.days.setMinimumHeight(28)
        self._say_days()
        self.days.setKeyboardTracking(False)
        self.days.setAccessibleName(tr("Days without being seen or changed"))
        self.days.setEnabled(False)
        self.table = OverdueTable()
        self.list = QTableView()
        self.list.setModel(self.table)
        self.preview = label("")
        self.preview.setAccessibleName(tr("What would be erased"))
        self.all = button(tr("&Everybody"), lambda: self.table.tick(everybody=True))
        self.none = button(tr("N&obody"), lambda: self.table.tick(everybody=False))
        self.erase = QPushButton(tr("E&rase…"))
        self.erase.setProperty("role", "danger")
        self.erase.setAccessibleName(tr("Erase"))
        self.erase.clicked.connect(lambda: self._verbs.ask_forget(self.table.ticked))
        self.nobody = Nobody(state.look, "check")
        self.below = QStackedWidget()
        self._set_up_list()
        self._lay_out()
        self._connect()

    @property
    def unseen_for(self) -> float | None:
        """Days, None where only consents count."""
        return float(self.days.value()) if self.also_unseen.isChecked() else None

    def read(self) -> None:
        """Ask anew, in a job; only the newest question is answered."""
        if self._job is not None:
            self._job.cancel()
        backend, days = self._state.backend, self.unseen_for

        def work() -> list[Person]:
            with closing(backend.upkeep()) as upkeep:
                return upkeep.expired(time.time(), days=days)

        self._job = self._state.jobs.run(work)
        self._job.returned.connect(self._take)
        self._job.errored.connect(self._state.fail)

    def showEvent(self, event: QShowEvent) -> None:
        """Time has gone on."""
        super().showEvent(event)
        self.read()

    def _heed_change(self) -> None:
        if self.isVisible():
            self.read()

    def _take(self, people: Sequence[Person]) -> None:
        self.table.take(people, self.unseen_for)
        self.below.setCurrentIndex(0 if people else 1)
        self.nobody.tell(
            tr("Nobody's time is over"),
            tr(
                "Here stands whose consent has ended and, if you like, who was neither seen nor changed for long. "
                "A person's consent is noted on their page."
            ),
            "",
        )

    def _preview(self) -> None:
        """Exactly what an erasure would take."""
        ticked = self.table.ticked
        self.erase.setEnabled(bool(ticked))
        self.preview.setText(_would_go(ticked) if ticked else tr("Nobody is ticked: nothing would be erased."))

    def _set_up_list(self) -> None:
        self.list.setAccessibleName(tr("People whose time is over"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTabKeyNavigation(False)
        self.list.setShowGrid(False)
        self.list.verticalHeader().hide()
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in (0, 2):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.list.activated.connect(lambda index: self._open(index.row()))

    def _say_days(self) -> None:
        put_round(self.days, _DAYS)

    def _open(self, row: int) -> None:
        person = self.table.people[row]
        if not person.removed:
            self._state.person_requested.emit(person.id)

    def _connect(self) -> None:
        icons.bind(self._state.look, self.erase, "shield", "on_danger")
        self.also_unseen.toggled.connect(self.days.setEnabled)
        self.also_unseen.toggled.connect(lambda _: self.read())
        self.days.valueChanged.connect(lambda _: self._say_days())
        self.days.valueChanged.connect(lambda _: self.read())
        self.table.ticked_changed.connect(self._preview)
        self._state.people_changed.connect(self._heed_change)

    def _lay_out(self) -> None:
        rule = FlowLayout((self.also_unseen, self.days))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.preview, 1)
        for each in (self.all, self.none, self.erase):
            foot.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.below.addWidget(found)
        self.below.addWidget(self.nobody)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(rule)
        whole.addWidget(self.below, 1)


def _would_go(people: Sequence[Person]) -> str:
    """What erasing these would take."""
    photos = sum(person.samples for person in people)
    return tr(
        "{n} people with {photos} would be erased beyond recovery: every photo, dropped ones too, the face "
        "templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.",
        one="{n} person with {photos} would be erased beyond recovery: every photo, dropped ones too, the face "
        "templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.",
        n=len(people),
        photos=tr("{n} photos", one="{n} photo", n=photos),
    )
