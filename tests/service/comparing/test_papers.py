"""Documents of the two sides: read from pictures only, as JSON, in words and field by field."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import pytest

from facecog_desktop.core.comparing.reading import Side, WhichSide
from facecog_desktop.core.documents.kinds import DocumentType
from facecog_desktop.core.documents.mrz import parse
from facecog_desktop.core.types import Frame, Pixels
from facecog_desktop.service.comparing.papers import Line, document, lines, paper, proof, read_paper, text
from facecog_desktop.service.documents import Document, DocumentCheck
from tests.drawn_documents import PASSPORT
from tests.fakes import FakeSource, picture

FOUND = Document(DocumentType.PASSPORT, "UTO", parse(PASSPORT), "UTOPIA\nPASSPORT")
NOTHING = Document(None, "", None, "")


def test_a_passport_is_plain_json() -> None:
    told = json.loads(json.dumps(paper(FOUND)))
    assert (told["type"], told["country"], told["text"]) == ("passport", "UTO", "UTOPIA\nPASSPORT")
    zone = told["mrz"]
    assert (zone["layout"], zone["valid"], zone["surname"], zone["sex"]) == ("TD3", True, "ERIKSSON", "F")
    assert zone["number"] == {"text": "L898902C3", "valid": True, "repaired": False}


def test_what_is_no_document_is_all_null() -> None:
    assert paper(NOTHING) == {"type": None, "country": None, "mrz": None, "text": None}


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (FOUND, "passport of UTO, check digits agree"),
        (NOTHING, "no document that is known"),
        (Document(DocumentType.DRIVING_LICENCE, "", None, "x"), "driving licence, by its words"),
    ],
)
def test_the_line_for_people_holds_nothing_personal(found: Document, words: str) -> None:
    assert text(found) == words


class Reader:
    """Reads the specimen passport on every page, and counts."""

    languages = frozenset({"eng"})

    def __init__(self, words: Sequence[str] = ("PASSPORT", *PASSPORT)) -> None:
        self.words = "\n".join(words)
        self.seen: list[Pixels] = []

    def page(self, pixels: Pixels, languages: Sequence[str]) -> str:
        """The words."""
        self.seen.append(pixels)
        return self.words

    def zone(self, pixels: Pixels) -> str:
        """No zone but that of the page."""
        self.seen.append(pixels)
        return ""


def opened(moving: bool) -> FakeSource:
    return FakeSource([picture((1, 100, 100))], live=False, moving=moving)


def test_a_picture_is_read_whole_from_its_file_or_from_memory() -> None:
    for side in (Side("a.jpg"), Side(Frame(picture((1, 100, 100))))):
        reader = Reader()
        found = read_paper(DocumentCheck(reader, []), lambda _: opened(False), side)
        assert found is not None
        assert found.type is DocumentType.PASSPORT
        assert [np.array_equal(seen, picture((1, 100, 100))) for seen in reader.seen] == [True]


def test_a_film_shows_no_document_and_is_not_read() -> None:
    reader = Reader()
    assert read_paper(DocumentCheck(reader, []), lambda _: opened(True), Side("a.mp4")) is None
    assert reader.seen == []


def test_reading_ends_before_the_next_page_once_nobody_waits() -> None:
    reader = Reader(["nothing"])
    whole = read_paper(DocumentCheck(reader, []), lambda _: opened(False), Side("a.jpg"))
    assert whole == Document(None, "", None, "nothing")
    steps, reader.seen = len(reader.seen), []
    assert steps == 8, "page and zone, four ways up"
    found = read_paper(DocumentCheck(reader, []), lambda _: opened(False), Side("a.jpg"), lambda: len(reader.seen) < 3)
    assert found is None
    assert len(reader.seen) == 3


def test_both_sides_stand_in_the_json() -> None:
    told = document({WhichSide.LEFT: FOUND})
    assert list(told) == ["left", "right"]
    assert told["left"]["mrz"]["surname"] == "ERIKSSON"
    assert told["right"] is None


def test_the_fields_are_listed_with_what_their_check_digits_say() -> None:
    told = {line.label: line for line in lines(FOUND)}
    assert told["Surname"] == Line("Surname", "ERIKSSON")
    assert told["Number"] == Line("Number", "L898902C3", True)
    assert told["Born (y-m-d)"].text == "74-08-12"
    assert lines(NOTHING) == []


def test_a_wrong_check_digit_is_told_of_its_field_and_of_the_whole() -> None:
    wrong = parse((PASSPORT[0], PASSPORT[1].replace("7408122", "7408123")))
    found = Document(DocumentType.PASSPORT, "UTO", wrong, "")
    assert [line.label for line in lines(found) if line.valid is False] == ["Born (y-m-d)"]
    assert proof(found) == "check digits do not all agree"


def test_a_date_that_is_not_wholly_known_has_question_marks() -> None:
    unknown = parse((PASSPORT[0], PASSPORT[1].replace("7408122", "74<<<<4")))
    assert {line.label: line.text for line in lines(Document(None, "", unknown, ""))}["Born (y-m-d)"] == "74-??-??"
