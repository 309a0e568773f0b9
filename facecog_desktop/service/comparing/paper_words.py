"""An identity document in words: its kind, what that rests on, and its fields."""

from __future__ import annotations

from dataclasses import dataclass

from facecog_desktop.core.documents.fields import FILLER, Field
from facecog_desktop.core.documents.kinds import DocumentType
from facecog_desktop.core.text import Text, text
from facecog_desktop.service.documents import Document

_KINDS = {
    DocumentType.IDENTITY_CARD: text("identity card"),
    DocumentType.DRIVING_LICENCE: text("driving licence"),
    DocumentType.PASSPORT: text("passport"),
}

_KINDS_OF = {
    DocumentType.IDENTITY_CARD: text("identity card of {country}"),
    DocumentType.DRIVING_LICENCE: text("driving licence of {country}"),
    DocumentType.PASSPORT: text("passport of {country}"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A field of a document for people. `valid` is what its check digit says, None where it has none."""

    label: str
    text: str
    valid: bool | None = None
    repaired: bool = False


def kind(found: Document) -> Text:
    """The kind and the country in a few words."""
    if found.type is None:
        return text("no document that is known")
    return _KINDS_OF[found.type].filled(country=found.country) if found.country else _KINDS[found.type]


def in_a_line(found: Document) -> Text:
    """For people, without what is personal."""
    if found.type is None:
        return kind(found)
    return text("{kind}, {proof}", kind=kind(found), proof=proof(found))


def proof(found: Document) -> str:
    """What the kind and the fields rest on."""
    if found.mrz is None:
        return text("by its words") if found.type is not None else ""
    return text("check digits agree") if found.mrz.valid else text("check digits do not all agree")


def lines(found: Document) -> list[Line]:
    """The fields that were read, in the order in which a page has them."""
    mrz = found.mrz
    if mrz is None:
        return []
    told = [
        Line(text("Surname"), mrz.surname),
        Line(text("Given names"), mrz.given_names),
        Line(text("Number"), mrz.number.text, mrz.number.valid, mrz.number.repaired),
        Line(text("Nationality"), mrz.nationality),
        Line(text("Born (y-m-d)"), _date(mrz.birth), mrz.birth.valid, mrz.birth.repaired),
        Line(text("Sex"), mrz.sex),
        Line(text("Expires (y-m-d)"), _date(mrz.expiry), mrz.expiry.valid, mrz.expiry.repaired),
        Line(text("More"), mrz.optional),
    ]
    return [line for line in told if line.text]


def _date(field: Field) -> str:
    """As printed, with two digits for the year: the century stands nowhere. What is not told is a question mark."""
    told = field.text.replace(FILLER, "?")
    return "-".join((told[:2], told[2:4], told[4:])) if told.strip("?") else ""
