"""Eyes, mouth and what covers them: by landmarks and pixels, from ideal to useless and never beyond."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.picture import face_parts
from facecog_desktop.core.picture.quality import REGISTRATION_LIMIT
from facecog_desktop.core.types import Landmarks, Pixels
from tests.core.drawn_landmarks import landmarks

RATIOS = st.floats(0.0, 0.6)


def a_face(*, lips: int = 120, nostrils: int = 60, skin: int = 170) -> Pixels:
    """400 x 400 grey pixels: skin, lips and nostrils where the drawn landmarks have them."""
    pixels = np.full((400, 400, 3), skin, dtype=np.uint8)
    pixels[232:252, 172:228] = lips
    pixels[218:226, 184:194] = pixels[218:226, 206:216] = nostrils
    return pixels


def test_open_eyes_are_ideal_and_shut_ones_useless() -> None:
    assert face_parts.eyes_open(landmarks(eyes=(0.3, 0.3))) == 100
    assert face_parts.eyes_open(landmarks(eyes=(0.05, 0.03))) == 0
    np.testing.assert_allclose(face_parts.eye_aspect_ratios(landmarks(eyes=(0.3, 0.1))), (0.3, 0.1), atol=1e-3)


def test_a_wink_and_narrow_eyes_are_open_eyes() -> None:
    assert face_parts.eyes_open(landmarks(eyes=(0.28, 0.02))) == 100
    assert face_parts.eyes_open(landmarks(eyes=(0.13, 0.12))) > REGISTRATION_LIMIT


@given(RATIOS, RATIOS, RATIOS)
def test_wider_eyes_are_never_judged_worse(one: float, more: float, other: float) -> None:
    narrow, wide = sorted((one, more))
    assert face_parts.eyes_open(landmarks(eyes=(narrow, other))) <= face_parts.eyes_open(landmarks(eyes=(wide, other)))


@pytest.mark.parametrize(("gap", "low", "high"), [(0.0, 100, 100), (0.35, 100, 100), (0.8, 20, 60), (1.3, 0, 0)])
def test_a_smile_is_no_open_mouth_and_a_yawn_is(gap: float, low: float, high: float) -> None:
    assert low <= face_parts.mouth_closed(landmarks(mouth=gap)) <= high


def test_lips_or_nostrils_show_that_nothing_covers_them() -> None:
    points = landmarks()
    assert face_parts.uncovered(a_face(), points) == 100
    assert face_parts.uncovered(a_face(lips=170), points) == 100
    assert face_parts.uncovered(a_face(nostrils=170), points) == 100


@pytest.mark.parametrize("colour", [20, 90, 230])
def test_a_cloth_over_mouth_and_nose_is_told_whatever_its_colour(colour: int) -> None:
    covered = a_face()
    covered[205:330, 120:280] = colour
    covered[150:205, 180:220] = colour  # a high one, up to the bridge
    assert face_parts.uncovered(covered, landmarks()) < REGISTRATION_LIMIT


@pytest.mark.parametrize("skin", [45, 90, 150, 220])
def test_every_skin_is_judged_alike(skin: int) -> None:
    pixels = a_face(lips=int(skin * 0.7), nostrils=int(skin * 0.4), skin=skin)
    assert face_parts.uncovered(pixels, landmarks()) == 100


@given(st.floats(-500, 500), st.floats(-500, 500), st.floats(1, 900))
def test_faces_that_reach_out_of_the_picture_are_judged_all_the_same(x: float, y: float, width: float) -> None:
    assert 0 <= face_parts.uncovered(a_face(), landmarks(x, y, width)) <= 100


def test_without_68_points_nothing_is_held_against_a_face() -> None:
    five = Landmarks(landmarks().points[:5])
    assert face_parts.eyes_open(five) == face_parts.mouth_closed(five) == 100
    assert face_parts.uncovered(a_face(lips=170, nostrils=170), five) == 100
