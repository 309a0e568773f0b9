"""A document that was read, as the commands print it."""

from __future__ import annotations

from typing import Any

from facecog_desktop.core.documents.fields import Field
from facecog_desktop.core.documents.mrz import Mrz
from facecog_desktop.service.documents import Document


def document(found: Document) -> dict[str, Any]:
    """In JSON: type, country, the fields of the machine readable zone and the text."""
    return {
        "type": found.type.value if found.type else None,
        "country": found.country or None,
        "mrz": None if found.mrz is None else zone(found.mrz),
        "text": found.text or None,
    }


def zone(mrz: Mrz) -> dict[str, Any]:
    """The zone in JSON; `valid` of a field is what its check digit says, and for the whole what all of them say."""
    return {
        "layout": mrz.layout.value,
        "valid": mrz.valid,
        "code": mrz.code,
        "country": mrz.country,
        "surname": mrz.surname,
        "given_names": mrz.given_names,
        "number": _field(mrz.number),
        "nationality": mrz.nationality,
        "birth": _field(mrz.birth),
        "sex": mrz.sex or None,
        "expiry": _field(mrz.expiry),
        "optional": mrz.optional or None,
    }


def text(found: Document) -> str:
    """In a line for people, without what is personal."""
    if found.type is None:
        return "no document that is known"
    kind = found.type.value.replace("_", " ")
    country = f" of {found.country}" if found.country else ""
    if found.mrz is None:
        return f"{kind}{country}, by its words"
    return f"{kind}{country}, check digits {'agree' if found.mrz.valid else 'do not all agree'}"


def _field(field: Field) -> dict[str, Any]:
    return {"text": field.text, "valid": field.valid, "repaired": field.repaired}
