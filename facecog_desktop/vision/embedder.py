"""What the engine asks of any face network, and how the numbers of several chips become one template."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from facecog_desktop.core.types import Vectors
from facecog_desktop.vision.chips import Chips

SCALE = 1.4
"""The length of every template. Raw dlib vectors are about as long, so its distances (0.6) keep their meaning."""

MOST_CHIPS = 64
"""Chips embedded at once: more need more memory and are no faster."""


class Embedder(Protocol):
    """A network that turns chips into numbers. Safe to call from several threads."""

    def embed(self, chips: Chips) -> Vectors:
        """(n, 150, 150, 3) uint8 RGB to (n, 128) float32, one pass each, as the network gives them; n may be 0."""
        ...


def embed_all(embedder: Embedder, chips: Chips) -> Vectors:
    """(n, 128): `embed` in portions of MOST_CHIPS."""
    if len(chips) == 0:
        return np.empty((0, 128), dtype=np.float32)
    parts = [embedder.embed(chips[start : start + MOST_CHIPS]) for start in range(0, len(chips), MOST_CHIPS)]
    return np.concatenate(parts)


def joined(numbers: Vectors, chips_per_face: int) -> Vectors:
    """(n, 128): the mean of each face's consecutive rows, brought to length SCALE."""
    means = numbers.reshape(-1, chips_per_face, numbers.shape[1]).mean(axis=1)
    lengths = np.linalg.norm(means, axis=1, keepdims=True)
    return np.asarray(SCALE * means / np.maximum(lengths, 1e-12), dtype=np.float32)
