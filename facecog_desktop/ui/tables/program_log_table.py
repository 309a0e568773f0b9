"""Entries of the program log as a table: when, how grave, which part, and the first line of the words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facecog_desktop.core.program.program_log import Level, LogLine
from facecog_desktop.ui.words.language import tr

Index = QModelIndex | QPersistentModelIndex


class ProgramLogTable(QAbstractTableModel):
    """`show_lines` exchanges all of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[LogLine] = ()

    def show_lines(self, lines: Sequence[LogLine]) -> None:
        """These, in this order."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> LogLine:
        """The entry of a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an empty index never changes
        """One for each entry."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above, it never changes
        """When, how grave, part, words."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Time"), tr("Kind"), tr("Part"), tr("What"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; the whole entry as a tool tip."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.when, kind(line.level), line.part, line.words.partition("\n")[0])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 3:
            return line.words
        return None


def kind(level: Level) -> str:
    """How grave an entry is, in a word."""
    if level >= Level.ERROR:
        return tr("Error")
    return tr("Warning") if level is Level.WARNING else tr("Note")
