"""Words that come from elsewhere and are told in the window's language: every one of them has to be known to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from facecog_desktop import paths, storage
from facecog_desktop.core.text import text
from facecog_desktop.storage.records import alterations
from facecog_desktop.ui.people.privacy import deeds
from facecog_desktop.ui.settings import about
from facecog_desktop.ui.settings.spin_words import put_round

_NOTED = re.compile(r'(?:upkeep\.note|\bnote|_tell)\(\s*db, "([^"]+)"')


def test_every_deed_that_the_storage_writes_is_known_to_the_window() -> None:
    folder = Path(storage.__file__).parent
    written = {word for file in folder.rglob("*.py") for word in _NOTED.findall(file.read_text("utf-8"))}
    assert "forgotten" in written
    assert written | set(alterations._WORDS.values()) <= deeds.DEEDS


def test_a_deed_of_a_newer_version_is_told_as_it_is_written() -> None:
    assert deeds.told("sent to the moon") == "sent to the moon"


def test_every_purpose_of_a_model_is_known_to_the_window() -> None:
    models = about.model_terms(paths.model_list())
    assert {model.purpose for model in models} <= about.TERMS
    assert {model.licence for model in models if " " in model.licence} <= about.TERMS


@pytest.mark.parametrize(("days", "said"), [(1, "1 day"), (7, "7 days")])
def test_a_spin_box_says_its_number_in_the_right_form(qtbot: QtBot, days: int, said: str) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)
    box.setValue(days)
    put_round(box, text("{n} days", one="{n} day"))
    assert box.text() == said


def test_words_may_stand_before_the_number(qtbot: QtBot) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)
    box.setValue(5)
    put_round(box, text("every {value} looks"))
    assert box.text() == "every 5 looks"
