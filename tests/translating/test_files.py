"""Files of translations are brought in step, keep what translators did, and are filled from JSON by the rules."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as some

from facecog_desktop.ui.words.phrases import PLURALS, read_phrases
from translating import __main__ as program
from translating import linguist, rules
from translating.linguist import Entry
from translating.sources import Found, Message

letters = some.text(some.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20)


def found(*messages: Message) -> Found:
    return Found({message.source: message for message in messages})


GOOD = Message("Good", files=["facecog_desktop/ui/words/telling.py"])
PHOTOS = Message("{n} photos", "{n} photo", ["facecog_desktop/ui/words/telling.py"])


def update(folder: Path, *messages: Message) -> None:
    assert program._update(found(*messages), folder) == 0


def set_finished(folder: Path, language: str, **forms: tuple[str, ...]) -> None:
    path = linguist.path_of(folder, language)
    entries = [
        Entry(entry.source, forms[entry.source], entry.numerus, True) if entry.source in forms else entry
        for entry in linguist.read(path).values()
    ]
    path.write_text(linguist.written(entries, language), "utf-8")


def test_new_sentences_are_unfinished_with_as_many_forms_as_the_language_has(tmp_path: Path) -> None:
    update(tmp_path, GOOD, PHOTOS)
    for language in ("de", "es", "zh_CN", "ar"):
        good, photos = linguist.read(linguist.path_of(tmp_path, language)).values()
        assert (good.forms, good.finished) == (("",), False)
        assert (photos.forms, photos.finished) == (("",) * PLURALS[language][0], False)
    assert program.unfinished(tmp_path, "de") == ["Good", "{n} photos"]


def test_english_has_its_plural_forms_and_nothing_else(tmp_path: Path) -> None:
    update(tmp_path, GOOD, PHOTOS)
    assert read_phrases(linguist.path_of(tmp_path, "en"), "en") == {"{n} photos": ("{n} photo", "{n} photos")}


def test_translations_are_kept_and_what_is_gone_is_dropped(tmp_path: Path) -> None:
    update(tmp_path, GOOD, PHOTOS)
    set_finished(tmp_path, "de", Good=("Gut",))
    update(tmp_path, Message("Bad"), GOOD)
    entries = linguist.read(linguist.path_of(tmp_path, "de"))
    assert list(entries) == ["Bad", "Good"]
    assert (entries["Good"].forms, entries["Good"].finished) == (("Gut",), True)


def test_a_sentence_that_counts_from_now_on_keeps_its_words_unfinished(tmp_path: Path) -> None:
    update(tmp_path, Message("{n} photos"))
    path = linguist.path_of(tmp_path, "de")
    path.write_text(linguist.written([Entry("{n} photos", ("{n} Fotos",), False, True)], "de"), "utf-8")
    update(tmp_path, PHOTOS)
    [entry] = linguist.read(path).values()
    assert (entry.forms, entry.finished) == (("{n} Fotos", "{n} Fotos"), False)


def test_a_translators_remark_stays_and_the_places_are_told(tmp_path: Path) -> None:
    path = linguist.path_of(tmp_path, "de")
    path.write_text(linguist.written([Entry("Good", ("Gut",), False, True, "", "as in advice")], "de"), "utf-8")
    update(tmp_path, GOOD)
    [entry] = linguist.read(path).values()
    assert (entry.remark, entry.note) == ("as in advice", "ui/words/telling.py")


def test_files_are_written_again_as_they_are(tmp_path: Path) -> None:
    update(tmp_path, GOOD, PHOTOS)
    assert program.stale(found(GOOD, PHOTOS), tmp_path) == []
    assert len(program.stale(found(GOOD), tmp_path)) == len(PLURALS)
    assert len(program.stale(found(PHOTOS), tmp_path)) == len(PLURALS) - 1  # English has nothing but counted ones


@given(some.lists(some.tuples(letters, letters), max_size=5, unique_by=lambda each: each[0]))
def test_any_words_come_back_as_they_were_written(pairs: list[tuple[str, str]]) -> None:
    entries = [Entry(source, (form,), False, True) for source, form in pairs]
    root = ElementTree.fromstring(linguist.written(entries, "de").encode())
    back = {each.findtext("source"): each.findtext("translation") for each in root.iter("message")}
    assert back == dict(pairs)


def test_a_json_file_fills_what_keeps_the_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    update(tmp_path, GOOD, PHOTOS, Message("{name} is back"))
    given = tmp_path / "given.json"
    given.write_text(
        json.dumps({"Good": "Gut", "{n} photos": ["{n} Foto", "{n} Fotos"], "{name} is back": "zurück", "Gone": "Weg"})
    )
    assert program._fill(found(GOOD, PHOTOS, Message("{name} is back")), tmp_path, "de", given) == 1
    told = capsys.readouterr().err
    assert "no such source: 'Gone'" in told
    assert "placeholders" in told
    assert program.unfinished(tmp_path, "de") == ["{name} is back"]
    assert read_phrases(linguist.path_of(tmp_path, "de"), "de")["{n} photos"] == ("{n} Foto", "{n} Fotos")


def test_what_is_missing_is_told_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    update(tmp_path, GOOD, PHOTOS)
    capsys.readouterr()
    assert program._tell_missing(found(GOOD, PHOTOS), tmp_path, "ar") == 0
    good, photos = json.loads(capsys.readouterr().out)
    assert good == {"source": "Good", "room": 20, "where": "ui/words/telling.py"}
    assert (photos["one"], photos["forms"]) == ("{n} photo", 6)


@pytest.mark.parametrize(
    ("source", "forms", "language", "word"),
    [
        ("&Cancel", ("Abbrechen",), "de", "no &"),
        ("&Cancel", ("&Ab&brechen",), "de", "no &"),
        ("Cancel", ("&Abbrechen",), "de", "has not"),
        ("Open…", ("Öffnen",), "de", "dots"),
        (" pixels", ("Pixel",), "de", "blank"),
        ("Good", ("Das ist aber wirklich sehr gut so",), "de", "room for 20"),
        ("Good", (" ",), "de", "form"),
        ("{n} photos", ("{n} Fotos",), "de", ""),
        ("{name} is back", ("ist zurück",), "de", "placeholders"),
    ],
)
def test_what_breaks_a_rule_is_told(source: str, forms: tuple[str, ...], language: str, word: str) -> None:
    told = " ".join(rules.faults(Entry(source, forms, False, True), language))
    assert word in told if word else told == ""


@pytest.mark.parametrize(
    ("source", "form", "language"),
    [
        ("&Cancel", "&Abbrechen", "de"),
        ("&Open…", "打开(&O)…", "zh_CN"),
        ("&Open…", "打开…(&O)", "zh_CN"),
        ("&Cancel", "إلغاء", "ar"),
        (" pixels", "像素", "zh_CN"),
        ("Drag && drop", "Ziehen && Ablegen", "de"),
    ],
)
def test_what_keeps_the_rules_is_taken(source: str, form: str, language: str) -> None:
    assert list(rules.faults(Entry(source, (form,), False, True), language)) == []
