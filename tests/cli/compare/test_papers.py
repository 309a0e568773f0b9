"""Documents beside the answer of `compare`."""

from __future__ import annotations

from collections.abc import Sequence

from facecog_desktop.core.types import Pixels
from facecog_desktop.service.documents import DocumentCheck
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.drawn_documents import PASSPORT
from tests.fakes import picture


class FakeReader:
    """Reads the specimen passport on every page."""

    languages = frozenset({"eng"})

    def page(self, pixels: Pixels, languages: Sequence[str]) -> str:
        """Words and zone."""
        return "PASSPORT\n" + "\n".join(PASSPORT)

    def zone(self, pixels: Pixels) -> str:
        """Is not asked: the page has it."""
        raise AssertionError


def test_compare_tells_the_documents_of_pictures_beside_its_answer(cli: Cli, parts: FakeParts) -> None:
    parts.pictures["passport.jpg"] = [picture((1, 100, 100))]
    parts.films["film.mp4"] = [picture((1, 100, 100))] * 11
    plain = cli("compare", "passport.jpg", "film.mp4", "--json").answer
    parts.documents = DocumentCheck(FakeReader(), [])
    done = cli("compare", "passport.jpg", "film.mp4", "--document", "--json")
    answer = done.answer
    assert all(answer[name] == value for name, value in plain.items() if name != "cached")
    assert set(answer) == {*plain, "documents"}
    assert answer["documents"]["left"]["mrz"]["surname"] == "ERIKSSON"
    assert answer["documents"]["right"] is None
    assert "passport.jpg: passport of UTO" in cli("compare", "passport.jpg", "film.mp4", "--document").out


def test_without_tesseract_compare_says_what_to_install_and_compares_nothing(cli: Cli, parts: FakeParts) -> None:
    parts.pictures["one.jpg"] = [picture((1, 100, 100))]
    done = cli("compare", "one.jpg", "one.jpg", "--document", "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "package_missing")
    assert parts.opened == []
