"""Dialogs that ask or tell one thing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.people.changes import Receipt
from facecog_desktop.core.types import Person, PoseName, Quality, StoredSample
from facecog_desktop.ui.dialogs.people.forget import ForgetDialog, ReceiptDialog
from facecog_desktop.ui.dialogs.people.photo import PhotoDialog
from facecog_desktop.ui.dialogs.program.restore import RestoreDialog
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words import people_words
from tests.ui.backstage import FakeBackend

Wait = Callable[[Callable[[], object]], None]

RECEIPT = Receipt("3f2a", 3, 1, 0, 1_790_000_000.0)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_the_question_names_the_person_and_what_is_lost(parent: QWidget) -> None:
    dialog = ForgetDialog(parent, [Person("1", "Anna <b>Berg</b>", samples=1)])
    assert "Anna <b>Berg</b>" in words(dialog)
    assert "1 photo," in words(dialog)
    assert "Undo does not bring them back" in words(dialog)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_enter_cancels_and_only_the_red_button_forgets(qtbot: QtBot, parent: QWidget) -> None:
    dialog = ForgetDialog(parent, [Person("1", "Anna")])
    with qtbot.assertNotEmitted(dialog.accepted):
        dialog.show()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    again = ForgetDialog(parent, [Person("1", "Anna")])
    with qtbot.waitSignal(again.accepted):
        again.forget.click()


def test_a_receipt_counts_names_nobody_and_can_be_copied(parent: QWidget) -> None:
    dialog = ReceiptDialog(parent, [RECEIPT])
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.words.text() == people_words.erased(RECEIPT)
    assert copied.splitlines()[1:] == ["3 photos", "1 face template", "0 entries of the log", "Receipt: 3f2a"]
    assert "2026" in copied


def test_several_people_are_named_and_counted_before_they_are_erased(parent: QWidget) -> None:
    dialog = ForgetDialog(parent, [Person(str(n), f"P{n}", samples=2) for n in range(20)])
    assert "Forget 20 people for ever?" in words(dialog)
    assert "P0, P1" in words(dialog)
    assert "and 8 more" in words(dialog)
    assert "40 photos," in words(dialog)
    assert not dialog.backups.isChecked()


def test_a_receipt_names_the_backups_that_still_hold_the_person(parent: QWidget) -> None:
    held = replace(RECEIPT, backups=("/b/one.facecog", "/b/two.facecog"))
    dialog = ReceiptDialog(parent, [held, RECEIPT])
    assert "by 2 backups:\n/b/one.facecog\n/b/two.facecog" in dialog.words.text()
    assert dialog.words.text().count("Receipt: 3f2a") == 2


def test_a_photo_shows_each_component_of_its_quality(
    parent: QWidget, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    backend.remember("Anna", 1)
    sample = StoredSample(1, "person0", "", "x.jpg", Quality(90, 12, 80, 70, 60, 100), PoseName.UP, 0.0)
    dialog = PhotoDialog(parent, state, "Anna", sample)
    bars = {bar.accessibleName(): bar.value() for bar in dialog.findChildren(QProgressBar)}
    assert bars["Sharpness: 12 of 100"] == 12
    assert len(bars) == 9
    assert "Poor: blurred" in words(dialog)
    assert "x.jpg" in words(dialog)
    wait(lambda: not dialog.picture.pixmap().isNull())
    dialog.accept()


def test_a_photo_that_is_gone_is_told_in_the_bottom_bar(qtbot: QtBot, parent: QWidget, state: WindowState) -> None:
    sample = StoredSample(99, "person0", "", "", Quality(90, 90, 80, 70, 60, 100), PoseName.UP, 0.0)
    with qtbot.waitSignal(state.message_changed):
        dialog = PhotoDialog(parent, state, "Anna", sample)
    dialog.accept()


def test_restoring_lists_what_would_change(parent: QWidget) -> None:
    dialog = RestoreDialog(parent, {"Votes": "3 looks", "Theme": "As the system"})
    assert dialog.informativeText() == "Votes: 3 looks\nTheme: As the system"


def test_every_button_of_every_dialog_has_a_name(parent: QWidget, state: WindowState) -> None:
    sample = StoredSample(1, "a", "", "", Quality(90, 90, 90, 90, 90, 90), PoseName.UP, 0.0)
    dialogs = [
        ForgetDialog(parent, [Person("1", "Anna")]),
        ReceiptDialog(parent, [RECEIPT]),
        RestoreDialog(parent, {"Votes": "3"}),
        PhotoDialog(parent, state, "Anna", sample),
    ]
    for dialog in dialogs:
        buttons = dialog.findChildren(QAbstractButton)
        assert buttons
        assert all(button.accessibleName() for button in buttons), dialog


@pytest.mark.parametrize(
    ("quality", "said"),
    [
        (Quality(90, 90, 90, 90, 90, 90), "good"),
        (Quality(90, 90, 90, 90, 40, 90), "fair: turned or tilted too far"),
        (Quality(5, 90, 90, 90, 90, 90), "poor: too small or too far away"),
    ],
)
def test_quality_is_told_with_its_reason(quality: Quality, said: str) -> None:
    assert people_words.quality_reason(quality) == said


def test_unknown_dates_are_left_out() -> None:
    assert people_words.day(0) == ""
    assert people_words.since(Person("1", "Anna", samples=2)) == "2 photos"
    assert people_words.initial("…") == "?"
