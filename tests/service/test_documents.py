"""Reading a document, over a reader that gives what it is told to."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from facecog_desktop.core.documents.kinds import CountryRules, DocumentType
from facecog_desktop.core.types import Pixels
from facecog_desktop.service.documents import DocumentCheck
from tests.drawn_documents import CARD, PASSPORT

RULES = [
    CountryRules("", {DocumentType.PASSPORT: ["passport"]}, languages=["eng"]),
    CountryRules("DEU", {DocumentType.DRIVING_LICENCE: ["Führerschein"]}, ("D",), ("deu",)),
]
PAGE = np.arange(40 * 60 * 3, dtype=np.uint32).reshape(40, 60, 3).astype(np.uint8)


class FakeReader:
    """Knows what stands on PAGE: `words` in each language, `zone` at its bottom and `whole` on all of it."""

    def __init__(self, words: dict[str, str], zone: str = "", whole: str = "", quarters: int = 0) -> None:
        self._words = words
        self._zone = zone
        self._whole = whole
        self._upright = np.rot90(PAGE, quarters)
        self.languages = frozenset(words)
        self.read: list[str] = []

    def page(self, pixels: Pixels, languages: Sequence[str]) -> str:
        """Nothing of a page that lies otherwise."""
        (language,) = languages
        self.read.append(language)
        return self._words[language] if np.array_equal(pixels, self._upright) else ""

    def zone(self, pixels: Pixels) -> str:
        """The lower part is known by its height."""
        if np.array_equal(pixels, self._upright):
            self.read.append("whole")
            return self._whole
        self.read.append("zone")
        return self._zone if np.array_equal(pixels[-5:], self._upright[-5:]) else ""


def test_the_zone_decides_before_the_words() -> None:
    reader = FakeReader({"eng": "FÜHRERSCHEIN"}, zone="\n".join(PASSPORT))
    found = DocumentCheck(reader, RULES).examine(PAGE)
    assert (found.type, found.country) == (DocumentType.PASSPORT, "UTO")
    assert found.mrz is not None
    assert found.mrz.surname == "ERIKSSON"


def test_a_zone_read_with_the_words_is_not_sought_again() -> None:
    reader = FakeReader({"eng": "IDENTITY\n" + "\n".join(CARD)})
    assert DocumentCheck(reader, RULES).examine(PAGE).type is DocumentType.IDENTITY_CARD
    assert reader.read == ["eng"]


def test_a_zone_elsewhere_on_the_page_is_found_where_fillers_were_seen() -> None:
    reader = FakeReader({"eng": "something <<<"}, whole="\n".join(CARD))
    assert DocumentCheck(reader, RULES).examine(PAGE).type is DocumentType.IDENTITY_CARD
    assert reader.read == ["eng", "zone", "whole"]


def test_a_valid_zone_is_taken_rather_than_one_with_a_mistake() -> None:
    wrong = PASSPORT[0] + "\n" + PASSPORT[1].replace("L898902C3", "M898902C3")
    found = DocumentCheck(FakeReader({"eng": wrong}, zone="\n".join(PASSPORT)), RULES).examine(PAGE)
    assert found.mrz is not None
    assert found.mrz.valid


def test_a_document_without_a_zone_is_known_by_its_words_and_read_in_its_own_language() -> None:
    reader = FakeReader({"eng": "FUHRERSCHEIN", "deu": " FÜHRERSCHEIN Müller\n"})
    found = DocumentCheck(reader, RULES).examine(PAGE)
    assert (found.type, found.country, found.mrz) == (DocumentType.DRIVING_LICENCE, "DEU", None)
    assert found.text == "FÜHRERSCHEIN Müller"
    assert reader.read == ["eng", "zone", "deu"]


def test_a_language_that_is_not_installed_is_done_without() -> None:
    found = DocumentCheck(FakeReader({"eng": "FUHRERSCHEIN"}), RULES).examine(PAGE)
    assert (found.country, found.text) == ("DEU", "FUHRERSCHEIN")


def test_without_english_whatever_is_installed_reads_first() -> None:
    assert DocumentCheck(FakeReader({"fra": "passport"}), RULES).examine(PAGE).type is DocumentType.PASSPORT


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_document_that_lies_on_its_side_or_head_is_read_too(quarters: int) -> None:
    found = DocumentCheck(FakeReader({"eng": "PASSPORT"}, quarters=quarters), RULES).examine(PAGE)
    assert found.type is DocumentType.PASSPORT


def test_a_page_that_is_no_document_gives_its_text_as_it_lies() -> None:
    found = DocumentCheck(FakeReader({"eng": "a letter to a friend"}), RULES).examine(PAGE)
    assert (found.type, found.country, found.mrz, found.text) == (None, "", None, "a letter to a friend")


def test_the_picture_is_left_as_it_is() -> None:
    page = PAGE.copy()
    page.flags.writeable = False
    DocumentCheck(FakeReader({"eng": ""}), RULES).examine(page)
    assert np.array_equal(page, PAGE)
