"""Colours that can be read, a style sheet without gaps, a look that follows the setting."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from facecog_desktop import paths
from facecog_desktop.settings import Theme
from facecog_desktop.ui.theme import DARK, LIGHT, Look, Tokens, contrast, palette, stylesheet

READABLE = 4.5
LOOKS = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@LOOKS
@pytest.mark.parametrize("ground", ["window", "surface", "raised"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "danger"])
def test_words_can_be_read_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= READABLE


@LOOKS
def test_every_ink_can_be_read_on_what_it_stands_on(tokens: Tokens) -> None:
    inks = [field.name for field in fields(tokens) if field.name.startswith("on_")]
    assert len(inks) >= 7
    for ink in inks:
        assert contrast(getattr(tokens, ink), getattr(tokens, ink[3:])) >= READABLE, ink


def test_contrast_is_21_of_black_on_white_and_1_of_a_colour_on_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#345678", "#345678") == pytest.approx(1)


@LOOKS
def test_the_style_sheet_has_no_gap_and_names_no_colour_of_its_own(tokens: Tokens) -> None:
    assert "$" not in stylesheet(tokens)
    assert tokens.accent in stylesheet(tokens)
    template = paths.resource("theme.qss").read_text("utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", template)


def test_the_look_follows_the_setting_and_tells_only_a_change(qapp: QApplication) -> None:
    look = Look(qapp, Theme.LIGHT)
    told: list[bool] = []
    look.changed.connect(lambda: told.append(look.tokens.dark))
    look.choose(Theme.LIGHT)
    look.choose(Theme.DARK)
    assert look.tokens is DARK
    assert qapp.palette().window().color() == QColor(DARK.window)
    assert DARK.accent in qapp.styleSheet()
    look.choose(Theme.LIGHT)
    assert told == [True, False]


def test_disabled_words_are_duller_than_others() -> None:
    made = palette(LIGHT)
    group, role = made.ColorGroup, made.ColorRole
    assert made.color(group.Disabled, role.Text) == QColor(LIGHT.muted)
    assert made.color(group.Active, role.Text) == QColor(LIGHT.text)


class Hints(QObject):
    """What the desktop says of its colours; `turns` is what a user does in the system's settings."""

    colorSchemeChanged = Signal()  # noqa: N815 - as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.system = self.wanted = Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - as Qt calls it
        return self.system if self.wanted is Qt.ColorScheme.Unknown else self.wanted

    def setColorScheme(self, wanted: Qt.ColorScheme) -> None:  # noqa: N802 - as Qt calls it
        self.wanted = wanted

    def turns(self, scheme: Qt.ColorScheme) -> None:
        self.system = scheme
        self.colorSchemeChanged.emit()


class Dressed:
    """An application that only remembers what it wears."""

    def __init__(self) -> None:
        self.hints = Hints()
        self.sheets: list[str] = []

    def styleHints(self) -> Hints:  # noqa: N802 - as Qt calls it
        return self.hints

    def font(self) -> QFont:
        return QFont("Sans Serif", 9)

    def setStyle(self, name: str) -> None:  # noqa: N802 - as Qt calls it
        assert name == "Fusion"

    def setPalette(self, _palette: object) -> None:  # noqa: N802 - as Qt calls it
        pass

    def setStyleSheet(self, sheet: str) -> None:  # noqa: N802 - as Qt calls it
        self.sheets.append(sheet)


def test_as_the_system_means_now_and_whenever_it_changes() -> None:
    app = Dressed()
    look = Look(cast(QApplication, app), Theme.SYSTEM)
    told: list[bool] = []
    look.changed.connect(lambda: told.append(look.tokens.dark))
    assert look.tokens is LIGHT
    app.hints.turns(Qt.ColorScheme.Dark)
    assert look.tokens is DARK
    app.hints.turns(Qt.ColorScheme.Dark)
    app.hints.turns(Qt.ColorScheme.Light)
    assert told == [True, False]
    assert app.sheets == [stylesheet(LIGHT), stylesheet(DARK), stylesheet(LIGHT)]


def test_a_theme_of_ones_own_does_not_follow_and_as_the_system_does_again() -> None:
    app = Dressed()
    look = Look(cast(QApplication, app), Theme.LIGHT)
    app.hints.turns(Qt.ColorScheme.Dark)
    assert look.tokens is LIGHT
    look.choose(Theme.SYSTEM)
    assert look.tokens is DARK
