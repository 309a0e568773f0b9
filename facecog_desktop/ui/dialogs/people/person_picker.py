"""Choosing one person among all: a search field over a grid of faces. What is done with them is not known here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facecog_desktop.core.types import Person
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.people_table import PeopleTable
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import TileView
from facecog_desktop.ui.widgets.search_field import SearchField
from facecog_desktop.ui.words.language import tr

_SIDE = 64
_HEIGHT = 240


class PersonPicker(QWidget):
    """`changed` when another person, or nobody, is chosen; `opened` when somebody is chosen for good."""

    changed = Signal()
    opened = Signal()

    def __init__(self, look: Look, thumbnails: Thumbnails, people: Sequence[Person]) -> None:
        super().__init__()
        self.table = PeopleTable(thumbnails)
        self.table.setParent(self)
        self.search = SearchField(look)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search people"))
        self.grid = TileView(look, _SIDE)
        self.grid.setModel(self.table)
        self.grid.setAccessibleName(tr("People to choose from"))
        self.grid.setMinimumHeight(_HEIGHT)
        self.table.take(people)
        self.search.searched.connect(self._search)
        self.search.done.connect(self._enter)
        self.grid.opened.connect(lambda _: self.opened.emit())
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self.changed.emit())
        self.table.modelReset.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.grid, 1)

    @property
    def person(self) -> Person | None:
        """Who is chosen."""
        chosen = self.grid.selectionModel().selectedIndexes()
        return self.table.person(chosen[0]) if chosen else None

    def _search(self, text: str) -> None:
        """A search that leaves one person chooses them."""
        self.table.search(text)
        if self.table.rowCount() == 1:
            self.grid.setCurrentIndex(self.table.index(0))

    def _enter(self) -> None:
        if self.table.rowCount():
            self.grid.setFocus()
            if self.person is None:
                self.grid.setCurrentIndex(self.table.index(0))
