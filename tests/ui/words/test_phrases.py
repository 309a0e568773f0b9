"""Files of translations: what is read of them, what is left out, plural forms, and files that are no such file."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as some

from facecog_desktop.core.errors import CatalogueDamagedError
from facecog_desktop.ui.words.phrases import FOR_ONE_NUMBER, PLURALS, fits, placeholders, read_phrases

words = some.text(some.characters(categories=["L", "N", "P", "Zs"], exclude_characters="{}"), max_size=12)
names = some.sampled_from(["name", "n", "path", "distance:.2f"])


def a_file(folder: Path, body: str, head: str = "<!DOCTYPE TS>") -> Path:
    made = folder / "facecog_de.ts"
    text = f'<?xml version="1.0" encoding="utf-8"?>\n{head}\n<TS version="2.1"><context>{body}</context></TS>'
    made.write_text(text, "utf-8")
    return made


def message(source: str, translation: str, kind: str = "") -> str:
    return f"<message><source>{escape(source)}</source><translation{kind}>{escape(translation)}</translation></message>"


def counted(source: str, *forms: str) -> str:
    said = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{said}</translation></message>'


def test_what_is_finished_is_said(tmp_path: Path) -> None:
    file = a_file(tmp_path, message("Good", "Gut") + counted("{n} photos", "{n} Foto", "{n} Fotos"))
    assert read_phrases(file, "de") == {"Good": ("Gut",), "{n} photos": ("{n} Foto", "{n} Fotos")}


@pytest.mark.parametrize("kind", ["unfinished", "vanished", "obsolete"])
def test_what_is_not_finished_is_not_said(tmp_path: Path, kind: str) -> None:
    assert read_phrases(a_file(tmp_path, message("Good", "Gut", f' type="{kind}"')), "de") == {}


@pytest.mark.parametrize(
    "body",
    [
        message("Good", ""),
        message("{name} is back", "{nam} ist zurück"),
        message("{name} is back", "{name!r} ist zurück"),
        message("{name} is back", "{name} ist {} zurück"),
        message("{a:.2f} far", "{a} weit"),
        message("Good", "Gut {name}"),
        counted("{n} photos", "{n} Foto"),
        counted("{n} photos", "{n} Foto", "Fotos"),
        "<message><source>Good</source></message>",
    ],
)
def test_what_cannot_be_filled_like_its_source_is_left_out(tmp_path: Path, body: str) -> None:
    assert read_phrases(a_file(tmp_path, body), "de") == {}


def test_a_form_for_one_number_may_say_it_in_words() -> None:
    assert fits("{n} photos of {name}", ("Foto von {name}", "{n} Fotos von {name}"), "de")
    assert not fits("{n} photos of {name}", ("{n} Foto", "{n} Fotos von {name}"), "de")
    assert fits("{n} photos", ("لا صور", "صورة", "صورتان", "{n} صور", "{n} صورة", "{n} صورة"), "ar")
    assert not fits("{n} photos", ("照片",), "zh_CN")


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 1000: 1}),
        ("de", {0: 1, 1: 0, 2: 1}),
        ("es", {0: 1, 1: 0, 2: 1}),
        ("zh_CN", {0: 0, 1: 0, 5: 0}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 101: 5, 102: 5, 103: 3, 111: 4, 1000: 5}),
    ],
)
def test_a_number_takes_the_form_that_qt_linguist_shows_for_it(language: str, numbers: dict[int, int]) -> None:
    assert {number: PLURALS[language][1](number) for number in numbers} == numbers


@given(some.sampled_from(sorted(PLURALS)), some.integers(0, 10**9))
def test_every_number_has_a_form(language: str, number: int) -> None:
    count, form = PLURALS[language]
    assert 0 <= form(number) < count
    assert all(each < count for each in FOR_ONE_NUMBER[language])


@given(some.lists(some.one_of(words, names.map("{{{}}}".format)), max_size=6), some.data())
def test_whatever_fits_can_be_filled_with_the_sources_values(parts: list[str], data: some.DataObject) -> None:
    source = "".join(parts)
    form = "".join(data.draw(some.permutations(parts))) + data.draw(words)
    assert fits(source, (form,), "de")
    form.format(name="Anna", n=3, path="/a", distance=0.5)


@given(some.text(max_size=40), some.text(max_size=40))
def test_what_fits_never_fails_to_be_filled(source: str, form: str) -> None:
    values = {name.partition(":")[0]: 1 for name in placeholders(source)}
    try:
        source.format(**values)
    except (ValueError, KeyError, IndexError, AttributeError):
        return
    if values and fits(source, (form,), "de"):
        form.format(**values)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<TS><context>",
        b"\xff\xfe\x00",
        b"<html></html>",
        b'<!DOCTYPE TS [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><TS><context>&b;</context></TS>',
    ],
)
def test_a_damaged_file_is_a_known_failure(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "facecog_de.ts"
    file.write_bytes(content)
    with pytest.raises(CatalogueDamagedError):
        read_phrases(file, "de")


def test_a_file_that_is_not_there_or_too_large_is_a_known_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CatalogueDamagedError, match="cannot be read"):
        read_phrases(tmp_path / "none.ts", "de")
    monkeypatch.setattr("facecog_desktop.ui.words.phrases._LARGEST", 10)
    with pytest.raises(CatalogueDamagedError, match="too large"):
        read_phrases(a_file(tmp_path, message("Good", "Gut")), "de")


@given(some.binary(max_size=200))
def test_no_file_is_more_than_damaged(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.ts"
    file.write_bytes(content)
    with pytest.raises(CatalogueDamagedError):
        read_phrases(file, "de")
