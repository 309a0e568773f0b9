"""The window's keys: one table from which the actions are made and the page of shortcuts is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.text import Text, text
from facecog_desktop.ui.words.language import translated


class When(StrEnum):
    """Where a key works."""

    ALWAYS = "everywhere"
    LIVE = "on the Live page"
    REGISTER = "in the Register panel"

    @property
    def words(self) -> str:
        """In the window's language."""
        return translated(_PLACES[self])


_PLACES = {
    When.ALWAYS: text("everywhere"),
    When.LIVE: text("on the Live page"),
    When.REGISTER: text("in the Register panel"),
}


@dataclass(frozen=True, slots=True)
class Key:
    """An action's name in code, what it does in words, its keys and where it works."""

    name: str
    words: Text
    keys: tuple[str, ...]
    when: When = When.ALWAYS


KEYS = (
    Key("capture", text("Take a picture"), ("Space",), When.REGISTER),
    Key("finish", text("Done: register what is kept"), ("Return", "Enter"), When.REGISTER),
    Key("discard", text("Discard what is kept"), ("Esc",), When.REGISTER),
    Key("recognise", text("Recognise panel"), ("R",), When.LIVE),
    Key("register", text("Register panel"), ("G",), When.LIVE),
    Key("mirror", text("Mirror the picture"), ("M",), When.LIVE),
    Key("landmarks", text("Show landmarks"), ("L",), When.LIVE),
    Key("open", text("Open a video or picture as source"), ("Ctrl+O",)),
    Key("find", text("Find a person"), ("Ctrl+F",)),
    Key("undo", text("Undo"), ("Ctrl+Z",)),
    Key("redo", text("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Key("full_screen", text("Full screen"), ("F11",)),
    Key("shortcuts", text("This page"), ("F1",)),
    Key("quit", text("Quit"), ("Q", "Ctrl+Q")),
)


def make_actions(window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """An action for every key, added to the window. Raises KeyError for a key without a handler."""
    actions = {}
    for key in KEYS:
        action = QAction(translated(key.words), window)
        action.setShortcuts([QKeySequence(each) for each in key.keys])
        action.setAutoRepeat(False)
        action.triggered.connect(_without_argument(handlers[key.name]))
        window.addAction(action)
        actions[key.name] = action
    return actions


def enable(actions: Mapping[str, QAction], places: set[When]) -> None:
    """Switch on the keys that work in these places, the others off, so that they reach the focused control."""
    for key in KEYS:
        actions[key.name].setEnabled(key.when in places)


def _without_argument(handler: Callable[[], object]) -> Callable[[], None]:
    def call() -> None:
        handler()

    return call
