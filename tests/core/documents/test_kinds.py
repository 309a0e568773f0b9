"""What kind of document the zone and the words make."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.documents.kinds import (
    CountryRules,
    DocumentType,
    kind_by_mrz,
    kind_by_words,
    mistakes,
    stands_in,
)
from facecog_desktop.core.documents.mrz import parse
from tests.drawn_documents import CARD, PASSPORT

P, I, D = DocumentType.PASSPORT, DocumentType.IDENTITY_CARD, DocumentType.DRIVING_LICENCE  # noqa: E741 - one letter each
ANY = CountryRules("", {P: ["passport"], I: ["identity card"], D: ["driving licence"]})
GERMANY = CountryRules("DEU", {P: ["Reisepass"], I: ["Personalausweis"], D: ["Führerschein"]}, ("D",))
AUSTRIA = CountryRules("AUT", {P: ["Reisepass", "Republik Österreich"], I: ["Personalausweis"], D: []})
RULES = [ANY, GERMANY, AUSTRIA]


@pytest.mark.parametrize(("lines", "kind"), [(PASSPORT, P), (CARD, I)])
def test_the_zone_tells_the_type(lines: tuple[str, ...], kind: DocumentType) -> None:
    assert kind_by_mrz(parse(lines), RULES) == (kind, "UTO")


def test_the_zone_s_own_name_of_a_country_becomes_the_usual_one() -> None:
    assert kind_by_mrz(replace(parse(PASSPORT), country="D"), RULES) == (P, "DEU")


def test_a_zone_of_another_kind_of_paper_tells_no_type() -> None:
    assert kind_by_mrz(replace(parse(PASSPORT), code="V"), RULES)[0] is None


@pytest.mark.parametrize(
    ("text", "kind", "country"),
    [
        ("UTOPIA\nPASSPORT", P, ""),
        ("Identity\nCard", I, ""),
        ("führerschein", D, "DEU"),
        ("FUHRERSCHEIN 1. Eriksson", D, "DEU"),
        ("REISEPASS\nREPUBLIK ÖSTERREICH\nPASSPORT", P, "AUT"),
        ("REISEPASS PASSPORT", P, ""),
        ("a shopping list", None, ""),
        ("passporting reidentity cardboard", None, ""),
        ("", None, ""),
    ],
)
def test_words_tell_type_and_country(text: str, kind: DocumentType | None, country: str) -> None:
    assert kind_by_words(text, RULES) == (kind, country)


def test_two_types_with_equally_many_letters_are_no_answer() -> None:
    rules = [CountryRules("", {P: ["abcdefg"], I: ["hijklmn"]})]
    assert kind_by_words("abcdefg hijklmn", rules) == (None, "")


@pytest.mark.parametrize(
    ("page", "there"), [("pass port", False), ("pasaport", True), ("passpon", False), ("xpass", False)]
)
def test_one_letter_in_seven_may_be_read_wrongly(page: str, there: bool) -> None:
    assert stands_in("passport", page.split()) is there


@given(st.text("ab", max_size=6), st.text("ab", max_size=6), st.integers(0, 6))
def test_mistakes_are_counted_both_ways_alike(word: str, read: str, most: int) -> None:
    assert mistakes(word, read, most) == mistakes(read, word, most)
    assert (mistakes(word, read, 6) == 0) is (word == read)
    assert mistakes(word, read, most) <= most + 1


@given(st.text(max_size=100))
def test_any_text_has_an_answer(text: str) -> None:
    kind, country = kind_by_words(text, RULES)
    assert kind is not None or country == ""
