"""One person: photos with their quality, name, notes; add, drop, delete, forget. Who is shown is the page's choice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from facecog_desktop.core.changes import Describe, DropSamples, Remove, Rename, Restore
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.names import clean_name
from facecog_desktop.core.types import Person, StoredSample
from facecog_desktop.ui import icons
from facecog_desktop.ui.choosing import Chooser
from facecog_desktop.ui.dialogs.photo import PhotoDialog
from facecog_desktop.ui.pages.person_details import PersonDetails
from facecog_desktop.ui.pages.person_name import PersonName
from facecog_desktop.ui.state import WindowState
from facecog_desktop.ui.tables import wording
from facecog_desktop.ui.tables.samples_table import SamplesTable
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import TileView
from facecog_desktop.ui.threads import Job


class PersonView(QWidget):
    """Show somebody with `show_person`; `left` when the user goes back."""

    left = Signal()
    forget_requested = Signal(object)
    """Erase this Person; whoever listens asks first."""

    def __init__(self, state: WindowState, chooser: Chooser, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._state, self._chooser = state, chooser
        self._person: Person | None = None
        self._reading: Job | None = None
        self._describing: set[Job] = set()
        self.name = PersonName(state.look)
        self.name.renamed.connect(self._rename)
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.table = SamplesTable(thumbnails)
        self.photos = TileView(state.look, thumbnails.side)
        self.photos.setModel(self.table)
        self.photos.setAccessibleName("Photos")
        self.photos.opened.connect(self._open_photo)
        self.photos.delete_requested.connect(lambda _: self.drop_photo())
        self.photos.menu_requested.connect(self._photo_menu)
        self.details = PersonDetails()
        self.details.described.connect(self._describe)
        self._make_buttons()
        self._lay_out()
        for key, act in (("F2", self._edit_name), ("Alt+Left", self.left.emit)):
            QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def person(self) -> Person | None:
        """Who is shown."""
        return self._person

    def show_person(self, person: Person) -> None:
        """Show somebody, or the newest of who is shown already, and read their photos again."""
        another = self._person is None or person.id != self._person.id
        if another:
            self.table.take([])
            self.name.leave()
        self._person = person
        self.name.show_name(person.name)
        self.name.set_editable(not person.removed)
        self.summary.setText(wording.since(person) + (" · deleted" if person.removed else ""))
        if another or not self._describing:  # what was read before an edit must not undo it on the screen
            self.details.show_person(person)
        for button in (self.add_files, self.add_camera, self.drop, self.delete):
            button.setVisible(not person.removed)
        self.restore.setVisible(person.removed)
        self._read_photos(person.id)

    def drop_photo(self) -> None:
        """Take the chosen photo away; undo brings it back."""
        index = self.photos.currentIndex()
        if self._person is None or self._person.removed or not index.isValid():
            return
        sample = self.table.sample(index)
        self._state.change(self._person.id, DropSamples((sample.id,)), f"Photo of {self._person.name} dropped")

    def _make_buttons(self) -> None:
        self.back = QToolButton()
        self.back.setIconSize(QSize(22, 22))
        self.back.setAccessibleName("Back to all people")
        self.back.setToolTip("Back to all people (Alt+Left)")
        icons.bind(self._state.look, self.back, "back")
        self.back.clicked.connect(self.left)
        self.add_files = self._button("Add &photos…", "photos", self._add_files)
        self.add_camera = self._button("&With the camera", "camera", self._add_with_camera)
        self.drop = self._button("D&rop photo", "close", self.drop_photo)
        self.drop.setToolTip("Take the chosen photo away (Delete); undo brings it back")
        self.delete = self._button("&Delete", "trash", self._delete)
        self.delete.setToolTip("Take this person out of the gallery; undo brings them back")
        self.restore = self._button("&Bring back", "restore", self._restore)
        self.forget = self._button("&Forget…", "shield", self._forget)
        self.forget.setToolTip("Erase this person for ever")
        self.photos.selectionModel().selectionChanged.connect(lambda *_: self._heed_choice())
        self.table.modelReset.connect(self._heed_choice)
        self._heed_choice()

    def _button(self, text: str, icon: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        icons.bind(self._state.look, button, icon)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.summary)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        for button in (self.restore, self.delete, self.forget):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for button in (self.add_files, self.add_camera, self.drop):
            tools.addWidget(button)
        tools.addStretch()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(tools)
        left.addWidget(self.photos, 1)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addLayout(left, 1)
        body.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _read_photos(self, person_id: str) -> None:
        """Only the newest question is answered."""
        if self._reading is not None:
            self._reading.cancel()
        service = self._state.backend.service
        self._reading = self._state.jobs.run(lambda: service.samples(person_id))
        self._reading.returned.connect(self._take_photos)
        self._reading.errored.connect(self._state.fail)

    def _take_photos(self, samples: list[StoredSample]) -> None:
        row = self.photos.currentIndex().row()
        self.table.take(samples)
        if row >= 0 and self.table.rowCount() and not self.photos.currentIndex().isValid():
            self.photos.setCurrentIndex(self.table.index(min(row, self.table.rowCount() - 1)))

    def _heed_choice(self) -> None:
        self.drop.setEnabled(self.photos.selectionModel().hasSelection())

    def _edit_name(self) -> None:
        if self._person is not None and not self._person.removed:
            self.name.edit()

    def _rename(self, typed: str) -> None:
        person = self._person
        if person is None:
            return
        try:
            name = clean_name(typed)
        except FaceCogError as error:
            self._state.fail(error)
            return
        namesake = any(other.name == name and other.id != person.id for other in self._state.people)
        told = f"{person.name} is now called {name}" + (", like another person" if namesake else "")
        job = self._state.change(person.id, Rename(name), told)
        job.returned.connect(lambda _: self._renamed(name))

    def _renamed(self, name: str) -> None:
        self.name.show_name(name)
        self.name.leave()
        self.name.pencil.setFocus()

    def _describe(self, external_id: str | None, metadata: dict[str, object]) -> None:
        if self._person is not None:
            told = f"Details of {self._person.name} changed"
            job = self._state.change(self._person.id, Describe(external_id, metadata), told)
            self._describing.add(job)
            job.errored.connect(lambda _: self._state.refresh())
            job.ended.connect(lambda: self._describing.discard(job))

    def _add_files(self) -> None:
        paths = self._chooser.photos(self)
        if paths and self._person is not None:
            self._state.photos_offered.emit(self._person.name, paths)

    def _add_with_camera(self) -> None:
        if self._person is not None:
            self._state.adding_requested.emit(self._person.name)

    def _delete(self) -> None:
        if self._person is not None:
            self._state.change(self._person.id, Remove(), f"{self._person.name} deleted")

    def _restore(self) -> None:
        if self._person is not None:
            self._state.change(self._person.id, Restore(), f"{self._person.name} is back")

    def _forget(self) -> None:
        if self._person is not None:
            self.forget_requested.emit(self._person)

    def _open_photo(self, index: QModelIndex) -> None:
        if self._person is not None:
            PhotoDialog(self, self._state, self._person.name, self.table.sample(index)).open()

    def _photo_menu(self, index: QModelIndex, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Show large", partial(self._open_photo, index))
        if self._person is not None and not self._person.removed:
            menu.addAction("Drop photo", self.drop_photo)
        menu.popup(place)
