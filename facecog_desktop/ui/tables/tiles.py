"""A grid of tiles: a picture over two lines of text. What the tiles mean is told by the model's roles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QStaticText,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facecog_desktop.ui.desktop.choosing import files_in
from facecog_desktop.ui.style.theme import Look

AnyIndex = QModelIndex | QPersistentModelIndex

_PAD = 10
_CHOSEN = QStyle.StateFlag.State_Selected.value
_OVER = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_CORNER = 4
"""Pixels by which the round corners of the frame reach in."""

_GROUND_LOST = (QEvent.Type.Show, QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.Polish)
_LETTERS = 60
"""Pictures of letters that are kept."""

_REMEMBERED = 2000
"""Lines of text kept as they are laid out."""
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
    WHOLE = Qt.ItemDataRole.UserRole + 5
    """All of it as a Tile: one question a tile, for a grid asks at every frame while it scrolls."""


@dataclass(frozen=True, slots=True)
class Tile:
    """What is painted of one item."""

    title: str
    subtitle: str
    picture: QPixmap | None = None
    initial: str = ""
    poor: bool = False


class TileDelegate(QStyledItemDelegate):
    """Paints a tile in the colours of the look. A grid that scrolls paints thousands a second: little is made anew."""

    def __init__(self, look: Look, side: int) -> None:
        super().__init__()
        self._look = look
        self._side = side
        self._lines: dict[tuple[str, int, bool], QStaticText] = {}
        self._fonts: tuple[QFont, QFont] | None = None
        self._letters: dict[tuple[str, float], QPixmap] = {}
        self.width = side + 2 * _PAD
        """Of every tile; the view spreads them over its own width."""
        self.target = -1
        """The row over which files are held, -1 for none."""
        look.changed.connect(self.forget)

    def forget(self) -> None:
        """Other colours or another font may be in force: nothing that is drawn or laid out stays."""
        self._lines.clear()
        self._letters.clear()
        self._fonts = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """All tiles have one size."""
        return QSize(self.width, self._side + 2 * _PAD + 2 * option.fontMetrics.height() + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Background, picture, two lines."""
        tile = index.data(TileRole.WHOLE)
        if not isinstance(tile, Tile):
            return
        painter.save()
        rect, state = option.rect, option.state.value
        target = self.target == index.row()
        self._paint_ground(painter, rect, state | _OVER | _FOCUSED if target else state)
        square = QRect(rect.x() + (rect.width() - self._side) // 2, rect.y() + _PAD, self._side, self._side)
        self._paint_picture(painter, square, tile)
        lines = QRect(rect.x() + _PAD, square.bottom() + 6, rect.width() - 2 * _PAD, option.fontMetrics.height())
        self._paint_lines(painter, lines, option, tile)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: int) -> None:
        if not state & (_CHOSEN | _OVER | _FOCUSED):
            return
        tokens = self._look.tokens
        colour = tokens.accent_soft if state & _CHOSEN else tokens.raised if state & _OVER else tokens.surface
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colour))
        painter.setPen(QPen(QColor(tokens.accent), 2) if state & _FOCUSED else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), 10, 10)

    def _paint_picture(self, painter: QPainter, square: QRect, tile: Tile) -> None:
        picture = tile.picture
        if picture is None:
            picture = self._letter(tile.initial, painter.device().devicePixelRatioF())
        # A picture of this size is copied pixel by pixel; smoothing one costs six times as much.
        fits = picture.deviceIndependentSize().width() == self._side
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not fits)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawPixmap(square, picture)

    def _letter(self, initial: str, ratio: float) -> QPixmap:
        """What stands for a picture that is not there; drawn once for each letter."""
        known = self._letters.get((initial, ratio))
        if known is not None:
            return known
        tokens, square = self._look.tokens, QRect(0, 0, self._side, self._side)
        made = QPixmap(round(self._side * ratio), round(self._side * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(square, self._side / 10, self._side / 10)
        font = QFont()
        font.setPixelSize(self._side * 2 // 5)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, initial)
        painter.end()
        if len(self._letters) >= _LETTERS:
            self._letters.clear()
        self._letters[initial, ratio] = made
        return made

    def _paint_lines(self, painter: QPainter, line: QRect, option: QStyleOptionViewItem, tile: Tile) -> None:
        """Two lines of text, the first of which is at `line`."""
        tokens, chosen = self._look.tokens, bool(option.state.value & _CHOSEN)
        if self._fonts is None:
            bold = QFont(option.font)
            bold.setWeight(QFont.Weight.DemiBold)
            self._fonts = QFont(option.font), bold
        quiet = tokens.on_accent_soft if chosen else tokens.danger if tile.poor else tokens.muted
        strong = tokens.on_accent_soft if chosen else tokens.text
        for text, colour, bolder, drop in ((tile.title, strong, True, 0), (tile.subtitle, quiet, False, line.height())):
            painter.setFont(self._fonts[bolder])
            painter.setPen(QColor(colour))
            laid = self._laid_out(text, line.width(), self._fonts, bolder=bolder)
            left = line.x() + (line.width() - laid.size().width()) / 2
            painter.drawStaticText(QPointF(left, line.y() + drop), laid)

    def _laid_out(self, text: str, width: int, fonts: tuple[QFont, QFont], *, bolder: bool) -> QStaticText:
        key = (text, width, bolder)
        laid = self._lines.get(key)
        if laid is None:
            if len(self._lines) >= _REMEMBERED:
                self._lines.clear()
            font = fonts[bolder]
            elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
            laid = QStaticText(elided)
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.prepare(font=font)
            self._lines[key] = laid
        return laid


class TileView(QListView):
    """A grid as wide as the room allows. Enter or a double click opens, Delete deletes, F2 renames, all by index."""

    opened = Signal(QModelIndex)
    delete_requested = Signal(QModelIndex)
    rename_requested = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)
    """An index and a place on the screen."""
    files_dropped = Signal(QModelIndex, list)
    """Paths that were dropped on a tile, or beside all of them (invalid index); see `take_drops`."""

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
        self.setViewportMargins(_CORNER, _CORNER, _CORNER, _CORNER)
        look.changed.connect(self.viewport().update)

    def viewportEvent(self, event: QEvent) -> bool:
        """A ground of its own: only then is what stays in view moved while it scrolls, and the rest painted.

        The style sheet takes it away whenever it is put on.
        """
        if event.type() in _GROUND_LOST:
            self.viewport().setAutoFillBackground(True)
        return super().viewportEvent(event)

    def take_drops(self) -> None:
        """From now on files may be dropped here."""
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The tile under the files is lit."""
        event.acceptProposedAction()
        self._light(self.indexAt(event.position().toPoint()).row())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """No tile is lit any more."""
        event.accept()
        self._light(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """What becomes of the files is not decided here."""
        event.acceptProposedAction()
        self._light(-1)
        self.files_dropped.emit(self.indexAt(event.position().toPoint()), files_in(event.mimeData()))

    def _light(self, row: int) -> None:
        if row != self._delegate.target:
            self._delegate.target = row
            self.viewport().update()

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
        """Spread the tiles evenly over the width; the list keeps room free for a scroll bar that is not there yet."""
        bar = self.verticalScrollBar()
        kept_free = 0 if bar.isVisible() else self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar)
        width = self.viewport().width() - kept_free - 2
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
