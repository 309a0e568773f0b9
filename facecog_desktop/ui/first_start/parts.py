"""What the pages of the first start are put together from: headings, cards with an icon, dots for the steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.wrapped import WrappedLabel
from facecog_desktop.ui.words.language import tr

_ICON, _BADGE = 24, 48


def words(said: str, role: str = "") -> QLabel:
    """Words as they are, on as many lines as they need."""
    made = WrappedLabel(said)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def heading(title: str, more: str) -> QVBoxLayout:
    """A page's title with a line below it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(words(title, "title"))
    column.addWidget(words(more, "muted"))
    return column


class Badge(QLabel):
    """An icon on a round ground of the accent's soft colour; follows the look."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._name = look, name
        self.setFixedSize(_BADGE, _BADGE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        _Follow(look, self)

    def tint(self) -> None:
        """In the colours of the look."""
        ratio = self.devicePixelRatioF()
        self.setPixmap(icons.pixmap(self._name, self._look.tokens.on_accent_soft, _ICON, ratio))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.colour("accent_soft"))
        painter.drawEllipse(self.rect())
        painter.end()
        super().paintEvent(event)


class _Follow(QObject):
    """Lives as long as its badge, so that the look never calls one that is gone."""

    def __init__(self, look: Look, badge: Badge) -> None:
        super().__init__(badge)
        self._badge = badge
        look.changed.connect(self._tint)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        self._badge.tint()


def told(look: Look, icon: str, widgets: Sequence[QWidget]) -> QFrame:
    """A card: the icon at its beginning, the widgets one below the other beside it."""
    card = QFrame()
    card.setProperty("role", "card")
    row = QHBoxLayout(card)
    row.setContentsMargins(16, 14, 16, 14)
    row.setSpacing(16)
    row.addWidget(Badge(look, icon), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    row.addLayout(column, 1)
    return card


class Steps(QWidget):
    """A dot for each page, the one that is shown drawn long. Says its number to those who do not see it."""

    def __init__(self, look: Look, count: int) -> None:
        super().__init__()
        self._look, self._count, self._at = look, count, 0
        self.setFixedSize(self.sizeHint())
        self.show_step(0)

    def sizeHint(self) -> QSize:
        """Room for all dots, one of them long."""
        return QSize(self._count * 18 + 6, 12)

    def show_step(self, number: int) -> None:
        """This one, from 0."""
        self._at = number
        self.setAccessibleName(tr("Page {page} of {pages}", page=number + 1, pages=self._count))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From the side where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(QPointF(self.width(), 0))
            painter.scale(-1, 1)
        left = 0
        for number in range(self._count):
            here = number == self._at
            painter.setBrush(self._look.tokens.colour("accent" if here else "border"))
            painter.drawRoundedRect(left, 2, 24 if here else 8, 8, 4, 4)
            left += 34 if here else 18
