"""The size and the names of things."""

from __future__ import annotations

import ast
from pathlib import PurePosixPath

import pytest

from tests.house.project import functions, modules, modules_of_tests

FILE_LINES = 400
FUNCTION_LINES = 60
SAYS_NOTHING = {"utils", "util", "misc", "common", "helpers", "helper"}


def length(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def too_long(trees: dict[str, ast.Module]) -> list[str]:
    return [
        f"{path}:{function.lineno} {function.name}: {length(function)} lines"
        for path, tree in trees.items()
        for function in functions(tree)
        if length(function) > FUNCTION_LINES
    ]


def test_no_file_is_longer_than_400_lines() -> None:
    trees = modules() | modules_of_tests()
    lines = {path: tree.body[-1].end_lineno or 0 for path, tree in trees.items() if tree.body}
    assert {path: count for path, count in lines.items() if count > FILE_LINES} == {}


def test_no_function_is_longer_than_60_lines() -> None:
    assert too_long(modules() | modules_of_tests()) == []


def test_a_function_that_is_too_long_would_be_found() -> None:
    tree = ast.parse("class A:\n    def f(self):\n" + "        x = 1\n" * FUNCTION_LINES)
    assert too_long({"a.py": tree}) == [f"a.py:2 f: {FUNCTION_LINES + 1} lines"]


def test_no_module_or_folder_has_a_name_that_says_nothing() -> None:
    paths = [PurePosixPath(path) for path in modules() | modules_of_tests()]
    assert [str(path) for path in paths if SAYS_NOTHING & {path.stem, *path.parts}] == []


@pytest.mark.parametrize("path", sorted(modules()))
def test_every_module_says_in_one_to_three_lines_what_lives_in_it(path: str) -> None:
    said = ast.get_docstring(modules()[path])
    assert said, f"{path} has no docstring"
    assert len([line for line in said.splitlines() if line.strip()]) <= 3


def test_every_public_function_and_class_of_a_module_says_what_it_is() -> None:
    silent = [
        f"{path}:{node.lineno} {node.name}"
        for path, tree in modules().items()
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert silent == []
