"""`facecog people look-alikes`: the remembered pairs, noted and let go by hand."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.fakes import picture


@pytest.fixture
def three(cli: Cli, parts: FakeParts) -> list[str]:
    """Anna, Ben and Cleo."""
    ids = []
    for identity, name in enumerate(("Anna", "Ben", "Cleo"), 1):
        parts.pictures[f"{identity}.jpg"] = [picture((identity, 100, 100))]
        ids.append(str(cli("register", name, f"{identity}.jpg", "--json").answer["person"]))
    return ids


def test_a_pair_is_noted_listed_shown_and_let_go(cli: Cli, three: list[str]) -> None:
    anna, ben, _ = three
    [pair] = cli("people", "look-alikes", "Ben", anna, "--json").answer
    assert pair == {
        "people": [{"person": anna, "name": "Anna"}, {"person": ben, "name": "Ben"}],
        "distance": None,
    }
    assert "Anna" in cli("people", "look-alikes").out
    assert cli("people", "look-alikes", "Cleo", "--json").answer == []
    assert cli("people", "show", "Ben", "--json").answer["look_alikes"] == [
        {"person": anna, "name": "Anna", "distance": 0.0}
    ]
    assert "looks like Anna" in cli("people", "show", "Ben").out
    assert cli("people", "look-alikes", "Anna", "Ben", "--forget", "--json").answer == []
    assert "Nobody is remembered" in cli("people", "look-alikes").out


def test_letting_go_needs_a_pair_that_is_there(cli: Cli, three: list[str]) -> None:
    for words in (["--forget"], ["Anna", "--forget"], ["Anna", "Ben", "--forget"]):
        assert cli("people", "look-alikes", *words).code == 2
    assert "not remembered" in cli("people", "look-alikes", "Anna", "Ben", "--forget").err


def test_nobody_is_a_look_alike_of_themselves(cli: Cli, three: list[str]) -> None:
    done = cli("people", "look-alikes", "Anna", "anna", "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "invalid_request")
