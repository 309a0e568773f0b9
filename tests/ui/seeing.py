"""Finds words that cannot be read in a window: cut off, elided, pushed out of it or covered by a neighbour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from facecog_desktop.ui.widgets.elided import ElidedLabel

_SLACK = 1  # pixels that nobody misses: sizes are rounded


def unreadable(root: QWidget) -> list[str]:
    """A line for each finding in what `root` shows now; scrolled away is not hidden."""
    found: list[str] = []
    for widget in shown(root):
        found += [f"{told(widget, root)}: {trouble}" for trouble in _troubles(widget)]
        found += [f"{told(widget, root)}: {trouble}" for trouble in _outside(widget, root)]
        found += [f"{told(widget, root)}: {trouble}" for trouble in _overlaps(widget)]
    return found


def shown(root: QWidget) -> Iterator[QWidget]:
    """Whatever can be seen of a window, itself first; other windows of it are not."""
    yield root
    for child in root.findChildren(QWidget):
        if child.isVisibleTo(root) and child.window() is root.window():
            yield child


def told(widget: QWidget, root: QWidget | None = None) -> str:
    """Which widget it is, for whoever mends it: its kind, its words, and its parents below `root`."""
    words = _words(widget) or widget.accessibleName()
    within: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and parent is not root and len(within) < 3:
        if type(parent).__module__.startswith("facecog_desktop"):
            within.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join([f"{type(widget).__name__} {words[:50]!r}", *within])


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _troubles(widget: QWidget) -> list[str]:
    """What is wrong with the room that a widget has for its own words."""
    if isinstance(widget, ElidedLabel):
        return _elided(widget)
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QAbstractButton):
        return _button(widget)
    if isinstance(widget, QTabBar):
        return _tabs(widget)
    if isinstance(widget, QComboBox):
        return _box(widget)
    if isinstance(widget, QLineEdit):
        return _field(widget)
    if isinstance(widget, QHeaderView):
        return _header(widget)
    if isinstance(widget, QAbstractItemView):
        return _cells(widget)
    return _short(widget.size(), widget.sizeHint()) if isinstance(widget, QAbstractSpinBox) else []


def _short(has: QSize, needs: QSize) -> list[str]:
    """Both ways, pixels."""
    wide = [f"{has.width()} wide, needs {needs.width()}"] if has.width() + _SLACK < needs.width() else []
    return wide + ([f"{has.height()} high, needs {needs.height()}"] if has.height() + _SLACK < needs.height() else [])


def _elided(label: ElidedLabel) -> list[str]:
    """It may give way, if the tool tip has all of it and at least a little is seen."""
    needed = label.fontMetrics().horizontalAdvance(label.text())
    if label.width() >= needed:
        return _short(QSize(needed, label.height()), QSize(0, label.fontMetrics().height() if needed else 0))
    untold = [] if label.toolTip() == label.text() else ["elided, and no tool tip has the words"]
    room = min(needed, label.fontMetrics().averageCharWidth() * 4)
    return untold + _short(label.size(), QSize(room, label.fontMetrics().height()))


def _label(label: QLabel) -> list[str]:
    if not label.text() or (label.pixmap() and not label.pixmap().isNull()):
        return []
    if label.wordWrap():
        least = QSize(_longest_word(label), label.heightForWidth(label.width()))
        return _short(label.size(), least)
    return _short(label.size(), label.sizeHint())


_ANYWHERE = re.compile("[\u3000-\u9fff\uff00-\uffef]")
"""Letters and marks after which a line of Chinese may end."""


def _longest_word(label: QLabel) -> int:
    """Pixels that the longest word takes with what stands around the words; paths break anywhere."""
    text = label.text()
    if "<" in text and label.textFormat() is not Qt.TextFormat.PlainText:
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    text = _ANYWHERE.sub(r"\g<0> ", text.replace("\u200b", " ").replace("-", "- "))
    words = [word for line in text.split() for word in line.split("/")]
    around = label.width() - label.contentsRect().width()
    return around + max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)


def _button(button: QAbstractButton) -> list[str]:
    parent = button.parentWidget()
    if isinstance(parent, QLineEdit):  # it draws its icon and nothing around it
        return _short(button.size(), QSize(16, 16))
    if isinstance(parent, QTabBar):  # its arrows to what is out of sight
        return []
    if not button.text() and isinstance(button, QToolButton | QPushButton):
        return _short(button.size(), button.iconSize())
    needs = button.sizeHint()
    if isinstance(button, QPushButton):  # it may be lower than it likes, not lower than its words
        option = QStyleOptionButton()
        button.initStyleOption(option)
        room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
        spare = max(0, button.height() - room.height())
        needs = QSize(needs.width(), min(needs.height(), button.fontMetrics().height() + spare // 2))
    return _short(button.size(), needs)


def _tabs(bar: QTabBar) -> list[str]:
    """Where there are too many for large text they move along; the one that is chosen is always in sight."""
    found = []
    arrows = any(each.isVisibleTo(bar) for each in bar.findChildren(QToolButton))
    for index in range(bar.count()):
        needs, has = bar.tabSizeHint(index), bar.tabRect(index).size()
        found += [f"tab {bar.tabText(index)!r}: {trouble}" for trouble in _short(has, QSize(needs.width(), 0))]
        hidden = arrows and index != bar.currentIndex()
        if not hidden and not bar.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(bar.tabRect(index)):
            found.append(f"tab {bar.tabText(index)!r} is out of sight")
    return found


def _box(box: QComboBox) -> list[str]:
    """Each of its words may be chosen; what the user has put there (a camera's name) has a tool tip."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    style = box.style()
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    words = [box.itemText(index) for index in range(box.count()) if box.itemText(index) != box.toolTip()]
    needs = max((box.fontMetrics().horizontalAdvance(each) for each in words), default=0)
    return _short(room.size(), QSize(needs, 0)) + _short(box.size(), QSize(0, box.fontMetrics().height() + 2))


def _field(field: QLineEdit) -> list[str]:
    """The hint in it can be read; what is typed may run on."""
    if isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox):
        return []
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    margins = field.textMargins()
    taken = margins.left() + margins.right() + 4
    if field.actions() or field.isClearButtonEnabled():
        taken += sum(each.width() for each in field.findChildren(QToolButton) if each.isVisibleTo(field))
    hint = "" if field.text() else field.placeholderText()
    needs = QSize(field.fontMetrics().horizontalAdvance(hint) + taken if hint else 0, field.fontMetrics().height())
    return _short(room.size(), needs)


