"""Reading drawn documents with the real tesseract, and what is told where it is missing."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from facecog_desktop import bootstrap
from facecog_desktop.core.documents.kinds import DocumentType
from facecog_desktop.core.errors import PackageMissingError, TextUnreadableError
from facecog_desktop.settings import Settings
from facecog_desktop.vision.documents import tesseract as module
from facecog_desktop.vision.documents.tesseract import TesseractReader
from tests.drawn_documents import CARD, PASSPORT, drawn_document

installed = pytest.mark.skipif(shutil.which("tesseract") is None, reason="the program tesseract is not installed")


@installed
def test_a_drawn_passport_is_read_down_to_its_check_digits() -> None:
    page = drawn_document(["UTOPIA", "PASSPORT", "ERIKSSON", "ANNA MARIA"], PASSPORT)
    before = page.copy()
    found = bootstrap.document_check().examine(page)
    assert (found.type, found.country) == (DocumentType.PASSPORT, "UTO")
    assert found.mrz is not None
    assert found.mrz.valid
    assert (found.mrz.surname, found.mrz.number.text, found.mrz.birth.text) == ("ERIKSSON", "L898902C3", "740812")
    assert "PASSPORT" in found.text
    assert np.array_equal(page, before)


@installed
def test_a_drawn_card_is_an_identity_card_by_its_zone() -> None:
    found = bootstrap.document_check().examine(drawn_document(["UTOPIA"], CARD))
    assert found.type is DocumentType.IDENTITY_CARD
    assert found.mrz is not None
    assert found.mrz.number.text == "D23145890"


@installed
def test_a_drawn_licence_is_one_by_its_words() -> None:
    found = bootstrap.document_check().examine(drawn_document(["UNITED KINGDOM", "DRIVING LICENCE", "1. ERIKSSON"]))
    assert (found.type, found.mrz) == (DocumentType.DRIVING_LICENCE, None)
    assert "ERIKSSON" in found.text


@installed
def test_the_face_of_a_document_that_was_read_is_found_whole() -> None:
    page = drawn_document(["UTOPIA", "PASSPORT"], PASSPORT)
    engine = bootstrap.engine(Settings())
    before = engine.detect(page, thorough=True)
    bootstrap.document_check().examine(page)
    assert len(before) == 1
    assert [face.box for face in engine.detect(page, thorough=True)] == [before[0].box]


@installed
@pytest.mark.parametrize("shape", [(1, 1, 3), (2, 3000, 3), (3000, 2, 3)])
def test_odd_pictures_have_no_text_or_are_told(shape: tuple[int, int, int]) -> None:
    with contextlib.suppress(TextUnreadableError):
        assert TesseractReader().page(np.full(shape, 255, np.uint8), ["eng"]).strip() == ""


@installed
def test_nothing_is_left_in_the_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    reader = TesseractReader()
    reader.zone(drawn_document([], CARD)[400:])
    with pytest.raises(TextUnreadableError):
        reader.page(drawn_document([]), ["no-such-language"])
    assert list(tmp_path.iterdir()) == []


def test_a_missing_package_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    find: Callable[[str], object] = lambda name: None  # noqa: E731 - shorter than a function here
    monkeypatch.setattr(module, "find_spec", find)
    with pytest.raises(PackageMissingError, match="the package pytesseract") as caught:
        TesseractReader()
    assert "facecog-desktop[documents]" in caught.value.hint


def test_a_missing_program_is_told_with_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("tesseract", path=os.environ["PATH"]) is None
    with pytest.raises(PackageMissingError, match="the program tesseract") as caught:
        TesseractReader()
    assert "tesseract-ocr" in caught.value.hint
