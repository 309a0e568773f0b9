"""The window's keys: one table from which the actions are made and the page of shortcuts is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class When(StrEnum):
    """Where a key works."""

    ALWAYS = "everywhere"
    LIVE = "on the Live page"
    REGISTER = "in the Register panel"


@dataclass(frozen=True, slots=True)
class Key:
    """An action's name in code, what it does in words, its keys and where it works."""

    name: str
    words: str
    keys: tuple[str, ...]
    when: When = When.ALWAYS


KEYS = (
    Key("capture", "Take a picture", ("Space",), When.REGISTER),
    Key("finish", "Done: register what is kept", ("Return", "Enter"), When.REGISTER),
    Key("discard", "Discard what is kept", ("Esc",), When.REGISTER),
    Key("recognise", "Recognise panel", ("R",), When.LIVE),
    Key("register", "Register panel", ("G",), When.LIVE),
    Key("mirror", "Mirror the picture", ("M",), When.LIVE),
    Key("landmarks", "Show landmarks", ("L",), When.LIVE),
    Key("open", "Open a video or picture as source", ("Ctrl+O",)),
    Key("find", "Find a person", ("Ctrl+F",)),
    Key("undo", "Undo", ("Ctrl+Z",)),
    Key("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Key("full_screen", "Full screen", ("F11",)),
    Key("shortcuts", "This page", ("F1",)),
    Key("quit", "Quit", ("Q", "Ctrl+Q")),
)


def make_actions(window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """An action for every key, added to the window. Raises KeyError for a key without a handler."""
    actions = {}
    for key in KEYS:
        action = QAction(key.words, window)
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
