"""A gallery that is locked: asks for what opens it, once at a time, and reads the people again when it is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.errors import FaceCogError, GalleryLockedError
from facecog_desktop.core.people.protection import Protection, ProtectionState
from facecog_desktop.ui.dialogs.gallery.unlock import UnlockDialog
from facecog_desktop.ui.state.window_state import WindowState


class Unlocking(QObject):
    """Listens to the state for its parent, the window."""

    def __init__(self, window: QWidget, state: WindowState) -> None:
        super().__init__(window)
        self._window, self._state = window, state
        self._asking = False
        self.dialog: UnlockDialog | None = None
        state.locked.connect(self._ask)

    def _ask(self, why: GalleryLockedError) -> None:
        if self._asking:
            return
        self._asking = True
        protection = self._state.backend.protection
        job = self._state.jobs.run(protection.protection)
        job.returned.connect(lambda found: self._show(why, found, protection))
        job.errored.connect(self._give_up)

    def _show(self, why: GalleryLockedError, found: ProtectionState, protection: Protection) -> None:
        dialog = self.dialog = UnlockDialog(self._window, why, keyring=found.keyring)
        file = Path(why.source) if why.source else None
        dialog.given.connect(lambda secret, remember: self._try(protection, file, secret, remember))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _try(self, protection: Protection, file: Path | None, secret: str, remember: bool) -> None:
        """`file`: what is locked may be a backup, which has a key of its own."""
        job = self._state.jobs.run(lambda: protection.unlock(secret, remember=remember, of=file))
        job.returned.connect(lambda _: self._opened())
        job.errored.connect(self._refused)

    def _refused(self, error: FaceCogError) -> None:
        if isinstance(error, GalleryLockedError) and self.dialog is not None:
            self.dialog.refuse(error)
            return
        self._state.fail(error)  # open, but the keyring did not keep the key
        self._opened()

    def _opened(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._state.gallery_replaced()

    def _closed(self) -> None:
        self.dialog = None
        self._asking = False

    def _give_up(self, error: FaceCogError) -> None:
        self._asking = False
        self._state.fail(error)
