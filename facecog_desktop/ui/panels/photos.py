"""Registering from photos, as it is seen: what was chosen, progress, a result for each file, cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.ui import telling
from facecog_desktop.ui.panels.photo_job import PhotoResult, PhotosDone, register_photos
from facecog_desktop.ui.panels.registering import Registration, refusal
from facecog_desktop.ui.state import WindowState
from facecog_desktop.ui.threads import Job


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
        self._registration = Registration(state, self)
        self._registration.done.connect(lambda done: self._ended(told=done.told))
        self._registration.cancelled.connect(self._ended)
        self._registration.refused.connect(lambda error: self._ended(told=refusal(error)))
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName("Progress")
        self.results = QListWidget()
        self.results.setWordWrap(True)
        self.results.setAccessibleName("Results, one for each file")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.bar)
        layout.addWidget(self.results, 1)

    @property
    def waiting(self) -> bool:
        """Photos are chosen and not begun: a name is needed."""
        return bool(self._paths)

    @property
    def leaving(self) -> str:
        """What `leave` does now, in a word."""
        return "Cancel" if self.running else "Discard" if self.waiting else "Close"

    @property
    def running(self) -> bool:
        """True while photos are being registered."""
        return self._job is not None

    def offer(self, paths: Sequence[str]) -> None:
        """These were chosen or dropped."""
        self._paths = list(paths)
        self.results.clear()
        self.results.addItems(self._paths)
        self.bar.hide()
        self.title.setText(
            f"{telling.counted(len(self._paths), 'file or folder', 'files and folders')}. Whose are they?"
        )
        self.changed.emit()

    def start(self, name: str) -> None:
        """Register what was offered under this name."""
        paths, self._paths = self._paths, []
        self._name, self._kept, self._refused = name, 0, 0
        self.results.clear()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.title.setText(f"Registering photos of {name}…")
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
        words = "✓ registered" if result.error is None else f"✗ {refusal(result.error)}"
        item = QListWidgetItem(f"{result.title}\n{words}")
        item.setToolTip(result.source)
        self.results.addItem(item)
        self.results.scrollToBottom()
        self.title.setText(f"Registering photos of {self._name}… {self._kept + self._refused} done")

    def _finished(self, whole: PhotosDone) -> None:
        if whole.done is not None:
            self._state.did(whole.done)
        if whole.alike:
            self._registration.begin(self._name, whole.alike)
        else:
            self._ended()

    def _ended(self, *, told: str = "") -> None:
        self._job = None
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        counts = f"{self._kept} registered, {self._refused} not"
        self.title.setText(f"{self._name}: {counts}. {told}".strip())
        self.changed.emit()
