"""The Compare page over pictures and films that are named by what they show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.comparing.page import ComparePage
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeChooser

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def page(qtbot: QtBot, state: WindowState, chooser: FakeChooser) -> ComparePage:
    """The shown page, both sides empty."""
    made = ComparePage(state, chooser)
    qtbot.addWidget(made)
    made.resize(900, 560)
    made.show()
    return made


@pytest.fixture
def put(page: ComparePage, wait: Wait) -> Callable[..., None]:
    """Put files on the two sides and wait until they have been looked at."""

    def files(left: str = "", right: str = "") -> None:
        for side, name in ((page.left, left), (page.right, right)):
            if name:
                side.take_file(name)
        wait(lambda: not page.left.busy and not page.right.busy)

    return files
