"""The bridge between a live session and the window: rates, switching, what is on and what is off."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import CameraUnavailableError, ModelMissingError
from facecog_desktop.service.live.session import LiveState
from facecog_desktop.ui.live.live_bridge import LiveBridge
from tests.ui.backstage import FakeBackend, Stage, one

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def bridge(qtbot: QtBot, backend: FakeBackend) -> Iterator[LiveBridge]:
    made = LiveBridge(backend.open_live)
    yield made
    made.close()
    assert not backend.stage.in_use


def test_nothing_is_opened_before_it_is_shown(bridge: LiveBridge, stage: Stage, qtbot: QtBot) -> None:
    bridge.open("")
    qtbot.wait(50)
    assert stage.opened == 0
    assert not bridge.on


def test_frames_and_scenes_arrive(bridge: LiveBridge, stage: Stage, wait: Wait) -> None:
    stage.show = one(1)
    bridge.resume()
    wait(lambda: bridge.frame is not None and bridge.scene is not None and bridge.scene.tracks)
    wait(lambda: bridge.status is not None and bridge.status.state is LiveState.RUNNING and bridge.status.fps > 0)
    assert bridge.on


def test_the_picture_keeps_the_sources_rate_while_a_look_is_slow(
    bridge: LiveBridge, backend: FakeBackend, stage: Stage, qtbot: QtBot, wait: Wait
) -> None:
    stage.rate, backend.engine.seconds, stage.show = 30.0, 0.15, one(1)
    bridge.resume()
    wait(lambda: bridge.frame is not None)
    pictures: set[int] = set()
    looks: set[int] = set()

    def note() -> None:
        if bridge.frame is not None:
            pictures.add(bridge.frame.number)
        if bridge.scene is not None:
            looks.add(bridge.scene.frame.number)

    bridge.ticked.connect(note)
    started = time.monotonic()
    qtbot.wait(1500)
    elapsed = time.monotonic() - started
    assert len(pictures) / elapsed > 20
    assert 3 <= len(looks) <= 12


def test_a_hidden_picture_has_its_camera_off_and_a_shown_one_on_again(
    bridge: LiveBridge, stage: Stage, wait: Wait
) -> None:
    bridge.resume()
    wait(lambda: bridge.frame is not None)
    bridge.pause()
    wait(lambda: not stage.in_use)
    assert bridge.frame is None
    assert bridge.status is None
    bridge.resume()
    wait(lambda: stage.in_use and bridge.frame is not None)


def test_another_source_opens_only_after_the_former_has_let_go(
    bridge: LiveBridge, backend: FakeBackend, stage: Stage, wait: Wait
) -> None:
    most = 0

    def watch() -> None:
        nonlocal most
        most = max(most, stage.opened - stage.closed)

    bridge.ticked.connect(watch)
    bridge.resume()
    wait(lambda: bridge.frame is not None)
    bridge.open("desk")
    bridge.open("hall")
    wait(lambda: bridge.status is not None and bridge.status.source == "hall" and bridge.frame is not None)
    assert most == 1
    assert backend.specs == ["", "hall"]


def test_a_film_that_has_ended_keeps_its_last_picture(bridge: LiveBridge, wait: Wait) -> None:
    bridge.open("film.mp4")
    bridge.resume()
    wait(lambda: bridge.status is not None and bridge.status.state is LiveState.ENDED)
    wait(lambda: bridge.frame is not None and bridge.frame.number == 1)


def test_a_source_that_cannot_be_opened_is_told_and_another_one_can_be(
    bridge: LiveBridge, wait: Wait, qtbot: QtBot
) -> None:
    bridge.open("nowhere")
    bridge.resume()
    assert bridge.status is not None
    assert bridge.status.error is not None
    assert not bridge.on
    qtbot.wait(60)
    assert bridge.status.error is not None
    bridge.open("desk")
    wait(lambda: bridge.frame is not None)


def test_a_lost_camera_comes_back_by_itself(bridge: LiveBridge, stage: Stage, wait: Wait) -> None:
    bridge.resume()
    wait(lambda: bridge.frame is not None)
    stage.show = CameraUnavailableError("the camera is busy")
    wait(lambda: bridge.status is not None and bridge.status.state is LiveState.LOST)
    stage.show = one(1)
    wait(lambda: bridge.status is not None and bridge.status.state is LiveState.RUNNING)


def test_a_look_that_fails_is_told_once_and_the_picture_goes_on(
    bridge: LiveBridge, backend: FakeBackend, stage: Stage, wait: Wait, qtbot: QtBot
) -> None:
    told: list[object] = []
    bridge.failed.connect(told.append)
    backend.engine.failure = ModelMissingError("the model is missing")
    bridge.resume()
    wait(lambda: told)
    number = bridge.frame.number if bridge.frame else 0
    qtbot.wait(700)
    assert len(told) == 1
    assert bridge.frame is not None
    assert bridge.frame.number > number + 20
    backend.engine.failure = None
    stage.show = one(1)
    wait(lambda: bridge.scene is not None and bridge.scene.tracks)


def test_shots_come_only_while_somebody_is_being_registered_also_after_a_change_of_source(
    bridge: LiveBridge, stage: Stage, wait: Wait
) -> None:
    stage.show = one(1)
    bridge.resume()
    wait(lambda: bridge.scene is not None)
    assert bridge.scene is not None
    assert bridge.scene.shot is None
    bridge.registering = True
    wait(lambda: bridge.scene is not None and bridge.scene.shot is not None)
    bridge.open("desk")
    wait(lambda: bridge.scene is not None and bridge.scene.shot is not None)
    bridge.registering = False
    wait(lambda: bridge.scene is not None and bridge.scene.shot is None)


def test_closing_waits_for_a_look_that_takes_long(
    bridge: LiveBridge, backend: FakeBackend, stage: Stage, wait: Wait
) -> None:
    backend.engine.seconds = 0.4
    bridge.resume()
    wait(lambda: stage.in_use)
    bridge.close()
    assert not stage.in_use
    assert not bridge.still_leaving


def test_it_is_told_when_a_source_that_was_switched_off_has_let_go(
    bridge: LiveBridge, stage: Stage, wait: Wait, qtbot: QtBot
) -> None:
    stage.show = one(1)
    bridge.resume()
    wait(lambda: bridge.frame is not None)
    with qtbot.waitSignal(bridge.left, timeout=5000):
        bridge.pause()
    assert not bridge.still_leaving
