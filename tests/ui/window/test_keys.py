"""The table of keys: whole, without two actions on one key, switched on where they work."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.window.keys import KEYS, When, enable, make_actions


def test_no_key_means_two_things() -> None:
    keys = [each for key in KEYS for each in key.keys] + [f"Ctrl+{number}" for number in range(1, 6)]
    assert len(keys) == len(set(keys))
    assert all(not QKeySequence(each).isEmpty() for each in keys)


def test_every_key_has_an_action_that_calls_its_handler(qtbot: QtBot) -> None:
    window, called = QWidget(), list[str]()
    qtbot.addWidget(window)

    actions = make_actions(window, {key.name: partial(called.append, key.name) for key in KEYS})
    for action in actions.values():
        action.trigger()
    assert called == [key.name for key in KEYS]
    assert len(window.actions()) == len(KEYS)


def test_keys_sleep_where_they_do_not_work(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window, {key.name: lambda: None for key in KEYS})
    enable(actions, {When.ALWAYS, When.LIVE})
    assert {name for name, action in actions.items() if not action.isEnabled()} == {"capture", "finish", "discard"}
    enable(actions, {When.ALWAYS})
    assert not actions["mirror"].isEnabled()
    assert actions["quit"].isEnabled()
