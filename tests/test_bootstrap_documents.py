"""What a server reads documents with."""

from __future__ import annotations

from pathlib import Path

import pytest

from facecog_desktop import bootstrap
from facecog_desktop.core.documents.kinds import DocumentType
from facecog_desktop.core.errors import PackageMissingError
from facecog_desktop.core.ports.program import straight_on
from tests.drawn_documents import PASSPORT, drawn_document


def test_nothing_reads_documents_where_tesseract_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert bootstrap.document_reader() is None
    with pytest.raises(PackageMissingError):
        bootstrap.document_check()


def test_a_document_is_read_where_it_is_installed() -> None:
    read = bootstrap.document_reader()
    if read is None:
        pytest.skip("tesseract is not installed")
    found = read(drawn_document(["PASSPORT"], PASSPORT), straight_on)
    assert (found.type, found.country) == (DocumentType.PASSPORT, "UTO")
