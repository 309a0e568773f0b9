"""The people of the gallery as rows for a grid: searched, sorted, with thumbnails on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QPixmap

from facecog_desktop.core.types import Person
from facecog_desktop.ui.tables.arranging import Arranger, Order
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import AnyIndex, Tile, TileRole
from facecog_desktop.ui.words import people_words
from facecog_desktop.ui.words.language import tr

_AT_ONCE = 250
_CHOSEN_ONLY = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

_WORDS: Mapping[int, Callable[[Person], str]] = {
    Qt.ItemDataRole.DisplayRole: lambda person: person.name,
    Qt.ItemDataRole.ToolTipRole: lambda person: person.name,
    Qt.ItemDataRole.AccessibleTextRole: lambda person: tr(
        "{name}, {photos}", name=person.name, photos=people_words.photos(person)
    ),
    TileRole.SUBTITLE: people_words.photos,
    TileRole.INITIAL: lambda person: people_words.initial(person.name),
}


class PeopleTable(QStringListModel):
    """`take` gives it everybody; `search` and `sort_by` choose what is shown.

    Its strings are the ids of who is shown. They are there to count: a view counts for every row that it lays out, and
    ten thousand questions to Python would hold up every key that is typed in the search field.
    """

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._arranger = Arranger()
        self._everybody: tuple[Person, ...] = ()
        self._shown: list[Person] = []
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._covers: dict[int, int] = {}
        self._text = ""
        self._order = Order.NAME
        thumbnails.arrived.connect(self._thumbnail_arrived)

    @property
    def everybody(self) -> tuple[Person, ...]:
        """All people, whatever is searched."""
        return self._everybody

    @property
    def text(self) -> str:
        """What is searched."""
        return self._text

    def take(self, people: Sequence[Person]) -> None:
        """Show these people from now on."""
        self._everybody = tuple(people)
        self._arrange()

    def prepare(self) -> bool:
        """Make some more people ready to be searched, between other things; False once all are."""
        return self._arranger.prepare(self._everybody, _AT_ONCE)

    def search(self, text: str) -> None:
        """Show only people in whom every word occurs."""
        self._text = text.strip()
        self._arrange()

    def sort_by(self, order: Order) -> None:
        """Another order."""
        self._order = order
        self._arrange()

    def person(self, index: AnyIndex) -> Person:
        """Who stands at an index."""
        return self._shown[index.row()]

    def index_of(self, person_id: str) -> QModelIndex:
        """Where somebody stands; invalid where they are not shown."""
        row = self._rows.get(person_id)
        return QModelIndex() if row is None else self.index(row)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """To be chosen, not to be edited in place."""
        return _CHOSEN_ONLY if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a tile shows of somebody."""
        if not index.isValid():
            return None
        person = self._shown[index.row()]
        if role == TileRole.WHOLE:
            return Tile(
                person.name, people_words.photos(person), self._picture(person), people_words.initial(person.name)
            )
        if role == TileRole.PICTURE:
            return self._picture(person)
        words = _WORDS.get(role)
        return None if words is None else words(person)

    def _picture(self, person: Person) -> QPixmap | None:
        return None if person.cover is None else self._thumbnails.get(person.cover)

    def _arrange(self) -> None:
        """Where the same people stay in their places only their tiles change, so that nothing jumps or flickers."""
        shown = self._arranger.arrange(self._everybody, self._text, self._order)
        if shown is self._shown:
            return
        ids = [person.id for person in shown]
        self._shown = shown
        self._covers = {person.cover: row for row, person in enumerate(shown) if person.cover is not None}
        if ids == self._ids:
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self._ids, self._rows = ids, {person_id: row for row, person_id in enumerate(ids)}
        self.setStringList(ids)

    def _thumbnail_arrived(self, sample_id: int) -> None:
        row = self._covers.get(sample_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [TileRole.PICTURE, TileRole.WHOLE])
