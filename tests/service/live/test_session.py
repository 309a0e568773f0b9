"""The picture goes on whatever recognition costs, and every trouble of the source is told."""

from __future__ import annotations

import threading
import time

import pytest

from facecog_desktop.core.errors import (
    GalleryBusyError,
    ModelMissingError,
    PictureInvalidError,
    SourceLostError,
    VideoInvalidError,
)
from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Face, Pixels
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.live.session import LiveSession, LiveState
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, FakeSource, picture

ANNA = 3


class SlowEngine(FakeEngine):
    """Takes as long as a network without a fast engine."""

    def detect(
        self, pixels: Pixels, *, thorough: bool = False, smallest: float = 0.0, between: Between = straight_on
    ) -> list[Face]:
        time.sleep(0.15)
        return super().detect(pixels, thorough=thorough)


class BrokenGallery(FakeGallery):
    """Locked by another program for a while."""

    busy = True

    def revision(self) -> int:
        if self.busy:
            raise GalleryBusyError("the gallery is locked")
        return super().revision()


class SteadySource(FakeSource):
    """A camera: a frame every 33 ms."""

    def read(self) -> object:  # type: ignore[override]  # only slower
        time.sleep(1 / 30)
        return super().read()


def session_of(source: FakeSource, engine: FakeEngine | None = None, gallery: FakeGallery | None = None) -> LiveSession:
    engine = engine or FakeEngine()
    service = LocalService(gallery or FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)
    return LiveSession(source, Looker(service, engine.decode), time.monotonic)


def test_the_newest_frame_is_shown_and_looked_at() -> None:
    session = session_of(FakeSource([picture((ANNA, x, 20)) for x in (10, 20, 30)]))
    assert session.status.state is LiveState.OPENING
    assert all(session.grab() for _ in range(3))
    assert session.look(0)
    frame, scene = session.preview.peek(), session.scenes.peek()
    assert frame is not None
    assert scene is not None
    assert (frame.number, scene.frame.number, scene.tracks[0].face.box.x) == (2, 2, 30)
    assert (session.status.state, session.status.width) == (LiveState.RUNNING, 640)


def test_the_end_of_the_source_ends_both_loops_after_the_last_frame_was_seen() -> None:
    session = session_of(FakeSource([picture()], live=False))
    assert session.grab()
    assert not session.grab()
    assert session.look(0)
    assert not session.look(0)
    assert session.status.state is LiveState.ENDED


def test_a_slow_engine_does_not_slow_the_picture() -> None:
    source = SteadySource([picture((ANNA, 20, 20)) for _ in range(45)])
    session = session_of(source, SlowEngine())
    looked = 0

    def look_loop() -> None:
        nonlocal looked
        while session.look(0.1):
            looked += session.scenes.peek() is not None

    looker = threading.Thread(target=look_loop)
    looker.start()
    started = time.monotonic()
    frames = 0
    while session.grab():
        frames += 1
    elapsed = time.monotonic() - started
    looker.join(10)
    assert frames == 45
    # 45 frames of 33 ms are 1.5 s; looking at each of them would take 6.75 s.
    assert elapsed < 4.5
    assert 3 <= looked <= 20


def test_a_lost_camera_is_told_and_comes_back() -> None:
    lost = SourceLostError("the camera gives no picture")
    session = session_of(FakeSource([picture(), lost, picture()]))
    session.grab()
    assert session.grab()
    assert (session.status.state, session.status.error) == (LiveState.LOST, lost)
    session.grab()
    assert (session.status.state, session.status.error) == (LiveState.RUNNING, None)


def test_a_video_that_breaks_ends_with_its_reason() -> None:
    broken = VideoInvalidError("the video is damaged")
    session = session_of(FakeSource([picture(), broken], live=False))
    session.grab()
    assert not session.grab()
    assert (session.status.state, session.status.error) == (LiveState.ENDED, broken)


def test_a_damaged_picture_is_passed_over() -> None:
    damaged = PictureInvalidError("no picture")
    session = session_of(FakeSource([damaged, picture()], live=False, moving=False))
    assert session.grab()
    assert session.grab()
    assert session.status.state is LiveState.RUNNING


def test_trouble_with_recognition_does_not_stop_the_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facecog_desktop.service.live.session._PAUSE_AFTER_ERROR", 0.0)
    gallery = BrokenGallery()
    session = session_of(FakeSource([picture((ANNA, 1, 1))] * 3), gallery=gallery)
    session.grab()
    assert session.look(0)
    assert "locked" in str(session.status.look_error)
    gallery.busy = False
    session.grab()
    session.look(0)
    assert session.status.look_error is None
    assert session.scenes.peek() is not None


def test_stopping_ends_both_loops_at_once() -> None:
    source = FakeSource([picture()] * 5)
    session = session_of(source)
    session.grab()
    session.stop()
    assert not session.grab()
    assert not session.look(5)
    session.close()
    assert source.closed == 1


def test_shots_are_made_only_on_request() -> None:
    session = session_of(FakeSource([picture((ANNA, 20, 20))] * 2))
    session.grab()
    session.look(0)
    session.registering = True
    session.grab()
    session.look(0)
    scene = session.scenes.peek()
    assert session.registering
    assert scene is not None
    assert scene.shot is not None


def test_no_frame_of_a_file_passes_before_the_models_are_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facecog_desktop.service.live.session._SLICE", 0.0)
    engine = FakeEngine()
    service = LocalService(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)
    source = FakeSource([picture((ANNA, 20, 20))], live=False)
    session = LiveSession(source, Looker(service, engine.decode), time.monotonic, hold=True)
    assert session.grab()
    assert session.preview.peek() is None
    session.look(0)
    assert session.grab()
    frame = session.preview.peek()
    assert frame is not None
    assert frame.number == 0


def test_models_that_cannot_be_loaded_are_told_and_the_picture_still_comes() -> None:
    missing = ModelMissingError("the model file is missing")

    def load() -> FakeEngine:
        raise missing

    service = LocalService(FakeGallery(), load, FakeEngine().decode, clock=lambda: 0.0)
    source = FakeSource([picture()], live=False)
    session = LiveSession(source, Looker(service, FakeEngine().decode), time.monotonic, hold=True)
    session.look(0)
    assert session.status.look_error is missing
    assert session.grab()
    assert session.preview.peek() is not None
