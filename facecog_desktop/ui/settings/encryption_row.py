"""Whether the gallery is encrypted: said, turned on and off, its key changed, its recovery key shown."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.errors import FaceCogError, GalleryLockedError, OutputUnwritableError
from facecog_desktop.core.people.protection import Copies, Lock, Protected, ProtectionState, Wish
from facecog_desktop.core.text import text
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.dialogs.gallery.encrypt import EncryptDialog
from facecog_desktop.ui.dialogs.gallery.recovery import RecoveryDialog
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_SAYS = {
    Lock.NONE: text("Not encrypted: whoever gets the file can see photos and names."),
    Lock.KEYRING: text("Encrypted. The key is in this computer's keyring."),
    Lock.PASSPHRASE: text("Encrypted with a passphrase."),
}


class EncryptionRow(QWidget):
    """`shown` is what is in force as far as is known. All work is done in jobs, one at a time."""

    def __init__(self, state: WindowState, chooser: Chooser) -> None:
        super().__init__()
        self._state, self._chooser = state, chooser
        self.shown = ProtectionState(Lock.NONE)
        self._job: Job | None = None
        self._locked: GalleryLockedError | None = None
        self.words, self.copies, self.problem = _label(), _label(), _label()
        self.copies.setProperty("role", "problem")
        self.problem.setProperty("role", "problem")
        self.encrypt = self._button(tr("&Encrypt…"), tr("Encryption: encrypt"), "shield", self.ask)
        self.unlock = self._button(tr("&Unlock…"), tr("Encryption: unlock"), "shield", self._ask_unlock)
        self.change = self._button(tr("Change &key…"), tr("Encryption: change key"), "edit", self.ask)
        self.recovery = self._button(tr("&Recovery key…"), tr("Encryption: recovery key"), "info", self._fetch_key)
        self.tidy = self._button(tr("Encrypt &backups"), tr("Encryption: encrypt backups"), "shield", self._tidy)
        self.decrypt = self._button(tr("&Decrypt…"), tr("Encryption: decrypt"), "open", self._ask_decrypt)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How much of the gallery is converted"))
        self.stop = self._button(tr("&Cancel"), tr("Encryption: cancel"), "close", self._stop)
        self._lay_out()
        state.people_changed.connect(self._opened)
        state.locked.connect(self._take_lock)
        self._show()
        QTimer.singleShot(0, self, self.look)  # the keyring takes its time, and a window is to be shown first

    def look(self) -> None:
        """Find out what is in force."""
        job = self._state.jobs.run(self._state.backend.protection.protection)
        job.returned.connect(self._take)
        job.errored.connect(self._fail)

    def ask(self) -> None:
        """Ask how to encrypt, or which key is to be the new one, and do it."""
        dialog = EncryptDialog(self, self.shown)
        dialog.accepted.connect(lambda: self._convert(dialog.wish))
        dialog.open()

    def _ask_decrypt(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Decrypt the gallery"))
        box.setText(tr("Store the gallery without encryption?"))
        box.setInformativeText(tr("Whoever gets the file can then see photos and names. Backups stay encrypted."))
        decrypt = box.addButton(tr("&Decrypt"), QMessageBox.ButtonRole.AcceptRole)
        decrypt.clicked.connect(lambda: self._convert(Wish(Lock.NONE)))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.open()

    def _ask_unlock(self) -> None:
        if self._locked is not None:
            self._state.locked.emit(self._locked)

    def _convert(self, wish: Wish) -> None:
        protection = self._state.backend.protection

        def work(job: Job) -> Protected | None:
            def go_on(done: float) -> bool:
                job.report(done)
                return not job.stopped

            return protection.protect(wish, go_on)

        self._follow(self._state.jobs.follow(work, in_order=True))

    def _tidy(self) -> None:
        protection = self._state.backend.protection
        self._follow(self._state.jobs.run(lambda: protection.tidy_copies(Copies.CONVERT), in_order=True), quiet=True)

    def _follow(self, job: Job, *, quiet: bool = False) -> None:
        self._job = job
        self.bar.setRange(0, 0)
        job.progressed.connect(self._progress)
        job.returned.connect(lambda done: self._done(done, quiet=quiet))
        job.errored.connect(self._fail)
        job.ended.connect(self._ended)
        self.problem.clear()
        self._show()

    def _progress(self, done: float) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(int(done * 1000))

    def _done(self, done: Protected | None, *, quiet: bool) -> None:
        if done is None:
            self._state.say(tr("The gallery is as it was"))
            return
        self._state.say(
            tr("The gallery is not encrypted any more") if done.lock is Lock.NONE else tr("The gallery is encrypted")
        )
        if done.failed:
            self.problem.setText(
                tr(
                    "{n} backups could not be read and stayed as they were.",
                    one="{n} backup could not be read and stayed as it was.",
                    n=len(done.failed),
                )
            )
        if done.recovery_key and not quiet:
            self._show_key(done.recovery_key, done.left)

    def _fetch_key(self) -> None:
        job = self._state.jobs.run(self._state.backend.protection.recovery_key)
        job.returned.connect(self._show_key)
        job.errored.connect(self._fail)

    def _show_key(self, key: str, left: Sequence[str] = ()) -> None:
        dialog = RecoveryDialog(self, key, left)
        dialog.save_requested.connect(lambda: self._save(key))
        dialog.open()

    def _save(self, key: str) -> None:
        chosen = self._chooser.recovery_key(self)
        if chosen:
            job = self._state.jobs.run(lambda: _write(Path(chosen), key))
            job.returned.connect(lambda _: self._state.say(tr("The recovery key is in {path}", path=chosen)))
            job.errored.connect(self._state.fail)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _ended(self) -> None:
        self._job = None
        self._show()
        self.look()

    def _take(self, found: ProtectionState) -> None:
        self.shown = found
        self._show()

    def _take_lock(self, why: GalleryLockedError) -> None:
        self._locked = why
        self.look()

    def _opened(self) -> None:
        self._locked = None
        if self._job is None:
            self.look()

    def _fail(self, error: FaceCogError) -> None:
        self.problem.setText(telling.error(error))
        self._show()
        if isinstance(error, GalleryLockedError):
            self._state.fail(error)

    def _show(self) -> None:
        found, busy, locked = self.shown, self._job is not None, self._locked is not None
        encrypted = found.lock is not Lock.NONE
        remembered = found.remembered and found.lock is Lock.PASSPHRASE
        sentences = (
            translated(_SAYS[found.lock]),
            tr("This computer's keyring remembers its key.") if remembered else "",
            tr("It is locked.") if encrypted and locked else "",
        )
        self.words.setText(" ".join(each for each in sentences if each))
        self.copies.setText(
            tr(
                "{n} backups are not encrypted.",
                one="{n} backup is not encrypted.",
                n=len(found.plain_copies),
            )
        )
        self.copies.setVisible(bool(found.plain_copies))
        self.problem.setVisible(bool(self.problem.text()))
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.encrypt.setVisible(not busy and not encrypted)
        self.unlock.setVisible(not busy and encrypted and locked)
        for button in (self.change, self.recovery, self.decrypt):
            button.setVisible(not busy and encrypted and not locked)
        self.tidy.setVisible(not busy and not locked and bool(found.plain_copies))

    def _button(self, words: str, name: str, icon: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(name)
        icons.bind(self._state.look, button, icon)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(QLabel(tr("Encryption")))
        self.words.setProperty("role", "muted")
        for label in (self.words, self.copies, self.problem):
            column.addWidget(label)
        buttons = (self.encrypt, self.unlock, self.change, self.recovery, self.tidy, self.decrypt)
        column.addLayout(FlowLayout(buttons))
        busy = QHBoxLayout()
        busy.setSpacing(8)
        busy.addWidget(self.bar, 1)
        busy.addWidget(self.stop)
        column.addLayout(busy)


def _write(path: Path, key: str) -> None:
    """For its owner's eyes only; the dialog has asked about what is there. Raises OutputUnwritableError."""
    try:
        path.unlink(missing_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(f"{key}\n")
    except OSError as error:
        why = text("{path} cannot be written: {reason}", path=str(path), reason=error.strerror)
        raise OutputUnwritableError(why, source=str(path)) from error


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    wrap(label)
    return label
