"""The common options, the errors and the exit codes that every command shares."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import typer

from facecog_desktop import __version__
from facecog_desktop.cli.app import assembled, main
from facecog_desktop.core.errors import DiskFullError
from facecog_desktop.core.types import Person
from tests.cli.conftest import Cli
from tests.cli.parts import CheckedGallery, FakeParts


class BrokenGallery(CheckedGallery):
    """Fails in the way it is told."""

    def __init__(self, failure: BaseException) -> None:
        super().__init__()
        self.failure = failure

    def people(self, *, removed: bool = False) -> list[Person]:
        raise self.failure


def commands(group: Any, words: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    below = getattr(group, "commands", None)
    if not below:
        return [words]
    return [found for name, each in below.items() for found in commands(each, (*words, name))]


EVERY = commands(typer.main.get_command(assembled()))


def test_these_commands_are_offered() -> None:
    assert {" ".join(words) for words in EVERY} == {
        "gui",
        "register",
        "recognise",
        "compare",
        "people list",
        "people show",
        "people rename",
        "people encrypt",
        "people decrypt",
        "people recovery-key",
        "people forget",
        "people restore",
        "people backup",
        "people salvage",
        "people audit",
        "people purge",
        "people merge",
        "people move",
        "people split",
        "people consent",
        "people import",
        "people export",
        "people doctor",
        "people map",
        "people calibrate",
        "people look-alikes",
        "events list",
        "events export",
        "events strangers",
        "events name",
        "evaluate verify",
        "evaluate identify",
        "evaluate liveness",
        "bench",
        "serve",
        "keys add",
        "keys list",
        "keys revoke",
        "embed",
        "models list",
        "models verify",
        "models build",
        "doctor",
        "self-test",
    }


@pytest.mark.parametrize("words", EVERY)
def test_every_command_explains_itself_and_the_common_options(cli: Cli, words: Sequence[str]) -> None:
    shown = cli(*words, "--help")
    assert shown.code == 0
    for option in ("--gallery", "--server", "--api-key-file", "--json", "--verbose", "--version"):
        assert option in shown.out


@pytest.mark.parametrize("where", [0, 1, 2])
def test_the_common_options_stand_anywhere(cli: Cli, parts: FakeParts, where: int) -> None:
    words = ["people", "list"]
    words[where:where] = ["--gallery", "mine.facecog", "--json"]
    assert cli(*words).answer == []
    assert parts.galleries == ["mine.facecog"]


def test_an_option_after_the_command_wins_over_the_same_one_before(cli: Cli, parts: FakeParts) -> None:
    cli("--gallery", "a", "people", "--gallery", "b", "list", "--gallery", "c")
    cli("--gallery", "a", "people", "--gallery", "b", "list")
    assert parts.galleries == ["c", "b"]


def test_the_gallery_is_also_read_from_the_environment(
    cli: Cli, parts: FakeParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACECOG_GALLERY", "from-environment")
    cli("people", "list")
    cli("people", "list", "--gallery", "from-line")
    assert parts.galleries == ["from-environment", "from-line"]


@pytest.mark.parametrize("words", [["--version"], ["people", "list", "--version"], ["recognise", "--version"]])
def test_the_version_is_told_anywhere(cli: Cli, words: Sequence[str]) -> None:
    told = cli(*words)
    assert (told.code, told.out) == (0, f"facecog {__version__}\n")


def test_without_a_command_the_window_opens(cli: Cli, parts: FakeParts) -> None:
    assert cli("--gallery", "mine").code == 0
    assert parts.windows == [{"gallery": "mine", "source": "", "panel": "recognise", "demo": False}]


def test_the_window_is_told_what_to_show(cli: Cli, parts: FakeParts) -> None:
    assert cli("gui", "--source", "clip.mp4", "--panel", "register", "--demo").code == 0
    assert parts.windows == [{"gallery": "", "source": "clip.mp4", "panel": "register", "demo": True}]


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["people", "frobnicate"],
        ["people", "list", "--frobnicate"],
        ["--frobnicate"],
        ["people", "show"],
        ["people"],
        ["recognise"],
        ["recognise", "x", "--every", "none"],
        ["recognise", "x", "--every", "0"],
        ["recognise", "x", "--threshold", "7"],
        ["recognise", "x", "--every", "2", "--fps", "1"],
        ["register"],
        ["register", "Anna"],
        ["register", "Anna", "x", "--metadata", "{"],
        ["register", "Anna", "x", "--metadata", "[1]"],
        ["register", "Anna", "--from-folder", "x"],
        ["register", "--from-folder", "x", "--layout", "odd"],
        ["gui", "--panel", "odd"],
        ["embed", "x", "--engine", "odd"],
        ["people", "list", "--gallery"],
    ],
)
def test_a_wrong_command_line_is_a_known_error(cli: Cli, words: Sequence[str]) -> None:
    refused = cli("--json", *words)
    assert refused.code == 2
    assert set(refused.answer["error"]) == {"code", "message", "hint"}
    assert refused.answer["error"]["code"] == "invalid_request"
    first, second = refused.err.splitlines()
    assert first.startswith("facecog: ")
    assert second.startswith("hint: ")


def test_without_json_an_error_leaves_standard_output_empty(cli: Cli) -> None:
    refused = cli("people", "show", "Nobody")
    assert (refused.code, refused.out) == (2, "")


def test_json_after_two_dashes_is_no_option(cli: Cli) -> None:
    refused = cli("people", "show", "--", "--json")
    assert (refused.code, refused.out) == (2, "")
    assert "'--json'" in refused.err


def test_a_known_failure_of_the_gallery_is_told_with_its_hint(cli: Cli, parts: FakeParts) -> None:
    parts.kept = BrokenGallery(DiskFullError("no room left"))
    refused = cli("people", "list", "--json")
    assert refused.code == 2
    assert refused.answer == {
        "error": {"code": "disk_full", "message": "no room left", "hint": "Free some space and try again."}
    }
    assert refused.err == "facecog: no room left\nhint: Free some space and try again.\n"


def test_a_bug_is_not_dressed_up(cli: Cli, parts: FakeParts) -> None:
    parts.kept = BrokenGallery(ZeroDivisionError("a bug"))
    with pytest.raises(ZeroDivisionError):
        cli("people", "list")


def test_interrupted_is_130_and_silent(cli: Cli, parts: FakeParts) -> None:
    parts.kept = BrokenGallery(KeyboardInterrupt())
    stopped = cli("people", "list", "--json")
    assert (stopped.code, stopped.out, stopped.err) == (130, "", "")


def test_interrupted_while_a_library_is_loaded_is_130_and_silent_too(cli: Cli, parts: FakeParts) -> None:
    error = ImportError("initialization failed")
    error.__cause__ = KeyboardInterrupt()
    parts.kept = BrokenGallery(error)
    stopped = cli("people", "list")
    assert (stopped.code, stopped.out, stopped.err) == (130, "", "")
    parts.kept = BrokenGallery(ImportError("a bug"))
    with pytest.raises(ImportError, match="a bug"):
        cli("people", "list")


def test_a_damaged_settings_file_is_a_known_error(cli: Cli, empty_home: Path) -> None:
    file = empty_home / "config" / "facecog" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text("{", "utf-8")
    assert cli("people", "list", "--json").answer["error"]["code"] == "setting_invalid"


def test_verbose_shows_the_log_and_leaves_logging_as_it_was(
    parts: FakeParts, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = logging.getLogger("facecog_desktop.storage")

    def telling(self: CheckedGallery, *, removed: bool = False) -> list[Person]:
        log.info("looking %s", removed)
        return []

    monkeypatch.setattr(CheckedGallery, "people", telling)
    assert main(["people", "list", "-v"], parts=parts) == 0
    assert "INFO facecog_desktop.storage: looking False" in capsys.readouterr().err
    assert main(["people", "list"], parts=parts) == 0
    assert "looking" not in capsys.readouterr().err
    assert logging.getLogger("facecog_desktop").handlers == []


def test_names_are_not_escaped_in_json(cli: Cli, parts: FakeParts) -> None:
    parts.kept.add_person("Žofia 李", [])
    out = cli("people", "list", "--json").out
    assert "Žofia 李" in out
    assert json.loads(out)[0]["name"] == "Žofia 李"
