"""Calibrate in the window: measured when seen, told in words and curves, one button puts the threshold in force."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.doctor.own_curves import Curves
from facecog_desktop.core.errors import GalleryBusyError
from facecog_desktop.settings import Theme
from facecog_desktop.ui.calibrating.curves_plot import CurvesPlot, risen
from facecog_desktop.ui.calibrating.view import CalibrationView
from facecog_desktop.ui.state.window_state import WindowState
from tests.service.upkeep.test_checkup import photo
from tests.ui.backstage import FakeBackend
from tests.ui.people.test_access import controls

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def view(qtbot: QtBot, state: WindowState, backend: FakeBackend, wait: Wait) -> CalibrationView:
    for of in range(12):
        backend.gallery.add_person(f"Person {of}", [photo(of, number) for number in range(3)])
    state.refresh()
    wait(lambda: len(state.people) == 12)
    made = CalibrationView(state)
    qtbot.addWidget(made)
    made.resize(772, 420)
    return made


def shown(view: CalibrationView, wait: Wait) -> None:
    view.show()
    wait(lambda: view.proposal is not None and view.bar.isHidden())


def test_it_measures_when_it_is_first_seen_and_tells_in_words_and_curves(view: CalibrationView, wait: Wait) -> None:
    assert view.proposal is None
    shown(view, wait)
    assert "Proposed: " in view.told.text()
    assert "The 12 people of this gallery" in view.told.text()
    [plot] = view.findChildren(CurvesPlot)
    assert plot.isVisible()
    assert plot.accessibleDescription() == view.told.text()


def test_the_button_puts_the_proposed_threshold_in_force(view: CalibrationView, state: WindowState, wait: Wait) -> None:
    shown(view, wait)
    proposal = view.proposal
    assert proposal is not None
    view.wanted.setCurrentText("1 in 20")
    laxer = view.proposal
    assert laxer is not None
    assert laxer.threshold > proposal.threshold
    view.use.click()
    assert state.settings.threshold == pytest.approx(laxer.threshold, abs=1e-4)
    assert not view.use.isEnabled()
    assert f"In force: {laxer.threshold:.2f}" in view.told.text()
    view.wanted.setCurrentText("1 in 1,000")
    assert view.use.isEnabled()


def test_a_change_of_the_gallery_is_measured_anew(
    view: CalibrationView, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    shown(view, wait)
    backend.gallery.add_person("Zoe", [photo(40, number) for number in range(2)])
    state.refresh()
    wait(lambda: "The 13 people" in view.told.text())


def test_of_nobody_it_says_so_and_has_nothing_to_put_in_force(qtbot: QtBot, state: WindowState, wait: Wait) -> None:
    made = CalibrationView(state)
    qtbot.addWidget(made)
    made.show()
    wait(lambda: made.proposal is not None and made.bar.isHidden())
    assert made.told.text() == "Nobody is registered yet."
    assert not made.use.isEnabled()
    assert made.legend.isHidden()


def test_a_failure_is_told(
    view: CalibrationView, state: WindowState, backend: FakeBackend, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(go_on: Callable[[float], bool]) -> Curves | None:
        raise GalleryBusyError("the gallery is locked by another program")

    told: list[str] = []
    state.message_changed.connect(told.append)
    monkeypatch.setattr(backend, "curves", busy)
    view.show()
    wait(lambda: any("locked by another program" in message for message in told))
    assert view.bar.isHidden()


def test_curves_follow_the_look_and_every_control_is_named(
    view: CalibrationView, state: WindowState, wait: Wait
) -> None:
    shown(view, wait)
    [plot] = view.findChildren(CurvesPlot)
    before = plot.grab().toImage()
    state.apply(theme=Theme.LIGHT if state.settings.theme is Theme.DARK else Theme.DARK)
    assert plot.grab().toImage() != before
    assert all(widget.accessibleName() for widget in controls(view))


def test_a_curve_rises_to_what_is_finite() -> None:
    across, up = risen(np.array([0.25, 0.5, np.inf, np.inf]))
    assert (up[0], up[-1]) == (0.0, 50.0)
    assert up[across.searchsorted(0.3)] == 25.0
    assert not risen(np.zeros(0))[1].any()
