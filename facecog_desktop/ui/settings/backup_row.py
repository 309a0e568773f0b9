"""Copies of the gallery: where they lie, one made now, one put in place, and whether the gallery is whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.people.copies import Copy
from facecog_desktop.core.ports.gallery import Upkeep
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.dialogs.gallery.mending import Mender
from facecog_desktop.ui.state.keeper import upkeep_job
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import copy_words, people_words, telling
from facecog_desktop.ui.words.language import tr


class BackupRow(QWidget):
    """What the buttons do is told in the line below them."""

    def __init__(self, state: WindowState, chooser: Chooser) -> None:
        super().__init__()
        self._state = state
        self.mender = Mender(state, self, chooser)
        self.newest = QLabel("")
        self.newest.setProperty("role", "muted")
        wrap(self.newest)
        self.told = QLabel("")
        self.told.setAccessibleName(tr("What came of it"))
        wrap(self.told)
        self.told.hide()
        self.now = self._button(
            tr("&Back up now"), "export", tr("Copy the gallery into the folder of backups"), self._back_up
        )
        self.restore = self._button(
            tr("&Restore a backup…"),
            "restore",
            tr("See what a backup holds and put it in place"),
            self.mender.choose_backup,
        )
        self.check = self._button(
            tr("Check no&w"), "shield", tr("Read every photo and see that all is whole"), self._check
        )
        self.folder = self._button(tr("Open folder of bac&kups"), "open", tr("Where the copies lie"), self._open_folder)
        self.mender.mended.connect(self.refresh)
        state.gallery_exchanged.connect(self.refresh)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Copies may have been made meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Tell of the newest copy, read in a job."""
        job = upkeep_job(self._state, lambda kept: kept.copies())
        job.returned.connect(self._take)
        job.errored.connect(lambda error: self.newest.setText(telling.error(error)))

    def _take(self, copies: list[Copy]) -> None:
        if not copies:
            self.newest.setText(tr("No copy yet. They lie in {folder}.", folder=self._place()))
            return
        self.newest.setText(
            tr(
                "{n} copies, the newest of {moment}, in {folder}.",
                one="{n} copy, the newest of {moment}, in {folder}.",
                n=len(copies),
                moment=people_words.moment(copies[0].made),
                folder=self._place(),
            )
        )

    def _place(self) -> str:
        return str(self._folder())

    def _folder(self) -> Path:
        return self._state.backend.backup_folder

    def _back_up(self) -> None:
        self._do(
            self.now, lambda kept: kept.backup(), lambda made: tr("The gallery is copied to {path}", path=str(made))
        )

    def _check(self) -> None:
        self._do(self.check, lambda kept: kept.integrity(), copy_words.problems)

    def _do(self, button: QPushButton, work: Callable[[Upkeep], object], words: Callable[..., str]) -> None:
        button.setEnabled(False)
        self._tell(tr("Working…"))
        job = upkeep_job(self._state, work)
        job.returned.connect(lambda result: self._tell(words(result)))
        job.errored.connect(self._refuse)
        job.ended.connect(lambda: button.setEnabled(True))
        job.ended.connect(self.refresh)

    def _refuse(self, error: FaceCogError) -> None:
        self._tell(telling.error(error), problem=True)

    def _tell(self, words: str, *, problem: bool = False) -> None:
        self.told.setProperty("role", "problem" if problem else "")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(words)
        self.told.show()

    def _open_folder(self) -> None:
        folder = self._folder()
        shown = folder if folder.is_dir() else folder.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown))):
            self._tell(tr("The folder cannot be shown: {path}", path=str(shown)), problem=True)

    def _button(self, text: str, icon: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.setToolTip(tip)
        icons.bind(self._state.look, button, icon)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        row = FlowLayout((self.now, self.restore, self.check, self.folder))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(QLabel(tr("Backups and check")))
        column.addWidget(self.newest)
        column.addSpacing(4)
        column.addLayout(row)
        column.addWidget(self.told)
