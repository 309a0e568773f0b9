"""Photos being added to people, as it is seen: progress and a result for each file. The rest of the page lives on."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QProgressBar, QPushButton, QVBoxLayout

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Person
from facecog_desktop.ui.desktop.choosing import is_video
from facecog_desktop.ui.panels.register.photo_job import PhotoResult, PhotosAdded, add_photos
from facecog_desktop.ui.panels.registering import refusal
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.words.language import number, spoken, tr

_HEIGHT = 132


class AddingTray(QFrame):
    """`add` begins, or waits for what is added already. It appears by itself and stays until it is closed."""

    ended = Signal()

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._state = state
        self._waiting: deque[tuple[Person, list[str]]] = deque()
        self._person: Person | None = None
        self._job: Job | None = None
        self._added: PhotosAdded | None = None
        self._kept = self._refused = 0
        self.title = ElidedLabel(tr("What is added"))
        self.title.setProperty("role", "heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 8)
        self.bar.setAccessibleName(tr("Progress of adding photos"))
        self.results = QListWidget()
        self.results.setAccessibleName(tr("Results, one for each file"))
        self.results.setFixedHeight(_HEIGHT)
        self.results.setWordWrap(True)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anyway = self._button(tr("Add &anyway"), "add", self._add_anyway)
        self.anyway.setToolTip(tr("Keep the photos that look like somebody else: they do show this person"))
        self.stop = self._button(tr("&Stop"), "close", self._stop)
        self.stop.setToolTip(tr("Leave out the files that were not looked at yet; what was added stays"))
        self.close_button = self._button(tr("&Close"), "close", self._close)
        self._lay_out()
        self.hide()

    @property
    def running(self) -> bool:
        """True while files are looked at."""
        return self._job is not None

    def add(self, person: Person, paths: Sequence[str]) -> None:
        """Add the photos in these files and folders to somebody; films are told and left alone."""
        self._waiting.append((person, list(paths)))
        if not self.running:
            self._begin()

    def _begin(self) -> None:
        self._person, paths = self._waiting.popleft()
        person, backend = self._person, self._state.backend
        self._kept = self._refused = 0
        self._added = None
        self.results.clear()
        films = [path for path in paths if is_video(path)]
        photos = [path for path in paths if path not in films]
        self._job = self._state.jobs.follow(lambda job: add_photos(backend, person, photos, job))
        self._job.progressed.connect(self._one)
        self._job.returned.connect(self._take)
        self._job.errored.connect(self._state.fail)
        self._job.ended.connect(self._finish)
        for film in films:
            self._one(PhotoResult(film, FaceCogError("a film is not a photo", "Drop pictures or folders of pictures.")))
        self._show_state()
        self.show()

    def _one(self, result: PhotoResult) -> None:
        self._kept += result.error is None
        self._refused += result.error is not None
        item = QListWidgetItem(
            tr("{file}: ✓ added", file=result.title)
            if result.error is None
            else tr("{file}: ✗ {reason}", file=result.title, reason=refusal(result.error))
        )
        item.setToolTip(result.source)
        self.results.addItem(item)
        self.results.scrollToBottom()
        self._show_state()

    def _take(self, added: PhotosAdded) -> None:
        self._added = added
        if added.done is not None:
            self._state.did(added.done)

    def _finish(self) -> None:
        self._job = None
        self._show_state()
        self.ended.emit()
        if self._waiting:
            self._begin()

    def _stop(self) -> None:
        self._waiting.clear()
        if self._job is not None:
            self._job.stop()

    def _close(self) -> None:
        self.results.clear()
        self._added = None
        self.hide()

    def _add_anyway(self) -> None:
        person, added = self._person, self._added
        if person is None or added is None:
            return
        self._added = None
        self._show_state()
        told = tr("{n} photos added to {name}", one="{n} photo added to {name}", n=len(added.alike), name=person.name)
        job = self._state.change(person.id, added.anyway, told)
        job.returned.connect(lambda _: self.results.addItem(f"✓ {told}"))
        job.returned.connect(lambda _: self.results.scrollToBottom())

    def _show_state(self) -> None:
        name = "" if self._person is None else self._person.name
        done = (
            tr("{added} added, {refused} not", added=number(self._kept), refused=number(self._refused))
            if self._kept + self._refused
            else tr("looking…")
        )
        self.title.setText(
            tr("Adding photos to {name}: {done}", name=name, done=done)
            if self.running
            else tr("{name}: {done}", name=name, done=done)
        )
        self.bar.setRange(0, 0 if self.running else 1)
        self.bar.setVisible(self.running)
        self.stop.setVisible(self.running)
        self.close_button.setVisible(not self.running)
        alike = 0 if self._added is None else len(self._added.alike)
        self.anyway.setVisible(bool(alike) and not self.running)
        self.anyway.setText(tr("Add {n} look-alikes &anyway", one="Add {n} look-alike &anyway", n=alike))
        self.anyway.setAccessibleName(spoken(self.anyway.text()))

    def _button(self, text: str, icon: str, act: object) -> QPushButton:
        made = QPushButton(text)
        made.setAccessibleName(spoken(text))
        made.setIconSize(QSize(16, 16))
        icons.bind(self._state.look, made, icon)
        made.clicked.connect(act)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for widget in (self.bar, self.anyway, self.stop, self.close_button):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.results)
