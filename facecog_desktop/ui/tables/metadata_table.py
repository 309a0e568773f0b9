"""What is noted about a person, as two editable columns; the last row is empty and takes something new."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from facecog_desktop.core.text import text
from facecog_desktop.ui.tables.tiles import AnyIndex
from facecog_desktop.ui.words.language import tr, translated

_HEADINGS = (text("What"), text("Value"))
_NOWHERE = QModelIndex()


class MetadataTable(QAbstractTableModel):
    """`edited(mapping)` after every change by the user. A row without a name is dropped."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, Any]] = []
        self._editable = True

    def take(self, metadata: Mapping[str, Any], *, editable: bool = True) -> None:
        """Show this metadata."""
        rows = list(metadata.items())
        if rows == self._rows and editable == self._editable:
            return
        self.beginResetModel()
        self._rows, self._editable = rows, editable
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """One more than there is, where something may be added."""
        return 0 if parent.isValid() else len(self._rows) + self._editable

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Name and value."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(_HEADINGS[section])
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every cell is editable, the value of the empty row only once it has a name."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        new = index.row() == len(self._rows)
        return plain | Qt.ItemFlag.ItemIsEditable if self._editable and not (new and index.column() == 1) else plain

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Text of a cell; what is no text is shown as JSON."""
        if not index.isValid():
            return None
        new = index.row() == len(self._rows)
        key, value = ("", "") if new else self._rows[index.row()]
        shown = key if index.column() == 0 else _shown(value)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr("Add…") if new and index.column() == 0 else shown
            case Qt.ItemDataRole.EditRole:
                return shown
            case Qt.ItemDataRole.AccessibleTextRole:
                if new:
                    return tr("Add a note")
                return tr("{heading}: {value}", heading=_HEADINGS[index.column()], value=shown)
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed. False where nothing changes or the name is taken."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text, row = str(value).strip(), index.row()
        changed = self._renamed(row, text) if index.column() == 0 else self._revalued(row, text)
        if changed is None or changed == self._rows:
            return False
        self.take(dict(changed))
        self.edited.emit(dict(changed))
        return True

    def _renamed(self, row: int, name: str) -> list[tuple[str, Any]] | None:
        others = [key for number, (key, _) in enumerate(self._rows) if number != row]
        if name in others:
            return None
        if row == len(self._rows):
            return [*self._rows, (name, "")] if name else None
        changed = [(name, self._rows[row][1])] if name else []
        return [*self._rows[:row], *changed, *self._rows[row + 1 :]]

    def _revalued(self, row: int, text: str) -> list[tuple[str, Any]] | None:
        if row == len(self._rows):
            return None
        key, old = self._rows[row]
        return [*self._rows[:row], (key, _read(text, old)), *self._rows[row + 1 :]]


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _read(text: str, old: Any) -> Any:
    """What was a number or a list stays one where the new text still is one."""
    if isinstance(old, str):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
