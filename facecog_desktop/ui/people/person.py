"""One person: photos with their quality, name, notes, consent, and all that is done with them.

Who is shown is the page's choice; what is done is told by the verbs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.people.changes import Describe, Rename
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.types import CounterExample, Person, StoredSample
from facecog_desktop.ui.desktop.choosing import Chooser, files_in
from facecog_desktop.ui.dialogs.people.photo import PhotoDialog
from facecog_desktop.ui.panels.upright import SideScroll
from facecog_desktop.ui.people.person_details import PersonDetails
from facecog_desktop.ui.people.person_name import PersonName
from facecog_desktop.ui.people.person_verbs import PersonVerbs
from facecog_desktop.ui.people.photo_choice import PhotoChoice
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.tables.samples_table import SamplesTable
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import TileView
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.words import people_words
from facecog_desktop.ui.words.language import dotted, tr


class PersonView(QWidget):
    """Show somebody with `show_person`; `left` when the user goes back."""

    left = Signal()
    photos_offered = Signal(object, list)
    """Add the photos in these files and folders to this Person."""

    def __init__(self, state: WindowState, chooser: Chooser, verbs: PersonVerbs, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._state, self._chooser, self._verbs = state, chooser, verbs
        self._person: Person | None = None
        self._reading: Job | None = None
        self._describing: set[Job] = set()
        self.setAcceptDrops(True)
        self.name = PersonName(state.look)
        self.name.renamed.connect(self._rename)
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.table = SamplesTable(thumbnails)
        self.photos = TileView(state.look, thumbnails.side)
        self.photos.setModel(self.table)
        self.photos.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.photos.setAccessibleName(tr("Photos"))
        self.photos.opened.connect(self._open_photo)
        self.photos.delete_requested.connect(lambda _: self.drop_photos())
        self.photos.menu_requested.connect(self._photo_menu)
        self.details = PersonDetails()
        self.details.described.connect(self._describe)
        self.details.consent_requested.connect(self._with(verbs.ask_consent))
        self.details.denied_requested.connect(self._with(verbs.show_denied))
        self._make_buttons()
        self._lay_out()
        for key, act in (("F2", self._edit_name), ("Alt+Left", self.left.emit)):
            QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def person(self) -> Person | None:
        """Who is shown."""
        return self._person

    @property
    def chosen(self) -> list[StoredSample]:
        """The photos that are chosen, in the order in which they stand."""
        rows = sorted(index.row() for index in self.photos.selectionModel().selectedIndexes())
        return [self.table.sample(self.table.index(row)) for row in rows]

    def show_person(self, person: Person) -> None:
        """Show somebody, or the newest of who is shown already, and read their photos again."""
        another = self._person is None or person.id != self._person.id
        if another:
            self.table.take([])
            self.details.show_counter_examples(0, "")
            self.name.leave()
        self._person = person
        self.name.show_name(person.name)
        self.name.set_editable(not person.removed)
        parts = (people_words.since(person), self._whereabouts(person))
        self.summary.setText(dotted(parts))
        if another or not self._describing:  # what was read before an edit must not undo it on the screen
            self.details.show_person(person)
        for widget in (self.add_files, self.add_camera, self.more, self.delete, self.choice):
            widget.setVisible(not person.removed)
        self.restore.setVisible(person.removed)
        self._read_photos(person.id)

    def drop_photos(self) -> None:
        """Take the chosen photos away; undo brings them back."""
        if self._person is not None:
            self._verbs.drop(self._person, self.chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome, unless the person is deleted."""
        if self._person is not None and not self._person.removed and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Photos are added to who is shown."""
        event.acceptProposedAction()
        self._offer(files_in(event.mimeData()))

    def _whereabouts(self, person: Person) -> str:
        if person.merged_into is None:
            return tr("deleted") if person.removed else ""
        into = self._state.person(person.merged_into)
        return tr("merged into {name}, who has the photos", name=into.name) if into else tr("merged")

    def _with(self, verb: Callable[[Person], None]) -> Callable[[], None]:
        """A verb about who is shown."""

        def act() -> None:
            if self._person is not None:
                verb(self._person)

        return act

    def _make_buttons(self) -> None:
        verbs = self._verbs
        self.back = QToolButton()
        self.back.setIconSize(QSize(22, 22))
        self.back.setAccessibleName(tr("Back to all people"))
        self.back.setToolTip(tr("Back to all people (Alt+Left)"))
        icons.bind(self._state.look, self.back, "back")
        self.back.clicked.connect(self.left)
        self.add_files = self._button(tr("Add &photos…"), "photos", self._add_files)
        self.add_files.setToolTip(tr("Pictures may be dropped here, too"))
        self.add_camera = self._button(tr("&With the camera"), "camera", self._add_with_camera)
        self.more = self._button(tr("M&ore"), "more", lambda: None)
        self.more.setMenu(self._more_menu())
        self.choice = PhotoChoice(self._state.look)
        self.choice.drop_requested.connect(self.drop_photos)
        self.choice.move_requested.connect(lambda: self._with_chosen(verbs.ask_move))
        self.choice.split_requested.connect(lambda: self._with_chosen(verbs.ask_split))
        self.delete = self._button(tr("&Delete"), "trash", self._with(verbs.remove))
        self.delete.setToolTip(tr("Take this person out of the gallery; undo brings them back"))
        self.restore = self._button(tr("&Bring back"), "restore", self._with(verbs.restore))
        self.restore.setToolTip(tr("Back into the gallery, with all photos"))
        self.forget = self._button(tr("&Forget…"), "shield", self._with(lambda person: verbs.ask_forget([person])))
        self.forget.setToolTip(tr("Erase this person for ever"))
        self.photos.selectionModel().selectionChanged.connect(lambda *_: self._heed_choice())
        self.table.modelReset.connect(self._heed_choice)

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Add a &folder of photos…"), self._add_folder)
        menu.addAction(tr("&Merge with…"), self._with(self._verbs.ask_merge))
        menu.addAction(tr("E&xport…"), self._with(self._verbs.ask_export))
        return menu

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
        told = TurningRow()
        told.addLayout(names, 1)
        told.addLayout(FlowLayout((self.restore, self.delete, self.forget)))
        told.setAlignment(Qt.AlignmentFlag.AlignTop)
        head.addLayout(told, 1)
        tools = FlowLayout((self.add_files, self.add_camera, self.more))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(tools)
        left.addWidget(self.photos, 1)
        left.addWidget(self.choice)
        self.beside = SideScroll(self.details, "")
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addLayout(left, 1)
        body.addWidget(self.beside)
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
        self._reading = self._state.jobs.run(lambda: (service.samples(person_id), service.counter_examples(person_id)))
        self._reading.returned.connect(self._take)
        self._reading.errored.connect(self._state.fail)

    def _take(self, found: tuple[list[StoredSample], list[CounterExample]]) -> None:
        samples, denied = found
        if self._person is not None:
            self.details.show_counter_examples(len(denied), self._person.name)
        row = self.photos.currentIndex().row()
        self.table.take(samples)
        if row >= 0 and self.table.rowCount() and not self.photos.currentIndex().isValid():
            self.photos.setCurrentIndex(self.table.index(min(row, self.table.rowCount() - 1)))

    def _heed_choice(self) -> None:
        self.choice.heed(len(self.photos.selectionModel().selectedIndexes()))

    def _with_chosen(self, verb: Callable[[Person, Sequence[StoredSample]], None]) -> None:
        if self._person is not None:
            verb(self._person, self.chosen)

    def _offer(self, paths: list[str]) -> None:
        if paths and self._person is not None and not self._person.removed:
            self.photos_offered.emit(self._person, paths)

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
        told = (
            tr("{name} is now called {new}, like another person", name=person.name, new=name)
            if namesake
            else tr("{name} is now called {new}", name=person.name, new=name)
        )
        job = self._state.change(person.id, Rename(name), told)
        job.returned.connect(lambda _: self._renamed(name))

    def _renamed(self, name: str) -> None:
        self.name.show_name(name)
        self.name.leave()
        self.name.pencil.setFocus()

    def _describe(self, external_id: str | None, metadata: dict[str, object]) -> None:
        if self._person is not None:
            told = tr("Details of {name} changed", name=self._person.name)
            job = self._state.change(self._person.id, Describe(external_id, metadata), told)
            self._describing.add(job)
            job.errored.connect(lambda _: self._state.refresh())
            job.ended.connect(lambda: self._describing.discard(job))

    def _add_files(self) -> None:
        self._offer(self._chooser.photos(self))

    def _add_folder(self) -> None:
        folder = self._chooser.folder(self)
        self._offer([folder] if folder else [])

    def _add_with_camera(self) -> None:
        if self._person is not None:
            self._state.adding_requested.emit(self._person.name)

    def _open_photo(self, index: QModelIndex) -> None:
        if self._person is not None:
            PhotoDialog(self, self._state, self._person.name, self.table.sample(index)).open()

    def _photo_menu(self, index: QModelIndex, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Show large"), partial(self._open_photo, index))
        if self._person is not None and not self._person.removed:
            menu.addAction(tr("Drop"), self.drop_photos)
            menu.addAction(tr("Move…"), lambda: self._with_chosen(self._verbs.ask_move))
            menu.addAction(tr("New person…"), lambda: self._with_chosen(self._verbs.ask_split))
        menu.popup(place)
