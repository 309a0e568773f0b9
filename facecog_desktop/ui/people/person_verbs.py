"""What can be done with a person, for the grid and for the person's own page: asks where needed, then does it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.people.changes import (
    DropSamples,
    Merge,
    MoveSamples,
    Receipt,
    Remove,
    Restore,
    SetConsent,
    Split,
)
from facecog_desktop.core.types import Person, StoredSample
from facecog_desktop.service.importing.intake import Written
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.dialogs.people.consent import ConsentDialog
from facecog_desktop.ui.dialogs.people.counter_examples import CounterExamplesDialog
from facecog_desktop.ui.dialogs.people.forget import ForgetDialog, ReceiptDialog
from facecog_desktop.ui.dialogs.people.joining import Means, MergeDialog, MoveDialog, SplitDialog
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.words.language import tr


class PersonVerbs(QObject):
    """Every change can be undone and redone; an erasure cannot, and shows its receipts."""

    merged = Signal(str)
    """Somebody became a part of this person (id)."""
    forgotten = Signal()

    def __init__(self, state: WindowState, chooser: Chooser, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._state, self._chooser, self._thumbnails, self._parent = state, chooser, thumbnails, parent

    def remove(self, person: Person) -> None:
        """Take somebody out; the way back stays."""
        if not person.removed:
            self._state.change(person.id, Remove(), tr("{name} deleted", name=person.name))

    def restore(self, person: Person) -> None:
        """Bring a deleted or merged person back."""
        self._state.change(person.id, Restore(), tr("{name} is back", name=person.name))

    def drop(self, person: Person, photos: Sequence[StoredSample]) -> None:
        """Take photos away."""
        if photos and not person.removed:
            told = tr("{n} photos of {name} dropped", one="Photo of {name} dropped", n=len(photos), name=person.name)
            self._state.change(person.id, DropSamples(_ids(photos)), told)

    def ask_move(self, person: Person, photos: Sequence[StoredSample]) -> None:
        """Give photos to somebody else."""
        if not photos or person.removed:
            return
        dialog = MoveDialog(self._parent, person, len(photos), self._means())

        def move() -> None:
            target = dialog.target
            if target is not None:
                told = tr(
                    "{n} photos moved from {name} to {other}",
                    one="Photo moved from {name} to {other}",
                    n=len(photos),
                    name=person.name,
                    other=target.name,
                )
                self._state.change(person.id, MoveSamples(_ids(photos), target.id), told)

        dialog.accepted.connect(move)
        dialog.open()

    def ask_split(self, person: Person, photos: Sequence[StoredSample]) -> None:
        """Make photos a new person."""
        if not photos or person.removed:
            return
        dialog = SplitDialog(self._parent, person, len(photos), self._state.people)

        def split() -> None:
            name = dialog.name
            told = tr(
                "{n} photos of {name} made a new person, {other}",
                one="Photo of {name} made a new person, {other}",
                n=len(photos),
                name=person.name,
                other=name,
            )
            self._state.change(person.id, Split(_ids(photos), name), told)

        dialog.accepted.connect(split)
        dialog.open()

    def ask_merge(self, person: Person) -> None:
        """Two entries are one person."""
        if person.removed:
            return
        dialog = MergeDialog(self._parent, person, self._means())

        def merge() -> None:
            kept, gone = dialog.kept, dialog.gone
            if kept is not None and gone is not None:
                job = self._state.change(
                    gone.id, Merge(kept.id), tr("{name} is now part of {other}", name=gone.name, other=kept.name)
                )
                job.returned.connect(lambda _: self.merged.emit(kept.id))

        dialog.accepted.connect(merge)
        dialog.open()

    def ask_consent(self, person: Person) -> None:
        """Note or withdraw a consent."""
        others = [each.consent for each in self._state.people if each.consent is not None]
        dialog = ConsentDialog(self._parent, person, others)

        def note(consent: Consent | None) -> None:
            told = (
                tr("Consent of {name} withdrawn", name=person.name)
                if consent is None
                else tr("Consent of {name} noted", name=person.name)
            )
            self._state.change(person.id, SetConsent(consent), told)

        dialog.noted.connect(note)
        dialog.open()

    def show_denied(self, person: Person) -> None:
        """The faces that were said not to be this person, to let them go."""
        CounterExamplesDialog(self._parent, self._state, person).open()

    def ask_export(self, person: Person) -> None:
        """Write everything about somebody into one file: the exact photos, and JSON."""
        chosen = self._chooser.export(self._parent, person.name)
        if not chosen:
            return
        backend, out = self._state.backend, Path(chosen)
        self._state.say(tr("Exporting {name}…", name=person.name))
        job = self._state.jobs.run(lambda: backend.export_person(person, out))
        job.returned.connect(lambda written: self._state.say(_exported(written, out)))
        job.errored.connect(self._state.fail)

    def ask_forget(self, people: Sequence[Person]) -> None:
        """Erase people, after a confirmation."""
        if not people:
            return
        dialog = ForgetDialog(self._parent, people)
        dialog.accepted.connect(lambda: self._forget(people, backups=dialog.backups.isChecked()))
        dialog.open()

    def _forget(self, people: Sequence[Person], *, backups: bool) -> None:
        backend, ids = self._state.backend, [person.id for person in people]

        def work() -> list[Receipt]:
            if len(ids) == 1:
                return [backend.service.forget(ids[0], backups=backups)]
            with closing(backend.upkeep()) as upkeep:
                return upkeep.purge(ids, backups=backups)

        self._state.say(tr("Erasing…"))
        job = self._state.jobs.run(work, in_order=True)
        job.returned.connect(self._forgotten)
        job.errored.connect(self._state.fail)
        job.errored.connect(lambda _: self._state.refresh())

    def _forgotten(self, receipts: Sequence[Receipt]) -> None:
        """Nothing of them stays behind: no picture in memory, nothing to undo or redo."""
        for receipt in receipts:
            self._state.undo_stack.drop_person(receipt.person)
        self._state.crops.forget()
        self._thumbnails.forget()
        self._state.say(tr("Forgotten"))
        self.forgotten.emit()
        self._state.refresh()
        ReceiptDialog(self._parent, receipts).open()

    def _means(self) -> Means:
        return Means(self._state.look, self._thumbnails, self._state.people)


def _ids(photos: Sequence[StoredSample]) -> tuple[int, ...]:
    return tuple(photo.id for photo in photos)


def _exported(written: Written, out: Path) -> str:
    return tr(
        "{name} with {n} photos written to {path}",
        one="{name} with {n} photo written to {path}",
        name=written.name,
        n=written.samples,
        path=out,
    )
