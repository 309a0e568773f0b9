"""The finder of what cannot be read finds it: each kind once, and nothing in a window that has room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.widgets.wrapped import Choice, Tick, WrappedLabel
from tests.ui.reaching import nameless
from tests.ui.seeing import unreadable

LONG = "Words that need far more room than they are given here"


def shown(qtbot: QtBot, *widgets: QWidget, size: tuple[int, int] = (600, 400)) -> QWidget:
    root = QWidget()
    column = QVBoxLayout(root)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(root)
    root.resize(*size)
    root.show()
    return root


def narrow(widget: QWidget) -> QWidget:
    widget.setFixedWidth(60)
    return widget


def with_hint() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(LONG)
    return field


def with_words() -> QComboBox:
    box = QComboBox()
    box.addItems(["short", LONG])
    return box


def with_head() -> QTableWidget:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels([LONG])
    return table


@pytest.mark.parametrize(
    "make",
    [
        lambda: QLabel(LONG),
        lambda: QPushButton(LONG),
        lambda: QCheckBox(LONG),
        with_hint,
        with_words,
        with_head,
    ],
)
def test_words_without_room_are_found_and_with_room_they_are_not(make: object, qtbot: QtBot, look: Look) -> None:
    assert callable(make)
    wide = make()
    if isinstance(wide, QTableWidget):
        wide.resizeColumnsToContents()
    assert unreadable(shown(qtbot, wide)) == []
    tight = narrow(make())
    if isinstance(tight, QTableWidget):
        tight.setColumnWidth(0, 40)
    assert unreadable(shown(qtbot, tight)) != []


def test_lines_that_are_cut_below_are_found(qtbot: QtBot, look: Look) -> None:
    label = QLabel(LONG)
    label.setWordWrap(True)
    label.setFixedSize(120, 20)
    assert "high, needs" in unreadable(shown(qtbot, label))[0]


def test_an_elided_line_is_allowed_with_its_tool_tip_alone(qtbot: QtBot, look: Look) -> None:
    label = ElidedLabel("Path")
    label.setText(LONG)
    root = shown(qtbot, narrow(label))
    assert unreadable(root) == []
    label.setToolTip("")
    assert unreadable(root) != []


def test_what_is_pushed_out_of_its_parent_is_found_unless_it_scrolls(qtbot: QtBot, look: Look) -> None:
    root = shown(qtbot, QWidget())
    lost = QPushButton("Lost", root)
    lost.setGeometry(580, 10, 80, 30)
    lost.show()
    assert "beyond" in unreadable(root)[0]
    area, inside = QScrollArea(), QWidget()
    inside.setFixedSize(300, 3000)
    far = QPushButton("Far down", inside)
    far.move(0, 2900)
    area.setWidget(inside)
    whole = shown(qtbot, area)
    assert unreadable(whole) == []
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    far.move(280, 2900)
    far.resize(800, 30)
    assert unreadable(whole) != []


def test_neighbours_on_one_another_are_found(qtbot: QtBot, look: Look) -> None:
    root, row = QWidget(), QHBoxLayout()
    root.setLayout(row)
    for _ in range(2):
        row.addWidget(QPushButton("Next"))
    qtbot.addWidget(root)
    root.show()
    assert unreadable(root) == []
    root.findChildren(QPushButton)[1].move(root.findChildren(QPushButton)[0].pos())
    assert "overlap" in unreadable(root)[0]


def test_a_row_turns_where_it_has_no_room_and_back(qtbot: QtBot, look: Look) -> None:
    root, row = QWidget(), TurningRow()
    for words in ("One button", "Another button"):
        row.addWidget(QPushButton(words))
    root.setLayout(row)
    qtbot.addWidget(root)
    root.resize(500, 100)
    root.show()
    assert not row.turned
    assert root.minimumSizeHint().width() < root.sizeHint().width()
    root.resize(root.minimumSizeHint().width(), 100)
    qtbot.waitUntil(lambda: row.turned)
    assert row.heightForWidth(500) < row.heightForWidth(root.width())
    root.resize(500, 100)
    qtbot.waitUntil(lambda: not row.turned)


@pytest.mark.parametrize("kind", [Tick, Choice])
def test_words_beside_a_tick_go_on_in_another_line_and_are_said_in_one(
    kind: type[Tick | Choice], qtbot: QtBot, look: Look
) -> None:
    short, long = kind("&Short"), kind(f"&{LONG} {LONG}")
    assert short.text() == "&Short"
    assert "\n" in long.text()
    assert long.accessibleName() == f"{LONG} {LONG}"


def test_a_wrapped_label_is_never_lower_than_its_lines(qtbot: QtBot, look: Look) -> None:
    label = WrappedLabel(LONG)
    root = shown(qtbot, label, size=(120, 10))
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    label.setText(f"{LONG} {LONG}")
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert root.height() > 10


def test_a_control_without_a_name_is_found(qtbot: QtBot, look: Look) -> None:
    root = shown(qtbot, QToolButton())
    assert len(nameless(root)) == 1
    root.findChildren(QToolButton)[0].setAccessibleName("Close")
    assert nameless(root) == []
