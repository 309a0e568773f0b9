"""Registering from photos, as it is seen: what was chosen, progress, a result for each file, cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.ui.panels.register.alike_answers import AlikeAnswers
from facecog_desktop.ui.panels.register.photo_job import PhotoResult, register_photos
from facecog_desktop.ui.panels.register.photo_row import AlikeRow
from facecog_desktop.ui.panels.registering import refusal
from facecog_desktop.ui.state.undo import Undoable
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

_PADDING = 16  # pixels of a list's item round its widget, both sides together


class Photos(QWidget):
    """`offer` shows what was chosen; `start` registers it; `closed` when the user is done with it."""

    closed = Signal()
    changed = Signal()
    """The step changed: chosen, running or ended."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._paths: list[str] = []
        self._job: Job | None = None
        self._name = ""
        self._kept = self._refused = 0
        self.answers = AlikeAnswers(state, self)
        self.answers.settled.connect(self._answered)
        self.answers.changed.connect(self._offer_all)
        self.answers.changed.connect(self._fit_rows)
        self.all: AlikeRow | None = None
        """The one answer for all photos that look like the same person, where there are several."""
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        wrap(self.title)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(tr("Progress"))
        self.results = QListWidget()
        self.results.setWordWrap(True)
        self.results.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setAccessibleName(tr("Results, one for each file"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.bar)
        self._above = QVBoxLayout()
        layout.addLayout(self._above)
        layout.addWidget(self.results, 1)

    @property
    def waiting(self) -> bool:
        """Photos are chosen and not begun: a name is needed."""
        return bool(self._paths)

    @property
    def leaving(self) -> str:
        """What `leave` does now, in a word."""
        return tr("Cancel") if self.running else tr("Discard") if self.waiting else tr("Close")

    @property
    def leaving_by_key(self) -> str:
        """The same with its key."""
        return tr("Cancel (Esc)") if self.running else tr("Discard (Esc)") if self.waiting else tr("Close (Esc)")

    @property
    def running(self) -> bool:
        """True while photos are being registered."""
        return self._job is not None

    def offer(self, paths: Sequence[str]) -> None:
        """These were chosen or dropped."""
        self._paths = list(paths)
        self.results.clear()
        self.answers.begin("")
        self.results.addItems(self._paths)
        self.bar.hide()
        self.title.setText(
            tr(
                "{n} files and folders. Whose are they?",
                one="{n} file or folder. Whose are they?",
                n=len(self._paths),
            )
        )
        self.changed.emit()

    def start(self, name: str) -> None:
        """Register what was offered under this name."""
        paths, self._paths = self._paths, []
        self._name, self._kept, self._refused = name, 0, 0
        self.results.clear()
        self.answers.begin(name)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.title.setText(tr("Registering photos of {name}…", name=name))
        backend = self._state.backend
        self._job = self._state.jobs.follow(lambda job: register_photos(backend, name, paths, job))
        self._job.progressed.connect(self._one)
        self._job.returned.connect(self._finished)
        self._job.errored.connect(lambda error: self._ended(told=telling.error(error)))
        self.changed.emit()

    def leave(self) -> None:
        """Cancel what runs, drop what waits, and go back. What is registered already can be undone."""
        if self._job is not None:
            self._job.stop()
            return
        self._paths = []
        self.closed.emit()

    def _one(self, result: PhotoResult) -> None:
        self._kept += result.error is None
        self._refused += result.error is not None
        words = tr("✓ registered") if result.error is None else f"✗ {refusal(result.error)}"
        item = QListWidgetItem()
        item.setToolTip(result.source)
        self.results.addItem(item)
        row = AlikeRow.of(result)
        if row is None:
            item.setText(f"{result.title}\n{words}")
        else:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{result.title}\n{words}")
            self.results.setItemWidget(item, row)
            self.answers.take(row)
        self.results.scrollToBottom()
        done = self._kept + self._refused
        self.title.setText(
            tr(
                "Registering photos of {name}… {n} done",
                one="Registering photos of {name}… {n} done",
                n=done,
                name=self._name,
            )
        )

    def _finished(self, done: Undoable | None) -> None:
        if done is not None:
            self._state.did(done)
        self._ended()

    def _ended(self, *, told: str = "") -> None:
        self._job = None
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        self._tell(told)
        self._offer_all()
        self.changed.emit()

    def _tell(self, told: str) -> None:
        counts = tr(
            "{name}: {kept} registered, {refused} not.", name=self._name, kept=self._kept, refused=self._refused
        )
        self.title.setText(f"{counts} {told}".strip())

    def _answered(self, count: int, told: str) -> None:
        """Photos that looked like somebody else have found their person."""
        self._kept, self._refused = self._kept + count, self._refused - count
        if not self.running:
            self._tell(told)

    def _offer_all(self) -> None:
        """Where several photos look like one person, one answer may do for all; asked when all have been looked at."""
        if self.all is not None:
            self._above.removeWidget(self.all)
            self.all.hide()
            self.all.deleteLater()
            self.all = None
        rows = self.answers.largest
        if self.running or len(rows) < 2:
            return
        nearest = min(rows, key=lambda row: row.other.distance)
        self.all = AlikeRow(tr("{n} photos", one="{n} photo", n=len(rows)), nearest.error, count=len(rows))
        self.answers.connect_to(self.all, rows)
        self._above.addWidget(self.all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Rows with answers are as high as their words need at this width."""
        width = self.results.viewport().width()
        for number in range(self.results.count()):
            item = self.results.item(number)
            row = self.results.itemWidget(item)
            if row is not None:
                item.setSizeHint(QSize(0, row.heightForWidth(width - _PADDING) + _PADDING))
