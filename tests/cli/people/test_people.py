"""`facecog people …`."""

from __future__ import annotations

import io
import sys

import pytest

from facecog_desktop.cli.people.people import when
from facecog_desktop.core.people.changes import Reject, Remove
from facecog_desktop.core.types import Frame
from facecog_desktop.settings import checked
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.fakes import picture


class Terminal(io.StringIO):
    """Somebody who types an answer."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def two_annas(parts: FakeParts, cli: Cli, anna: str) -> list[str]:
    """Two people called Anna."""
    parts.pictures["other.jpg"] = [picture((2, 100, 100))]
    other = cli("register", "Other", "other.jpg", "--json").answer["person"]
    assert cli("people", "rename", other, "anna").code == 0
    return [anna, other]


def test_the_list_has_the_fields_of_the_contract(cli: Cli, anna: str) -> None:
    [person] = cli("people", "list", "--json").answer
    assert person == {
        "person": anna,
        "name": "Anna",
        "external_id": None,
        "samples": 1,
        "created": "1970-01-01T00:00:00Z",
    }


def test_an_empty_gallery_is_an_empty_list_and_no_error(cli: Cli) -> None:
    assert cli("people", "list", "--json").answer == []
    assert "Nobody is registered" in cli("people", "list").out


def test_a_person_is_shown_with_every_photo(cli: Cli, anna: str) -> None:
    shown = cli("people", "show", "ANNA", "--json").answer
    assert (shown["person"], shown["metadata"], shown["removed"]) == (anna, {}, False)
    [photo] = shown["photos"]
    assert photo["source"] == "anna.jpg"
    assert len(photo["md5"]) == 32
    assert 0 <= photo["quality"] <= 100
    assert photo["pose"] == "front"
    assert "anna.jpg" in cli("people", "show", anna).out


def test_ids_are_not_cut_off_where_the_output_is_no_terminal(cli: Cli, parts: FakeParts) -> None:
    name = "A very long name " * 8 + "."
    parts.pictures["long.jpg"] = [picture((3, 100, 100))]
    assert cli("register", name, "long.jpg", "--id", "E" * 90).code == 0
    assert name in cli("people", "list").out
    assert "E" * 90 in cli("people", "list").out


def test_a_name_that_looks_like_markup_is_shown_as_it_is(cli: Cli, parts: FakeParts) -> None:
    parts.pictures["b.jpg"] = [picture((3, 100, 100))]
    assert cli("register", "[red]Bea[/red] :smile:", "b.jpg").code == 0
    assert "[red]Bea[/red] :smile:" in cli("people", "list").out


def test_renaming_answers_with_the_person(cli: Cli, anna: str) -> None:
    assert cli("people", "rename", "Anna", "  Änne ", "--json").answer["name"] == "Änne"
    assert [each["person"] for each in cli("people", "list", "--json").answer] == [anna]


@pytest.mark.parametrize("name", ["", "   ", "x" * 10_000, "a\x1b[31mb", "a\nb"])
def test_a_name_that_cannot_be_kept_is_refused_and_nothing_changes(
    cli: Cli, parts: FakeParts, anna: str, name: str
) -> None:
    before = parts.kept.revision()
    refused = cli("people", "rename", anna, name, "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "invalid_name")
    assert len(refused.err) < 700
    assert parts.kept.revision() == before


def test_nobody_of_that_name_is_a_known_error(cli: Cli, anna: str) -> None:
    missing = cli("people", "show", "Berta", "--json")
    assert missing.code == 2
    assert missing.answer["error"]["code"] == "person_not_found"
    assert missing.err.startswith("facecog: nobody has the id or the name 'Berta'\nhint: ")


def test_a_name_of_two_people_is_refused_with_their_ids(cli: Cli, two_annas: list[str]) -> None:
    refused = cli("people", "forget", "Anna", "--yes", "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "ambiguous_name")
    assert all(person in refused.answer["error"]["message"] for person in two_annas)
    assert len(cli("people", "list", "--json").answer) == 2


def test_an_id_says_which_of_two_is_meant(cli: Cli, two_annas: list[str]) -> None:
    assert cli("people", "forget", two_annas[1], "--yes").code == 0
    assert [each["person"] for each in cli("people", "list", "--json").answer] == two_annas[:1]


def test_forgetting_prints_the_receipt_without_the_name(cli: Cli, anna: str) -> None:
    done = cli("people", "forget", "Anna", "--json")
    assert done.answer == {
        "person": anna,
        "samples": 1,
        "embeddings": 1,
        "events": 0,
        "erased_at": "1970-01-01T00:00:00Z",
        "backups": [],
    }
    assert cli("people", "list", "--json").answer == []


@pytest.mark.parametrize(("typed", "code", "left"), [("n\n", 2, 1), ("", 2, 1), ("y\n", 0, 0), ("YES\n", 0, 0)])
def test_on_a_terminal_forgetting_asks_first(
    cli: Cli, anna: str, monkeypatch: pytest.MonkeyPatch, typed: str, code: int, left: int
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    done = cli("people", "forget", "Anna")
    assert done.code == code
    assert f"Erase Anna ({anna}) with 1 photo beyond recovery? [y/N]" in done.err
    assert len(cli("people", "list", "--json").answer) == left


def test_yes_answers_before_the_question(cli: Cli, anna: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("n\n"))
    done = cli("people", "forget", "Anna", "--yes")
    assert (done.code, done.err) == (0, "")


def test_a_removed_person_is_listed_apart_and_can_be_restored(cli: Cli, parts: FakeParts, anna: str) -> None:
    parts.kept.change(anna, Remove())
    assert cli("people", "list", "--json").answer == []
    assert [each["person"] for each in cli("people", "list", "--removed", "--json").answer] == [anna]
    assert cli("people", "restore", "Anna", "--json").answer["person"] == anna
    assert [each["person"] for each in cli("people", "list", "--json").answer] == [anna]


def test_somebody_who_was_not_removed_cannot_be_restored(cli: Cli, anna: str) -> None:
    assert cli("people", "restore", anna, "--json").answer["error"]["code"] == "person_not_found"


def test_a_removed_person_can_be_forgotten(cli: Cli, parts: FakeParts, anna: str) -> None:
    parts.kept.change(anna, Remove())
    assert cli("people", "forget", "anna", "--yes").code == 0
    assert cli("people", "list", "--removed", "--json").answer == []


def test_times_are_utc() -> None:
    assert when(1_700_000_000.9) == "2023-11-14T22:13:20Z"


def test_faces_that_are_not_the_person_are_counted(cli: Cli, parts: FakeParts, anna: str) -> None:
    assert cli("people", "show", anna, "--json").answer["counter_examples"] == 0
    assert "said not to be" not in cli("people", "show", anna).out
    frame = Frame(picture((2, 100, 100)))
    for words in ("1 face is said not to be Anna", "2 faces are said not to be Anna"):
        service = parts.service(checked({}))
        service.change(anna, Reject(service.sample(frame, service.detect(frame)[0])))
        assert words in cli("people", "show", anna).out
    assert cli("people", "show", anna, "--json").answer["counter_examples"] == 2
