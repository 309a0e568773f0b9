"""Choosing a backup to put in place: which ones there are, and what each would do, before anything is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.errors import FaceCogError, GalleryLockedError
from facecog_desktop.core.people.copies import Copy, Replacement
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.state.keeper import upkeep_job
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import copy_words, telling
from facecog_desktop.ui.words.language import spoken, tr

_SIZE = (560, 460)


class BackupsDialog(QDialog):
    """`accepted` means: put `chosen` in place. It can only be accepted once the preview has come."""

    def __init__(self, parent: QWidget, state: WindowState, chooser: Chooser) -> None:
        super().__init__(parent)
        self._state, self._chooser = state, chooser
        self.chosen: Path | None = None
        self.setWindowTitle(tr("Restore a backup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups, the newest first"))
        self.list.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.preview = QLabel(tr("Reading the folder of backups…"))
        self.preview.setAccessibleName(tr("What restoring would do"))
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        wrap(self.preview)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.another = _button(tr("Another &file…"), tr("Choose a backup that lies elsewhere"))
        self.another.clicked.connect(self._choose_file)
        self.cancel = _button(tr("&Cancel"), tr("Change nothing"))
        self.cancel.clicked.connect(self.reject)
        self.restore = _button(tr("&Restore"), tr("Put the chosen backup in the gallery's place"))
        self.restore.setProperty("role", "danger")
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self.accept)
        self._lay_out()
        job = upkeep_job(state, lambda kept: kept.copies())
        job.returned.connect(self._take)
        job.errored.connect(self._refuse)
        self._job: Job = job
        self.finished.connect(lambda _: self._job.cancel())

    def _take(self, copies: list[Copy]) -> None:
        for copy in copies:
            item = QListWidgetItem(copy_words.copy(copy), self.list)
            item.setData(Qt.ItemDataRole.UserRole, str(copy.place))
            item.setToolTip(str(copy.place))
        if copies:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.preview.setText(tr("There is no backup yet. One that lies elsewhere can be chosen as another file."))
            self.another.setFocus()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._foresee(Path(str(item.data(Qt.ItemDataRole.UserRole))))

    def _choose_file(self) -> None:
        file = self._chooser.backup(self)
        if file:
            self.list.setCurrentRow(-1)
            self._foresee(Path(file))

    def _foresee(self, backup: Path) -> None:
        """Read the backup whole in a job; until then nothing can be restored."""
        self._job.cancel()
        self.chosen = None
        self.restore.setEnabled(False)
        self.preview.setText(tr("Reading {name}…", name=backup.name))
        self._job = upkeep_job(self._state, lambda kept: (backup, kept.foresee(backup)))
        self._job.returned.connect(lambda found: self._show(*found))
        self._job.errored.connect(self._refuse)

    def _show(self, backup: Path, replacement: Replacement) -> None:
        self.chosen = backup
        self.preview.setText(copy_words.replacement(replacement))
        self.restore.setEnabled(True)

    def _refuse(self, error: FaceCogError) -> None:
        self.preview.setText(telling.error(error))
        if isinstance(error, GalleryLockedError):
            self._state.locked.emit(error)

    def _lay_out(self) -> None:
        title = QLabel(tr("Which backup is to take the gallery's place?"))
        title.setProperty("role", "heading")
        row = QHBoxLayout()
        row.addWidget(self.another)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addWidget(self.preview, 1)
        column.addLayout(row)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(spoken(text))
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
