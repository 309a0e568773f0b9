"""A bug is shown with a report that can be copied and holds nothing private."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.failures.crash import MOST, CrashDialog, CrashWatch, report

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


def test_what_led_to_a_fault_is_told_too() -> None:
    try:
        try:
            broken()
        except KeyError as cause:
            raise ValueError(SECRET) from cause
    except ValueError as error:
        text = report(ValueError, error.__traceback__, "1.2.3", error)
    assert text.index("builtins.ValueError") < text.index("caused by") < text.index("builtins.KeyError")
    assert "in broken" in text
    assert SECRET not in text


def test_the_report_names_no_folder_of_the_user(empty_home: Path) -> None:
    code = compile("def f():\n    1 / 0\n", str(empty_home / SECRET / "own.py"), "exec")
    space: dict[str, Callable[[], None]] = {}
    exec(code, space)
    try:
        space["f"]()
    except ZeroDivisionError as error:
        text = report(ZeroDivisionError, error.__traceback__, "1.2.3", error)
    assert "own.py:2 in f" in text
    assert SECRET not in text
    assert str(empty_home) not in text


def test_the_same_fault_is_shown_once_and_many_faults_end_in_silence(
    watch: CrashWatch, wait: Wait, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    shown = 0
    for number in range(MOST + 3):
        for _ in range(2):
            space: dict[str, Callable[[], None]] = {}
            exec(f"def fault_{number}():\n    1 / 0\n", space)
            try:
                space[f"fault_{number}"]()
            except ZeroDivisionError as error:
                sys.excepthook(ZeroDivisionError, error, error.__traceback__)
            qtbot.wait(20)
            if watch.dialog is not None:
                shown += 1
                watch.dialog.accept()
                wait(lambda: watch.dialog is None)
    assert shown == MOST
    noted = [record.getMessage() for record in caplog.records]
    assert any(f"fault_{MOST + 2}" in each for each in noted)
    assert sum("in fault_0" in each for each in noted) == 1


def test_the_program_log_is_one_click_away(watch: CrashWatch, wait: Wait) -> None:
    wishes: list[str] = []
    watch.log_requested.connect(lambda: wishes.append("log"))
    crash()
    wait(lambda: watch.dialog is not None)
    assert watch.dialog is not None
    watch.dialog.log.click()
    assert wishes == ["log"]
    assert watch.dialog.isVisible()


def test_quitting_closes_the_windows(watch: CrashWatch, wait: Wait, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    crash()
    wait(lambda: watch.dialog is not None)
    assert watch.dialog is not None
    watch.dialog.leave.click()
    wait(lambda: not window.isVisible())


def test_a_fault_while_starting_can_be_read_and_only_ended(qtbot: QtBot) -> None:
    dialog = CrashDialog("what happened", fatal=True)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.go_on.isVisible()
    assert not dialog.log.isVisible()
    dialog.leave.click()
    assert not dialog.isVisible()


def test_a_fault_while_starting_is_noted_and_waits_for_nobody_without_a_screen(
    watch: CrashWatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert watch.tell_start(KeyError(SECRET)) is None
    [record] = caplog.records
    assert "the program cannot start" in record.getMessage()
    assert SECRET not in record.getMessage()


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
