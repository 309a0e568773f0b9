"""Aligned pictures: the eyes come to lie where the preset says, whatever the face's size and tilt."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.types import Box, Landmarks
from facecog_desktop.vision.align import CROP, SMALL, AlignPreset, align, eye_transform, moved, warped


def _five(x: float, y: float, apart: float, tilt: float) -> Landmarks:
    """Five landmarks whose eye centres are `apart` pixels from each other about (x, y), tilted clockwise by degrees."""
    cos, sin = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
    upright = [(0.65, 0), (0.35, 0), (-0.65, 0), (-0.35, 0), (0, 0.75)]
    points = [(x + apart * (u * cos - v * sin), y + apart * (u * sin + v * cos)) for u, v in upright]
    return Landmarks(np.array(points, dtype=np.float32))


@given(st.floats(-100, 900), st.floats(-100, 900), st.floats(4, 900), st.floats(-180, 180))
@pytest.mark.parametrize("preset", [SMALL, CROP])
def test_both_eyes_come_to_the_presets_places(
    preset: AlignPreset, x: float, y: float, apart: float, tilt: float
) -> None:
    landmarks = _five(x, y, apart, tilt)
    left, right = moved(np.stack(landmarks.eyes), eye_transform(landmarks, preset))
    eye_x, eye_y = preset.left_eye
    assert left == pytest.approx((eye_x * preset.size, eye_y * preset.size), abs=0.05)
    assert right == pytest.approx(((1 - eye_x) * preset.size, eye_y * preset.size), abs=0.05)


def _with_dots(landmarks: Landmarks, width: int, height: int) -> np.ndarray:
    """Black, with a red dot on the left eye and a green one on the right, as large as a tenth of their distance."""
    pixels = np.zeros((height, width, 3), dtype=np.uint8)
    radius = max(round(landmarks.inter_eye_distance * 0.1), 1)
    for eye, colour in zip(landmarks.eyes, ((255, 0, 0), (0, 255, 0)), strict=True):
        cv2.circle(
            pixels, (round(float(eye[0]) * 16), round(float(eye[1]) * 16)), radius * 16, colour, -1, cv2.LINE_AA, 4
        )
    return pixels


def _centre(channel: np.ndarray) -> tuple[float, float]:
    mass = channel.astype(np.float64)
    rows, columns = np.indices(channel.shape)
    return float((mass * columns).sum() / mass.sum()), float((mass * rows).sum() / mass.sum())


@pytest.mark.parametrize(("apart", "tilt"), [(30, 0), (30, 25), (90, -40), (170, 10), (700, 15), (1500, -20)])
def test_the_pixels_move_as_the_landmarks_do(apart: float, tilt: float) -> None:
    width, height = 2600, 2400
    landmarks = _five(1290, 1010, apart, tilt)
    aligned = align(_with_dots(landmarks, width, height), landmarks, Box(0, 0, 10, 10), CROP)
    assert aligned.pixels.shape == (320, 320, 3)
    for channel, eye in zip((0, 1), aligned.landmarks.eyes, strict=True):
        assert _centre(aligned.pixels[..., channel]) == pytest.approx(tuple(eye), abs=0.6)
    assert aligned.turned == pytest.approx(tilt, abs=0.01)


def test_the_box_moves_and_grows_with_the_face() -> None:
    landmarks = _five(200, 150, 35.2, 0)
    aligned = align(
        np.zeros((300, 400, 3), np.uint8), landmarks, Box(150, 110, 100, 100), AlignPreset(320, (0.39, 0.5))
    )
    assert aligned.box.width == pytest.approx(200, rel=1e-4)
    assert aligned.box.centre == pytest.approx((160, 180), abs=0.05)


def test_a_fine_pattern_of_a_huge_face_becomes_grey_and_not_noise() -> None:
    stripes = np.zeros((2000, 2000, 3), dtype=np.uint8)
    stripes[::2] = 255
    aligned = align(stripes, _five(1000, 900, 400, 7), Box(0, 0, 10, 10), CROP)
    assert aligned.pixels[40:280, 40:280].std() < 12
    assert aligned.pixels[40:280, 40:280].mean() == pytest.approx(127.5, abs=3)


def test_what_lies_beyond_the_frame_is_black() -> None:
    white = np.full((200, 200, 3), 255, dtype=np.uint8)
    aligned = align(white, _five(5, 100, 60, 0), Box(0, 0, 10, 10), CROP)
    assert aligned.pixels[:, :100].max() == 0
    assert aligned.pixels[100:200, 200:].min() == 255


@pytest.mark.parametrize("apart", [40, 900])
def test_a_face_wholly_outside_the_frame_gives_a_black_picture(apart: float) -> None:
    white = np.full((200, 200, 3), 255, dtype=np.uint8)
    landmarks = _five(-9000, -9000, apart, 0)
    assert warped(white, eye_transform(landmarks, CROP), CROP.size).max() == 0


def test_eyes_on_one_spot_still_give_a_picture() -> None:
    landmarks = Landmarks(np.full((5, 2), 50, dtype=np.float32))
    assert align(np.zeros((100, 100, 3), np.uint8), landmarks, Box(0, 0, 9, 9), SMALL).pixels.shape == (96, 96, 3)
