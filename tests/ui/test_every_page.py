"""Every page and dialog can be read in large text and long languages, named by a screen reader, reached by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui import touring
from tests.ui.every_page import Stage, Way, findings
from tests.ui.reaching import nameless, out_of_reach, silent_cells, unseen_focus
from tests.ui.theming import worn_again

WAYS = (Way("en"), Way("en", text=200), Way("de", text=200), Way("ar"))


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    """Others find the style sheet that they have put on."""
    yield from worn_again(qapp)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_nothing_is_cut_off(way: Way, qapp: QApplication, tmp_path: Path) -> None:
    assert list(findings(qapp, way, tmp_path)) == []


def test_every_control_has_a_name_and_every_page_is_walked_through_with_tab(qapp: QApplication, tmp_path: Path) -> None:
    stage = Stage(qapp, Way(size="1180x760"), tmp_path)
    found: dict[str, str] = {}
    try:
        for name, shown in stage.tour.stops():
            shown.activateWindow()
            touring.settle(shown)
            troubles = [*nameless(shown), *silent_cells(shown)]
            if (isinstance(shown, MainWindow) and not name.startswith("settings")) or name == "settings 1":
                troubles += out_of_reach(shown)
            found |= {trouble: name for trouble in troubles if trouble not in found}
    finally:
        stage.leave()
    assert [f"{where}: {what}" for what, where in found.items()] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_can_be_seen(theme: str, qapp: QApplication, tmp_path: Path) -> None:
    stage = Stage(qapp, Way(theme=theme), tmp_path)
    found: list[str] = []
    try:
        for name, shown in stage.tour.stops():
            if name in {"people", "person", "check-up", "log visits", "settings 1", "dialog encrypt", "live register"}:
                shown.activateWindow()
                touring.settle(shown)
                found += [f"{name}: {trouble}" for trouble in unseen_focus(shown)]
    finally:
        stage.leave()
    assert found == []
