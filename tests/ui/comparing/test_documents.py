"""Identity documents on the Compare page: read beside the comparison, which they neither delay nor alter."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from threading import Event

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facecog_desktop import bootstrap
from facecog_desktop.core.comparing.reading import Side, WhichSide
from facecog_desktop.core.errors import TextUnreadableError
from facecog_desktop.core.types import Frame, Pixels
from facecog_desktop.service.comparing.papers import read_paper
from facecog_desktop.service.documents import Document, DocumentCheck
from facecog_desktop.ui.comparing.document_view import DocumentView
from facecog_desktop.ui.comparing.page import ComparePage
from facecog_desktop.ui.state.window_state import WindowState
from tests.drawn_documents import PASSPORT, drawn_document
from tests.ui.backstage import FakeBackend
from tests.ui.comparing.conftest import Wait

Put = Callable[..., None]
LEFT, RIGHT = WhichSide.LEFT, WhichSide.RIGHT
WRONG = (PASSPORT[0], PASSPORT[1].replace("7408122", "7408123"))


class FakeReader:
    """Reads the same words on every page."""

    languages = frozenset({"eng"})

    def __init__(self, *words: str) -> None:
        self.words = "\n".join(words)

    def page(self, pixels: Pixels, languages: Sequence[str]) -> str:
        """The words."""
        return self.words

    def zone(self, pixels: Pixels) -> str:
        """No zone but that of the page."""
        return ""


@pytest.fixture
def passport(backend: FakeBackend) -> None:
    """Every picture is the specimen passport."""
    backend.comparing.check = DocumentCheck(FakeReader("PASSPORT", *PASSPORT), [])


def compared(page: ComparePage, wait: Wait) -> None:
    page.go.click()
    wait(lambda: not page.running)
    wait(lambda: not page.documents.running)


def said(view: DocumentView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def copied(page: ComparePage) -> dict[str, object]:
    page.answer.copy.click()
    told: dict[str, object] = json.loads(QGuiApplication.clipboard().text())
    return told


def test_no_document_is_read_unless_somebody_asks(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend, passport: None
) -> None:
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    assert page.options.documents == []
    assert backend.comparing.papers_read == []
    assert not page.documents.isVisible()
    assert "documents" not in copied(page)


def test_the_side_that_is_ticked_shows_its_kind_its_fields_and_their_check_digits(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend, passport: None
) -> None:
    page.options.reads[LEFT].setChecked(True)
    put("anna.jpg", "twin.jpg")
    assert backend.comparing.papers_read == [], "nothing is read before the comparison"
    compared(page, wait)
    left, right = page.documents.views[LEFT], page.documents.views[RIGHT]
    assert left.title.text() == "Left: passport of UTO"
    assert left.told.text() == "✓ Check digits agree"
    for words in ("ERIKSSON", "ANNA MARIA", "L898902C3", "74-08-12", "✓ digit agrees"):
        assert words in said(left)
    assert "⚠" not in said(left)
    assert page.told.text() == "What the documents say stands below the answer."
    assert not right.isVisible()
    assert backend.comparing.papers_read == ["anna.jpg"]


def test_a_wrong_check_digit_is_told_beside_its_field(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend
) -> None:
    backend.comparing.check = DocumentCheck(FakeReader("PASSPORT", *WRONG), [])
    page.options.reads[RIGHT].setChecked(True)
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    view = page.documents.views[RIGHT]
    assert view.told.text() == "⚠ Check digits do not all agree"
    marks = {label.accessibleName(): label.text() for label in view.fields.findChildren(QLabel)}
    assert marks["Born (y-m-d): check digit"] == "⚠ wrong digit"
    assert marks["Number: check digit"] == "✓ digit agrees"


def test_a_letter_that_its_check_digit_has_mended_is_told(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend
) -> None:
    misread = (PASSPORT[0], PASSPORT[1].replace("L898902C3", "L8989O2C3"))
    backend.comparing.check = DocumentCheck(FakeReader("PASSPORT", *misread), [])
    page.options.reads[LEFT].setChecked(True)
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    wait(lambda: LEFT in page.documents.papers)
    marks = {label.accessibleName(): label.text() for label in page.documents.views[LEFT].fields.findChildren(QLabel)}
    assert (marks["Number"], marks["Number: check digit"]) == ("L898902C3", "✓ mended")


def test_the_whole_text_is_shown_on_demand_and_can_be_copied(
    page: ComparePage, put: Put, wait: Wait, passport: None
) -> None:
    page.options.reads[LEFT].setChecked(True)
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    view = page.documents.views[LEFT]
    assert not view.text.isVisible()
    view.unfold.click()
    assert view.text.isVisible()
    assert view.text.toPlainText().startswith("PASSPORT\nP<UTO")
    assert view.text.isReadOnly()
    view.copy.click()
    assert QGuiApplication.clipboard().text() == view.text.toPlainText()
    view.unfold.click()
    assert not view.text.isVisible()


def test_the_copied_json_holds_the_documents_and_the_same_answer(
    page: ComparePage, put: Put, wait: Wait, passport: None
) -> None:
    put("anna.jpg", "twin.mp4")
    compared(page, wait)
    plain = copied(page)
    for tick in page.options.reads.values():
        tick.setChecked(True)
    wait(lambda: not page.documents.running)
    wait(lambda: RIGHT in page.documents.papers)
    told = copied(page)
    documents = told.pop("documents")
    assert told == plain
    assert isinstance(documents, dict)
    assert documents["left"]["type"] == "passport"
    assert documents["right"] is None
    assert "A video is not read" in said(page.documents.views[RIGHT])


def test_a_side_that_is_ticked_later_is_read_without_comparing_again(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend, passport: None
) -> None:
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    answer = page.answer.answer
    page.options.reads[LEFT].setChecked(True)
    wait(lambda: LEFT in page.documents.papers)
    page.options.reads[RIGHT].setChecked(True)
    wait(lambda: RIGHT in page.documents.papers)
    assert page.answer.answer is answer
    assert page.answer.isVisible()
    assert backend.comparing.papers_read == ["anna.jpg", "twin.jpg"], "each is read once"
    page.options.reads[LEFT].setChecked(False)
    assert not page.documents.views[LEFT].isVisible()
    assert list(page.documents.papers) == [RIGHT]


def test_without_tesseract_it_is_said_what_to_install_and_the_answer_stands(
    page: ComparePage, put: Put, wait: Wait
) -> None:
    page.options.reads[LEFT].setChecked(True)
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    assert page.answer.verdict.text() == "Very likely the same person"
    wait(lambda: "Install tesseract." in page.documents.views[LEFT].told.text())
    assert page.documents.views[LEFT].told.text().startswith("Reading documents needs the program tesseract")
    assert "documents" not in copied(page)


def test_a_page_that_cannot_be_read_is_told_on_its_side_only(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend, passport: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = backend.comparing.document

    def document(side: Side, go_on: Callable[[], bool]) -> Document | None:
        if side.name == "anna.jpg":
            raise TextUnreadableError("tesseract could not read the page")
        return usual(side, go_on)

    monkeypatch.setattr(backend.comparing, "document", document)
    for tick in page.options.reads.values():
        tick.setChecked(True)
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    wait(lambda: RIGHT in page.documents.papers)
    assert "Tesseract could not read the page" in page.documents.views[LEFT].told.text()
    assert page.documents.views[RIGHT].title.text() == "Right: passport of UTO"


def test_the_text_of_what_is_no_document_is_still_there(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend
) -> None:
    backend.comparing.check = DocumentCheck(FakeReader("a letter"), [])
    page.options.reads[LEFT].setChecked(True)
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    view = page.documents.views[LEFT]
    wait(lambda: view.title.text() == "Left: no document that is known")
    assert "Use a sharp picture" in view.told.text()
    assert view.unfold.isVisible()
    assert not view.fields.isVisible()


def test_another_picture_ends_the_reading_and_its_document_goes(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch, state: WindowState
) -> None:
    asked, held, went_on = Event(), Event(), []

    def document(side: Side, go_on: Callable[[], bool]) -> Document | None:
        asked.set()
        held.wait(5)
        went_on.append(go_on())
        return Document(None, "", None, "of the picture that is gone")

    monkeypatch.setattr(backend.comparing, "document", document)
    page.options.reads[LEFT].setChecked(True)
    put("anna.jpg", "twin.jpg")
    page.go.click()
    wait(asked.is_set)
    assert page.documents.views[LEFT].told.text() == "The text is being read…"
    page.left.take_file("ben.jpg")
    assert not page.documents.isVisible()
    held.set()
    wait(lambda: not state.jobs.busy)
    assert went_on == [False]
    assert not page.documents.papers


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="the program tesseract is not installed")
def test_a_drawn_passport_is_really_read(
    page: ComparePage, put: Put, backend: FakeBackend, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = bootstrap.document_check()
    drawn = Side(Frame(drawn_document(["UTOPIA", "PASSPORT", "ERIKSSON"], PASSPORT)))
    monkeypatch.setattr(
        backend.comparing, "document", lambda _, go_on: read_paper(check, backend.comparing.open, drawn, go_on)
    )
    page.options.reads[LEFT].setChecked(True)
    put("anna.jpg", "twin.jpg")
    page.go.click()
    qtbot.waitUntil(lambda: LEFT in page.documents.papers, timeout=60_000)
    view = page.documents.views[LEFT]
    assert view.title.text() == "Left: passport of UTO"
    assert "L898902C3" in said(view)
    assert view.told.text() == "✓ Check digits agree"
