"""Rows that go on in another row, from the leading edge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.widgets.flow import FlowLayout


def _row(qtbot: QtBot, *, fills: bool = False) -> tuple[QWidget, list[QPushButton]]:
    buttons = [QPushButton(words) for words in ("One", "Another one", "A third")]
    holder = QWidget()
    holder.setLayout(FlowLayout(buttons, 8, fills=fills))
    qtbot.addWidget(holder)
    holder.show()
    return holder, buttons


def test_with_room_all_stand_in_one_row_and_no_wider_than_they_are(qtbot: QtBot) -> None:
    holder, buttons = _row(qtbot)
    holder.resize(holder.sizeHint().width() + 100, 80)
    assert [button.y() for button in buttons] == [0, 0, 0]
    assert [button.width() for button in buttons] == [button.sizeHint().width() for button in buttons]
    assert buttons[1].x() == buttons[0].width() + 8


def test_without_room_they_go_on_below_and_ask_for_the_height(qtbot: QtBot) -> None:
    holder, buttons = _row(qtbot)
    width = buttons[1].sizeHint().width() + 1
    holder.resize(width, holder.heightForWidth(width))
    assert holder.heightForWidth(width) > holder.sizeHint().height()
    assert buttons[0].y() < buttons[1].y() < buttons[2].y()
    assert all(button.geometry().right() < width for button in buttons)


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    holder, buttons = _row(qtbot)
    whole = holder.sizeHint().width()
    buttons[0].hide()
    assert holder.sizeHint().width() == whole - buttons[0].sizeHint().width() - 8


def test_from_right_to_left_the_first_one_stands_on_the_right(qtbot: QtBot) -> None:
    holder, buttons = _row(qtbot)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(600, 80)
    assert buttons[0].geometry().right() == 599
    assert buttons[1].x() < buttons[0].x()


def test_the_last_one_may_take_the_room_that_is_left(qtbot: QtBot) -> None:
    holder, buttons = _row(qtbot, fills=True)
    holder.resize(600, 80)
    assert buttons[2].geometry().right() == 599
    assert buttons[0].width() == buttons[0].sizeHint().width()
