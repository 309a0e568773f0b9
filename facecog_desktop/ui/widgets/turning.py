"""A row whose parts stand below one another where there is no room for them side by side: large text, long words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayoutItem

_ROW, _COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TurningRow(QBoxLayout):
    """As narrow as its widest part; it turns by its own width alone."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__(_ROW)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def turned(self) -> bool:
        """True while its parts stand below one another."""
        return self.direction() is _COLUMN

    def minimumSize(self) -> QSize:
        """Room for the widest part, in the height of now."""
        widest = max((item.minimumSize().width() for item in self._seen()), default=0)
        return QSize(widest + self._around(), super().minimumSize().height())

    def sizeHint(self) -> QSize:
        """All parts side by side, in the height of now."""
        return QSize(self._width([item.sizeHint() for item in self._seen()]), super().sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels of height at this width, whichever way the row lies then."""
        if self._turns(width) is not self.turned:
            return self._column_height(width) if self._turns(width) else self._row_height()
        height = super().heightForWidth(width) if super().hasHeightForWidth() else -1
        return height if height >= 0 else super().minimumSize().height()

    def setGeometry(self, rect: QRect) -> None:
        """Turn if need be, then put the parts in their places."""
        turns = self._turns(rect.width())
        if turns is not self.turned:
            self.setDirection(_COLUMN if turns else _ROW)
        super().setGeometry(rect)

    def _turns(self, width: int) -> bool:
        return width < self._width([item.minimumSize() for item in self._seen()])

    def _column_height(self, width: int) -> int:
        inner = width - self._around()
        parts = [
            item.heightForWidth(inner) if item.hasHeightForWidth() else item.sizeHint().height()
            for item in self._seen()
        ]
        margins = self.contentsMargins()
        return sum(parts) + self.spacing() * max(len(parts) - 1, 0) + margins.top() + margins.bottom()

    def _row_height(self) -> int:
        """As high as its highest part likes to be."""
        margins = self.contentsMargins()
        highest = max((item.sizeHint().height() for item in self._seen()), default=0)
        return highest + margins.top() + margins.bottom()

    def _width(self, sizes: list[QSize]) -> int:
        return sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0) + self._around()

    def _around(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _seen(self) -> list[QLayoutItem]:
        items = [self.itemAt(number) for number in range(self.count())]
        return [item for item in items if item is not None and not item.isEmpty()]
