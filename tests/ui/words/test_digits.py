"""Numbers in the window stand in the digits of its language, with its point and its sign of per cent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.text import Plain, Share, text
from facecog_desktop.settings import Language
from facecog_desktop.ui import app
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.plotting import as_here, still_plot
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.words.catalogue import Speech
from facecog_desktop.ui.words.language import plain, translated
from tests.ui.backstage import FakeBackend, FakeChooser, Stage, one
from tests.ui.words.test_untranslated import texts

Wait = Callable[[Callable[[], object]], None]

WRITTEN_ONE_WAY = re.compile(
    r"https?://\S*|/\S+|(Ctrl|Shift|Alt)\+\S+|[A-Za-z][\w.-]*\d[\w.-]*|\d[\w.-]*[A-Za-z][\w.-]*|\d+(\.\d+){2,}"
)
"""Addresses, places, keys, names of models and of cameras, versions: what is looked up elsewhere as it stands."""


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[Speech]:
    made = Speech(qapp)
    assert made.choose(Language.ARABIC) is None
    yield made
    made.choose(Language.ENGLISH)


@pytest.fixture
def whole(
    qtbot: QtBot, arabic: Speech, backend: FakeBackend, state: WindowState, chooser: FakeChooser, stage: Stage
) -> Iterator[MainWindow]:
    backend.remember("Anna", 1, photos=2)
    stage.show = one(1)
    made = app.make_window(state, app.Options("desk"), chooser)
    made.pages.fill()
    qtbot.addWidget(made)
    made.show()
    state.refresh()
    yield made
    made.close()


def foreign(window: QWidget) -> list[str]:
    return sorted(
        {
            f"{type(widget).__name__} of {type(widget.parent()).__name__}: {what} {words!r}"
            for widget in [window, *window.findChildren(QWidget)]
            for what, words in texts(widget)
            if re.search("[0-9]", WRITTEN_ONE_WAY.sub("", words))
        }
    )


@pytest.mark.parametrize("page", ["live", "people", "log", "compare", "settings"])
def test_a_page_in_arabic_has_arabic_digits(whole: MainWindow, state: WindowState, wait: Wait, page: str) -> None:
    wait(lambda: whole.live.recognise.cards)
    whole.show_page(page)
    wait(lambda: state.people and not state.jobs.busy)
    lines = foreign(whole)
    assert not lines, "\n".join(lines)


def test_a_plot_in_arabic_has_arabic_digits(qtbot: QtBot, arabic: Speech) -> None:
    plot = still_plot()
    qtbot.addWidget(plot)
    plot.plot(np.array([0.0, 1.0]), np.array([-5.0, 5.0]))
    assert plot.getAxis("bottom").tickStrings([0.5], 1.0, 0.1) == ["٠٫٥"]
    assert as_here("-1.25") == "\u061c-١٫٢٥"


def test_numbers_without_separators_and_parts_of_a_hundred_are_written_as_the_language_does(arabic: Speech) -> None:
    assert plain(12345) == "١٢٣٤٥"
    assert "١٬٢٣٤" in translated(text("{n} of {whole}", n=1234, whole=Plain(5678)))
    assert "٥٦٧٨" in translated(text("{n} of {whole}", n=1234, whole=Plain(5678)))
    assert "٩٣٪" in translated(text("confidence {part}", part=Share(0.93)))
    assert "٠٫٦" in translated(text("tolerance {limit}", limit=0.6))


def test_in_english_they_are_what_they_were(qapp: QApplication) -> None:
    Speech(qapp).choose(Language.ENGLISH)
    sentence = text("{n} of {whole}, {part}, {limit}", n=1234, whole=Plain(5678), part=Share(0.93), limit=0.6)
    assert sentence == "1,234 of 5678, 93%, 0.6"
    assert translated(sentence) == sentence
    assert as_here("-1.25") == "-1.25"
