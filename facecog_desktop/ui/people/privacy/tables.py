"""Rows of the Privacy view: people whose time is over, each with the reason, and lines of the audit trail."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from facecog_desktop.core.people.changes import AuditEntry
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person
from facecog_desktop.ui.people.privacy import deeds
from facecog_desktop.ui.tables.tiles import AnyIndex
from facecog_desktop.ui.words import people_words
from facecog_desktop.ui.words.language import number, tr, translated

_NOWHERE = QModelIndex()
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class _Rows(QAbstractTableModel):
    """Text in rows and columns."""

    headings: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, ...]] = []

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(self.headings[section])
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """To be looked at and chosen."""
        return _PLAIN if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell; what is cut off is told by the tool tip."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        return None

    def _put(self, rows: Sequence[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()


class OverdueTable(_Rows):
    """Who is not to be kept any longer. Everybody is ticked at first; `ticked_changed` when that is altered."""

    headings = (text("Name"), text("Photos"), text("Why"), text("In the gallery"))
    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people: tuple[Person, ...] = ()
        self._left_out: set[str] = set()

    @property
    def ticked(self) -> list[Person]:
        """Who would be erased."""
        return [person for person in self.people if person.id not in self._left_out]

    def take(self, people: Sequence[Person], days: float | None) -> None:
        """Show these; whoever was left out before stays left out."""
        self.people = tuple(people)
        now = time.time()
        self._put(
            [
                (
                    person.name,
                    number(person.samples),
                    reason(person, now, days),
                    _whereabouts(person),
                )
                for person in people
            ]
        )
        self.ticked_changed.emit()

    def tick(self, *, everybody: bool) -> None:
        """All or none."""
        self._left_out = set() if everybody else {person.id for person in self.people}
        if self.people:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self.people) - 1, 0), [Qt.ItemDataRole.CheckStateRole]
            )
        self.ticked_changed.emit()

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """The first column has the ticks."""
        plain = super().flags(index)
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == 0 else plain

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text and ticks."""
        if index.isValid() and index.column() == 0:
            person = self.people[index.row()]
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Unchecked if person.id in self._left_out else Qt.CheckState.Checked
            if role == Qt.ItemDataRole.AccessibleTextRole:
                if person.id in self._left_out:
                    return tr("{name}, stays", name=person.name)
                return tr("{name}, to be erased", name=person.name)
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick by the user."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._left_out ^= {self.people[index.row()].id}
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True


class TrailTable(_Rows):
    """Lines of the audit trail, the newest first. Names are those of people who are still there."""

    headings = (text("When"), text("What"), text("Whom"), text("Photos"))

    def take(self, entries: Sequence[AuditEntry], names: Mapping[str, str]) -> None:
        """Show these lines, given oldest first."""
        self._put(
            [
                (
                    people_words.moment(entry.at),
                    deeds.told(entry.what),
                    names.get(entry.person, entry.person) if entry.person else "",
                    number(entry.count) if entry.count else "",
                )
                for entry in reversed(entries)
            ]
        )


def reason(person: Person, now: float, days: float | None) -> str:
    """Why somebody is not to be kept any longer at `now` (Unix time)."""
    ends = None if person.consent is None else person.consent.expires
    if ends is not None and ends <= now:
        return tr("consent ended on {day}", day=people_words.day(ends))
    if days is None:
        return ""
    return tr("neither seen nor changed for {n} days", one="neither seen nor changed for {n} day", n=round(days))


def _whereabouts(person: Person) -> str:
    if person.merged_into:
        return tr("merged")
    return tr("deleted") if person.removed else tr("yes")
