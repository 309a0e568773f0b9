"""A bug is shown with a report that can be copied and holds nothing private."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.crash import CrashDialog, CrashWatch, report

Wait = Callable[[Callable[[], object]], None]
SECRET = "Anna Secret"


def broken() -> None:
    people = {SECRET: 1}
    raise KeyError(f"{SECRET} of {people}")


@pytest.fixture
def watch(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashWatch]:
    """Watching; what would be printed is dropped."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda *_: None)
    made = CrashWatch("1.2.3")
    made.install()
    yield made
    made.remove()
    if made.dialog is not None:
        made.dialog.close()


def crash() -> None:
    try:
        broken()
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)


def test_the_report_says_what_and_where_and_nothing_private() -> None:
    try:
        broken()
    except KeyError as error:
        text = report(KeyError, error.__traceback__, "1.2.3")
    assert "FaceCog Desktop 1.2.3" in text
    assert "builtins.KeyError" in text
    assert "test_crash.py:" in text
    assert "in broken" in text
    assert SECRET not in text


def test_a_bug_brings_the_dialog_once(watch: CrashWatch, wait: Wait, qtbot: QtBot) -> None:
    crash()
    wait(lambda: watch.dialog is not None and watch.dialog.isVisible())
    first = watch.dialog
    crash()
    qtbot.wait(30)
    assert watch.dialog is first
    assert first is not None
    first.copy.click()
    assert "KeyError" in QGuiApplication.clipboard().text()
    assert SECRET not in QGuiApplication.clipboard().text()
    first.accept()
    wait(lambda: watch.dialog is None)


def test_a_bug_in_a_thread_is_shown_too(watch: CrashWatch, wait: Wait) -> None:
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    wait(lambda: watch.dialog is not None)
    assert isinstance(watch.dialog, CrashDialog)
    assert "in broken" in watch.dialog.text.toPlainText()


def test_ctrl_c_in_the_terminal_is_no_bug(watch: CrashWatch, qtbot: QtBot) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(30)
    assert watch.dialog is None


def test_afterwards_everything_is_as_before(qtbot: QtBot) -> None:
    before = (sys.excepthook, threading.excepthook)
    made = CrashWatch("1.2.3")
    made.install()
    assert sys.excepthook is not before[0]
    made.remove()
    assert (sys.excepthook, threading.excepthook) == before
