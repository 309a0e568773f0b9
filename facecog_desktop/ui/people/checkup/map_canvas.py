"""The two pictures of the gallery's map: points in the plane, and a square for every pair. Nothing is read here."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facecog_desktop.core.doctor.map import GalleryMap
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.words.language import tr

_NEAR, _FAR = 0.2, 0.8
"""Distances at which the heat map has its full colour and none."""
_DOT, _FACE, _EDGE = 5, 44, 34
_FACES = 60
"""With more points they are dots; with more people only the chosen ones have their name."""
_REACH = 24.0  # pixels from a point within which the pointer means it


class MapCanvas(QWidget):
    """Shows a map and lets pointer and arrow keys choose: `pointed` tells a pair, or a point as two equal numbers."""

    pointed = Signal(int, int)
    opened = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._map: GalleryMap | None = None
        self.names: tuple[str, ...] = ()
        self.current: tuple[int, int] | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Square, if there is room."""
        return QSize(420, 420)

    def minimumSizeHint(self) -> QSize:
        """Small enough for the smallest window."""
        return QSize(200, 200)

    def show_map(self, found: GalleryMap, names: Sequence[str]) -> None:
        """Another map; names[i] is of point i."""
        self._map, self.names, self.current = found, tuple(names), None
        self.update()

    def point_at(self, one: int, two: int) -> None:
        """Mark a point or pair, chosen here or in the other picture."""
        self.current = one, two
        self.update()

    def found_at(self, place: QPointF) -> tuple[int, int] | None:
        """The point or pair at a place of the widget."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer chooses."""
        found = self.found_at(event.position())
        if found is not None and found != self.current:
            self.pointed.emit(*found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open who is there."""
        found = self.found_at(event.position())
        if found is not None:
            self.opened.emit(found[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the points in their order, Enter opens."""
        count = 0 if self._map is None else len(self._map.people)
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if count and key in steps:
            at = (self.current[0] + steps[key]) % count if self.current else 0
            self.pointed.emit(at, at)
        elif self.current is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current[0])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame shows the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame shows it no more."""
        super().focusOutEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """What was pointed at stays marked: its words stand below."""
        super().leaveEvent(event)

    def paint_ground(self, painter: QPainter) -> None:
        """The card that both stand on."""
        tokens = self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.border), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)


class Scatter(MapCanvas):
    """Alike people stand near each other: faces where there are few, else dots of one colour a person."""

    def __init__(self, look: Look, thumbnails: Thumbnails) -> None:
        super().__init__(look, tr("Map: alike people stand near each other"))
        self._thumbnails = thumbnails
        self._colours: tuple[int, ...] = ()
        self._heads: frozenset[int] = frozenset()
        thumbnails.arrived.connect(lambda _: self.update())

    def show_map(self, found: GalleryMap, names: Sequence[str]) -> None:
        """Another map."""
        number = {person: place for place, person in enumerate(dict.fromkeys(found.people))}
        self._colours = tuple(number[person] for person in found.people)
        self._heads = _heads(found, self._colours)
        super().show_map(found, names)

    def places(self) -> list[QPointF]:
        """Where the points stand in the widget; one scale for both axes."""
        if self._map is None or not len(self._map.people):
            return []
        points = self._map.points
        low, high = points.min(axis=0), points.max(axis=0)
        room = np.array([max(self.width() - 2 * _EDGE, 1), max(self.height() - 2 * _EDGE - 20, 1)])
        scale = float((room / np.maximum(high - low, 1e-6)).min())
        middle = (low + high) / 2
        moved = (points - middle) * scale
        return [QPointF(self.width() / 2 + x, self.height() / 2 - 10 - y) for x, y in moved.tolist()]

    def found_at(self, place: QPointF) -> tuple[int, int] | None:
        """The nearest point within reach."""
        best = min(((_gap(each, place), number) for number, each in enumerate(self.places())), default=None)
        return (best[1], best[1]) if best is not None and best[0] <= _REACH else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Points, the chosen one last, names where there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.paint_ground(painter)
        places = self.places()
        chosen = () if self.current is None else self.current
        taken: list[QRectF] = []
        for number, place in enumerate(places):
            if number not in chosen:
                self._paint_point(painter, place, number, chosen=False)
        for number in sorted(self._heads - set(chosen)) if len(self._heads) <= _FACES else ():
            self._paint_name(painter, places[number], number, taken)
        for number in sorted(set(chosen)):
            self._paint_point(painter, places[number], number, chosen=True)
            self._paint_name(painter, places[number], number, [])

    @property
    def _shows_faces(self) -> bool:
        return len(self._colours) <= _FACES and len(set(self._colours)) == len(self._colours)

    def _paint_point(self, painter: QPainter, place: QPointF, number: int, *, chosen: bool) -> None:
        tokens = self._look.tokens
        wanted = self._map is not None and (chosen or self._shows_faces)
        picture = self._thumbnails.get(self._map.samples[number]) if self._map is not None and wanted else None
        side = _FACE if picture is not None else 2 * _DOT
        square = QRectF(place.x() - side / 2, place.y() - side / 2, side, side)
        if picture is not None:
            painter.drawPixmap(square, picture, QRectF(picture.rect()))
        else:
            painter.setPen(QPen(QColor(tokens.surface), 1))
            painter.setBrush(self.colour(number))
            painter.drawEllipse(square)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 3))
            painter.drawRoundedRect(square.adjusted(-2, -2, 2, 2), 6, 6)

    def _paint_name(self, painter: QPainter, place: QPointF, number: int, taken: list[QRectF]) -> None:
        """A name of each person, unless it would cover another one."""
        below = (_FACE / 2 if self._shows_faces or number in (self.current or ()) else _DOT) + 2
        width = min(painter.fontMetrics().horizontalAdvance(self.names[number]) + 2, 120)
        left = min(max(place.x() - width / 2, 8), self.width() - width - 8)
        line = QRectF(left, place.y() + below, width, painter.fontMetrics().height())
        if any(line.intersects(other) for other in taken):
            return
        taken.append(line)
        ground = QColor(self._look.tokens.surface)
        ground.setAlpha(200)
        painter.fillRect(line, ground)
        painter.setPen(QColor(self._look.tokens.text))
        words = painter.fontMetrics().elidedText(self.names[number], Qt.TextElideMode.ElideRight, 120)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    def colour(self, number: int) -> QColor:
        """A person's colour: twelve hues in three shades."""
        person, dark = self._colours[number], self._look.tokens.dark
        shade = (105, 75, 140)[person // 12 % 3] + (45 if dark else 0)
        return QColor.fromHsl(person * 150 % 360, 160, shade)


class HeatMap(MapCanvas):
    """A square for every pair: the stronger its colour, the more alike."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Distances of all pairs: strong colours are alike"))
        self._image: QImage | None = None
        look.changed.connect(self._colour)

    def show_map(self, found: GalleryMap, names: Sequence[str]) -> None:
        """Another map."""
        super().show_map(found, names)
        self._colour()

    def square(self) -> QRectF:
        """Where the squares stand in the widget."""
        side = max(min(self.width(), self.height()) - 24, 1)
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def found_at(self, place: QPointF) -> tuple[int, int] | None:
        """The pair under a place."""
        square = self.square()
        if self._map is None or not len(self._map.people) or not square.contains(place):
            return None
        count = len(self._map.people)
        row = int((place.y() - square.y()) / square.height() * count)
        column = int((place.x() - square.x()) / square.width() * count)
        return min(row, count - 1), min(column, count - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The squares, and lines to the chosen pair."""
        painter = QPainter(self)
        self.paint_ground(painter)
        square = self.square()
        if self._image is None or self._map is None or self._image.isNull():
            return
        painter.drawImage(square, self._image)
        if self.current is None:
            return
        side = square.width() / len(self._map.people)
        row, column = self.current
        painter.setPen(QPen(QColor(self._look.tokens.text), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(square.x(), square.y() + row * side, square.width(), max(side, 2)))
        painter.drawRect(QRectF(square.x() + column * side, square.y(), max(side, 2), square.height()))

    def _colour(self) -> None:
        """Distances to colours between the look's accent and its surface."""
        if self._map is None:
            return
        tokens = self._look.tokens
        part = np.clip((self._map.distances - _NEAR) / (_FAR - _NEAR), 0.0, 1.0)[..., None]
        near, far = (_numbers(QColor(name)) for name in (tokens.accent, tokens.raised))
        pixels = np.ascontiguousarray(np.rint(near + (far - near) * part), dtype=np.uint8)
        height, width = pixels.shape[:2]
        whole = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._image = whole.copy()
        self.update()


def _heads(found: GalleryMap, numbers: Sequence[int]) -> frozenset[int]:
    """Of each person (a number for every point) the point in the middle, where the name is written."""
    of_each = np.asarray(numbers, dtype=np.intp)
    heads = set()
    for number in range(len(set(numbers))):
        rows = np.flatnonzero(of_each == number)
        away = np.abs(found.points[rows] - np.median(found.points[rows], axis=0)).sum(axis=1)
        heads.add(int(rows[away.argmin()]))
    return frozenset(heads)


def _numbers(colour: QColor) -> NDArray[np.float64]:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)


def _gap(one: QPointF, two: QPointF) -> float:
    return float(np.hypot(one.x() - two.x(), one.y() - two.y()))
