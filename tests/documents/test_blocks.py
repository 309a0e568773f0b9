"""Every block of commands in the documents is run by a test or says why not; nothing is said of blocks that went."""

from __future__ import annotations

import re

import pytest

from tests.documents.blocks import Block, command_blocks, fenced, holds_commands
from tests.documents.reasons import APART, NOT_RUN, RUN_BY
from tests.house.project import ROOT, documents

BLOCKS = command_blocks()


def scripts() -> list[tuple[str, str]]:
    """(document, path) of every Python or shell script of the project that a command names."""
    found = set()
    for block in BLOCKS:
        for command in block.commands:
            for word in command.split():
                if re.fullmatch(r"[\w./-]+\.(py|sh)|\.ci/run", word):
                    found.add((block.document, word))
            for module in re.findall(r"python3? -m (tests[\w.]+)", command):
                found.add((block.document, module.replace(".", "/") + ".py"))
    return sorted(found)


def entries() -> list[tuple[str, str]]:
    """(document, beginning of a block) of everything in the two tables."""
    run = [(document, start) for pages in RUN_BY.values() for document, starts in pages.items() for start in starts]
    return run + [(document, start) for document, starts in NOT_RUN.items() for start in starts]


def entry_of(block: Block) -> tuple[str, str] | None:
    """The entry with the longest beginning that is this block's."""
    fitting = [each for each in entries() if each[0] == block.document and block.first.startswith(each[1])]
    return max(fitting, key=lambda each: len(each[1]), default=None)


def test_every_block_of_commands_is_run_or_says_why_not() -> None:
    unknown = [(b.document, b.first) for b in BLOCKS if b.document not in APART and entry_of(b) is None]
    assert unknown == [], "add these to tests/documents/reasons.py"


def test_every_entry_is_of_one_block_that_is_there() -> None:
    met = [entry_of(block) for block in BLOCKS if block.document not in APART]
    assert [entry for entry in entries() if met.count(entry) != 1] == []
    assert [name for name in APART if name in documents() and not any(b.document == name for b in BLOCKS)] == []


def test_no_block_is_both_run_and_excused() -> None:
    assert len(set(entries())) == len(entries())
    assert {document for document, _ in entries()} & APART.keys() == set()


def test_every_reason_is_told_and_every_test_reads_the_document() -> None:
    for reason in (*(reason for pages in NOT_RUN.values() for reason in pages.values()), *APART.values()):
        assert len(reason.split()) >= 5, reason
    for test, pages in RUN_BY.items():
        source = (ROOT / test).read_text("utf-8")
        assert [name for name in pages if name.rpartition("/")[2] not in source] == [], test


def test_what_is_left_to_the_ci_is_in_it() -> None:
    said = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "packages=${commands[0]:-} window=${commands[1]:-} tests=${commands[2]:-}" in said
    first, *others = next(b for b in BLOCKS if b.document == "CONTRIBUTING.md").commands
    assert first == ".uv/bin/uv run --group test pytest"
    assert [command for command in others if command not in said] == []


@pytest.mark.parametrize(("document", "script"), scripts())
def test_every_script_that_a_command_names_exists(document: str, script: str) -> None:
    assert (ROOT / script).is_file(), f"{document} runs {script}"


def test_a_block_is_told_from_a_drawing() -> None:
    page = "```text\nloop -> box\n```\n```text\nfacecog doctor\n```\n```sh\nls\n```\n```json\n{}\n```\n"
    blocks = fenced("page.md", page)
    assert [holds_commands(block) for block in blocks] == [False, True, True, False]


def test_a_command_over_two_lines_is_one() -> None:
    assert Block("p", "sh", "# why\ncurl -d x \\\n  there\n\nls\n").commands == ["curl -d x there", "ls"]
