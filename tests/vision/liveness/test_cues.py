"""Each cue sees what it is for, on pictures drawn here."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.types import Box, Face, Landmarks, Pixels
from facecog_desktop.vision.liveness.border import border
from facecog_desktop.vision.liveness.colour import chroma, specular
from facecog_desktop.vision.liveness.cues import CUES, cues
from facecog_desktop.vision.liveness.spectrum import spectrum
from facecog_desktop.vision.liveness.texture import patterns, texture

FACE = Face(
    Box(240, 160, 160, 160),
    1.0,
    Landmarks(np.array([(360, 210), (345, 210), (280, 210), (295, 210), (320, 250)], dtype=np.float32)),
)


def skin(seed: int = 0, grain: float = 4.0) -> Pixels:
    """640x480 of skin colour with some grain, softly lit from the left."""
    dice = np.random.default_rng(seed)
    light = np.linspace(1.1, 0.8, 640)[None, :, None]
    pixels = np.array([190.0, 150.0, 130.0]) * light + dice.normal(0, grain, (480, 640, 3))
    return np.asarray(np.clip(pixels, 0, 255), dtype=np.uint8)


def test_every_cue_gives_as_many_numbers_for_every_face() -> None:
    small = Face(Box(600, 440, 30, 30), 1.0, Landmarks(FACE.landmarks.points * 0.2 + (550, 420)))
    one, other = cues(skin(), FACE), cues(skin(1), small)
    assert set(one) == set(CUES)
    assert {name: each.shape for name, each in one.items()} == {name: each.shape for name, each in other.items()}
    assert all(np.isfinite(each).all() for found in (one, other) for each in found.values())


def test_rows_of_a_screen_stand_out_of_the_spectrum() -> None:
    stripes = skin().astype(np.float32)
    stripes += 25 * np.sin(2 * np.pi * 0.3 * np.arange(640))[None, :, None]
    screen = np.asarray(np.clip(stripes, 0, 255), dtype=np.uint8)
    plain, seen = spectrum(skin(), FACE), spectrum(screen, FACE)
    assert seen[0] > plain[0] + 1.0
    assert seen[1] >= plain[1]


def test_a_blurred_face_has_less_detail() -> None:
    soft = np.asarray(cv2.GaussianBlur(skin(), (0, 0), 2.0), dtype=np.uint8)
    assert spectrum(soft, FACE)[2] < spectrum(skin(), FACE)[2] - 0.5


def test_the_grain_of_the_texture_is_seen() -> None:
    same = np.abs(texture(skin(0), FACE) - texture(skin(1), FACE)).sum()
    smooth = np.asarray(cv2.GaussianBlur(skin(), (0, 0), 3.0), dtype=np.uint8)
    assert np.abs(texture(skin(), FACE) - texture(smooth, FACE)).sum() > 3 * same


@given(radius=st.integers(1, 4), seed=st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_patterns_are_parts_of_the_whole_and_do_not_change_with_the_light(radius: int, seed: int) -> None:
    channel = np.random.default_rng(seed).integers(0, 200, (40, 40)).astype(np.int16)
    assert patterns(channel, radius).sum() == pytest.approx(1.0)
    assert np.array_equal(patterns(channel, radius), patterns((channel + 40).astype(np.int16), radius))


def test_a_flat_channel_has_one_pattern() -> None:
    assert np.count_nonzero(patterns(np.full((20, 20), 7, np.int16), 1)) == 1


def test_a_bright_grey_spot_is_a_mirror_and_bright_skin_is_none() -> None:
    shining = skin().copy()
    cv2.circle(shining, (320, 225), 12, (250, 250, 250), -1)
    assert specular(shining, FACE)[0] > specular(skin(), FACE)[0] == 0.0
    assert specular(shining, FACE)[2] > specular(skin(), FACE)[2]


def test_more_colours_are_a_wider_range() -> None:
    grey = np.repeat(skin()[..., :1], 3, axis=2)
    assert chroma(grey, FACE)[4] == pytest.approx(0.0, abs=0.01)
    assert chroma(skin(), FACE)[4] > 0.2
    assert chroma(np.full((480, 640, 3), 90, np.uint8), FACE)[3] == 0.0


def test_the_edges_of_a_sheet_are_seen_on_every_side() -> None:
    sheet = skin(grain=1.0) // 3
    sheet[120:380, 225:420] = skin(grain=1.0)[120:380, 225:420]
    assert border(skin(grain=1.0), FACE) == pytest.approx(np.zeros(5))
    sides = border(sheet, FACE)
    assert all(side > 0.9 for side in sides[:4])
    assert sides[4] > 0.9


def test_a_line_across_the_face_or_far_from_it_is_no_edge() -> None:
    pixels = skin(grain=1.0).copy()
    cv2.line(pixels, (320, 60), (320, 420), (0, 0, 0), 3)
    cv2.line(pixels, (20, 60), (20, 420), (0, 0, 0), 3)
    assert border(pixels, FACE) == pytest.approx(np.zeros(5))


def test_a_face_at_the_edge_of_the_picture_is_measured_too() -> None:
    assert np.isfinite(border(skin(), Face(Box(-60, -60, 160, 160), 1.0, FACE.landmarks))).all()
