"""`facecog self-test`: what is printed, what the report says, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from facecog_desktop import paths
from facecog_desktop.core.errors import ModelDamagedError
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return tmp_path / "new" / "report.json"


def read(report: Path) -> Any:
    return json.loads(report.read_text("utf-8"))


def damaged() -> str:
    raise ModelDamagedError("the model file is another one")


def test_all_is_well(cli: Cli, report: Path) -> None:
    done = cli("self-test", "--json", "--report", str(report))
    assert done.code == 0
    assert done.answer["ok"] is True
    assert [(check["name"], check["ok"]) for check in done.answer["checks"]] == [("models", True), ("gallery", True)]
    assert set(done.answer["checks"][0]) == {"name", "ok", "ms", "message"}
    assert read(report) == done.answer


def test_a_failed_check_ends_with_2_and_the_others_are_run(cli: Cli, parts: FakeParts, report: Path) -> None:
    parts.trials.insert(0, ("face", damaged))
    done = cli("self-test", "--report", str(report))
    assert done.code == 2
    assert "face     WRONG" in done.out
    assert "the model file is another one" in done.out
    assert "gallery  ok" in done.out
    assert [check["ok"] for check in read(report)["checks"]] == [False, True, True]
    assert read(report)["ok"] is False


def test_the_window_is_looked_at_only_where_that_is_wanted(cli: Cli, report: Path) -> None:
    def names(*options: str) -> list[str]:
        answer = cli("self-test", "--json", "--report", str(report), *options).answer
        return [check["name"] for check in answer["checks"]]

    assert "window" not in names()
    assert names("--window")[-1] == "window"


def test_a_bug_is_raised_and_the_report_tells_how_far_it_came(cli: Cli, parts: FakeParts, report: Path) -> None:
    def broken() -> str:
        raise ZeroDivisionError("by nothing")

    parts.trials.insert(1, ("face", broken))
    with pytest.raises(ZeroDivisionError):
        cli("self-test", "--report", str(report))
    told = read(report)
    assert told["ok"] is False
    assert [(check["name"], check["message"]) for check in told["checks"]] == [
        ("models", "4 files"),
        ("face", "ZeroDivisionError: by nothing"),
        ("gallery", "not reached"),
    ]


def test_a_check_that_ends_the_whole_process_is_in_the_report_before_it_is_begun(
    cli: Cli, parts: FakeParts, report: Path
) -> None:
    seen: list[Any] = []

    def look() -> str:
        seen.append(read(report))
        return "drawn"

    parts.trials.append(("window", look))
    assert cli("self-test", "--report", str(report)).code == 0
    assert seen[0]["ok"] is False
    assert seen[0]["checks"][-1] == {"name": "window", "ok": False, "ms": 0.0, "message": "not reached"}


def test_without_a_console_the_report_is_in_the_log_folder(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    assert f"The report: {tmp_path / 'log' / 'self-test.json'}" in cli("self-test").out
    assert read(tmp_path / "log" / "self-test.json")["ok"] is True


def test_a_report_that_was_asked_for_and_cannot_be_written_is_an_error(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = cli("self-test", "--report", str(tmp_path / "file" / "report.json"))
    assert done.code == 2
    assert "cannot be written" in done.err


def test_a_log_folder_that_cannot_be_written_is_told_once(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "file")
    done = cli("self-test")
    assert done.code == 0
    assert done.err.count("cannot be written") == 1
