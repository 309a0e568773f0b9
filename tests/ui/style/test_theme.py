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
from facecog_desktop.ui.style.theme import DARK, LIGHT, Look, Tokens, contrast, palette, stylesheet

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


def rules() -> list[tuple[str, dict[str, str]]]:
    """The style sheet's rules with their tokens by name: selector, and property to value."""
    template = re.sub(r"/\*.*?\*/", "", paths.resource("theme.qss").read_text("utf-8"), flags=re.S)
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", template):
        pairs = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        values = {name.strip(): value.strip() for name, value in pairs.items()}
        found += [(selector.strip(), values) for selector in selectors.split(",")]
    return found


def token(value: str) -> str:
    """The last token in a value, "" where it has none."""
    named = re.findall(r"\$(\w+)", value)
    return named[-1] if named else ""


GROUNDS = ("window", "surface", "raised")


def inks_and_grounds() -> list[tuple[str, str, str]]:
    """Who, ink, ground: as each rule has them, or the rule that it refines; without a ground words stand on all."""
    told = dict(rules())
    found = []
    for selector, values in told.items():
        base = told.get(selector.split(":")[0].split("[")[0], {})
        same = {**base, **told.get(selector.split(":")[0], {}), **values}
        ink = token(same.get("color", "")) or "text"
        ground = token(same.get("background", ""))
        if "::" in selector and "color" not in values:
            continue  # bars, handles and arrows have no words
        shown = [ground] if ground and ground not in ("border",) else list(GROUNDS)
        found += [(selector, ink, each) for each in shown if "color" in values or "background" in values]
    return found


@LOOKS
def test_words_can_be_read_in_every_rule_of_the_style_sheet(tokens: Tokens) -> None:
    pairs = inks_and_grounds()
    assert len(pairs) > 40
    poor = [
        f"{selector}: {ink} on {ground}"
        for selector, ink, ground in pairs
        if 'role="line"' not in selector and contrast(getattr(tokens, ink), getattr(tokens, ground)) < READABLE
    ]
    assert poor == []


@LOOKS
def test_the_focus_and_what_is_ticked_can_be_told_from_their_ground(tokens: Tokens) -> None:
    marked = [(selector, values) for selector, values in rules() if "focus" in selector or "checked" in selector]
    assert len(marked) > 12
    for selector, values in marked:
        border = token(values.get("border", ""))
        ground = token(values.get("background", ""))
        if border and border.startswith("on_"):
            assert contrast(getattr(tokens, border), getattr(tokens, border[3:])) >= 3, selector
        elif border and border not in (ground, "accent_soft"):
            for under in GROUNDS:
                assert contrast(getattr(tokens, border), getattr(tokens, under)) >= 3, selector


@LOOKS
def test_borders_by_which_a_tick_is_known_can_be_seen(tokens: Tokens) -> None:
    indicators = [values for selector, values in rules() if selector.endswith("::indicator")]
    assert len(indicators) == 3
    for values in indicators:
        assert contrast(getattr(tokens, token(values["border"])), getattr(tokens, token(values["background"]))) >= 3


def test_titles_follow_the_text_of_the_system() -> None:
    usual, large = stylesheet(LIGHT), stylesheet(LIGHT, 18.0)
    assert "font-size: 15.00pt" in usual  # 20 pixels at 96 to the inch
    assert "font-size: 30.00pt" in large
    assert not re.search(r"font-size: *\d+px", paths.resource("theme.qss").read_text("utf-8"))


def test_text_of_another_size_is_followed_while_the_window_is_open(qapp: QApplication) -> None:
    look, font, told = Look(qapp, Theme.LIGHT), qapp.font(), []
    look.changed.connect(lambda: told.append(True))
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * 2)
    try:
        qapp.setFont(larger)
        look.follow_text()
        assert f"{font.pointSizeF() * 2 * 5 / 3:.2f}pt" in qapp.styleSheet()
        assert told == []
    finally:
        qapp.setFont(font)
        look.follow_text()
    assert qapp.styleSheet() == stylesheet(LIGHT, font.pointSizeF())
