"""What reads identity documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facecog_desktop.core.errors import PackageMissingError

if TYPE_CHECKING:
    from facecog_desktop.remote.server.parts import ReadDocument
    from facecog_desktop.service.documents import DocumentCheck


def document_check() -> DocumentCheck:
    """Reads documents with tesseract. Raises PackageMissingError where that is not installed."""
    from facecog_desktop.service.documents import DocumentCheck
    from facecog_desktop.vision.documents.rules import country_rules
    from facecog_desktop.vision.documents.tesseract import TesseractReader

    return DocumentCheck(TesseractReader(), country_rules())


def document_reader() -> ReadDocument | None:
    """What a server reads documents with; None where tesseract is not installed."""
    try:
        return document_check().examine
    except PackageMissingError:
        return None
