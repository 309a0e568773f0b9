"""docs/security.md names code and tests that exist, for every danger; what it says of the program's limits is there."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from tests.house.project import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[^`]+)`", PAGE)))


@cache
def functions_in(path: str) -> set[str]:
    return {node.name for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))) if hasattr(node, "name")}


def dangers() -> list[list[str]]:
    """The cells of every row of a table that tells of a danger."""
    rows = []
    for table in re.findall(r"^\| danger \|.*\n\|---.*\n((?:\|.*\n)+)", PAGE, flags=re.MULTILINE):
        rows += [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table.splitlines()]
    return rows


@pytest.mark.parametrize("named", NAMED)
def test_every_test_that_is_named_exists(named: str) -> None:
    path, _, function = named.partition("::")
    assert (ROOT / path).exists()
    assert not function or function in functions_in(path)


def test_every_danger_has_its_means_its_code_and_its_test() -> None:
    assert len(dangers()) > 30
    for danger, means, code, test in dangers():
        assert means, danger
        assert re.search(r"\]\(\.\./facecog_desktop/", code), danger
        assert re.search(r"`tests/", test), danger


def test_every_kind_of_attacker_is_told_of() -> None:
    headings = re.findall(r"^## (.+)$", PAGE, flags=re.MULTILINE)
    for who in ("visitor", "user of the computer", "thief", "network", "hostile file", "hostile server"):
        assert any(who in heading for heading in headings), who


def test_what_is_not_protected_is_said() -> None:
    part = PAGE[PAGE.index("## What is not protected") :]
    for words in ("memory of a running program", "plain gallery", "not encrypted together", "settings file"):
        assert words in part, words
    assert "no access control" in PAGE
