"""The program log in the window: filtered, copied, emptied; and what of a failure is written into it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import CameraUnavailableError, PersonNotFoundError, ProgramLogError
from facecog_desktop.core.program.program_log import Level, LogLine, written
from facecog_desktop.core.text import text
from facecog_desktop.ui.dialogs.program.program_log import ProgramLogDialog
from facecog_desktop.ui.failures.noting import Noting, described
from facecog_desktop.ui.settings.program_row import ProgramRow
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, Stage, nobody
from tests.ui.program_backstage import FakeOutside
from tests.ui.test_app import nameless

Wait = Callable[[Callable[[], object]], None]

START = LogLine("2026-11-28 14:05:00", Level.INFO, "program", "start: FaceCog Desktop 1.2.3")
WARNING = LogLine("2026-11-28 14:05:30", Level.WARNING, "vision", "CUDA failed")
FAULT = LogLine("2026-11-28 14:06:00", Level.CRITICAL, "program", "a fault:\nKeyError\n  a.py:3 in f")
SECRET = "Anna Secret"


@pytest.fixture
def dialog(state: WindowState, backend: FakeBackend, qtbot: QtBot, wait: Wait) -> ProgramLogDialog:
    backend.program.lines = [START, WARNING, FAULT]
    state.outside = FakeOutside()
    made = ProgramLogDialog(None, state)
    qtbot.addWidget(made)
    made.show()
    wait(lambda: made.table.rowCount() == 3)
    return made


def column(dialog: ProgramLogDialog, number: int) -> list[str]:
    table = dialog.table
    return [table.data(table.index(row, number)) for row in range(table.rowCount())]


def test_the_newest_entry_is_on_top_and_shown_in_full(dialog: ProgramLogDialog) -> None:
    assert column(dialog, 3) == ["a fault:", "CUDA failed", "start: FaceCog Desktop 1.2.3"]
    assert column(dialog, 1) == ["Error", "Warning", "Note"]
    assert dialog.detail.toPlainText() == FAULT.words
    assert dialog.count.text() == "3 entries, the newest first"


def test_it_is_filtered_by_level_and_words(dialog: ProgramLogDialog) -> None:
    dialog.level.setCurrentIndex(1)
    assert dialog.shown() == [WARNING, FAULT]
    dialog.words.setText("cuda")
    assert dialog.shown() == [WARNING]
    assert dialog.detail.toPlainText() == "CUDA failed"
    dialog.words.setText("nothing like this")
    assert dialog.detail.toPlainText() == ""
    assert not dialog.copy.isEnabled()


def test_what_is_shown_is_copied_in_the_order_it_was_written(dialog: ProgramLogDialog) -> None:
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "\n".join(map(written, (START, WARNING, FAULT)))
    dialog.view.selectAll()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().startswith(written(START))


def test_the_folder_is_opened_or_named(dialog: ProgramLogDialog, state: WindowState) -> None:
    outside = FakeOutside(shows=False)
    state.outside = outside
    dialog.folder.click()
    assert outside.folders == [Path("/nowhere/log")]
    assert "log" in dialog.count.text()


def test_it_is_emptied_after_a_question(dialog: ProgramLogDialog, backend: FakeBackend, wait: Wait) -> None:
    dialog.clear.click()
    [box] = dialog.findChildren(QMessageBox)
    assert backend.program.lines
    next(button for button in box.buttons() if button.text() == "&Empty it").click()
    wait(lambda: dialog.count.text() == "Nothing has been written yet.")
    assert dialog.table.rowCount() == 0


def test_one_that_cannot_be_read_is_told(dialog: ProgramLogDialog, backend: FakeBackend, wait: Wait) -> None:
    backend.program.log_trouble = ProgramLogError("the program log cannot be read: no permission")
    dialog.again.click()
    wait(lambda: "no permission" in dialog.count.text())


def test_every_control_has_a_name(dialog: ProgramLogDialog) -> None:
    assert nameless(dialog) == []


def test_it_can_be_closed_while_it_is_read(state: WindowState, qtbot: QtBot) -> None:
    made = ProgramLogDialog(None, state)
    made.show()
    made.close()
    qtbot.waitUntil(lambda: not state.jobs.busy)


def test_it_is_opened_from_about_and_does_not_block_the_window(
    window: MainWindow, state: WindowState, qtbot: QtBot
) -> None:
    row = ProgramRow(state)
    qtbot.addWidget(row)
    opened = row.show_log()
    assert opened.isVisible()
    assert not opened.isModal()
    opened.close()


def test_of_a_failure_the_sentence_is_written_without_its_values() -> None:
    told = described(PersonNotFoundError(text("nobody is called {name}", name=SECRET)))
    assert told == "person_not_found (nobody is called {name})"
    assert described(PersonNotFoundError(f"nobody is called {SECRET}")) == "person_not_found"


def test_where_a_failure_was_raised_is_written() -> None:
    with pytest.raises(CameraUnavailableError) as raised:
        raise CameraUnavailableError("busy")
    assert described(raised.value).startswith("camera_unavailable at test_program_log.py:")


def test_failures_that_are_told_are_noted_and_a_camera_that_is_tried_again_once(
    window: MainWindow, state: WindowState, stage: Stage, wait: Wait, caplog: pytest.LogCaptureFixture
) -> None:
    Noting(state, window.live)
    with caplog.at_level(logging.WARNING, "facecog_desktop.program"):
        state.fail(PersonNotFoundError(SECRET))
        wait(lambda: window.live.bridge.frame is not None)
        stage.show = CameraUnavailableError("busy")
        wait(lambda: any("camera_unavailable" in record.getMessage() for record in caplog.records))
        stage.show = CameraUnavailableError("busy")
        wait(lambda: not window.live.view.no_picture.isHidden())
        stage.show = nobody
        wait(window.live.view.no_picture.isHidden)
    noted = [record.getMessage().split(" at ")[0] for record in caplog.records]
    assert noted == ["person_not_found", "camera_unavailable"]
