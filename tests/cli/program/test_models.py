"""`facecog models …`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.parts import FakeModel, FakeParts


@pytest.fixture(autouse=True)
def listed(parts: FakeParts) -> None:
    parts.listed = [FakeModel("good", Path("/models/good.dat")), FakeModel("bad", None, file="bad.dat")]


def test_the_list_says_where_from_and_on_what_terms(cli: Cli) -> None:
    good, bad = cli("models", "list", "--json").answer
    assert set(good) == {"name", "file", "path", "sha256", "licence", "origin", "purpose"}
    assert (good["path"], bad["path"]) == (str(Path("/models/good.dat")), None)
    assert "bad.dat (missing)" in cli("models", "list").out


def test_verifying_right_files_is_quiet(cli: Cli) -> None:
    done = cli("models", "verify", "--json")
    assert (done.code, done.err) == (0, "")
    assert [model["ok"] for model in done.answer] == [True, True]


def test_a_wrong_file_is_named_and_the_others_are_checked_too(cli: Cli, parts: FakeParts) -> None:
    parts.wrong_models = {"good"}
    done = cli("models", "verify", "--json")
    assert done.code == 2
    assert [model["ok"] for model in done.answer] == [False, True]
    assert done.answer[0]["error"]["code"] == "model_damaged"
    assert done.err.startswith("facecog: the model file of good is not the one expected\nhint: ")
    assert "right" in cli("models", "verify").out


def test_a_missing_file_is_told_apart_from_a_damaged_one(cli: Cli, parts: FakeParts) -> None:
    parts.wrong_models = {"bad"}
    assert cli("models", "verify", "--json").answer[1]["error"]["code"] == "model_missing"


def test_building_converts_the_networks(cli: Cli, parts: FakeParts) -> None:
    assert [model["name"] for model in cli("models", "build", "--json").answer] == ["good", "bad"]
    assert parts.built == 1
