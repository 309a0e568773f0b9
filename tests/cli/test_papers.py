"""A document as the commands print it."""

from __future__ import annotations

import json

import pytest

from facecog_desktop.cli.papers import document, text
from facecog_desktop.core.documents.kinds import DocumentType
from facecog_desktop.core.documents.mrz import parse
from facecog_desktop.service.documents import Document
from tests.drawn_documents import PASSPORT

FOUND = Document(DocumentType.PASSPORT, "UTO", parse(PASSPORT), "UTOPIA\nPASSPORT")
NOTHING = Document(None, "", None, "")


def test_a_passport_is_plain_json() -> None:
    told = json.loads(json.dumps(document(FOUND)))
    assert (told["type"], told["country"], told["text"]) == ("passport", "UTO", "UTOPIA\nPASSPORT")
    zone = told["mrz"]
    assert (zone["layout"], zone["valid"], zone["surname"], zone["sex"]) == ("TD3", True, "ERIKSSON", "F")
    assert zone["number"] == {"text": "L898902C3", "valid": True, "repaired": False}


def test_what_is_no_document_is_all_null() -> None:
    assert document(NOTHING) == {"type": None, "country": None, "mrz": None, "text": None}


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
