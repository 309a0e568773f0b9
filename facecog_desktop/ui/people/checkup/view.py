"""The check-up of the gallery: runs it in a job, shows what was found, has it mended; map and calibration beside it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.doctor.findings import Act, Finding, Severity
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.text import text
from facecog_desktop.service.upkeep import finding_words
from facecog_desktop.service.upkeep.checkup import CheckUp, Stage
from facecog_desktop.ui.calibrating.view import CalibrationView
from facecog_desktop.ui.dialogs.people.look_alikes import LookAlikesDialog
from facecog_desktop.ui.people.checkup.findings_list import FindingsList
from facecog_desktop.ui.people.checkup.people_map import PeopleMap
from facecog_desktop.ui.people.empty_gallery import Nobody
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_QUICK = 3.0
"""Seconds: a check-up that takes less is done again by itself when the gallery has changed."""
_SETTLED_MS = 400
_STAGES = {Stage.PHOTOS: text("Reading the photos…"), Stage.FACES: text("Comparing the faces…")}


class CheckUpView(QWidget):
    """`begin` examines the gallery and shows the findings; `left` when the user goes back."""

    left = Signal()

    def __init__(self, state: WindowState, thumbnails: Thumbnails, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._state, self._clock = state, clock
        self._job: Job | None = None
        self._result: CheckUp | None = None
        self._left_alone: set[tuple[object, ...]] = set()
        self._began, self._took = 0.0, 0.0
        self.findings = FindingsList(state.look, thumbnails)
        self.well = Nobody(state.look, "check")
        self.map = PeopleMap(state, thumbnails)
        self.calibration = CalibrationView(state)
        self.tabs = QTabWidget()
        self.below = QStackedWidget()
        self._make_head()
        self._lay_out()
        self._connect()

    @property
    def running(self) -> bool:
        """True while the gallery is examined."""
        return self._job is not None

    def begin(self) -> None:
        """Examine the gallery anew."""
        if self._job is not None:
            return
        backend = self._state.backend
        self._began = self._clock()
        self._job = job = self._state.jobs.follow(lambda job: backend.check_up(lambda *told: _go_on(job, *told)))
        job.progressed.connect(self._show_progress)
        job.returned.connect(self._take)
        job.errored.connect(self._fail)
        job.ended.connect(self._ended)
        self._show_state("")

    def stop(self) -> None:
        """End the check-up; what was found before stays."""
        if self._job is not None:
            self._job.cancel()
            self._show_state(tr("Stopped"))

    def _make_head(self) -> None:
        self.back = QToolButton()
        self.back.setIconSize(QSize(22, 22))
        self.back.setAccessibleName(tr("Back to all people"))
        self.back.setToolTip(tr("Back to all people (Alt+Left)"))
        icons.bind(self._state.look, self.back, "back")
        self.title = QLabel(tr("Check-up"))
        self.title.setProperty("role", "title")
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        wrap(self.summary)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, 8)
        self.bar.setAccessibleName(tr("Progress of the check-up"))
        self.halt = QPushButton(tr("&Stop"))
        self.halt.setAccessibleName(tr("Stop the check-up"))
        self.pairs = QPushButton(tr("&Look-alikes…"))
        self.pairs.setProperty("role", "link")
        self.pairs.setAccessibleName(tr("Remembered look-alikes"))
        self.pairs.setToolTip(tr("People who are remembered to look alike"))
        self.again = QPushButton(tr("Check &again"))
        self.again.setAccessibleName(tr("Check again"))
        icons.bind(self._state.look, self.again, "check")

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.summary)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        told = TurningRow()
        told.addLayout(names, 1)
        told.addLayout(FlowLayout((self.bar, self.pairs, self.halt, self.again)))
        head.addLayout(told, 1)
        self.below.addWidget(self.findings)
        self.below.addWidget(self.well)
        self.tabs.addTab(self.below, tr("&Findings"))
        self.tabs.addTab(self.map, tr("&Map"))
        self.tabs.addTab(self.calibration, tr("&Calibrate"))
        self.tabs.tabBar().setAccessibleName(tr("Findings, map or calibration"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.halt.clicked.connect(self.stop)
        self.again.clicked.connect(self.begin)
        self.pairs.clicked.connect(lambda: LookAlikesDialog(self, self._state).open())
        self.well.first_chosen.connect(self.begin)
        self.findings.fix_requested.connect(self._mend)
        self.findings.person_requested.connect(self._state.person_requested)
        self.findings.left_alone.connect(self._leave_alone)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED_MS)
        self._later.timeout.connect(self._check_changed)
        self._state.people_changed.connect(self._heed_change)
        QShortcut(QKeySequence("Alt+Left"), self, self.left.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _heed_change(self) -> None:
        """A fix, an undo or another program: what was found may not be so any more."""
        if self.isVisible() and self._result is not None:
            self._later.start()

    def _check_changed(self) -> None:
        if self._took <= _QUICK:
            self.begin()
        elif self._job is None:
            self._show_state(tr("The gallery has changed since"))
        if self.map.isVisible():
            self.map.read()

    def _show_progress(self, told: tuple[Stage, float]) -> None:
        stage, done = told
        if self._result is None:
            self.summary.setText(translated(_STAGES[stage]))
        self.bar.setToolTip(translated(_STAGES[stage]))
        self.bar.setValue(round(50 * done) + (50 if stage is Stage.FACES else 0))

    def _take(self, result: CheckUp | None) -> None:
        if result is not None:
            self._result, self._took = result, self._clock() - self._began
            self._show_findings()

    def _fail(self, error: FaceCogError) -> None:
        self._state.fail(error)
        self._show_state(tr("The check-up could not be finished"))

    def _ended(self) -> None:
        self._job = None
        self._show_state(self.summary.text())

    def _show_findings(self) -> None:
        if self._result is None:
            return
        names = {person.id: person.name for person in self._result.people}
        shown = [finding for finding in self._result.findings if _about(finding) not in self._left_alone]
        self.findings.take(shown, names)
        if not shown:
            self.well.tell(tr("All is well"), self._size(), tr("Check &again"))
        self.below.setCurrentWidget(self.findings if shown else self.well)
        grave = sum(finding.severity is Severity.WRONG for finding in shown)
        parts = [
            tr("{n} findings", one="{n} finding", n=len(shown)),
            tr("{n} serious", one="{n} serious", n=grave) if grave else "",
            self._size(),
        ]
        self.summary.setText(" · ".join(part for part in parts if part))

    def _size(self) -> str:
        return "" if self._result is None else telling.gallery(len(self._result.people), self._result.photos)

    def _show_state(self, words: str) -> None:
        """Head and buttons while it runs and while it does not."""
        self.bar.setVisible(self.running)
        self.halt.setVisible(self.running)
        self.again.setVisible(not self.running)
        if words:
            self.summary.setText(words)

    def _mend(self, finding: Finding) -> None:
        """Do what the button says."""
        fix, names = finding.fix, {person.id: person.name for person in self._state.people}
        change = fix.change
        if fix.act is Act.ADD_PHOTOS:
            self._state.adding_requested.emit(names.get(fix.person, ""))
        elif change is None:
            self._state.person_requested.emit(fix.person)
        else:
            job = self._state.change(fix.person, change, translated(finding_words.done(fix, names)))
            job.returned.connect(lambda _: self._mended(finding))
            job.errored.connect(lambda _: self._state.refresh())

    def _mended(self, finding: Finding) -> None:
        """The finding goes at once, and every other about the same photos; the next check-up tells the rest."""
        gone = set(finding.fix.samples)
        merged = finding.fix.person if finding.fix.act is Act.MERGE else None
        if self._result is not None:
            left = tuple(
                other
                for other in self._result.findings
                if _about(other) != _about(finding) and not gone & set(other.samples) and merged not in other.people
            )
            self._result = replace(self._result, findings=left)
            self._show_findings()

    def _leave_alone(self, finding: Finding) -> None:
        self._left_alone.add(_about(finding))
        self._show_findings()


def _about(finding: Finding) -> tuple[object, ...]:
    """What makes a finding the same after another check-up: its distances may be other ones by then."""
    return finding.code, finding.people, finding.samples[:1]


def _go_on(job: Job, stage: Stage, done: float) -> bool:
    """In the job's thread."""
    job.report((stage, done))
    return not job.stopped
