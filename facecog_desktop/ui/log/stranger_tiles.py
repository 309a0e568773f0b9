"""The strangers of the album as tiles: the best picture, how often they came, when they were there last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from facecog_desktop.core.log.album import Stranger
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import AnyIndex, Tile, TileRole
from facecog_desktop.ui.words import visit_words
from facecog_desktop.ui.words.language import tr

_NOWHERE = QModelIndex()
_UNKNOWN = "?"


class StrangerTiles(QAbstractListModel):
    """`take` gives it the album and the present time, of which a tile says "today"."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._strangers: tuple[Stranger, ...] = ()
        self._now = 0.0
        thumbnails.arrived.connect(self._thumbnail_arrived)

    @property
    def strangers(self) -> tuple[Stranger, ...]:
        """Those shown."""
        return self._strangers

    def take(self, strangers: Sequence[Stranger], now: float) -> None:
        """Show these."""
        self.beginResetModel()
        self._strangers, self._now = tuple(strangers), now
        self.endResetModel()

    def stranger(self, index: AnyIndex) -> Stranger | None:
        """Who stands at an index."""
        return self._strangers[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Strangers shown."""
        return 0 if parent.isValid() else len(self._strangers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words and picture."""
        stranger = self.stranger(index)
        if stranger is None:
            return None
        often, last = visit_words.often(stranger), visit_words.last_seen(stranger, self._now)
        if role == TileRole.WHOLE:
            return Tile(often, last, self._thumbnails.get(stranger.pictures[0]), _UNKNOWN)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr("{often}, {last}", often=often, last=last)
        return None

    def _thumbnail_arrived(self, event_id: int) -> None:
        for row, stranger in enumerate(self._strangers):
            if stranger.pictures[0] == event_id:
                self.dataChanged.emit(self.index(row), self.index(row))
