"""Samples of which there are only numbers, as some imports bring them: what is shown in place of the picture."""

from __future__ import annotations

import hashlib

import numpy as np

from facecog_desktop.core.types import Pixels, StoredSample

MD5_OF_NOTHING = hashlib.md5(b"", usedforsecurity=False).hexdigest()
"""The md5 under which a sample without a picture is kept."""

_SIDE = 160
_GROUND, _FIGURE = (203, 207, 213), (150, 156, 165)


def has_picture(sample: StoredSample) -> bool:
    """False where only numbers are kept."""
    return sample.md5 != MD5_OF_NOTHING


def silhouette() -> Pixels:
    """Head and shoulders of nobody in grey, (160, 160, 3) RGB: shown where a kept photo would be."""
    y, x = np.mgrid[0:_SIDE, 0:_SIDE] / _SIDE
    head = ((x - 0.5) / 0.17) ** 2 + ((y - 0.38) / 0.21) ** 2
    shoulders = ((x - 0.5) / 0.36) ** 2 + ((y - 1.0) / 0.36) ** 2
    nearest = np.minimum(head, shoulders)
    part = np.clip((1.06 - nearest) / 0.12, 0.0, 1.0)[..., None]  # the edge is a little soft
    pixels = np.array(_GROUND) * (1 - part) + np.array(_FIGURE) * part
    return np.asarray(np.round(pixels), dtype=np.uint8)
