"""When Space is a blank in a name, and when it is the shutter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.panels.register.name_field import NameField


class Told:
    """What the field told, in order."""

    def __init__(self, field: NameField) -> None:
        self.words: list[str] = []
        field.perhaps_shutter.connect(lambda: self.words.append("perhaps"))
        field.shutter.connect(lambda noted: self.words.append("noted" if noted else "shutter"))
        field.left.connect(lambda: self.words.append("left"))
        field.entered.connect(lambda: self.words.append("entered"))


@pytest.fixture
def field(qtbot: QtBot) -> NameField:
    made = NameField()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def told(field: NameField) -> list[str]:
    return Told(field).words


def test_a_blank_between_two_names_is_typed(field: NameField, told: list[str], qtbot: QtBot) -> None:
    QTest.keyClicks(field, "Anna Lee")
    assert field.text() == "Anna Lee"
    assert "shutter" not in told


def test_two_spaces_after_a_name_take_two_pictures_and_leave_the_field(
    field: NameField, told: list[str], qtbot: QtBot
) -> None:
    QTest.keyClicks(field, "Anna  ")
    assert field.text() == "Anna"
    assert told == ["perhaps", "noted", "shutter", "left"]


def test_space_in_an_empty_field_is_the_shutter(field: NameField, told: list[str], qtbot: QtBot) -> None:
    QTest.keyClicks(field, " ")
    assert field.text() == ""
    assert told == ["shutter", "left"]


def test_enter_after_a_name_leaves_the_field(field: NameField, told: list[str], qtbot: QtBot) -> None:
    QTest.keyClicks(field, "Anna")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == ["entered"]


def test_space_then_enter_was_one_picture(field: NameField, told: list[str], qtbot: QtBot) -> None:
    QTest.keyClicks(field, "Anna ")
    QTest.keyClick(field, Qt.Key.Key_Enter)
    assert field.name == "Anna"
    assert told == ["perhaps", "noted", "left"]


def test_a_blank_put_into_the_middle_of_a_name_is_typed(field: NameField, told: list[str], qtbot: QtBot) -> None:
    QTest.keyClicks(field, "AnnaLee")
    field.setCursorPosition(4)
    QTest.keyClicks(field, " ")
    assert field.text() == "Anna Lee"
    assert told == []


def test_a_selected_name_is_replaced_by_what_is_typed(field: NameField, told: list[str], qtbot: QtBot) -> None:
    QTest.keyClicks(field, "Anna")
    field.selectAll()
    QTest.keyClicks(field, "B")
    assert field.text() == "B"
    assert told == []


def test_known_people_are_completed_in_any_case_and_from_the_middle(field: NameField) -> None:
    field.offer(["Anna Lee", "Ben"])
    completer = field.completer()
    assert completer is not None
    completer.setCompletionPrefix("LEE")
    assert completer.currentCompletion() == "Anna Lee"
