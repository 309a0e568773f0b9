"""The shutter keeps the best of a short burst, and nearly the same picture only once."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.types import Box, Face, Frame, Pixels, Quality, Sample, Scene, Shot
from facecog_desktop.ui.panels.register.capture import Capture
from facecog_desktop.ui.style.theme import Look
from tests.core.drawn_landmarks import landmarks

FRAME = np.zeros((360, 640, 3), dtype=np.uint8)


def a_picture(seed: int, noise: int = 0) -> Pixels:
    small = np.random.default_rng(seed).integers(30, 225, (8, 8), dtype=np.uint8)
    large = np.kron(small, np.ones((40, 40), dtype=np.uint8)).astype(np.int16)
    large += np.random.default_rng(noise).integers(-noise, noise + 1, large.shape, dtype=np.int16)
    return np.repeat(large.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)


def see(capture: Capture, time: float, pixels: Pixels, advice: Advice = Advice.GOOD, sharpness: float = 90) -> None:
    face = Face(Box(100, 100, 160, 160), 1.0, landmarks(100, 100))
    sample = Sample(pixels.tobytes(), face.landmarks, Quality(90, sharpness, 90, 90, 90, 100))
    capture.show_scene(Scene(Frame(FRAME, time=time), (), shot=Shot(advice, face, sample, pixels)))


@pytest.fixture
def capture(qtbot: QtBot, look: Look) -> Capture:
    made = Capture(look)
    qtbot.addWidget(made)
    return made


def test_a_press_at_a_blink_keeps_the_sharpest_picture_of_the_moments_before(capture: Capture) -> None:
    see(capture, 0.0, a_picture(1), sharpness=70)
    see(capture, 0.1, a_picture(2), sharpness=85)
    see(capture, 0.2, a_picture(3), Advice.OPEN_EYES)
    capture.take()
    [kept] = capture.strip.samples
    assert kept.quality.sharpness == 85
    see(capture, 0.3, a_picture(4), Advice.OPEN_EYES)
    capture.take()
    assert "open your eyes" in capture.advice.text()
    assert len(capture.strip.samples) == 1


def test_nearly_the_same_picture_is_refused_until_somebody_has_moved(capture: Capture) -> None:
    see(capture, 0.0, a_picture(1))
    capture.take()
    see(capture, 0.1, a_picture(1, noise=2))
    capture.take()
    assert "nearly the same picture" in capture.advice.text()
    assert len(capture.strip.samples) == 1
    see(capture, 0.5, a_picture(2))
    capture.take()
    assert len(capture.strip.samples) == 2
