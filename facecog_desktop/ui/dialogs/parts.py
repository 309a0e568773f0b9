"""What dialogs are put together from: a line of text, a button with its name, and their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from facecog_desktop.ui.widgets.wrapped import WrappedLabel
from facecog_desktop.ui.words.language import spoken

_WIDTH = 440


def label(text: str, role: str = "") -> QLabel:
    """Words as they are, on as many lines as they need."""
    made = WrappedLabel(text)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def keep_room(widget: QWidget, lines: int = 0) -> None:
    """What comes and goes, or is sometimes longer, must not push the rest of an open dialog about."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
    if lines:
        least = lines * widget.fontMetrics().lineSpacing()
        widget.keep(least) if isinstance(widget, WrappedLabel) else widget.setMinimumHeight(least)


def button(text: str, act: object, role: str = "") -> QPushButton:
    """A button that Enter presses only where it has the focus or is the default one."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAccessibleName(spoken(text))
    made.setAutoDefault(False)
    made.clicked.connect(act)
    return made


def keep_width(column: QVBoxLayout, width: int) -> None:
    """A dialog's least width in pixels; it is wider where its widgets need it, as it would not be with its own."""
    margins = column.contentsMargins()
    column.addStrut(width - margins.left() - margins.right())


def scrolled_rows(name: str) -> tuple[QScrollArea, QVBoxLayout]:
    """A list that scrolls, and the column its rows go into."""
    column = QVBoxLayout()
    column.setSpacing(6)
    inside = QWidget()
    inside.setProperty("role", "scrolled")
    around = QVBoxLayout(inside)
    around.addLayout(column)
    around.addStretch()
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setAccessibleName(name)
    return scroll, column


def exchange_rows(column: QVBoxLayout, before: Sequence[QWidget], after: Sequence[QWidget]) -> None:
    """Other rows in such a list."""
    for row in before:
        column.removeWidget(row)
        row.hide()
        row.deleteLater()
    for row in after:
        column.addWidget(row)


def lay_out(
    dialog: QDialog, widgets: Sequence[QWidget], buttons: Sequence[QPushButton], *, grows: QWidget | None = None
) -> None:
    """The widgets over the buttons; `grows` is the one that takes the room there is."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 16)
    keep_width(layout, _WIDTH)
    layout.setSpacing(12)
    for widget in widgets:
        layout.addWidget(widget, int(widget is grows))
    row = QHBoxLayout()
    row.addStretch()
    for each in buttons:
        row.addWidget(each)
    layout.addSpacing(4)
    layout.addLayout(row)
