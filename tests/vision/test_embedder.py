"""Several rows of numbers become one template; many chips are embedded in portions."""

from __future__ import annotations

import numpy as np
import pytest

from facecog_desktop.core.types import Vectors
from facecog_desktop.vision.chips import Chips
from facecog_desktop.vision.embedder import MOST_CHIPS, SCALE, embed_all, joined


class CountingEmbedder:
    """Answers each chip with its first pixel, 128 times, and remembers how many it was given at once."""

    def __init__(self) -> None:
        self.portions: list[int] = []

    def embed(self, chips: Chips) -> Vectors:
        self.portions.append(len(chips))
        return np.repeat(chips[:, 0, 0, :1].astype(np.float32), 128, axis=1)


@pytest.mark.parametrize(
    ("count", "portions"), [(0, []), (1, [1]), (MOST_CHIPS, [MOST_CHIPS]), (150, [MOST_CHIPS, MOST_CHIPS, 22])]
)
def test_chips_are_embedded_in_portions_and_stay_in_order(count: int, portions: list[int]) -> None:
    chips = np.zeros((count, 150, 150, 3), dtype=np.uint8)
    chips[:, 0, 0, 0] = np.arange(count)
    embedder = CountingEmbedder()
    numbers = embed_all(embedder, chips)
    assert embedder.portions == portions
    assert numbers.shape == (count, 128)
    assert numbers.dtype == np.float32
    assert numbers[:, 5].tolist() == list(range(count))


def test_a_template_points_to_the_mean_of_its_chips_and_has_the_agreed_length() -> None:
    numbers = np.zeros((4, 128), dtype=np.float32)
    numbers[0, 0] = numbers[1, 1] = 1.0
    numbers[2, 2] = numbers[3, 2] = 7.0
    first, second = joined(numbers, 2)
    assert first[:3] == pytest.approx([SCALE / 2**0.5, SCALE / 2**0.5, 0])
    assert second[:3] == pytest.approx([0, 0, SCALE])


def test_templates_of_random_numbers_are_all_equally_long() -> None:
    templates = joined(np.random.default_rng(0).normal(size=(30, 128)).astype(np.float32), 3)
    assert templates.shape == (10, 128)
    assert templates.dtype == np.float32
    assert np.linalg.norm(templates, axis=1) == pytest.approx(np.full(10, SCALE), rel=1e-6)


def test_numbers_that_cancel_out_stay_finite() -> None:
    ones = np.ones((1, 128), dtype=np.float32)
    assert np.isfinite(joined(np.concatenate([ones, -ones]), 2)).all()


def test_no_faces_are_no_templates() -> None:
    assert joined(np.empty((0, 128), dtype=np.float32), 2).shape == (0, 128)
