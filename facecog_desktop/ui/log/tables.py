"""Rows of the log as Qt tables: any sheet, and visits with their picture and what another threshold would say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor

from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.text import Text
from facecog_desktop.service.log.sheets import Cell, Sheet
from facecog_desktop.service.log.what_if import WhatIf
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import AnyIndex
from facecog_desktop.ui.words import language, visit_words
from facecog_desktop.ui.words.language import tr, translated

_NOWHERE = QModelIndex()


class SheetTable(QAbstractTableModel):
    """A sheet's rows; `keys` are what each row is about, for whoever acts on it."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet = Sheet("", (), ())
        self._keys: tuple[object, ...] = ()

    def take(self, sheet: Sheet, keys: Sequence[object] = ()) -> None:
        """Show this sheet."""
        self.beginResetModel()
        self._sheet, self._keys = sheet, tuple(keys)
        self.endResetModel()

    def key(self, row: int) -> object:
        """What a row is about, None where nothing was said."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Rows of the sheet."""
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Columns of the sheet."""
        return 0 if parent.isValid() else len(self._sheet.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The sheet's headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(self._sheet.headings[section])
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell as text."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _text(self._sheet.rows[index.row()][index.column()])


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return translated(cell) if isinstance(cell, Text) else cell
    if cell is None:
        return ""
    return language.number(cell, len(f"{cell:g}".partition(".")[2]))


class VisitsTable(QAbstractTableModel):
    """A row a visit, the newest first. With a what-if, one more column says what would be otherwise."""

    def __init__(self, look: Look, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._look = look
        self._thumbnails = thumbnails
        self._events: tuple[Event, ...] = ()
        self._rows: dict[int, int] = {}
        self._what_if: WhatIf | None = None
        thumbnails.arrived.connect(self._thumbnail_arrived)

    @property
    def events(self) -> tuple[Event, ...]:
        """The visits shown."""
        return self._events

    def take(self, events: Sequence[Event]) -> None:
        """Show these visits; what another threshold would say is asked anew."""
        self.beginResetModel()
        self._events, self._what_if = tuple(events), None
        self._rows = {event.id: row for row, event in enumerate(self._events) if event.id is not None}
        self.endResetModel()

    def suppose(self, told: WhatIf | None) -> None:
        """Mark what would be otherwise; None: nothing is supposed."""
        self.beginResetModel()
        self._what_if = told
        self.endResetModel()

    def would_be(self, row: int) -> str:
        """What a row would say at the supposed threshold; nothing where it would say the same."""
        return "" if self._what_if is None else visit_words.would_be(self._events[row], self._what_if)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Visits shown."""
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Columns of visits, and one more while something is supposed."""
        return 0 if parent.isValid() else len(visit_words.HEADINGS) + (self._what_if is not None)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Headings of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < len(visit_words.HEADINGS):
            return translated(visit_words.HEADINGS[section])
        return tr("Would be")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, the picture in the first column, and a ground for rows that would be otherwise."""
        if not index.isValid():
            return None
        event, otherwise = self._events[index.row()], self.would_be(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (*visit_words.cells(event), otherwise)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and event.id is not None:
            return self._thumbnails.get(event.id)
        grounds = {Qt.ItemDataRole.BackgroundRole: "accent_soft", Qt.ItemDataRole.ForegroundRole: "on_accent_soft"}
        ground = next((token for which, token in grounds.items() if which == role), None)
        return QColor(getattr(self._look.tokens, ground)) if otherwise and ground is not None else None

    def _thumbnail_arrived(self, event_id: int) -> None:
        row = self._rows.get(event_id)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [Qt.ItemDataRole.DecorationRole])
