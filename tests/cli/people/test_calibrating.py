"""`facecog people calibrate`: proposes, says why, and changes the settings file only when asked to."""

from __future__ import annotations

import json

import pytest

from facecog_desktop import settings
from facecog_desktop.core.matching import calibration
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.service.upkeep.test_checkup import photo


def many(parts: FakeParts, people: int) -> None:
    for of in range(people):
        parts.kept.add_person(f"Person {of}", [photo(of, number) for number in range(3)])


def test_the_answer_has_the_proposal_beside_what_is_in_force(cli: Cli, parts: FakeParts) -> None:
    many(parts, 12)
    answer = cli("people", "calibrate", "--json").answer
    assert set(answer) == {
        "people",
        "searched",
        "own_curve",
        "chance",
        "threshold",
        "built_in",
        "unnamed",
        "in_force",
        "applied",
    }
    assert (answer["people"], answer["searched"], answer["own_curve"], answer["applied"]) == (12, 36, True, False)
    assert answer["built_in"] == pytest.approx(calibration.threshold_for(12), abs=1e-4)
    assert answer["unnamed"] == 0.0
    assert answer["in_force"]["threshold"] == pytest.approx(calibration.threshold_for(12), abs=1e-4)
    assert not settings.settings_file().exists()


def test_a_rarer_false_name_asks_for_a_stricter_threshold(cli: Cli, parts: FakeParts) -> None:
    many(parts, 12)
    rare, common = (cli("people", "calibrate", "--chance", part, "--json").answer for part in ("0.001", "0.1"))
    assert rare["threshold"] < common["threshold"]


def test_asked_to_it_puts_the_threshold_in_force_and_leaves_other_settings(cli: Cli, parts: FakeParts) -> None:
    many(parts, 12)
    settings.store(votes=5)
    done = cli("people", "calibrate", "--apply", "--json")
    assert done.answer["applied"] is True
    assert "is in force" in done.err
    stored = json.loads(settings.settings_file().read_text("utf-8"))
    assert stored == {"votes": 5, "threshold": pytest.approx(done.answer["threshold"], abs=1e-4)}


def test_people_read_it_in_words_also_of_few_and_of_nobody(cli: Cli, parts: FakeParts) -> None:
    assert "An empty gallery cannot tell how alike people are" in cli("people", "calibrate").out
    many(parts, 3)
    words = cli("people", "calibrate").out
    assert "3 people cannot tell how alike people are" in words
    assert "Proposed: " in words
    assert "In force: " in words


@pytest.mark.parametrize("chance", ["0", "0.5", "one"])
def test_an_odd_chance_is_refused(cli: Cli, parts: FakeParts, chance: str) -> None:
    assert cli("people", "calibrate", "--chance", chance).code == 2
