"""Icons take the look's colour, and every one that is asked for is there."""

from __future__ import annotations

import ast
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facecog_desktop import paths, ui
from facecog_desktop.settings import Theme
from facecog_desktop.ui import icons
from facecog_desktop.ui.theme import DARK, LIGHT, Look

FILES = sorted(paths.resource("icons").glob("*.svg"))


def inks(icon: QIcon) -> set[str]:
    """Colours of the icon's opaque pixels."""
    image = icon.pixmap(40, 40).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() > 200}


def nearly(icon: QIcon, colour: str) -> bool:
    """All ink has this colour but for the rounding of half-covered pixels."""
    wanted, found = QColor(colour), [QColor(ink) for ink in inks(icon)]
    differences = [
        max(abs(ink.red() - wanted.red()), abs(ink.green() - wanted.green()), abs(ink.blue() - wanted.blue()))
        for ink in found
    ]
    return bool(found) and max(differences) <= 2


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_icon_is_sound_and_draws_something(path: Path, qtbot: QtBot) -> None:
    root = ElementTree.fromstring(path.read_text("utf-8"))
    assert root.tag.endswith("svg")
    assert not icons.pixmap(path.stem, "#102030", 32).toImage().isNull()
    assert inks(icons.icon(path.stem, "#102030"))


def test_an_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot) -> None:
    assert nearly(icons.icon("trash", "#ff0000"), "#ff0000")


def test_an_unknown_icon_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unicorn", "#000000", 16)


def test_a_bound_icon_follows_the_look_until_its_button_is_gone(look: Look, qtbot: QtBot) -> None:
    button = QPushButton()
    icons.bind(look, button, "trash")
    assert nearly(button.icon(), LIGHT.text)
    look.choose(Theme.DARK)
    assert nearly(button.icon(), DARK.text)
    del button
    look.choose(Theme.LIGHT)


def test_every_icon_that_the_code_binds_is_there() -> None:
    known = {path.stem for path in FILES}
    for path in Path(ui.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "bind":
                third = node.args[2] if len(node.args) > 2 else None
                if isinstance(third, ast.Constant):
                    assert third.value in known, f"{path.name}:{node.lineno}"
