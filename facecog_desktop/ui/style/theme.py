"""Colours: two sets of tokens, one accent, and the style sheet filled with them. Nothing else names a colour."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from facecog_desktop import paths
from facecog_desktop.settings import Theme


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look. Every `on_x` is text that stands on `x`; text and muted stand on window, surface and raised.

    `shade` (alpha first) lies under what is drawn over a picture, `rec` is the recording light.
    """

    dark: bool
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    known: str
    on_known: str
    unsure: str
    on_unsure: str
    unknown: str
    on_unknown: str
    danger: str
    on_danger: str
    video: str
    on_video: str
    shade: str
    rec: str

    def colour(self, name: str) -> QColor:
        """A token as a colour to paint with."""
        return QColor(str(getattr(self, name)))


LIGHT = Tokens(
    dark=False,
    window="#f3f4f6",
    surface="#ffffff",
    raised="#e9ebef",
    border="#cfd4dc",
    text="#1b1f27",
    muted="#545c6a",
    accent="#1f5fd0",
    on_accent="#ffffff",
    accent_soft="#dce7fb",
    on_accent_soft="#153f8c",
    known="#177245",
    on_known="#ffffff",
    unsure="#f2b233",
    on_unsure="#33230a",
    unknown="#555d6b",
    on_unknown="#ffffff",
    danger="#b3261e",
    on_danger="#ffffff",
    video="#14171c",
    on_video="#e8ebf0",
    shade="#b0000000",
    rec="#ff4d42",
)

DARK = Tokens(
    dark=True,
    window="#16191f",
    surface="#1f232b",
    raised="#2a2f39",
    border="#3b424f",
    text="#e9ecf2",
    muted="#a9b1bf",
    accent="#86b0ff",
    on_accent="#0c1a33",
    accent_soft="#25385c",
    on_accent_soft="#d3e2ff",
    known="#4cc38a",
    on_known="#06240f",
    unsure="#f2b233",
    on_unsure="#33230a",
    unknown="#9aa3b2",
    on_unknown="#14171c",
    danger="#ff8a80",
    on_danger="#3a0704",
    video="#0b0d10",
    on_video="#e8ebf0",
    shade="#b0000000",
    rec="#ff4d42",
)


_USUAL = 9.0
"""Points of the system's text where nobody has changed it."""


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(QColor(first)), _luminance(QColor(second))), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def palette(tokens: Tokens) -> QPalette:
    """What the style itself draws (views, menus, tool tips) in the same colours."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.raised),
        (role.Text, tokens.text),
        (role.Button, tokens.raised),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.danger),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent),
        (role.Accent, tokens.accent),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return made


def sizes(points: float) -> dict[str, str]:
    """Sizes that follow the system's text of so many points; at its usual 9 a title has 20 pixels."""
    larger = {"title": points * 5 / 3, "heading": points * 7 / 6, "advice": points * 4 / 3}
    return {**{name: f"{size:.2f}pt" for name, size in larger.items()}, "tick": f"{round(points * 16 / 9)}px"}


def stylesheet(tokens: Tokens, points: float = _USUAL) -> str:
    """resources/theme.qss with the tokens filled in, for text of so many points.

    Raises KeyError for a name that is no token.
    """
    sheet = Template(paths.resource("theme.qss").read_text("utf-8"))
    ground = "dark" if tokens.dark else "light"
    places = {"ground": ground, "icons": paths.resource("icons").as_posix()}
    return sheet.substitute({**asdict(tokens), **sizes(points), **places})


def text_points(font: QFont) -> float:
    """The size of a font in points, also where it was given in pixels."""
    points = font.pointSizeF()
    return points if points > 0 else float(QFontInfo(font).pointSizeF())


class Look(QObject):
    """The look in force; `changed` tells that tokens are other ones. Follows the system where the setting says so."""

    changed = Signal()

    def __init__(self, app: QApplication, theme: Theme = Theme.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._theme = theme
        self.tokens = LIGHT
        self._worn = 0.0
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(theme)

    def choose(self, theme: Theme) -> None:
        """Put on a theme. System means: as the desktop says, now and whenever it changes."""
        self._theme = theme
        schemes = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))
        self._follow()

    def follow_text(self) -> None:
        """The system's text has another size now."""
        self._follow()

    def _follow(self) -> None:
        system_is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._theme is Theme.DARK or (self._theme is Theme.SYSTEM and system_is_dark)
        tokens, points = DARK if dark else LIGHT, text_points(self._app.font())
        if tokens is self.tokens and self._worn == points:
            return
        recoloured = tokens is not self.tokens or not self._worn
        self.tokens, self._worn = tokens, points
        self._app.setPalette(palette(tokens))
        self._app.setStyleSheet(stylesheet(tokens, points))
        if recoloured:
            self.changed.emit()
