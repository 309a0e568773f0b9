"""The kept photos of one person as rows for a grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from facecog_desktop.core.types import StoredSample
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import AnyIndex, Tile, TileRole
from facecog_desktop.ui.words import people_words

_NOWHERE = QModelIndex()

_WORDS: Mapping[int, Callable[[StoredSample], object]] = {
    Qt.ItemDataRole.DisplayRole: people_words.photo_title,
    Qt.ItemDataRole.ToolTipRole: lambda sample: "\n".join(filter(None, (people_words.photo(sample), sample.source))),
    Qt.ItemDataRole.AccessibleTextRole: people_words.photo,
    TileRole.SUBTITLE: lambda sample: people_words.day(sample.created),
    TileRole.POOR: people_words.is_poor,
}


class SamplesTable(QAbstractListModel):
    """Quality in words over the date; the newest photo first."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._samples: list[StoredSample] = []
        thumbnails.arrived.connect(self._thumbnail_arrived)

    def take(self, samples: Sequence[StoredSample]) -> None:
        """Show these photos."""
        newest_first = sorted(samples, key=lambda sample: (-sample.created, -sample.id))
        if newest_first != self._samples:
            self.beginResetModel()
            self._samples = newest_first
            self.endResetModel()

    def sample(self, index: AnyIndex) -> StoredSample:
        """The photo at an index."""
        return self._samples[index.row()]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Photos shown."""
        return 0 if parent.isValid() else len(self._samples)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a tile shows of a photo."""
        if not index.isValid():
            return None
        sample = self._samples[index.row()]
        picture = self._thumbnails.get
        if role == TileRole.WHOLE:
            title, day = people_words.photo_title(sample), people_words.day(sample.created)
            return Tile(title, day, picture(sample.id), poor=people_words.is_poor(sample))
        if role == TileRole.PICTURE:
            return picture(sample.id)
        words = _WORDS.get(role)
        return None if words is None else words(sample)

    def _thumbnail_arrived(self, sample_id: int) -> None:
        for row, sample in enumerate(self._samples):
            if sample.id == sample_id:
                self.dataChanged.emit(self.index(row), self.index(row), [TileRole.PICTURE, TileRole.WHOLE])
