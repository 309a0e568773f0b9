"""What the documents promise exists: links, commands, options, settings, the README's packages and two commands."""

from __future__ import annotations

import enum
import re
import shlex
import struct
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from facecog_desktop.cli import original
from facecog_desktop.cli.app import assembled
from facecog_desktop.settings import Settings
from facecog_desktop.ui.window.keys import KEYS
from tests.house.project import ROOT, documents

README = (ROOT / "README.md").read_text("utf-8")
GUIDE = {path.stem: path.read_text("utf-8") for path in sorted((ROOT / "docs" / "guide").glob("*.md"))}
PLACEHOLDER = re.compile(r"[A-Z-]+…?")


def links() -> list[tuple[str, str]]:
    """(document, target) of every link and picture."""
    return [
        (name, target)
        for name, text in documents().items()
        for target in re.findall(r"\]\(([^)\s]+)\)", without_code(text))
    ]


def without_code(text: str) -> str:
    return re.sub(r"`[^`\n]+`", "", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE))


def anchors(text: str) -> set[str]:
    """The fragments that the headings of a page answer to."""
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def pictures_shown() -> dict[str, list[str]]:
    """File in docs/images -> the documents that show it."""
    shown: dict[str, list[str]] = {}
    for document, target in links():
        if target.endswith(".png"):
            shown.setdefault(target.rpartition("/")[2], []).append(document)
    return shown


def shell_blocks(text: str) -> list[str]:
    return [
        line
        for block in re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
        for line in block.splitlines()
    ]


def shown_commands(text: str) -> Iterator[list[str]]:
    """The words after `facecog` of every command in a block or in a code span."""
    blocks = re.findall(r"^```(?:sh|text)\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)
    lines = [line for block in blocks for line in block.splitlines()]
    lines += re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE))
    for line in lines:
        match = re.match(r"(?:\S*uv run )?facecog(?: (?P<rest>.*))?$", line.strip())
        if match and "COMMAND" not in line:
            yield shlex.split(match["rest"] or "")


def program() -> Any:
    return typer.main.get_command(assembled())


