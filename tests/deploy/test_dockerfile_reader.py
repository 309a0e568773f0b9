"""The reader of Dockerfiles that the other tests rest on."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.deploy.dockerfile import Instruction, ignore_lines, instructions, let_through, stages


def test_lines_are_joined_and_comments_left_out() -> None:
    text = "# a\nFROM a:1 AS x\nRUN one \\\n # between\n && two\n\nCOPY --from=x --chown=1 a b /c/\n"
    assert [(each.word, each.rest.split()) for each in instructions(text)] == [
        ("FROM", ["a:1", "AS", "x"]),
        ("RUN", ["one", "&&", "two"]),
        ("COPY", ["--from=x", "--chown=1", "a", "b", "/c/"]),
    ]
    copy = instructions(text)[2]
    assert copy.words == ["a", "b", "/c/"]
    assert copy.options == {"from": "x", "chown": "1"}
    assert copy.command == "a b /c/"


def test_stages_have_their_base_and_their_name() -> None:
    first, second = stages("FROM a:1 AS x\nUSER 1\nUSER 2\nFROM x\nUSER 3")
    assert (first.base, first.name, first.last("USER").rest) == ("a:1", "x", "2")
    assert (second.base, second.name, [each.rest for each in second.all("USER")]) == ("x", "", ["3"])


@pytest.mark.parametrize("text", ["ADD a b", "from a", "RUN a \\", "USER 1\nFROM a"])
def test_what_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"unknown|goes on|before"):
        stages(text)


def test_the_shells_form_is_no_list() -> None:
    with pytest.raises(ValueError, match="Expecting value"):
        _ = Instruction("CMD", "serve --port 1").array


@given(st.lists(st.text(max_size=10), min_size=1, max_size=5))
def test_every_list_is_read_as_it_was_written(words: list[str]) -> None:
    for before in ("", "--interval=30s CMD "):
        assert Instruction("CMD", before + json.dumps(words)).array == words


PLAIN = st.text("abcxyz/-.= ", min_size=1, max_size=12).filter(lambda text: text.strip() and text.strip() == text)


@given(st.lists(st.tuples(st.sampled_from(["RUN", "COPY", "ENV"]), PLAIN), max_size=6))
def test_instructions_written_out_are_read_back(wanted: list[tuple[str, str]]) -> None:
    text = "\n".join(f"{word} {rest}" for word, rest in wanted)
    assert [(each.word, each.rest) for each in instructions(text)] == wanted


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("a.txt", False),
        ("src/a.py", True),
        ("src/deep/er/a.py", True),
        ("src/deep/__pycache__/a.pyc", False),
        ("__pycache__/a", False),
        ("deploy/one.txt", True),
        ("deploy/two.txt", False),
        ("src/x.key", False),
    ],
)
def test_the_last_line_that_fits_decides(path: str, kept: bool) -> None:
    lines = ignore_lines("# all\n*\n!src\n!deploy/one.txt\n**/__pycache__\n**/*.key\n")
    assert let_through(path, lines) is kept
