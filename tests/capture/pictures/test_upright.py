"""The eight ways in which a picture may lie."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.pictures.upright import AS_IT_IS, turn_of_degrees, turn_of_matrix, upright
from tests.capture.muxing import MATRICES
from tests.capture.samples import corners, quadrants

UPRIGHT = {1: "RGBK", 2: "GRKB", 3: "KBGR", 4: "BKRG", 5: "RBGK", 6: "BRKG", 7: "KGBR", 8: "GKRB"}


@pytest.mark.parametrize(("turn", "expected"), UPRIGHT.items())
def test_each_turn_moves_the_quarters_as_exif_says(turn: int, expected: str) -> None:
    turned = upright(quadrants(), turn)
    assert corners(turned) == expected
    assert turned.flags["C_CONTIGUOUS"]
    assert turned.shape[:2] == ((64, 48) if turn >= 5 else (48, 64))


def test_an_upright_picture_is_not_copied() -> None:
    pixels = quadrants()
    assert upright(pixels, AS_IT_IS) is pixels


@pytest.mark.parametrize("degrees", MATRICES)
def test_degrees_and_matrix_of_one_rotation_are_one_turn(degrees: int) -> None:
    assert turn_of_matrix(*MATRICES[degrees]) == turn_of_degrees(degrees) == turn_of_degrees(degrees - 360)


@given(st.sampled_from((-1, 1)), st.sampled_from((-1, 1)), st.booleans())
def test_a_matrix_moves_each_pixel_where_the_turn_does(one: int, other: int, straight: bool) -> None:
    a, b, c, d = matrix = (one, 0, 0, other) if straight else (0, one, other, 0)
    pixels = np.arange(3 * 5 * 3, dtype=np.uint8).reshape(3, 5, 3)
    ys, xs = np.mgrid[0:3, 0:5]
    across, down = a * xs + c * ys, b * xs + d * ys
    across, down = across - across.min(), down - down.min()
    moved = np.zeros((down.max() + 1, across.max() + 1, 3), np.uint8)
    moved[down, across] = pixels
    assert np.array_equal(upright(pixels, turn_of_matrix(*matrix)), moved)


@given(st.floats(-80, 80), st.floats(0.01, 50))
def test_a_scaled_and_slightly_slanted_matrix_goes_to_the_nearest_quarter(slant: float, scale: float) -> None:
    angle = math.radians(90 + slant / 2)
    sine, cosine = scale * math.sin(angle), scale * math.cos(angle)
    assert turn_of_matrix(cosine, sine, -sine, cosine) == turn_of_degrees(90)


@given(st.tuples(*[st.floats(-1e9, 1e9)] * 4))
def test_any_matrix_is_one_of_the_eight_ways(matrix: tuple[float, float, float, float]) -> None:
    assert turn_of_matrix(*matrix) in range(1, 9)


@pytest.mark.parametrize("matrix", [(0, 0, 0, 0), (1, 0, 0, 0), (0, 0, 1, 0)])
def test_a_matrix_that_flattens_the_picture_is_ignored(matrix: tuple[float, float, float, float]) -> None:
    assert turn_of_matrix(*matrix) == AS_IT_IS
