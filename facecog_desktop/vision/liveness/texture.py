"""Texture of skin: local binary patterns of the aligned face in brightness and colour. Print has another grain."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Face, Pixels
from facecog_desktop.vision import align
from facecog_desktop.vision.align import AlignPreset

FACE = AlignPreset(112, (0.28, 0.33))
"""The face without its surroundings: what stands behind somebody is no sign of life."""

_AROUND = ((-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1))
_RADII = (1, 3)


def _uniform() -> NDArray[np.intp]:
    """(256,): the bin of each code. Codes with at most two changes around the circle have their own, the rest one."""
    bins = np.empty(256, dtype=np.intp)
    own = 0
    for code in range(256):
        turned = ((code << 1) & 0xFF) | (code >> 7)
        few = int(code ^ turned).bit_count() <= 2
        bins[code] = own if few else 58
        own += few
    return bins


_BINS = _uniform()


def texture(pixels: Pixels, face: Face) -> NDArray[np.float64]:
    """Histograms of uniform local binary patterns (Ojala et al. 2002; in colour: Boulkenafet et al. 2016), each of sum

    1: two radii of brightness, one of both colour differences. `face` in pixels of the picture.
    """
    aligned = align.align(pixels, face.landmarks, face.box, FACE).pixels
    brightness, red, blue = (each.astype(np.int16) for each in cv2.split(cv2.cvtColor(aligned, cv2.COLOR_RGB2YCrCb)))
    parts = [patterns(brightness, radius) for radius in _RADII]
    return np.concatenate([*parts, patterns(red, 1), patterns(blue, 1)])


def patterns(channel: NDArray[np.int16], radius: int) -> NDArray[np.float64]:
    """(59,): how often each uniform pattern of eight neighbours at `radius` pixels occurs, as parts of all pixels."""
    height, width = channel.shape
    middle = channel[radius : height - radius, radius : width - radius]
    codes = np.zeros(middle.shape, dtype=np.uint8)
    for bit, (down, across) in enumerate(_AROUND):
        top, left = radius + down * radius, radius + across * radius
        neighbour = channel[top : top + middle.shape[0], left : left + middle.shape[1]]
        codes |= (neighbour >= middle).astype(np.uint8) << bit
    counts = np.bincount(_BINS[codes].ravel(), minlength=59)
    return np.asarray(counts / max(codes.size, 1), dtype=np.float64)
