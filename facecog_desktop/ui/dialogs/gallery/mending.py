"""Puts a backup, or what can still be read, in place of the gallery, and tells what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.errors import FaceCogError, GalleryDamagedError
from facecog_desktop.core.people.copies import Copy, Replacement
from facecog_desktop.core.ports.gallery import Salvage
from facecog_desktop.service.upkeep.upkeeping import newest_whole
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.dialogs.gallery.backups import BackupsDialog
from facecog_desktop.ui.dialogs.gallery.trouble import DamagedDialog, TellingDialog, UnusableDialog
from facecog_desktop.ui.state.keeper import upkeep_job
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words import copy_words, telling
from facecog_desktop.ui.words.language import tr


class Mender(QObject):
    """Asks, does it in a job and tells. `parent` is what its dialogs stand over."""

    mended = Signal()
    """Another file is in the gallery's place."""

    def __init__(self, state: WindowState, parent: QWidget, chooser: Chooser) -> None:
        super().__init__(parent)
        self._state, self._parent, self._chooser = state, parent, chooser

    def help_with(self, error: FaceCogError) -> None:
        """The gallery cannot be used: say so and offer what can be done."""
        if not isinstance(error, GalleryDamagedError):
            dialog = UnusableDialog(self._parent, error)
            dialog.another.clicked.connect(lambda: self._state.page_requested.emit("settings"))
            dialog.open()
            return
        job = upkeep_job(self._state, newest_whole)
        job.returned.connect(lambda found: self._offer(error, found))
        job.errored.connect(lambda _: self._offer(error, None))

    def choose_backup(self) -> None:
        """Let the user choose a backup, after showing what it would do."""
        dialog = BackupsDialog(self._parent, self._state, self._chooser)
        dialog.accepted.connect(lambda: self.restore(dialog.chosen))
        dialog.open()

    def restore(self, backup: Path | None) -> None:
        """Put a backup in place."""
        if backup is None:
            return
        self._state.say(tr("The backup is being put in place…"))
        job = upkeep_job(self._state, lambda kept: kept.restore(backup), in_order=True)
        job.returned.connect(self._restored)
        job.errored.connect(self._failed)

    def mend(self) -> None:
        """Put what can still be read in place."""
        self._state.say(tr("What can be read is being saved…"))
        job = upkeep_job(self._state, lambda kept: kept.mend(), in_order=True)
        job.returned.connect(lambda done: self._saved(*done))
        job.errored.connect(self._failed)

    def _offer(self, error: FaceCogError, found: tuple[Copy, Replacement] | None) -> None:
        dialog = DamagedDialog(self._parent, error, found)
        if found is not None:
            backup = found[0].place
            dialog.restore.clicked.connect(lambda: self.restore(backup))
        dialog.save.clicked.connect(self.mend)
        dialog.open()

    def _restored(self, aside: Path | None) -> None:
        kept = tr("What was there before is kept as {path}", path=aside) if aside is not None else ""
        self._exchanged(tr("The backup is in place"), kept)

    def _saved(self, saved: Salvage, aside: Path | None) -> None:
        lines = [copy_words.saved(saved)]
        if aside is not None:
            lines.append(tr("The damaged file is kept as {path}", path=aside))
        self._exchanged(tr("The gallery is mended"), "\n".join(lines))

    def _exchanged(self, title: str, words: str) -> None:
        self._state.gallery_replaced()
        self._state.say(title)
        self.mended.emit()
        TellingDialog(self._parent, title, words).open()

    def _failed(self, error: FaceCogError) -> None:
        self._state.fail(error)
        TellingDialog(self._parent, tr("Nothing was changed"), telling.error(error)).open()
