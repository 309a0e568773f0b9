"""The whole window in a language that puts every sentence in brackets: what stands outside them is not translated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.settings import Language
from facecog_desktop.ui import app
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.window.shortcuts import ShortcutsDialog
from facecog_desktop.ui.words.catalogue import Speech
from facecog_desktop.ui.words.language import tr
from tests.house.project import ROOT
from tests.ui.backstage import FakeBackend, FakeChooser, Stage, one
from translating import linguist

Wait = Callable[[Callable[[], object]], None]

TEXTS = (
    *("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "title", "windowTitle"),
    *("prefix", "suffix", "specialValueText", "statusTip", "whatsThis"),
)
"""Qt's getters of texts that people read."""

SAME_EVERYWHERE = re.compile(
    r"FaceCog Desktop|[\d.]+\d|https?://\S*|/\S+|Ctrl\+\S+|Shift\+\S+|Esc|Return|Enter|Space"
    r"|English|Deutsch|Español|Anna|Ben|desk|[a-z]+-\d+|resnet|mmod|HOG|CNN"
    r"|Schließen|Built-in|Desk|Nach (links|rechts) scrollen"
)
"""Names of people, cameras, models and keys, addresses and places, each language's own name, Qt's own words."""

BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
UNIT_OF_A_FIELD = re.compile(r"^[^⟦]*⟧|⟦[^⟧]*$")
"""A number's field takes a sentence apart at the number."""


@pytest.fixture
def speech(qapp: QApplication, tmp_path: Path) -> Iterator[Speech]:
    entries = linguist.read(linguist.path_of(ROOT / "resources" / "translations", "de")).values()
    said = [replace(entry, forms=tuple(f"⟦{entry.source}⟧" for _ in entry.forms), finished=True) for entry in entries]
    linguist.path_of(tmp_path, "de").write_text(linguist.written(said, "de"), "utf-8")
    made = Speech(qapp, tmp_path)
    assert made.choose(Language.GERMAN) is None
    yield made
    made.choose(Language.ENGLISH)


@pytest.fixture
def whole(
    qtbot: QtBot, speech: Speech, backend: FakeBackend, state: WindowState, chooser: FakeChooser, stage: Stage
) -> Iterator[MainWindow]:
    backend.remember("Anna", 1, photos=2)
    backend.remember("Ben", 2)
    stage.show = one(1)
    made = app.make_window(state, app.Options("desk"), chooser)
    made.pages.fill()
    qtbot.addWidget(made)
    made.show()
    state.refresh()
    yield made
    made.close()


def bare(words: str) -> bool:
    """Whether letters are left where the sentences, one within the other, are taken out."""
    before = ""
    while before != words:
        before, words = words, BRACKETED.sub("", words)
    return bool(re.search(r"[A-Za-z]{2,}", SAME_EVERYWHERE.sub("", UNIT_OF_A_FIELD.sub("", words))))


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """(what, words) of everything that a widget says."""
    for what in TEXTS:
        getter = getattr(widget, what, None)
        if callable(getter) and not (what == "text" and hasattr(widget, "setReadOnly")):  # what was typed
            words = getter()
            if isinstance(words, str):
                yield what, words
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(row)) for row in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (("tab", widget.tabText(row)) for row in range(widget.count()))
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if isinstance(model, QAbstractTableModel):
        for column in range(model.columnCount(QModelIndex())):
            heading = model.headerData(column, Qt.Orientation.Horizontal)
            yield "heading", heading if isinstance(heading, str) else ""


def untranslated(window: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} of {type(widget.parent()).__name__}: {what} {words!r}"
        for widget in [window, *window.findChildren(QWidget)]
        for what, words in texts(widget)
        if bare(words)
    ]


def all_translated(window: QWidget) -> bool:
    """True, or a failure that tells each word."""
    lines = sorted(set(untranslated(window)))
    if lines:
        pytest.fail("\n".join(lines))
    return True


@pytest.mark.parametrize("page", ["live", "people", "log", "compare", "settings"])
def test_every_word_of_a_page_is_translated(whole: MainWindow, state: WindowState, wait: Wait, page: str) -> None:
    whole.show_page(page)
    wait(lambda: len(state.people) == 2 and not state.jobs.busy)
    assert all_translated(whole)


def test_every_word_of_the_panels_is_translated(whole: MainWindow, state: WindowState, wait: Wait) -> None:
    wait(lambda: whole.live.recognise.cards)
    assert all_translated(whole)
    whole.live.show_panel(register=True)
    wait(lambda: whole.live.register.advice == tr("Good"))
    whole.live.register.capture()
    assert all_translated(whole)


def test_every_word_of_a_persons_page_is_translated(whole: MainWindow, state: WindowState, wait: Wait) -> None:
    wait(lambda: len(state.people) == 2)
    state.person_requested.emit(state.people[0].id)
    wait(lambda: not state.jobs.busy)
    assert all_translated(whole)


def test_every_word_of_the_page_of_shortcuts_is_translated(whole: MainWindow) -> None:
    dialog = ShortcutsDialog(whole, [tr("Live")])
    assert all_translated(dialog)


def test_a_word_that_is_not_translated_would_be_found(whole: MainWindow) -> None:
    stray = QLabel("Good", whole)
    assert [each for each in untranslated(whole) if "'Good'" in each] == ["QLabel of MainWindow: text 'Good'"]
    stray.setText(tr("Good"))
    assert not [each for each in untranslated(whole) if "'Good'" in each]
