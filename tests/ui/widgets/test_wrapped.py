"""Words on several lines, in either direction."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.self_test import pixels
from facecog_desktop.ui.widgets.wrapped import wrap

WORDS = (
    "النسخ والتصديرات التي أنشأتها بنفسك تبقى كما هي. لإخراج شخص من المعرض مع إمكان إرجاعه، يُستخدم «حذف» بدلًا من ذلك."
)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def label(qtbot: QtBot, words: str) -> QLabel:
    made = QLabel(words)
    made.setStyleSheet("background: white; color: black; font-size: 24px")
    wrap(made)
    made.setFixedWidth(430)
    qtbot.addWidget(made)
    return made


@pytest.mark.usefixtures("right_to_left")
def test_no_line_that_runs_from_right_to_left_is_moved_by_the_blank_that_ends_it(qtbot: QtBot) -> None:
    made = label(qtbot, WORDS)
    dark = pixels(made.grab()).min(axis=2) < 128
    height = made.fontMetrics().lineSpacing()
    lines = [dark[top : top + height] for top in range(0, len(dark) - height // 2, height)]
    gaps = [430 - 1 - int(np.flatnonzero(line.any(axis=0)).max()) for line in lines]
    assert len(gaps) > 2
    assert max(gaps) < made.fontMetrics().horizontalAdvance(" ")


def test_lines_from_left_to_right_are_left_as_they_are(qtbot: QtBot) -> None:
    made = label(qtbot, "Copies and exports that you made yourself stay as they are.")
    assert made.wordWrap()
    assert not made.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
