"""Finds every sentence of the program that the window may say, by reading its syntax trees. Nothing is imported."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

MARKERS = ("tr", "text")
"""Calls whose first argument is a sentence, and `one=` what it says of exactly one."""

MAKERS_OF_MARKERS = ("facecog_desktop/core/text.py", "facecog_desktop/ui/words/language.py")
"""Where the markers themselves are made: they pass on what they are given."""

NOT_SHOWN = ("facecog_desktop/cli/",)
"""What the window never says."""

ROOT_OF_FAILURES = "FaceCogError"
SETTINGS = "facecog_desktop/settings.py"


@dataclass(slots=True)
class Message:
    """A sentence, what it says of exactly one ("" where it counts nothing), and the files that say it."""

    source: str
    one: str = ""
    files: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that cannot be translated as it is written."""

    file: str
    line: int
    words: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.words}"


@dataclass(slots=True)
class Found:
    """All messages by source, in the order of the files, and what is wrong."""

    messages: dict[str, Message] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def take(self, file: str, node: ast.AST, source: str, one: str = "") -> None:
        """One more place where a sentence stands."""
        if not any(letter.isalpha() for letter in source):
            return
        known = self.messages.setdefault(source, Message(source))
        if one and known.one and known.one != one:
            self.faults.append(Fault(file, _line(node), f"another singular of {source!r} elsewhere: {known.one!r}"))
        known.one = known.one or one
        if file not in known.files:
            known.files.append(file)


def read_package(root: Path) -> dict[str, ast.Module]:
    """Path within the project -> syntax tree, of every module of the package."""
    return {
        path.relative_to(root).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted((root / "facecog_desktop").rglob("*.py"))
    }


def find(modules: Mapping[str, ast.Module]) -> Found:
    """Every sentence of these modules."""
    found = Found()
    failures = known_failures(modules.values())
    for file, tree in modules.items():
        if file.startswith(NOT_SHOWN):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKERS:
                _take_marked(found, file, node)
            elif isinstance(node, ast.Call) and _called(node) in failures:
                _take_failure(found, file, node)
            elif isinstance(node, ast.ClassDef) and node.name in failures:
                _take_hint(found, file, node)
            elif file == SETTINGS and isinstance(node, ast.Call) and _called(node) == "Field":
                _take_field(found, file, node)
    return found


def known_failures(trees: Iterable[ast.Module]) -> frozenset[str]:
    """The names of all classes of known failures, of whichever module."""
    bases: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, set()).update(_last_name(base) for base in node.bases)
    known = {ROOT_OF_FAILURES}
    while grown := {name for name, above in bases.items() if above & known} - known:
        known |= grown
    return frozenset(known)


def arguments_of_failures(tree: ast.Module, failures: frozenset[str]) -> Iterator[tuple[ast.Call, ast.expr]]:
    """(call, argument) of every message and hint that a known failure is made with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in failures:
            for argument in _words_of_failure(node):
                yield node, argument


def literal(node: ast.expr | None) -> str | None:
    """A string that stands there as it is, also in several parts; None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _take_marked(found: Found, file: str, node: ast.Call) -> None:
    if file in MAKERS_OF_MARKERS and not (node.args and literal(node.args[0])):
        return
    source = literal(node.args[0]) if node.args else None
    singular = next((each.value for each in node.keywords if each.arg == "one"), None)
    one = "" if singular is None else literal(singular)
    if source is None or one is None:
        if file not in MAKERS_OF_MARKERS:
            found.faults.append(Fault(file, _line(node), "what is marked to be translated is no literal"))
        return
    found.take(file, node, source, one)


def _take_failure(found: Found, file: str, node: ast.Call) -> None:
    for argument in _words_of_failure(node):
        for words in _alternatives(argument):
            found.take(file, node, words)


def _take_hint(found: Found, file: str, node: ast.ClassDef) -> None:
    for statement in node.body:
        if isinstance(statement, ast.Assign) and any(_last_name(target) == "hint" for target in statement.targets):
            for words in _alternatives(statement.value):
                found.take(file, statement, words)


def _take_field(found: Found, file: str, node: ast.Call) -> None:
    for keyword in node.keywords:
        words = literal(keyword.value)
        if keyword.arg in ("title", "description") and words:
            found.take(file, node, words)


def _words_of_failure(node: ast.Call) -> list[ast.expr]:
    named = [each.value for each in node.keywords if each.arg in ("message", "hint")]
    return [*node.args[:2], *named]


def _alternatives(node: ast.expr) -> Iterator[str]:
    """The literals of `a`, and of `a if so else b`."""
    words = literal(node)
    if words:
        yield words
    elif isinstance(node, ast.IfExp):
        yield from _alternatives(node.body)
        yield from _alternatives(node.orelse)


def _called(node: ast.Call) -> str:
    return _last_name(node.func)


def _last_name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _line(node: ast.AST) -> int:
    return getattr(node, "lineno", 0)
