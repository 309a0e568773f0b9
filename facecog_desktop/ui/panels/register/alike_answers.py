"""The answers to photos that look like somebody else, carried out: one by one or all of them at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from facecog_desktop.core.people.changes import AddSamples, Merge
from facecog_desktop.core.types import Sample
from facecog_desktop.ui.panels.register.photo_row import AlikeRow
from facecog_desktop.ui.state.undo import Undoable
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr


class AlikeAnswers(QObject):
    """Takes rows in with `take`; `settled` says for how many photos something was done, and what."""

    settled = Signal(int, str)
    changed = Signal()
    """Another number of rows is open."""

    def __init__(self, state: WindowState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._name = ""
        self._rows: list[AlikeRow] = []

    def begin(self, name: str) -> None:
        """Other photos, of somebody called `name`."""
        self._name, self._rows = name, []
        self.changed.emit()

    def take(self, row: AlikeRow) -> None:
        """One more photo that waits for an answer."""
        self._rows.append(row)
        self.connect_to(row, [row])
        self.changed.emit()

    def connect_to(self, asking: AlikeRow, rows: Sequence[AlikeRow]) -> None:
        """What is answered on `asking` holds for these rows."""
        asking.add_requested.connect(lambda: self._add(rows))
        asking.else_requested.connect(lambda: self._register(rows))
        asking.merge_requested.connect(lambda: self._merge(asking))

    @property
    def largest(self) -> list[AlikeRow]:
        """The open rows of the one whom most of the photos look like."""
        groups: defaultdict[str, list[AlikeRow]] = defaultdict(list)
        for row in self._rows:
            if row.open:
                groups[row.other.person].append(row)
        return max(groups.values(), key=len, default=[])

    def _add(self, rows: Sequence[AlikeRow]) -> None:
        """Give the photos to whom they look like: by id, not by name, for two people may share a name."""
        waiting = [row for row in rows if row.open]
        if not waiting:
            return
        other = waiting[0].other
        told = tr("{n} photos added to {name}", one="{n} photo added to {name}", n=len(waiting), name=other.name)
        job = self._state.change(other.person, AddSamples(_samples(waiting)), told, quiet=True)
        self._follow(job, waiting, tr("✓ added to {name}", name=other.name))

    def _register(self, rows: Sequence[AlikeRow]) -> None:
        """It is somebody else who looks alike; the pair is remembered."""
        waiting = [row for row in rows if row.open]
        if waiting:
            job = self._state.register(self._name, _samples(waiting), force=True)
            self._follow(job, waiting, tr("✓ registered; looks like {name}", name=waiting[0].other.name))

    def _merge(self, asking: AlikeRow) -> None:
        """The two entries are one person, who gets all these photos then."""
        twin, other = asking.error.twin, asking.other
        if twin is None:
            return
        alike = [row for row in self._rows if row.open and row.other.person == other.person]
        job = self._state.change(twin, Merge(other.person), telling.merged(self._name, other), quiet=True)
        job.returned.connect(lambda _: self._add(alike))
        job.errored.connect(lambda error: asking.refuse(telling.error(error)))

    def _follow(self, job: Job, rows: Sequence[AlikeRow], words: str) -> None:
        def done(what: Undoable) -> None:
            for row in rows:
                row.settle(words)
            self.settled.emit(len(rows), what.told)
            self.changed.emit()

        def failed(reason: str) -> None:
            for row in rows:
                row.refuse(reason)
            self.changed.emit()

        for row in rows:
            row.wait()
        self.changed.emit()
        job.returned.connect(done)
        job.errored.connect(lambda error: failed(telling.error(error)))


def _samples(rows: Sequence[AlikeRow]) -> tuple[Sample, ...]:
    return tuple(row.sample for row in rows if row.sample is not None)
