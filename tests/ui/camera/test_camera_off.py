"""A source runs only while its picture is seen: cameras go off, films stand still, and both come back by themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.camera.gate import CameraGate, Seen
from facecog_desktop.ui.camera.screen_lock import SERVICES, ScreenLock
from facecog_desktop.ui.picture.no_picture import switched_off
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, Stage

Wait = Callable[[Callable[[], object]], None]


def test_the_gate_is_open_only_while_the_picture_is_seen() -> None:
    gate = CameraGate()
    for page, window, minimised in product((True, False), repeat=3):
        assert gate.opens(Seen(page, window, minimised)) is (page and window and not minimised)


def test_kept_in_the_tray_it_is_open_while_the_window_is_hidden_whatever_page_was_shown() -> None:
    gate = CameraGate()
    gate.kept = True
    assert gate.opens(Seen(page=False, window=False, minimised=False))
    assert not gate.opens(Seen(page=False, window=True, minimised=False))
    assert not gate.opens(Seen(page=True, window=True, minimised=True))


def test_a_locked_screen_closes_it_in_any_case_and_every_change_is_told_once() -> None:
    gate = CameraGate()
    told: list[bool] = []
    gate.changed.connect(lambda: told.append(gate.locked))
    gate.locked = True
    gate.locked = True
    gate.kept = True
    assert not gate.opens(Seen(page=True, window=True, minimised=False))
    assert not gate.opens(Seen(page=True, window=False, minimised=False))
    gate.locked = False
    assert told == [True, True, False]


def test_the_camera_goes_off_with_the_screens_lock_and_comes_back(window: MainWindow, stage: Stage, wait: Wait) -> None:
    wait(lambda: stage.in_use)
    window.gate.locked = True
    wait(lambda: not stage.in_use)
    window.gate.locked = False
    wait(lambda: stage.in_use and window.live.bridge.frame is not None)


def test_the_users_own_switch_holds_until_it_is_switched_on_again(
    window: MainWindow, stage: Stage, wait: Wait, backend: FakeBackend
) -> None:
    card = window.live.view.no_picture
    wait(lambda: stage.in_use)
    window.live.switch(on=False)
    wait(lambda: not stage.in_use)
    assert card.isVisible()
    assert (card._title.text(), card._why.text()) == switched_off(still=False)
    window.hide()
    window.show()
    assert not window.live.bridge.on
    card.again.click()
    wait(lambda: stage.in_use and card.isHidden())


def test_another_source_switches_it_on_again(window: MainWindow, backend: FakeBackend, wait: Wait) -> None:
    window.live.switch(on=False)
    window.live.open_source("desk")
    wait(lambda: backend.specs[-1] == "desk")
    assert window.live.switched_on


def test_switched_on_while_it_is_not_seen_it_waits_until_it_is(window: MainWindow, stage: Stage, wait: Wait) -> None:
    window.live.switch(on=False)
    window.hide()
    window.live.switch(on=True)
    wait(lambda: not stage.in_use and not window.live.bridge.still_leaving)
    window.show()
    wait(lambda: stage.in_use)


def test_a_film_stands_still_while_it_is_hidden_and_goes_on_from_there(
    window: MainWindow, backend: FakeBackend, stage: Stage, wait: Wait, qtbot: QtBot
) -> None:
    window.live.open_source("long.film")
    bridge = window.live.bridge
    wait(lambda: bridge.frame is not None and bridge.frame.number > 3)
    window.hide()
    wait(lambda: window.bar.camera.text() == "long.film: paused")
    assert not bridge.on
    assert bridge.frame is not None
    stopped = bridge.frame.number
    qtbot.wait(200)
    assert bridge.frame.number == stopped
    window.show()
    wait(lambda: bridge.frame is not None and bridge.frame.number > stopped)
    assert backend.specs.count("long.film") == 1, "it was not opened anew"
    assert bridge.on


def test_a_film_that_stands_still_ends_with_the_window(
    window: MainWindow, backend: FakeBackend, stage: Stage, wait: Wait
) -> None:
    window.live.open_source("long.film")
    wait(lambda: window.live.bridge.frame is not None)
    window.hide()
    window.close()
    assert not stage.in_use


def _is(gate: CameraGate, locked: bool) -> bool:
    return gate.locked is locked


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """A D-Bus of this test alone."""
    try:
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
    except FileNotFoundError:
        pytest.skip("dbus-daemon is not installed")
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.kill()
    daemon.communicate()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the desktops of Linux tell it over D-Bus")
@pytest.mark.parametrize("service", SERVICES)
def test_the_desktop_says_that_the_screen_is_locked(qtbot: QtBot, bus: str, wait: Wait, service: str) -> None:
    connection = QDBusConnection.connectToBus(bus, f"test-{service}")
    gate = CameraGate()
    lock = ScreenLock(gate, connection)
    assert lock.heard
    for locked in (True, False):
        path = "/" + service.replace(".", "/")
        words = ["dbus-send", f"--bus={bus}", "--type=signal", path, f"{service}.ActiveChanged"]
        subprocess.run([*words, f"boolean:{str(locked).lower()}"], check=True, env=dict(os.environ))
        wait(partial(_is, gate, locked))
    QDBusConnection.disconnectFromBus(f"test-{service}")
