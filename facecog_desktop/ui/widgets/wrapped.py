"""Words on as many lines as they need: labels that are never lower than their lines, and ticks that break theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QRadioButton

from facecog_desktop.ui.words.language import spoken

_MOST = 420
"""Pixels of a line of words beside a tick; dialogs are about so wide."""


def wrap(label: QLabel) -> None:
    """Let words go on in another line.

    Where they run from right to left, Qt puts the blank at which a line ends before the line, and so cuts off its last
    letter; words that can be selected are laid out in another way, and rightly.
    """
    label.setWordWrap(True)
    if QGuiApplication.isRightToLeft():
        label.setTextInteractionFlags(label.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByMouse)


class WrappedLabel(QLabel):
    """A dialog that is not as high as it should be, for want of screen, does not cut its lines."""

    least = 0
    """Pixels of height that it always has."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        wrap(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other lines."""
        super().resizeEvent(event)
        self._keep_lines()

    def setText(self, text: str) -> None:
        """Other words."""
        super().setText(text)
        if self.isVisible():
            self._keep_lines()

    def keep(self, least: int) -> None:
        """Never be lower than so many pixels."""
        self.least = least
        self.setMinimumHeight(max(least, self.minimumHeight()))

    def _keep_lines(self) -> None:
        needed = max(self.heightForWidth(self.width()) if self.text() else 0, self.least)
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)


class _Breaking(QAbstractButton if TYPE_CHECKING else object):  # type: ignore[misc]  # a mixin of Qt's own buttons
    """A button whose words go on in another line; its accessible name is in one."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(spoken(words))
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text has less room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._break()

    def _break(self) -> None:
        self.setText(broken(self._words, self.fontMetrics()))


class Tick(_Breaking, QCheckBox):
    """A check box."""


class Choice(_Breaking, QRadioButton):
    """One of several."""


def broken(words: str, metrics: QFontMetrics, most: int = _MOST) -> str:
    """The words in lines of at most so many pixels, where a blank allows it."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= most:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def say(button: QPushButton, words: str, most: int = _MOST) -> None:
    """Put words on a button, in lines where they would be longer than so many pixels."""
    button.ensurePolished()
    button.setText(broken(words, button.fontMetrics(), most))
