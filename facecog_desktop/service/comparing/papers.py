"""Identity documents on the sides of a comparison: reading them, and as JSON like the comparison itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any

from facecog_desktop.core.comparing.reading import Side, WhichSide
from facecog_desktop.core.documents.fields import Field
from facecog_desktop.core.documents.mrz import Mrz
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame
from facecog_desktop.service.comparing.going import StoppedError
from facecog_desktop.service.comparing.paper_words import Line, in_a_line, kind, lines, proof
from facecog_desktop.service.documents import Document, DocumentCheck

__all__ = ["Line", "Papers", "document", "kind", "lines", "paper", "proof", "read_paper", "text", "zone"]

Papers = Mapping[WhichSide, Document | None]
"""What document each side shows, None for a film; empty where that was not asked."""


def read_paper(
    check: DocumentCheck,
    open_source: Callable[[str], FrameSource],
    side: Side,
    go_on: Callable[[], bool] = lambda: True,
) -> Document | None:
    """The document that a picture shows; None for a film, and where `go_on` said no.

    Raises TextUnreadableError, and what opening a source raises.
    """

    def between() -> None:
        if not go_on():
            raise StoppedError

    try:
        frame = _picture(open_source, side)
        return None if frame is None else check.examine(frame.pixels, between)
    except StoppedError:
        return None


def _picture(open_source: Callable[[str], FrameSource], side: Side) -> Frame | None:
    if isinstance(side.source, Frame):
        return side.source
    with closing(open_source(side.source)) as source:
        return None if source.moving else source.read()


def document(papers: Papers) -> dict[str, Any]:
    """The documents of both sides in JSON."""
    return {side.value: None if (found := papers.get(side)) is None else paper(found) for side in WhichSide}


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
    return in_a_line(found)


def _field(field: Field) -> dict[str, Any]:
    return {"text": field.text, "valid": field.valid, "repaired": field.repaired}
