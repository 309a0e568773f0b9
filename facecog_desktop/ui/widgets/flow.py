"""Widgets in a row that goes on in another row where there is no room: buttons whose words are longer in a language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_UNLIMITED = 1 << 20  # pixels of height


class FlowLayout(QLayout):
    """As wide as one row if it may; rows start at the leading edge, on the right where text runs from there.

    With `fills` the last one of each row takes the room that is left.
    """

    def __init__(self, widgets: Iterable[QWidget] = (), spacing: int = 8, *, fills: bool = False) -> None:
        super().__init__()
        self._fills = fills
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """One more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item of this number, None beyond the last one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """The same, and it is let go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer pixels, more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the rows at this width."""
        places = self._places(QRect(0, 0, width, 0))
        return max((place.bottom() + 1 for _, place in places), default=0)

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets in their places."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        for item, place in self._places(rect):
            item.setGeometry(QStyle.visualRect(direction, rect, place))

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._seen()]
        gaps = self.spacing() * max(len(hints) - 1, 0)
        return QSize(sum(hint.width() for hint in hints) + gaps, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Room for the widest one."""
        sizes = [item.minimumSize() for item in self._seen()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, rect: QRect) -> list[tuple[QLayoutItem, QRect]]:
        """Where each one stands, as if text ran from left to right."""
        places: list[tuple[QLayoutItem, QRect]] = []
        top = rect.top()
        for row in self._rows(rect.width()):
            height, left = max(size.height() for _, size in row), rect.left()
            for item, size in row:
                last = self._fills and item is row[-1][0]
                width = rect.left() + rect.width() - left if last else size.width()
                above = (height - size.height()) // 2  # a link beside a button stands in its middle
                places.append((item, QRect(left, top + above, width, size.height())))
                left += width + self.spacing()
            top += height + self.spacing()
        return places

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items with their sizes, so many in a row as it has room for."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._seen():
            most = QSize(max(width, item.minimumSize().width()), _UNLIMITED)
            size = item.sizeHint().boundedTo(most)
            if rows and taken + self.spacing() + size.width() <= width:
                rows[-1].append((item, size))
                taken += self.spacing() + size.width()
            else:
                rows.append([(item, size)])
                taken = size.width()
        return rows