def offered(command: Any, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    """Words of the command -> the command, for every command that is not a group."""
    below = getattr(command, "commands", None)
    if not below:
        return {path: command}
    return {words: found for name, each in below.items() for words, found in offered(each, (*path, name)).items()}


def unknown_words(words: list[str]) -> list[str]:
    """What in a command line the program would not understand: commands and options, not their values."""
    command: Any = typer.main.get_command(original.assembled()) if original.is_original(words) else program()
    options = {name for parameter in command.params for name in parameter.opts} | {"--help", "-h"}
    rest = list(words)
    while rest and not rest[0].startswith("-") and getattr(command, "commands", None):
        word = rest.pop(0)
        if word not in command.commands:
            return [word]
        command = command.commands[word]
        options |= {name for parameter in command.params for name in parameter.opts}
    return [word for word in rest if word.startswith("-") and word.partition("=")[0] not in options]


@pytest.mark.parametrize(("document", "target"), links())
def test_every_relative_link_leads_somewhere(document: str, target: str) -> None:
    path, _, fragment = target.partition("#")
    if re.match(r"[a-z]+:", target):
        return
    file = (ROOT / document).parent / path if path else ROOT / document
    assert file.exists(), f"{document} links to {target}"
    if fragment and file.suffix == ".md":
        assert fragment in anchors(file.read_text("utf-8")), f"{document} links to {target}"


def test_every_picture_is_shown_made_by_the_script_and_small() -> None:
    from docs import make_screenshots

    made = {f"{name}.png" for name in make_screenshots.PICTURES}
    kept = {path.name: path for path in (ROOT / "docs" / "images").iterdir()}
    assert len(made) == len(make_screenshots.PICTURES)
    assert pictures_shown().keys() == made == kept.keys()
    for name, path in kept.items():
        data = path.read_bytes()
        width, height = struct.unpack(">II", data[16:24])
        assert data.startswith(b"\x89PNG"), name
        assert len(data) < make_screenshots.MOST_BYTES, name
        assert (width, height) == make_screenshots.SIZE or width < 600, name


def test_every_picture_says_in_words_what_it_shows() -> None:
    texts = [text for page in documents().values() for text in re.findall(r"!\[([^\]]*)\]", without_code(page))]
    assert [text for text in texts if len(text.split()) < 4] == []


def test_a_link_within_code_is_no_link() -> None:
    assert without_code("see `a[0](b)` and [c](d)") == "see  and [c](d)"


@pytest.mark.parametrize("document", sorted(documents()))
def test_every_command_shown_is_understood(document: str) -> None:
    wrong = [(words, unknown_words(words)) for words in shown_commands(documents()[document])]
    assert [(" ".join(words), unknown) for words, unknown in wrong if unknown] == []


def test_an_unknown_command_or_option_would_be_found() -> None:
    assert unknown_words(["frobnicate", "x"]) == ["frobnicate"]
    assert unknown_words(["people", "list", "--loud"]) == ["--loud"]
    assert unknown_words(["people", "list", "--json"]) == []


def test_the_guide_names_every_command() -> None:
    rows = re.findall(r"^\| `facecog ([^`]+)` \|", GUIDE["command-line"], flags=re.MULTILINE)
    named = {tuple(word for word in row.split() if not PLACEHOLDER.fullmatch(word)) for row in rows}
    assert named == set(offered(program()))


def test_the_guide_names_every_setting_with_its_default() -> None:
    page = GUIDE["settings"]
    for name, field in Settings.model_fields.items():
        row = re.search(rf"^\| {re.escape(str(field.title))} \(`{name}`\) \| (.*?) \| (.*?) \|$", page, re.MULTILINE)
        assert row, f"{name} is not in the guide"
        assert row[1] == told(field.default), name
        assert row[2] == field.description, name


def test_the_guide_names_every_key() -> None:
    rows = [f"| {' or '.join(key.keys)} | {key.words} | {key.when.value} |" for key in KEYS]
    assert [row for row in rows if row not in GUIDE["settings"].splitlines()] == []
    assert re.findall(r"^\| .* \| (?:in the|on the|everywhere).* \|$", GUIDE["settings"], re.MULTILINE) == rows


def test_the_guide_s_first_page_leads_to_every_other_and_they_lead_back() -> None:
    others = GUIDE.keys() - {"index"}
    assert [name for name in sorted(others) if f"]({name}.md)" not in GUIDE["index"]] == []
    for name in ("live", "people", "check-up", "log", "compare", "privacy", "settings", "command-line"):
        assert "[Back to the guide](index.md)" in GUIDE[name], name
        assert "\n## What to do when\n" in GUIDE[name], name


def test_a_page_s_list_of_its_parts_is_whole() -> None:
    for name, page in GUIDE.items():
        head, *parts = re.split(r"^## ", page, flags=re.MULTILINE)
        listed = re.findall(r"\]\(#([\w-]+)\)", head)
        if listed:
            names = [next(iter(anchors("## " + part.partition("\n")[0]))) for part in parts]
            assert [each for each in names if each not in listed] == [], name


def told(default: object) -> str:
    """A default as the guide writes it."""
    match default:
        case enum.Enum():
            return str(default.value) or "–"
        case bool():
            return "on" if default else "off"
        case float() | int():
            return f"{default:g}"
        case _:
            return str(default) or "–"


def test_the_readme_begins_with_packages_and_exactly_two_commands() -> None:
    packages, window, tests = shell_blocks(README)
    assert packages.startswith("sudo apt-get install -y ")
    assert re.fullmatch(r"python3 -m pip install .*--target \.uv uv && \.uv/bin/uv run facecog", window)
    assert tests == ".uv/bin/uv run --group test pytest"


def test_every_decision_is_in_the_list_of_decisions() -> None:
    folder = ROOT / "docs" / "adr"
    pages = {path.name for path in folder.glob("0*.md")}
    listed = set(re.findall(r"\((0[^)]+\.md)\)", (folder / "README.md").read_text("utf-8")))
    assert pages == listed
    for page in sorted(pages):
        heading = re.match(r"# 0*(\d+)[. ]", (folder / page).read_text("utf-8"))
        assert heading, page
        assert int(heading[1]) == int(page[:4]), page
