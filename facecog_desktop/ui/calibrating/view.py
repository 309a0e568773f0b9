"""Calibrate: measures the gallery in a job, tells what its curves speak for, and puts the threshold in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.doctor.own_curves import Curves
from facecog_desktop.core.doctor.proposal import Proposal, propose
from facecog_desktop.core.text import text
from facecog_desktop.service.upkeep.calibration_words import sentences
from facecog_desktop.ui.backend.curves_chart import CurvesChart
from facecog_desktop.ui.panels.upright import scrolled
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.widgets.wrapped import WrappedLabel
from facecog_desktop.ui.words.language import tr, translated

_CHANCES = ((text("1 in 1,000"), 0.001), (text("1 in 100"), 0.01), (text("1 in 20"), 0.05))
_USUAL = 1  # of them
_NEXT_TO_NOTHING = 0.005  # thresholds nearer than this are one


class CalibrationView(QWidget):
    """Measures when it is first seen and where the gallery has changed since; `measure` does it anew."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._job: Job | None = None
        self._curves: Curves | None = None
        self._old = True
        self.wanted = QComboBox()
        self.wanted.setAccessibleName(tr("Strangers who may get a name"))
        for words, chance in _CHANCES:
            self.wanted.addItem(translated(words), chance)
        self.wanted.setMinimumContentsLength(max(len(translated(words)) for words, _ in _CHANCES))
        self.wanted.setCurrentIndex(_USUAL)
        self.wanted.setToolTip(tr("How many of all strangers may be given a name by one look"))
        self.use = QPushButton(tr("&Use this threshold"))
        self.use.setAccessibleName(tr("Use the proposed threshold"))
        icons.bind(state.look, self.use, "check")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, 8)
        self.bar.setAccessibleName(tr("Progress of the measuring"))
        self.told = WrappedLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.legend = WrappedLabel()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.chart: CurvesChart | None = None
        self._place = QVBoxLayout()
        self._lay_out()
        self.wanted.currentIndexChanged.connect(lambda _: self._show())
        self.use.clicked.connect(self._apply)
        state.settings_changed.connect(self._show)
        state.people_changed.connect(self._heed_change)
        state.gallery_exchanged.connect(self._forget)
        state.look.changed.connect(self._show_legend)
        self._show()

    @property
    def proposal(self) -> Proposal | None:
        """What is proposed for the chance that is chosen; None until the gallery is measured."""
        return None if self._curves is None else propose(self._curves, float(self.wanted.currentData()))

    def measure(self) -> None:
        """Measure the gallery in a job; only the newest question is answered."""
        if self._job is not None:
            self._job.cancel()
        self._old = False
        backend = self._state.backend

        def work(job: Job) -> tuple[Curves | None, Callable[[Look], CurvesChart]]:
            def told(done: float) -> bool:
                job.report(done)
                return not job.stopped

            return backend.curves(told), backend.load_curves_chart()

        self._job = job = self._state.jobs.follow(work)
        job.progressed.connect(lambda done: self.bar.setValue(round(100 * done)))
        job.returned.connect(self._take)
        job.errored.connect(self._state.fail)
        job.ended.connect(lambda: self._ended(job))
        self.bar.setValue(0)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, and where something has changed meanwhile."""
        super().showEvent(event)
        if self._old:
            self.measure()

    def _take(self, found: tuple[Curves | None, Callable[[Look], CurvesChart]]) -> None:
        curves, make = found
        if curves is None:
            return
        self._curves = curves
        if self.chart is None:
            self.chart = make(self._state.look)
            self._place.addWidget(self.chart, 1)

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._show()

    def _heed_change(self) -> None:
        self._old = True
        if self.isVisible():
            self.measure()

    def _forget(self) -> None:
        self._curves, self._old = None, True
        self._show()

    def _show(self) -> None:
        """Words, curves and button as things stand."""
        self.bar.setVisible(self._job is not None)
        curves, proposal = self._curves, self.proposal
        known = curves is not None and proposal is not None and curves.people > 0
        self.use.setEnabled(known and not self._is_in_force())
        self.legend.setVisible(known)
        if curves is None or proposal is None or not known:
            self.told.setText(
                tr("Measuring how alike your people are…") if self._job else tr("Nobody is registered yet.")
            )
            if self.chart is not None:
                self.chart.hide()
            return
        self.told.setText("\n".join(translated(each) for each in sentences(proposal, curves, self._state.threshold)))
        self.use.setToolTip(
            tr("It is in force") if self._is_in_force() else tr("Put it in force; Settings can change it back")
        )
        self._show_legend()
        self._draw(curves, proposal)

    def _is_in_force(self) -> bool:
        proposal = self.proposal
        return proposal is not None and abs(proposal.threshold - self._state.threshold) < _NEXT_TO_NOTHING

    def _show_legend(self) -> None:
        colour = self._state.look.tokens.colour
        parts = (
            (colour("accent"), tr("your own photos, rightly named")),
            (colour("unsure"), tr("strangers, wrongly named")),
        )
        self.legend.setText("&nbsp;&nbsp;&nbsp;".join(f'<span style="color:{c.name()}">■</span> {w}' for c, w in parts))

    def _draw(self, curves: Curves, proposal: Proposal) -> None:
        if self.chart is None:
            return
        self.chart.show_curves(curves, proposal.threshold, self._state.threshold)
        self.chart.setAccessibleDescription(self.told.text())
        self.chart.show()

    def _apply(self) -> None:
        proposal = self.proposal
        if proposal is not None and self._state.apply(threshold=round(proposal.threshold, 4)):
            self._state.say(tr("Threshold {threshold:.2f} is in force", threshold=proposal.threshold))

    def _lay_out(self) -> None:
        head = TurningRow(10)
        label = QLabel(tr("&Strangers who may get a name"))
        label.setBuddy(self.wanted)
        head.addLayout(FlowLayout((label, self.wanted, self.bar), 10), 1)
        head.addWidget(self.use)
        self.told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.told)
        whole.addWidget(self.legend)
        whole.addLayout(self._place, 1)
        scrolled(self, whole)
