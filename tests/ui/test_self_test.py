"""The window that looks at itself: it sees the demo, and it notices a blank picture."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from pytestqt.qtbot import QtBot

from facecog_desktop import settings
from facecog_desktop.bootstrap.window import WindowBackend
from facecog_desktop.service.self_test import SelfTestError
from facecog_desktop.ui import self_test
from facecog_desktop.ui.picture.video_view import VideoView


@pytest.fixture
def backend(tmp_path: Path) -> WindowBackend:
    usual = settings.checked({"gallery": str(tmp_path / "gallery.facecog")})
    return WindowBackend(usual, demo_gallery=tmp_path / "demo.facecog")


def test_the_demo_is_seen_in_the_real_window(qtbot: QtBot, backend: WindowBackend, tmp_path: Path) -> None:
    told = self_test.look(backend)
    assert "face marked in the demo" in told
    assert (tmp_path / "demo.facecog").exists()


def test_a_picture_that_stays_blank_is_noticed(
    qtbot: QtBot, backend: WindowBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def blank(view: VideoView, _: QPaintEvent) -> None:
        QPainter(view).fillRect(view.rect(), QColor("black"))

    monkeypatch.setattr(VideoView, "paintEvent", blank)
    with pytest.raises(SelfTestError, match="does not show the demo's picture"):
        self_test.look(backend)


def test_a_picture_that_never_comes_is_noticed(
    qtbot: QtBot, backend: WindowBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test, "_SECONDS", 0.5)
    monkeypatch.setattr(VideoView, "show_frame", lambda *_: None)
    with pytest.raises(SelfTestError, match="no picture of the demo reached the window"):
        self_test.look(backend)


def test_without_a_display_nothing_is_tried(backend: WindowBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SelfTestError, match="there is no display"):
        self_test.look(backend)


def test_colours_are_counted(qtbot: QtBot) -> None:
    picture = QPixmap(7, 3)
    picture.fill(QColor(10, 20, 30))
    found = self_test.pixels(picture)
    assert found.shape == (3, 7, 3)
    assert found.dtype == np.uint8
    assert found[2, 6].tolist() == [10, 20, 30]
    assert self_test.colours(found) == 1
    found[0, 0] = 0
    assert self_test.colours(found) == 2
    assert self_test.colours(found[:0]) == 0
