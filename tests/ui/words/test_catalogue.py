"""A language in force: words, plural forms, Qt's own words, numbers, dates and direction; and damaged files."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop import paths
from facecog_desktop.core.text import text
from facecog_desktop.settings import Language
from facecog_desktop.ui.words import language
from facecog_desktop.ui.words.catalogue import Speech, spoken_by_system
from facecog_desktop.ui.words.language import clauses, listed, spoken, tr, translated
from facecog_desktop.ui.words.phrases import read_phrases
from tests.ui.words.test_phrases import a_file, counted, message

NOON = 1_700_000_000.0


@pytest.fixture
def speech(qapp: QApplication, tmp_path: Path) -> Iterator[Speech]:
    """Speaks what the files of a folder say."""
    made = Speech(qapp, tmp_path)
    yield made
    made.choose(Language.ENGLISH)


def german(folder: Path) -> None:
    body = (
        message("Good", "Gut")
        + message("{name} merged into {other}", "{other} enthält jetzt {name}")
        + counted("{n} photos", "ein Foto", "{n} Fotos")
        + message("It is at {distance:.2f}", "Abstand {distance:.2f}")
    )
    a_file(folder, body)


def test_a_sentence_is_said_in_the_language_in_force(speech: Speech, tmp_path: Path) -> None:
    german(tmp_path)
    assert tr("Good") == "Good"
    assert speech.choose(Language.GERMAN) is None
    assert speech.spoken is Language.GERMAN
    assert tr("Good") == "Gut"
    assert tr("{name} merged into {other}", name="Anna", other="Ben") == "Ben enthält jetzt Anna"
    speech.choose(Language.ENGLISH)
    assert tr("Good") == "Good"


def test_plural_forms_and_numbers_are_the_languages(speech: Speech, tmp_path: Path) -> None:
    german(tmp_path)
    speech.choose(Language.GERMAN)
    said = [tr("{n} photos", one="{n} photo", n=count) for count in (1, 2, 1234)]
    assert said == ["ein Foto", "2 Fotos", "1.234 Fotos"]
    assert tr("It is at {distance:.2f}", distance=0.5) == "Abstand 0,50"
    assert language.number(1234.5, 1) == "1.234,5"


def test_what_a_language_lacks_stays_english_with_its_singular(speech: Speech, tmp_path: Path) -> None:
    german(tmp_path)
    speech.choose(Language.GERMAN)
    assert tr("{n} people", one="{n} person", n=1) == "1 person"
    assert tr("{n} people", one="{n} person", n=2) == "2 people"
    assert translated(text("Bad")) == "Bad"


def test_words_of_the_core_are_said_with_the_words_in_them(speech: Speech, tmp_path: Path) -> None:
    a_file(tmp_path, message("Good", "Gut") + message("it is {how}", "es ist {how}"))
    speech.choose(Language.GERMAN)
    words = text("it is {how}", how=text("Good"))
    assert (str(words), translated(words)) == ("it is Good", "es ist Gut")


def test_qts_own_words_are_of_the_language_too(speech: Speech, tmp_path: Path, qtbot: QtBot) -> None:
    german(tmp_path)
    speech.choose(Language.GERMAN)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    speech.choose(Language.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("chosen", "day", "in_tables", "number"),
    [
        (Language.ENGLISH, "14 Nov 2023", "2023-11-14", "1,234.5"),
        (Language.GERMAN, "14. Nov. 2023", "14.11.2023", "1.234,5"),
        (Language.SPANISH, "14 nov 2023", "14/11/2023", "1.234,5"),
        (Language.CHINESE, "2023年11月14日", "2023-11-14", "1,234.5"),
    ],
)
def test_dates_and_numbers_are_the_languages(
    qapp: QApplication, tmp_path: Path, chosen: Language, day: str, in_tables: str, number: str
) -> None:
    for each in ("de", "es", "zh_CN"):
        (tmp_path / f"facecog_{each}.ts").write_text("<TS></TS>", "utf-8")
    speech = Speech(qapp, tmp_path)
    speech.choose(chosen)
    noon = time.mktime((2023, 11, 14, 12, 5, 9, 0, 0, -1))
    try:
        assert (language.day(noon), language.table_day(noon)) == (day, in_tables)
        assert (language.clock(noon), language.seconds_clock(noon)) == ("12:05", "12:05:09")
        assert language.number(1234.5, 1) in (number, number.replace("1.2", "12"))  # four digits may stand together
        assert language.day(0) == ""
    finally:
        speech.choose(Language.ENGLISH)


def test_arabic_goes_from_right_to_left_and_others_back(qapp: QApplication, speech: Speech, tmp_path: Path) -> None:
    (tmp_path / "facecog_ar.ts").write_text("<TS></TS>", "utf-8")
    speech.choose(Language.ARABIC)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QWidget().layoutDirection() is Qt.LayoutDirection.RightToLeft
    speech.choose(Language.ENGLISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_damaged_file_means_english_and_is_told(
    speech: Speech, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "facecog_de.ts").write_text("<TS><context>", "utf-8")
    trouble = speech.choose(Language.GERMAN)
    assert trouble is not None
    assert "facecog_de.ts" in trouble.message
    assert "English" in trouble.hint
    assert speech.spoken is Language.ENGLISH
    assert QLocale().language() is QLocale.Language.English
    assert "facecog_de.ts" in caplog.text


@pytest.mark.parametrize(
    ("wishes", "spoken_then"),
    [
        (["de-CH", "de"], Language.GERMAN),
        (["fr-FR", "es-MX", "en"], Language.SPANISH),
        (["zh-Hans-CN"], Language.CHINESE),
        (["zh_CN"], Language.CHINESE),
        (["zh-Hant-TW", "zh-TW"], Language.ENGLISH),
        (["ar-EG"], Language.ARABIC),
        (["en-GB", "de"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_systems_languages_are_heeded_in_their_order(wishes: list[str], spoken_then: Language) -> None:
    assert spoken_by_system(wishes) is spoken_then


@pytest.mark.parametrize("chosen", [each for each in Language if each not in (Language.SYSTEM, Language.ENGLISH)])
def test_the_files_that_are_shipped_are_read_fast(qapp: QApplication, chosen: Language) -> None:
    file = paths.resource("translations", f"facecog_{chosen.value}.ts")
    taken = []
    for _ in range(3):
        start = time.process_time()
        read_phrases(file, chosen.value)
        taken.append(time.process_time() - start)
    assert min(taken) < 0.3  # some 0.02 s: nobody waits for them, on a slow machine neither


def test_what_stands_on_a_button_is_spoken_without_its_letter() -> None:
    assert [spoken(each) for each in ("Add &anyway", "打开(&O)…", "&Save to a file…")] == [
        "Add anyway",
        "打开",
        "Save to a file",
    ]


def test_several_things_are_said_one_after_another() -> None:
    assert listed(["Anna", "Ben", "Carla"]) == "Anna, Ben, Carla"
    assert clauses(["one", "two"]) == "one; two"
    assert (listed([]), listed(["Anna"])) == ("", "Anna")
