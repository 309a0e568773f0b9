"""Serving from this computer: off until asked, to this computer first, told with key and code, ended in time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.ui.settings.serving_row import ServingRow, pixmap
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeBackend

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def row(qtbot: QtBot, state: WindowState) -> ServingRow:
    made = ServingRow(state)
    qtbot.addWidget(made)
    made.resize(700, 320)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nothing_is_served_until_it_is_switched_on(row: ServingRow, backend: FakeBackend) -> None:
    assert not row.switch.isChecked()
    assert row.shown.isHidden()
    assert backend.serving.started == []


def test_switched_on_it_is_for_this_computer_and_says_how_to_reach_it(
    row: ServingRow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    row.switch.click()
    wait(lambda: not state.jobs.busy)
    assert backend.serving.started == [False]
    served = backend.serving.served
    assert served is not None
    assert (row.address.text(), row.key.text()) == (served.address, served.key)
    assert row.fingerprint.isHidden()
    assert row.code.isHidden(), "a telephone could not reach it"
    assert "Only this computer" in row.words.text()


def test_switched_off_nothing_is_left_to_read(
    row: ServingRow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    row.switch.click()
    wait(lambda: not state.jobs.busy)
    row.switch.click()
    wait(lambda: not state.jobs.busy)
    assert (backend.serving.stopped, row.shown.isHidden(), row.switch.isChecked()) == (1, True, False)


def test_the_network_is_served_when_asked_with_a_new_key_and_a_fingerprint(
    row: ServingRow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    row.switch.click()
    wait(lambda: not state.jobs.busy)
    key = row.key.text()
    row.network.click()
    wait(lambda: not state.jobs.busy)
    assert backend.serving.started == [False, True]
    assert row.key.text() != key
    assert row.fingerprint.text().count("AB") == 32
    assert not row.code.isHidden()
    assert row.code.pixmap().width() >= 111
    assert row.address.text().startswith("https://")


def test_a_start_that_fails_says_why_and_the_switch_is_off(
    row: ServingRow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.serving.failure = FaceCogError("no port is free", "Close another server.")
    row.switch.click()
    wait(lambda: not state.jobs.busy)
    assert not row.switch.isChecked()
    assert "No port is free" in row.problem.text()
    assert not row.problem.isHidden()
    backend.serving.failure = None
    row.switch.click()
    wait(lambda: not state.jobs.busy)
    assert row.problem.isHidden()


def test_another_gallery_is_not_served_unasked(
    row: ServingRow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    row.switch.click()
    wait(lambda: not state.jobs.busy)
    state.gallery_replaced()
    wait(lambda: not state.jobs.busy)
    assert backend.serving.served is None
    assert not row.switch.isChecked()


def test_address_and_key_are_copied(row: ServingRow, backend: FakeBackend, state: WindowState, wait: Wait) -> None:
    row.switch.click()
    wait(lambda: not state.jobs.busy)
    row.copy.click()
    assert QGuiApplication.clipboard().text() == f"{row.address.text()}\n{row.key.text()}"


def test_every_module_of_the_code_is_whole_pixels(row: ServingRow) -> None:
    modules = np.eye(37, dtype=np.bool_)
    image = pixmap(modules).toImage()
    side = image.width() // 37
    assert image.width() == 37 * side
    assert image.pixelColor(side // 2, side // 2).value() == 0
    assert image.pixelColor(side + side // 2, side // 2).value() == 255


def test_the_page_is_opened_with_its_key(
    row: ServingRow, state: WindowState, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return len(opened) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    row.switch.click()
    wait(lambda: not state.jobs.busy)
    said: list[str] = []
    state.message_changed.connect(said.append)
    row.open.click()
    row.open.click()
    assert opened[0] == f"{row.address.text()}/#key={row.key.text()}"
    assert said[-1].startswith("No browser can be opened")
