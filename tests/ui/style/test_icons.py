"""Icons take the look's colour, and every one that is asked for is there."""

from __future__ import annotations

import ast
import gc
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facecog_desktop import paths, ui
from facecog_desktop.settings import Theme
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import DARK, LIGHT, Look

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


def test_binding_an_icon_draws_nothing_yet(look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[str, str, int, float]] = []
    draw = icons.pixmap

    def noted(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        drawn.append((name, colour, size, ratio))
        return draw(name, colour, size, ratio)

    monkeypatch.setattr(icons, "pixmap", noted)
    button = QPushButton()
    icons.bind(look, button, "trash")
    assert not drawn
    for _ in range(2):
        button.icon().pixmap(QSize(20, 20), 1.5)
    assert drawn == [("trash", LIGHT.text, 20, 1.5)]  # once, and kept


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("mode", [QIcon.Mode.Normal, QIcon.Mode.Disabled])
def test_an_icon_has_the_very_pixels_of_its_place(ratio: float, mode: QIcon.Mode, qtbot: QtBot) -> None:
    ink = "#102030" if mode is QIcon.Mode.Normal else "#a0b0c0"
    drawn = icons.icon("trash", "#102030", "#a0b0c0").pixmap(QSize(28, 28), ratio, mode)
    assert drawn.devicePixelRatio() == ratio
    assert drawn.toImage() == icons.pixmap("trash", ink, 28, ratio).toImage()


def test_an_icon_that_is_painted_is_as_sharp_as_the_screen(qtbot: QtBot) -> None:
    seen = QPixmap(96, 96)
    seen.setDevicePixelRatio(2.0)
    seen.fill(Qt.GlobalColor.transparent)
    painter = QPainter(seen)
    icons.icon("trash", "#102030").paint(painter, 8, 8, 32, 32)
    painter.end()
    sharp = icons.pixmap("trash", "#102030", 32, 2.0).toImage()
    assert seen.copy(16, 16, 64, 64).toImage().convertToFormat(sharp.format()) == sharp


def test_a_chosen_or_useless_icon_looks_otherwise_where_no_colour_says_how(qtbot: QtBot) -> None:
    icon = icons.icon("trash", "#d01020")
    pictures = [icon.pixmap(QSize(24, 24), 1.0, mode).toImage() for mode in QIcon.Mode]
    normal, disabled, active, selected = pictures
    assert active == normal
    assert disabled != normal
    assert selected not in (normal, disabled)


def test_an_icon_that_is_altered_leaves_the_other_one_alone(qtbot: QtBot) -> None:
    icon = icons.icon("trash", "#ff0000")
    altered = QIcon(icon)
    altered.addPixmap(QPixmap(3, 3))
    del icon
    gc.collect()
    assert nearly(altered, "#ff0000")
