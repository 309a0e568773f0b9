"""`facecog people doctor`: findings in words and in JSON, and mending them."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from typing import Any

import pytest

from facecog_desktop.core.errors import GalleryDamagedError
from facecog_desktop.core.people.changes import Remove
from facecog_desktop.service.local import LocalService
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.core.drawn_gallery import template
from tests.service.upkeep.test_checkup import photo


@pytest.fixture
def mixed(parts: FakeParts) -> FakeParts:
    """Anna has a photo of Cleo; Dora was entered twice; Eve has a photo of nobody here, and one photo twice."""
    kept = parts.kept
    kept.add_person("Anna", [*(photo(1, n) for n in range(4)), photo(3, 90)])
    kept.add_person("Björn", [photo(2, n) for n in range(4)])
    kept.add_person("Cleo", [photo(3, n) for n in range(4)])
    kept.add_person("Dora", [photo(4, n) for n in range(4)])
    kept.add_person("Dora B.", [photo(4, n) for n in range(10, 12)])
    kept.add_person("Eve", [*(photo(5, n) for n in range(4)), photo(70, 0)])
    return parts


def counts(parts: FakeParts) -> dict[str, int]:
    return {person.name: person.samples for person in parts.kept.people()}


def grave(cli: Cli, *options: str) -> list[dict[str, object]]:
    return [
        item for item in cli("people", "doctor", "--json", *options).answer["findings"] if item["severity"] == "wrong"
    ]


def test_findings_are_told_by_kind_with_names_and_end_with_3(cli: Cli, mixed: FakeParts) -> None:
    told = cli("people", "doctor")
    assert told.code == 3
    assert "Filed under the wrong person (1)\n  A photo of Anna shows Cleo" in told.out
    assert "Dora B. and Dora are very likely one person" in told.out
    assert "A photo of Eve does not look like Eve" in told.out
    assert told.out.rstrip().endswith("among 6 people, 24 photos.")
    assert "Drop the photo." in told.out


def test_the_document_has_everything_a_program_needs(cli: Cli, mixed: FakeParts) -> None:
    before = mixed.kept.revision()
    answered = cli("people", "doctor", "--json")
    assert answered.code == 3
    answer = answered.answer
    assert (answer["ok"], answer["people"], answer["photos"]) == (False, 6, 24)
    assert 0.3 < answer["threshold"] < 0.6
    misfiled = next(item for item in answer["findings"] if item["code"] == "misfiled")
    assert misfiled["severity"] == "wrong"
    assert misfiled["people"] == [{"person": "person0", "name": "Anna"}, {"person": "person2", "name": "Cleo"}]
    assert misfiled["samples"][0] == 5
    assert len(misfiled["samples"]) == 3
    assert misfiled["distances"][0] > misfiled["distances"][1]
    assert misfiled["fix"] == {"act": "move", "person": "person0", "samples": [5], "to": "person2"}
    assert misfiled["fixed"] is False
    assert misfiled["message"].startswith("A photo of Anna shows Cleo")
    assert mixed.kept.revision() == before


def test_a_gallery_in_order_ends_with_0(cli: Cli, parts: FakeParts) -> None:
    assert cli("people", "doctor").out == "All is well: 0 people, 0 photos.\n"
    assert cli("people", "doctor", "--json").answer["ok"] is True
    assert cli("people", "doctor").code == 0


def test_everything_that_can_be_mended_is_mended_where_asked_to(cli: Cli, mixed: FakeParts) -> None:
    done = cli("people", "doctor", "--fix", "all", "--json")
    assert counts(mixed) == {"Anna": 4, "Björn": 4, "Cleo": 5, "Dora": 6, "Eve": 4}
    assert "facecog: Photo of Anna moved to Cleo" in done.err
    assert "facecog: Dora B. merged into Dora" in done.err
    assert all(item["fixed"] for item in done.answer["findings"] if item["severity"] == "wrong")
    assert grave(cli) == []


def test_what_only_the_user_can_mend_still_ends_with_3(cli: Cli, mixed: FakeParts) -> None:
    done = cli("people", "doctor", "--fix", "all", "--json")
    left = [item for item in done.answer["findings"] if not item["fixed"]]
    assert {item["fix"]["act"] for item in left} == {"add_photos"}
    assert done.code == 3
    assert done.answer["ok"] is False


def test_each_fix_is_asked_about_and_only_a_yes_counts(
    cli: Cli, mixed: FakeParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\nno\n"))
    done = cli("people", "doctor", "--fix", "ask")
    assert done.err.count("[y/N]") == 3
    assert "A photo of Anna shows Cleo" in done.err.splitlines()[0]
    assert counts(mixed) == {"Anna": 4, "Björn": 4, "Cleo": 5, "Dora": 4, "Dora B.": 2, "Eve": 5}
    assert "fixed." in done.out


def test_nobody_loses_the_last_photo(cli: Cli, parts: FakeParts, monkeypatch: pytest.MonkeyPatch) -> None:
    parts.kept.add_person("Anna", [photo(1, 0)])
    parts.kept.add_person("Björn", [photo(2, 0), photo(2, 1)])

    def damaged(_gallery: object, sample: int) -> bytes:
        raise GalleryDamagedError(f"photo {sample} is damaged")

    monkeypatch.setattr(type(parts.kept), "crop", damaged)
    done = cli("people", "doctor", "--fix", "all")
    assert "Damaged photos (3)" in done.out
    assert counts(parts) == {"Anna": 1, "Björn": 1}
    assert done.code == 3


def test_somebody_who_is_gone_meanwhile_is_told_and_the_rest_goes_on(
    cli: Cli, mixed: FakeParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = LocalService.check_up

    def then_removed(self: LocalService, go_on: object) -> object:
        result = real(self, go_on)  # type: ignore[arg-type]  # only passed on
        mixed.kept.forget("person4")
        return result

    monkeypatch.setattr(LocalService, "check_up", then_removed)
    done = cli("people", "doctor", "--fix", "all")
    assert "nobody has the id person4" in done.err
    assert counts(mixed) == {"Anna": 4, "Björn": 4, "Cleo": 5, "Dora": 4, "Eve": 4}


def test_removed_people_are_not_examined(cli: Cli, mixed: FakeParts) -> None:
    mixed.kept.change("person4", Remove())
    assert {item["code"] for item in grave(cli)} == {"misfiled", "looks_like_nobody_of_its_person"}


def test_of_very_many_findings_of_a_kind_the_first_are_told_and_all_are_in_the_document(
    cli: Cli, parts: FakeParts
) -> None:
    for number in range(53):
        parts.kept.add_person(f"Single {number:02}", [photo(200 + number, 0)])
    told = cli("people", "doctor").out
    assert "Only one photo (53)" in told
    assert told.count("has one photo") == 50
    assert "… and 3 more; --json lists all." in told
    assert len(cli("people", "doctor", "--json").answer["findings"]) == 53


def test_an_unknown_way_of_mending_is_refused(cli: Cli, parts: FakeParts) -> None:
    refused = cli("people", "doctor", "--fix", "some", "--json")
    assert (refused.code, "error" in refused.answer) == (2, True)


def test_look_alikes_are_remembered_by_one_answer_and_not_found_again(cli: Cli, parts: FakeParts) -> None:
    kept = parts.kept
    for number, name in enumerate(("Anna", "Björn", "Cleo", "Dora")):
        kept.add_person(name, [photo(number, n) for n in range(3)])
    kept.add_person("Eve", [replace(photo(60, 0), embedding=template(60, 1, moment=0.34))])
    kept.add_person("Fritz", [replace(photo(60, 1), embedding=template(60, 2, moment=0.34))])

    def found() -> list[dict[str, Any]]:
        answer = cli("people", "doctor", "--json").answer
        return [item for item in answer["findings"] if item["code"] == "look_alike_pair"]

    [finding] = found()
    assert (finding["fix"]["act"], finding["fixed"]) == ("remember", False)
    told = cli("people", "doctor", "--fix", "all")
    assert "Eve and Fritz are remembered as look-alikes" in told.err
    assert found() == []
    [pair] = kept.look_alikes()
    assert pair.distance == pytest.approx(finding["distances"][0], abs=1e-4)
