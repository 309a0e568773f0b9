"""A grid of tiles: a picture over two lines of text. What the tiles mean is told by the model's roles."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facecog_desktop.ui.theme import Look

AnyIndex = QModelIndex | QPersistentModelIndex

_PAD = 10
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TileRole(IntEnum):
    """What a tile shows beside its DisplayRole."""

    SUBTITLE = Qt.ItemDataRole.UserRole + 1
    PICTURE = Qt.ItemDataRole.UserRole + 2
    """A QPixmap, or None while there is none."""
    INITIAL = Qt.ItemDataRole.UserRole + 3
    """A letter in its place."""
    POOR = Qt.ItemDataRole.UserRole + 4
    """True where the subtitle is a warning."""


class TileDelegate(QStyledItemDelegate):
    """Paints a tile in the colours of the look."""

    def __init__(self, look: Look, side: int) -> None:
        super().__init__()
        self._look = look
        self._side = side
        self.width = side + 2 * _PAD
        """Of every tile; the view spreads them over its own width."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """All tiles have one size."""
        return QSize(self.width, self._side + 2 * _PAD + 2 * option.fontMetrics.height() + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Background, picture, two lines."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option)
        rect = option.rect
        square = QRect(rect.x() + (rect.width() - self._side) // 2, rect.y() + _PAD, self._side, self._side)
        self._paint_picture(painter, square, index)
        lines = rect.adjusted(_PAD, 0, -_PAD, 0)
        lines.setTop(square.bottom() + 6)
        self._paint_lines(painter, lines, option, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, state = self._look.tokens, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if not (chosen or over or focused):
            return
        colour = tokens.accent_soft if chosen else tokens.raised if over else tokens.surface
        painter.setBrush(QColor(colour))
        painter.setPen(QPen(QColor(tokens.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(option.rect.adjusted(3, 2, -3, -2), 10, 10)

    def _paint_picture(self, painter: QPainter, square: QRect, index: AnyIndex) -> None:
        picture = index.data(TileRole.PICTURE)
        if isinstance(picture, QPixmap):
            painter.drawPixmap(square, picture)
            return
        tokens = self._look.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(square, self._side / 10, self._side / 10)
        font = QFont(painter.font())
        font.setPixelSize(self._side * 2 // 5)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(index.data(TileRole.INITIAL) or ""))
        painter.restore()

    def _paint_lines(self, painter: QPainter, lines: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens, height = self._look.tokens, option.fontMetrics.height()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        quiet = tokens.danger if index.data(TileRole.POOR) else tokens.muted
        for row, (text, font, colour) in enumerate(
            (
                (index.data(Qt.ItemDataRole.DisplayRole), bold, tokens.on_accent_soft if chosen else tokens.text),
                (index.data(TileRole.SUBTITLE), option.font, tokens.on_accent_soft if chosen else quiet),
            )
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(lines.x(), lines.y() + row * height, lines.width(), height)
            elided = painter.fontMetrics().elidedText(str(text or ""), Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextSingleLine, elided)


class TileView(QListView):
    """A grid as wide as the room allows. Enter or a double click opens, Delete deletes, F2 renames, all by index."""

    opened = Signal(QModelIndex)
    delete_requested = Signal(QModelIndex)
    rename_requested = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)
    """An index and a place on the screen."""

    def __init__(self, look: Look, side: int) -> None:
        super().__init__()
        self._least = side + 2 * _PAD + 12
        self._delegate = TileDelegate(look, side)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(self.opened)
        look.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys about the current tile; moving is the view's own."""
        index = self.currentIndex()
        signals = {Qt.Key.Key_Delete: self.delete_requested, Qt.Key.Key_F2: self.rename_requested}
        signals.update(dict.fromkeys(_OPENING, self.opened))
        key = Qt.Key(event.key())
        if index.isValid() and key in signals:
            signals[key].emit(index)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not move the selection: the search field finds, and single letters are keys of the window."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the tiles evenly over the width."""
        width = self.viewport().width() - 2
        columns = max(width // self._least, 1)
        self._delegate.width = width // columns
        size = self._delegate.sizeHint(self._option(), QModelIndex())
        if size != self.gridSize():
            self.setGridSize(size)
        super().resizeEvent(event)

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def _ask_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_requested.emit(index, self.viewport().mapToGlobal(place))