def _header(header: QHeaderView) -> list[str]:
    if header.orientation() is Qt.Orientation.Vertical:
        return []
    found = []
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            name = header.model().headerData(section, header.orientation())
            needs = QSize(header.sectionSizeFromContents(section).width(), 0)
            found += [f"column {name!r}: {each}" for each in _short(QSize(header.sectionSize(section), 0), needs)]
    return found + _short(header.size(), QSize(0, header.fontMetrics().height()))


def _cells(view: QAbstractItemView) -> list[str]:
    """Cells may be elided where a tool tip or the spoken text has the words; lines of them may not be cut in height."""
    model, found = view.model(), []
    columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(QModelIndex()), 60)):
        for column in range(columns):
            index = model.index(row, column)
            room, needs = view.visualRect(index).size(), view.sizeHintForIndex(index)
            words = index.data(Qt.ItemDataRole.DisplayRole)
            if room.isEmpty() or not isinstance(words, str) or not words:
                continue
            if room.width() + _SLACK < needs.width() and not _says(view, row, column, words):
                found.append(f"cell {words[:40]!r}: {room.width()} wide, needs {needs.width()}, and no tool tip")
            if room.height() + _SLACK < view.fontMetrics().height():
                found.append(f"cell {words[:40]!r}: {room.height()} high")
    return found


def _says(view: QAbstractItemView, row: int, column: int, words: str) -> bool:
    index = view.model().index(row, column)
    roles = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return any(words in str(index.data(role) or "") for role in roles)


def _outside(widget: QWidget, root: QWidget) -> list[str]:
    """What is cut off by whatever it stands in. In a scrolled place only to the sides, where it does not scroll."""
    if widget is root or not _says_something(widget):
        return []
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None:
        frame = QRect(parent.mapTo(root, QPoint(0, 0)), parent.size())
        scroll = _scrolls(parent)
        beyond = _beyond(place, frame, scroll)
        if beyond:
            return [f"{beyond} pixels beyond {type(parent).__name__} of {parent.width()}x{parent.height()}"]
        if scroll is not None or parent is root:
            break
        parent = parent.parentWidget()
    return []


def _says_something(widget: QWidget) -> bool:
    kinds = QLabel | QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox | QAbstractItemView
    inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit | QTabBar | QAbstractScrollArea)
    return isinstance(widget, kinds) and not inner and not widget.size().isEmpty()


def _scrolls(parent: QWidget) -> QScrollArea | None:
    area = parent.parentWidget()
    return area if isinstance(area, QScrollArea) and area.viewport() is parent else None


def _beyond(place: QRect, frame: QRect, scroll: QScrollArea | None) -> int:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    across = max(frame.left() - place.left(), place.right() - frame.right())
    down = max(frame.top() - place.top(), place.bottom() - frame.bottom())
    if scroll is not None:
        across = across if scroll.horizontalScrollBarPolicy() == off else 0
        down = down if scroll.verticalScrollBarPolicy() == off else 0
    most = max(across, down)
    return most if most > _SLACK else 0


def _overlaps(parent: QWidget) -> list[str]:
    """Neighbours that a layout has put on one another, for want of room."""
    layout = parent.layout()
    if layout is None:
        return []
    laid = [each for each in _laid_out(layout) if each.isVisibleTo(parent) and not each.size().isEmpty()]
    found = []
    for one, other in combinations(laid, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > _SLACK + 1 and shared.height() > _SLACK + 1:
            found.append(f"{told(one)} and {told(other)} overlap by {shared.width()}x{shared.height()}")
    return found


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    if layout.metaObject().className() == "QStackedLayout":
        return
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
