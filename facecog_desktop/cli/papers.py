"""Identity documents on the sides of a comparison: reading them, and how the commands print them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Any

from facecog_desktop.cli.run import Run
from facecog_desktop.core.documents.fields import Field
from facecog_desktop.core.documents.mrz import Mrz
from facecog_desktop.core.reading import WhichSide
from facecog_desktop.service.documents import Document, DocumentCheck

Papers = Mapping[WhichSide, Document | None]
"""What document each side shows, None for a film; empty where that was not asked."""


def read_papers(run: Run, check: DocumentCheck, names: Sequence[str]) -> Papers:
    """Read the documents of both sides. Raises TextUnreadableError, and what opening a source raises."""
    return {side: _paper(run, check, name) for side, name in zip(WhichSide, names, strict=True)}


def _paper(run: Run, check: DocumentCheck, name: str) -> Document | None:
    with closing(run.parts.open_source(name)) as source:
        frame = None if source.moving else source.read()
    return None if frame is None else check.examine(frame.pixels)


def document(papers: Papers) -> dict[str, Any]:
    """The documents of both sides in JSON."""
    return {side.value: None if found is None else paper(found) for side, found in papers.items()}


def paper(found: Document) -> dict[str, Any]:
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
