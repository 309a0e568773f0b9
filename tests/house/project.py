"""The project's own files as the house rules read them: text, syntax trees and what git would keep."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "facecog_desktop"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def kept_files() -> tuple[Path, ...]:
    """Every file in git, and the new ones that are not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    ).stdout.decode()
    paths = (ROOT / name for name in listed.split("\0") if name)
    return tuple(sorted(path for path in paths if path.is_file()))


@cache
def texts() -> dict[str, str]:
    """Path within the project -> content, of every kept file that is text."""
    found = {}
    for path in kept_files():
        content = path.read_bytes()
        if b"\0" not in content:
            found[short(path)] = content.decode("utf-8")
    return found


@cache
def modules() -> dict[str, ast.Module]:
    """Path within the project -> syntax tree, of the package."""
    return {short(path): ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def modules_of_tests() -> dict[str, ast.Module]:
    """The same of the tests."""
    return {short(path): ast.parse(path.read_text("utf-8")) for path in sorted((ROOT / "tests").rglob("*.py"))}


def documents() -> dict[str, str]:
    """Path within the project -> content, of every Markdown page."""
    return {name: text for name, text in texts().items() if name.endswith(".md")}


def functions(tree: ast.AST) -> Iterator[Function]:
    """Every function and method, nested ones too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of every import; `from a import b` gives a."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.lineno, node.module


def short(path: Path) -> str:
    """The path within the project, with slashes."""
    return path.relative_to(ROOT).as_posix()
