"""One registration from wish to answer: asks about look-alikes, then tells what became of it. Used by every panel."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from facecog_desktop.core.errors import AlreadyRegisteredError, FaceCogError, LooksLikeOtherError
from facecog_desktop.core.people.changes import AddSamples, Merge
from facecog_desktop.core.types import Candidate, Sample
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr


class Registration(QObject):
    """Start with `begin`; exactly one of `done`, `refused` and `cancelled` follows."""

    done = Signal(object)
    """An Undoable: what was done."""
    refused = Signal(object)
    """A FaceCogError; nothing was kept."""
    cancelled = Signal()

    def __init__(self, state: WindowState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._parent = parent
        self._name = ""
        self._external_id: str | None = None
        self._samples: tuple[Sample, ...] = ()
        self.question: QMessageBox | None = None
        """The question on show, if any."""

    def begin(self, name: str, samples: Sequence[Sample], external_id: str | None = None) -> None:
        """Register these samples under this name."""
        self._name, self._samples, self._external_id = name, tuple(samples), external_id
        self._register(force=False)

    def _register(self, *, force: bool) -> None:
        job = self._state.register(self._name, self._samples, external_id=self._external_id, force=force)
        job.returned.connect(self.done)
        job.errored.connect(self._failed)

    def _failed(self, error: FaceCogError) -> None:
        if isinstance(error, LooksLikeOtherError):
            self._ask(error.other, error.twin)
        else:
            self.refused.emit(error)

    def _ask(self, other: Candidate, twin: str | None) -> None:
        """Somebody like this is known: whose photos are these? Answered without blocking the picture."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Who is this?"))
        box.setText(telling.looks_like(other))
        box.setInformativeText(telling.one_name(self._name, other, twin))
        add = box.addButton(tr("&Add to {name}", name=other.name), QMessageBox.ButtonRole.AcceptRole)
        else_ = box.addButton(tr("&It is someone else"), QMessageBox.ButtonRole.DestructiveRole)
        merge = None if twin is None else box.addButton(tr("&Merge the two"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        for button in box.buttons():
            button.setAccessibleName(button.text().replace("&", ""))
        answers: dict[QAbstractButton | None, Callable[[], object]] = {
            add: lambda: self._add_to(other),
            else_: lambda: self._register(force=True),
        }
        if merge is not None and twin is not None:
            answers[merge] = lambda: self._merge(twin, other)
        box.finished.connect(lambda _: self._answered(box, answers))
        self.question = box
        box.open()

    def _answered(self, box: QMessageBox, answers: Mapping[QAbstractButton | None, Callable[[], object]]) -> None:
        answers.get(box.clickedButton(), self.cancelled.emit)()
        self.question = None
        box.deleteLater()

    def _merge(self, twin: str, other: Candidate) -> None:
        """The two entries are one person, who gets the photos then."""
        job = self._state.change(twin, Merge(other.person), telling.merged(self._name, other), quiet=True)
        job.returned.connect(lambda _: self._add_to(other))
        job.errored.connect(self.refused)

    def _add_to(self, other: Candidate) -> None:
        """By id, not by name: two people may share a name."""
        count = len(self._samples)
        told = tr("{n} photos added to {name}", one="{n} photo added to {name}", n=count, name=other.name)
        job = self._state.change(other.person, AddSamples(self._samples), told, quiet=True)
        job.returned.connect(self.done)
        job.errored.connect(self.refused)


def refusal(error: FaceCogError) -> str:
    """Why nothing was kept, as the advice line says it."""
    if isinstance(error, AlreadyRegisteredError):
        return telling.registered_already(error)
    return telling.error(error)
