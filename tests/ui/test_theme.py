"""Colours that can be read, a style sheet without gaps, a look that follows the setting."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor
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
