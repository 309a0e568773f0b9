"""What no kept file may say, and what must be said beside an exception to a rule."""

from __future__ import annotations

import ast
import re

import pytest

from tests.house.project import kept_files, modules, short, texts

# Put together here so that this file does not hold what it forbids.
HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("crates", "io"),
        ("golang", "org"),
        ("anaconda", "org"),
        ("anaconda", "com"),
        ("docker", "io"),
        ("ghcr", "io"),
        ("gcr", "io"),
        ("quay", "io"),
    )
)
MACHINE_PATHS = tuple(
    "/" + "/".join(parts) + "/" for parts in (("work", "main"), ("work", "shared"), ("root",), ("home", "user"))
)
BINARY = {
    ".dat",
    ".onnx",
    ".jpg",
    ".jpeg",
    ".mp4",
    ".avi",
    ".mov",
    ".whl",
    ".gz",
    ".zip",
    ".so",
    ".dll",
    ".exe",
    ".facecog",
}
SUPPRESSION = re.compile(r"#\s*(?:type:\s*ignore(?:\[[\w, -]+\])?|noqa(?::\s*[A-Z0-9, ]+)?)(?P<rest>.*)$")


def suppressions_without_a_reason(text: str) -> list[int]:
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = SUPPRESSION.search(line)
        if match and len(re.findall(r"\w+", match["rest"])) < 2:
            found.append(number)
    return found


@pytest.mark.parametrize("word", [*HOSTS, *MACHINE_PATHS])
def test_no_kept_file_names_a_registry_or_a_path_of_one_machine(word: str) -> None:
    assert [path for path, text in texts().items() if word in text] == []


def test_no_photographs_videos_weights_or_archives_are_kept() -> None:
    assert [short(path) for path in kept_files() if path.suffix.lower() in BINARY] == []


def test_every_suppressed_warning_gives_its_reason() -> None:
    python = {path: text for path, text in texts().items() if path.endswith(".py")}
    found = {path: suppressions_without_a_reason(text) for path, text in python.items()}
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("line", "bad"),
    [
        ("x = f()  # " + "type: ignore", True),
        ("x = f()  # " + "noqa: S101", True),
        ("x = f()  # " + "noqa: S101 - the library wants it so", False),
        ("x = f()  # " + "type: ignore[attr-defined]  # no stubs for it", False),
        ("x = f()", False),
    ],
)
def test_a_suppression_needs_words_after_it(line: str, bad: bool) -> None:
    assert bool(suppressions_without_a_reason(line)) is bad


def swallows_everything(node: ast.AST) -> bool:
    """Catches every exception and does not raise it again at its end."""
    if not isinstance(node, ast.ExceptHandler):
        return False
    caught = "" if node.type is None else ast.unparse(node.type)
    last = node.body[-1]
    raised_again = isinstance(last, ast.Raise) and last.exc is None
    return caught in {"", "Exception", "BaseException"} and not raised_again


def test_nothing_in_the_program_swallows_every_exception() -> None:
    assert [path for path, tree in modules().items() if any(map(swallows_everything, ast.walk(tree)))] == []


@pytest.mark.parametrize(
    ("handler", "swallows"),
    [
        ("except Exception:\n    pass", True),
        ("except:\n    print()", True),
        ("except BaseException:\n    roll_back()\n    raise", False),
        ("except ValueError:\n    pass", False),
    ],
)
def test_cleaning_up_and_raising_again_is_not_swallowing(handler: str, swallows: bool) -> None:
    tree = ast.parse("try:\n    work()\n" + handler)
    assert any(map(swallows_everything, ast.walk(tree))) is swallows
