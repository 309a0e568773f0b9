"""What the window says can be translated, and is: nothing bare in the code, no file out of step or unfinished."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from facecog_desktop.ui.words.phrases import PLURALS, read_phrases
from tests.house.project import ROOT, modules
from translating import __main__ as program
from translating import linguist
from translating.sources import Found, arguments_of_failures, find, known_failures

FOLDER = ROOT / "resources" / "translations"
TRANSLATED = [language for language in PLURALS if language != "en"]
TOLD = 40
"""Lines of a failure; more would hide how many there are."""

SHOWS_WORDS = {
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription"),
    *("setTitle", "setInformativeText", "setStatusTip", "setWhatsThis", "setSuffix", "setPrefix", "setLabelText"),
    *("setSpecialValueText", "addItem", "addItems", "addTab", "addMenu", "addAction", "addButton", "addRow", "say"),
    *("insertItem", "setHeaderLabels", "setHorizontalHeaderLabels", "setTabText", "setItemText", "setLabel"),
    *("QLabel", "QPushButton", "QToolButton", "QAction", "QGroupBox", "QCheckBox", "QRadioButton", "QMenu"),
    *("QListWidgetItem", "QTableWidgetItem", "QDockWidget", "QMessageBox", "ElidedLabel", "TellingDialog"),
    *("setDetailedText", "getOpenFileName", "getSaveFileName", "getExistingDirectory", "getOpenFileNames"),
}
"""Calls whose texts people read."""

MAKERS = {"label", "_label", "button", "_button", "_link", "_tool", "_field", "_secret", "_date", "_card"}
"""The house's own makers of controls: a role, an icon or a key, which is code, stands among their words."""

_NAME_OF_CODE = re.compile(r"[a-z_]+|Ctrl\+\w")

SPEAKS_ENGLISH = ("facecog_desktop/cli/", "facecog_desktop/remote/server/", "facecog_desktop/remote/messages/")
"""Where failures are told in English for good: programs and logs read them."""

NO_WORDS = frozenset(
    {
        ("facecog_desktop/ui/window/main_window.py", "FaceCog Desktop"),
        ("facecog_desktop/ui/first_start/introduction.py", "FaceCog Desktop"),
        ("facecog_desktop/ui/settings/about.py", "FaceCog Desktop "),
        ("facecog_desktop/ui/settings/server_row.py", "https://faces.example.org:8000"),
        ("facecog_desktop/ui/desktop/choosing.py", "comparison.png"),
        ("facecog_desktop/ui/desktop/choosing.py", "recovery-key.txt"),
    }
)
"""(file, text) of names that are the same in every language."""


@pytest.fixture(scope="module")
def found() -> Found:
    return find(modules())


def untranslated(tree: ast.Module, file: str) -> Iterator[str]:
    """Literals with letters that go to people as they are."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or called(node) not in SHOWS_WORDS | MAKERS:
            continue
        for argument in node.args:
            for words in bare_words(argument):
                code = called(node) in MAKERS and _NAME_OF_CODE.fullmatch(words)
                if not code and (file, words) not in NO_WORDS:
                    yield f"{file}:{node.lineno}: {called(node)}({words!r})"


def bare_words(node: ast.expr) -> Iterator[str]:
    """Literals with letters in an argument, also within f-strings, either-or and sums; not those within calls."""
    match node:
        case ast.Constant(value=str(words)):
            if any(letter.isalpha() for letter in words):
                yield words
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from bare_words(part)
        case ast.IfExp(body=body, orelse=other):
            yield from bare_words(body)
            yield from bare_words(other)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield from bare_words(left)
            yield from bare_words(right)
        case ast.List(elts=each) | ast.Tuple(elts=each):
            for part in each:
                yield from bare_words(part)


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def told(lines: list[str]) -> str:
    return f"{len(lines)}:\n" + "\n".join(lines[:TOLD])


def test_no_words_go_to_people_untranslated() -> None:
    trees = {file: tree for file, tree in modules().items() if file.startswith("facecog_desktop/ui/")}
    lines = [line for file, tree in trees.items() for line in untranslated(tree, file)]
    assert not lines, told(lines)


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ('label.setText("Good")', 1),
        ('label.setText(f"{n} found")', 1),
        ('label.setText("Good" if good else "Bad")', 2),
        ('QLabel("Live " + name)', 1),
        ('state.say("Done")', 1),
        ('label.setText(tr("Good"))', 0),
        ('label.setText(f"{n} · {m}")', 0),
        ('box.addItem(name, "key")', 1),
        ('QLabel("–")', 0),
        ('label.setObjectName("good")', 0),
        ('button("&Cancel", self.reject, "primary")', 1),
        ('button(tr("&Cancel"), self.reject, "primary")', 0),
    ],
)
def test_untranslated_words_would_be_found(code: str, count: int) -> None:
    assert len(list(untranslated(ast.parse(code), "any.py"))) == count


def test_whatever_is_marked_is_a_literal_that_can_be_found(found: Found) -> None:
    assert not found.faults, told([str(fault) for fault in found.faults])


def test_known_failures_are_told_in_sentences_that_can_be_translated() -> None:
    failures = known_failures(modules().values())
    lines = [
        f"{file}:{call.lineno}: {called(call)}(f'…')"
        for file, tree in modules().items()
        if not file.startswith(SPEAKS_ENGLISH)
        for call, argument in arguments_of_failures(tree, failures)
        if isinstance(argument, ast.JoinedStr) or (isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Add))
    ]
    assert not lines, told(lines)


def test_the_files_of_translations_are_in_step_with_the_program(found: Found) -> None:
    names = [path.name for path in program.stale(found, FOLDER)]
    assert not names, f"run python -m translating: {names}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_everything_is_translated(language: str) -> None:
    lines = program.unfinished(FOLDER, language)
    assert not lines, told(lines)


@pytest.mark.parametrize("language", list(PLURALS))
def test_every_translation_keeps_the_rules(language: str) -> None:
    lines = program.wrong(FOLDER, language)
    assert not lines, told(lines)


@pytest.mark.parametrize("language", list(PLURALS))
def test_the_window_says_whatever_is_finished(language: str) -> None:
    entries = linguist.read(linguist.path_of(FOLDER, language))
    said = read_phrases(linguist.path_of(FOLDER, language), language)
    assert set(said) == {source for source, entry in entries.items() if entry.finished}
