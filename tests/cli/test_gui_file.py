"""A gallery's file on the command line: what a double click does, and what it cannot mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from facecog_desktop.cli.program.gui import with_command
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "my people ü.facecog"
    made.touch()
    return made


@pytest.mark.parametrize("words", [(), ("gui",)])
def test_the_window_opens_on_the_file(cli: Cli, parts: FakeParts, file: Path, words: tuple[str, ...]) -> None:
    assert cli(*words, str(file), "--panel", "register").code == 0
    assert parts.windows == [{"gallery": str(file), "source": "", "panel": "register", "demo": False}]


@pytest.mark.parametrize("name", ["film.mp4", "photo", "folder of pictures"])
def test_what_is_no_gallery_is_what_the_window_starts_with(
    cli: Cli, parts: FakeParts, tmp_path: Path, name: str
) -> None:
    given = tmp_path / name
    given.mkdir() if name.startswith("folder") else given.write_bytes(b"\x00\x00\x00\x18ftypmp42")
    assert cli("gui", str(given), "--gallery", "mine").code == 0
    assert parts.windows == [{"gallery": "mine", "source": str(given), "panel": "recognise", "demo": False}]
    for words in (("--source", "0"), ("--demo",)):
        refused = cli("--json", "gui", str(given), *words)
        assert (refused.code, refused.answer["error"]["code"]) == (2, "invalid_request")


def test_a_gallery_is_told_by_what_it_is_too(cli: Cli, parts: FakeParts, tmp_path: Path) -> None:
    renamed = tmp_path / "people.db"
    renamed.write_bytes(b"SQLite format 3\0 and so on")
    assert cli("gui", str(renamed)).code == 0
    assert parts.windows == [{"gallery": str(renamed), "source": "", "panel": "recognise", "demo": False}]


def test_it_counts_more_than_the_environment_and_no_server_is_asked(
    cli: Cli, parts: FakeParts, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACECOG_GALLERY", "another")
    monkeypatch.setenv("FACECOG_SERVER", "https://people.example")
    monkeypatch.chdir(file.parent)
    assert cli(file.name).code == 0
    assert parts.windows == [{"gallery": str(file), "source": "", "panel": "recognise", "demo": False}]


@pytest.mark.parametrize(
    "words",
    [
        ("--gallery", "other", "{file}"),
        ("gui", "{file}", "--gallery", "other"),
        ("gui", "{file}", "--demo"),
        ("--server", "https://people.example", "{file}"),
        ("gui", "{file}", "{file}"),
    ],
)
def test_two_things_at_once_are_refused(cli: Cli, parts: FakeParts, file: Path, words: tuple[str, ...]) -> None:
    refused = cli("--json", *(word.format(file=file) for word in words))
    assert (refused.code, refused.answer["error"]["code"]) == (2, "invalid_request")
    assert parts.windows == []


def test_a_file_that_is_not_there_is_told_and_not_made(cli: Cli, parts: FakeParts, tmp_path: Path) -> None:
    missing = tmp_path / "missing.facecog"
    refused = cli("--json", str(missing))
    assert (refused.code, refused.answer["error"]["code"]) == (2, "source_not_found")
    assert parts.windows == []
    assert not missing.exists()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["a.facecog"], ["gui", "a.facecog"]),
        (["A.FACECOG", "--source", "0"], ["gui", "A.FACECOG", "--source", "0"]),
        (["--json", "a.facecog"], ["--json", "gui", "a.facecog"]),
        (["--key-file", "k", "a.facecog"], ["--key-file", "k", "gui", "a.facecog"]),
        (["--gallery", "a.facecog"], ["--gallery", "a.facecog"]),
        (["--gallery=a.facecog", "people", "list"], ["--gallery=a.facecog", "people", "list"]),
        (["people", "import", "a.facecog"], ["people", "import", "a.facecog"]),
        (["--", "a.facecog"], ["--", "a.facecog"]),
        (["people"], ["people"]),
        ([], []),
    ],
)
def test_only_a_file_in_the_commands_place_means_the_window(words: list[str], expected: list[str]) -> None:
    assert with_command(words) == expected
