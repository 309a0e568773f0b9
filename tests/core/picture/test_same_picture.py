"""One picture is known again in another size, quality and brightness; another picture is not taken for it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.picture.same_picture import LIMIT, difference, is_same, perceptual_hash
from facecog_desktop.core.types import Pixels


def drawn(seed: int, side: int = 320) -> Pixels:
    """A crop with soft shapes, as faces have: no two seeds are alike."""
    dice = np.random.default_rng(seed)
    small = dice.integers(30, 225, (9, 9, 3), dtype=np.uint8)
    return resized(small, side)


def resized(pixels: Pixels, side: int) -> Pixels:
    return np.asarray(cv2.resize(pixels, (side, side), interpolation=cv2.INTER_CUBIC), dtype=np.uint8)


def recoded(pixels: Pixels, quality: int) -> Pixels:
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), dtype=np.uint8)


def test_the_same_pixels_differ_in_nothing() -> None:
    assert difference(drawn(1), perceptual_hash(drawn(1))) == 0.0
    assert perceptual_hash(drawn(1)).shape == (288,)


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    side=st.integers(160, 640),
    quality=st.integers(40, 95),
    brightness=st.floats(0.85, 1.1),
)
def test_size_quality_and_brightness_make_no_other_picture(
    seed: int, side: int, quality: int, brightness: float
) -> None:
    changed = recoded(np.clip(resized(drawn(seed), side) * brightness, 0, 255).astype(np.uint8), quality)
    assert is_same(changed, perceptual_hash(drawn(seed)))


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    right=st.floats(-0.05, 0.05),
    down=st.floats(-0.05, 0.05),
    scale=st.floats(0.95, 1.05),
)
def test_a_face_that_is_cut_a_little_elsewhere_is_the_same_picture(
    seed: int, right: float, down: float, scale: float
) -> None:
    shift = np.array([[scale, 0, 320 * (right + (1 - scale) / 2)], [0, scale, 320 * (down + (1 - scale) / 2)]])
    moved = cv2.warpAffine(drawn(seed), shift, (320, 320), borderMode=cv2.BORDER_REPLICATE)
    assert is_same(np.asarray(moved, dtype=np.uint8), perceptual_hash(drawn(seed)))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 2**32 - 1), min_size=2, max_size=2, unique=True))
def test_another_picture_is_another_one(seeds: list[int]) -> None:
    one, other = (drawn(seed) for seed in seeds)
    assert difference(one, perceptual_hash(other)) > 2 * LIMIT
    assert not is_same(one, perceptual_hash(other))


@pytest.mark.parametrize("shape", [(1, 1, 3), (5, 40, 3), (320, 320, 3)])
def test_a_picture_of_one_colour_breaks_nothing(shape: tuple[int, int, int]) -> None:
    flat = np.full(shape, 90, dtype=np.uint8)
    assert 0.0 <= difference(flat, perceptual_hash(drawn(1))) <= 1.0
