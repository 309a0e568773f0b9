"""The People page: everybody as a grid to search and sort, and from there one person."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from facecog_desktop.core.types import Person, Pixels
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.people.adding_tray import AddingTray
from facecog_desktop.ui.people.checkup.view import CheckUpView
from facecog_desktop.ui.people.empty_gallery import Nobody, tell_emptiness, tell_no_match
from facecog_desktop.ui.people.head import PeopleHead
from facecog_desktop.ui.people.person import PersonView
from facecog_desktop.ui.people.person_menu import person_menu
from facecog_desktop.ui.people.person_verbs import PersonVerbs
from facecog_desktop.ui.people.privacy.view import PrivacyView
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.tables.people_table import PeopleTable
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import TileView
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

SIDE = 112
"""Logical pixels of a photo in the grid."""


class PeoplePage(QWidget):
    """Keeps itself up to date with the state; opens somebody on `state.person_requested`."""

    def __init__(self, state: WindowState, chooser: Chooser | None = None) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._state = state
        self._deleted: tuple[Person, ...] = ()
        self._service = state.backend.service
        self.thumbnails = Thumbnails(state.jobs, self._read_photo, SIDE)
        self.thumbnails.failed.connect(state.fail)
        self.table = PeopleTable(self.thumbnails)
        self.head = PeopleHead(state.look)
        self.grid = TileView(state.look, SIDE)
        self.grid.setModel(self.table)
        self.grid.setAccessibleName(tr("People"))
        self.grid.take_drops()
        chooser = chooser or Chooser()
        self.verbs = PersonVerbs(state, chooser, self.thumbnails, self)
        self.person = PersonView(state, chooser, self.verbs, self.thumbnails)
        self.check_up = CheckUpView(state, self.thumbnails)
        self.privacy = PrivacyView(state, self.verbs)
        self.tray = AddingTray(state)
        self.nobody, self.no_match = Nobody(state.look, "people"), Nobody(state.look, "search")
        self.below = QStackedWidget()
        self.whole = QStackedWidget()
        self._lay_out()
        self._connect()
        self._take_people()

    def start_search(self) -> None:
        """Ctrl+F: the caret goes to the search field of the grid."""
        self.show_all()
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def show_all(self) -> None:
        """Back to the grid, with the person that was looked at still chosen."""
        if self.whole.currentIndex() > 0:
            self.whole.setCurrentIndex(0)
            self.grid.setFocus()

    def show_check_up(self) -> None:
        """Examine the gallery and show what was found."""
        self.whole.setCurrentWidget(self.check_up)
        self.check_up.back.setFocus()
        self.check_up.begin()

    def show_privacy(self) -> None:
        """Whose time is over, and what was done."""
        self.whole.setCurrentWidget(self.privacy)
        self.privacy.back.setFocus()

    def show_person(self, person_id: str) -> None:
        """Open one person; unknown ids are told."""
        person = self._find(person_id)
        if person is None:
            self._state.say(tr("This person is not in the gallery any more"))
            return
        self._choose(person_id)
        self.person.show_person(person)
        self.whole.setCurrentWidget(self.person)
        self.person.back.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Another program may have changed the gallery meanwhile."""
        super().showEvent(event)
        self._state.refresh()

    def _lay_out(self) -> None:
        for widget in (self.grid, self.nobody, self.no_match):
            self.below.addWidget(widget)
        overview = QWidget()
        column = QVBoxLayout(overview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.below, 1)
        self.whole.addWidget(overview)
        self.whole.addWidget(self.person)
        self.whole.addWidget(self.check_up)
        self.whole.addWidget(self.privacy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.whole, 1)
        layout.addWidget(self.tray)

    def _connect(self) -> None:
        state, head = self._state, self.head
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._prepare_search)
        state.people_changed.connect(self._take_people)
        state.gallery_exchanged.connect(self.thumbnails.forget)
        state.person_requested.connect(self.show_person)
        head.searched.connect(self._search)
        head.sorted_by.connect(self._sort)
        head.deleted_wanted.connect(lambda _: self._take_people())
        head.register_requested.connect(lambda: state.adding_requested.emit(""))
        head.check_up_requested.connect(self.show_check_up)
        head.privacy_requested.connect(self.show_privacy)
        head.down_requested.connect(self._enter_grid)
        self.nobody.first_chosen.connect(self._leave_emptiness)
        self.nobody.second_chosen.connect(lambda: state.source_requested.emit("demo"))
        self.no_match.first_chosen.connect(head.search.clear)
        self.grid.opened.connect(lambda index: self.show_person(self.table.person(index).id))
        self.grid.rename_requested.connect(self._rename)
        self.grid.delete_requested.connect(lambda index: self.verbs.remove(self.table.person(index)))
        self.grid.files_dropped.connect(self._drop_files)
        self.grid.menu_requested.connect(self._menu)
        self.person.left.connect(self.show_all)
        self.person.photos_offered.connect(self.tray.add)
        self.check_up.left.connect(self.show_all)
        self.privacy.left.connect(self.show_all)
        self.verbs.merged.connect(self._merged)
        self.verbs.forgotten.connect(self._forgotten)
        escape = QShortcut(QKeySequence("Esc"), self, self._escape)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _prepare_search(self) -> None:
        if not self.table.prepare():
            self._idle.stop()

    def _take_people(self) -> None:
        """The gallery changed, or other people are wanted."""
        self._heed_service()
        if self.head.shows_deleted or self._person_is_deleted():
            service = self._state.backend.service
            job = self._state.jobs.run(lambda: service.people(removed=True))
            job.returned.connect(self._take_deleted)
            job.errored.connect(self._state.fail)
        else:
            self._show_people()

    def _read_photo(self, sample_id: int) -> Pixels:
        """In a job, from whichever gallery is in force then."""
        return self._state.backend.service.crop(sample_id)

    def _heed_service(self) -> None:
        """Another gallery (the demo has its own) numbers other photos alike: pictures of the former one must go."""
        if self._state.backend.service is not self._service:
            self._service = self._state.backend.service
            self._state.crops.forget()
            self.thumbnails.forget()

    def _take_deleted(self, people: list[Person]) -> None:
        self._deleted = tuple(people)
        self._show_people()

    def _show_people(self) -> None:
        self._keeping_place(lambda: self.table.take(self._deleted if self.head.shows_deleted else self._state.people))
        self._idle.start()
        self._tell_count()
        self._show_right_widget()
        shown = self.person.person
        if shown is not None and self.whole.currentWidget() is self.person:
            newest = self._find(shown.id)
            if newest is None:
                self.show_all()
            else:
                self.person.show_person(newest)

    def _person_is_deleted(self) -> bool:
        shown = self.person.person
        return shown is not None and shown.removed and self.whole.currentWidget() is self.person

    def _find(self, person_id: str) -> Person | None:
        deleted = (person for person in self._deleted if person.id == person_id and self.head.shows_deleted)
        return self._state.person(person_id) or next(deleted, None)

    def _search(self, text: str) -> None:
        self._keeping_place(lambda: self.table.search(text))
        self._show_right_widget()

    def _sort(self, order: object) -> None:
        self._keeping_place(lambda: self.table.sort_by(self.head.order))

    def _keeping_place(self, act: Callable[[], None]) -> None:
        """Whoever was chosen stays chosen, where they are still shown; else the one who took their place."""
        current = self.grid.currentIndex()
        person_id = self.table.person(current).id if current.isValid() else ""
        row, scrolled = current.row(), self.grid.verticalScrollBar().value()
        act()
        if self.grid.currentIndex().isValid() or row < 0:
            return
        found = self.table.index_of(person_id)
        if not found.isValid() and self.table.rowCount():
            found = self.table.index(min(row, self.table.rowCount() - 1))
        self.grid.verticalScrollBar().setValue(scrolled)
        self.grid.setCurrentIndex(found)

    def _choose(self, person_id: str) -> None:
        index = self.table.index_of(person_id)
        if index.isValid():
            self.grid.setCurrentIndex(index)

    def _tell_count(self) -> None:
        people = self.table.everybody
        self.head.tell(telling.gallery(len(people), sum(person.samples for person in people)))

    def _show_right_widget(self) -> None:
        if self.table.rowCount():
            self.below.setCurrentWidget(self.grid)
        elif self.table.text and self.table.everybody:
            tell_no_match(self.no_match, self.table.text)
            self.below.setCurrentWidget(self.no_match)
        else:
            tell_emptiness(self.nobody, deleted=self.head.shows_deleted)
            self.below.setCurrentWidget(self.nobody)
        self.head.check_up.setVisible(bool(self._state.people))
        self.head.privacy.setVisible(bool(self._state.people) or self.head.shows_deleted)
        self.head.register.setVisible(self.below.currentWidget() is not self.nobody)

    def _leave_emptiness(self) -> None:
        if self.head.shows_deleted:
            self.head.show_gallery()
        else:
            self._state.adding_requested.emit("")

    def _enter_grid(self) -> None:
        """Down or Enter in the search field."""
        if self.table.rowCount():
            self.grid.setFocus()
            if not self.grid.currentIndex().isValid():
                self.grid.setCurrentIndex(self.table.index(0))

    def _escape(self) -> None:
        if self.whole.currentIndex() > 0:
            self.show_all()
        else:
            self.head.search.clear()

    def _rename(self, index: QModelIndex) -> None:
        person = self.table.person(index)
        if not person.removed:
            self.show_person(person.id)
            self.person.name.edit()

    def _menu(self, index: QModelIndex, place: QPoint) -> None:
        person = self.table.person(index)
        rename = partial(self._rename, self.table.index_of(person.id))
        person_menu(self, self._state, self.verbs, person, rename=rename).popup(place)

    def _merged(self, kept: str) -> None:
        """Whoever looked at one of the two goes on looking at the one who is left."""
        if self.whole.currentWidget() is self.person:
            self.show_person(kept)

    def _forgotten(self) -> None:
        if self.whole.currentWidget() is self.person:
            self.show_all()

    def _drop_files(self, index: QModelIndex, paths: list[str]) -> None:
        """On a person: added to them. Beside all people: the Register panel asks whose they are."""
        person = self.table.person(index) if index.isValid() else None
        if person is None:
            self._state.photos_offered.emit("", paths)
        elif person.removed:
            self._state.say(tr("{name} is deleted: bring them back first", name=person.name))
        else:
            self.tray.add(person, paths)
