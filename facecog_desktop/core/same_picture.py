"""Whether two kept crops come of one picture, in another size, quality or brightness: a perceptual hash. Pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Pixels

Bits = NDArray[np.bool_]
"""(288,): whether it gets brighter to the right, then downwards, from each of 12x12 cells."""

REACH = 0.3
"""Distance of templates up to which two crops can be one picture; pictures farther apart are not compared."""

LIMIT = 0.12
"""Part of the bits in which two crops of one picture may differ. Measured: docs/adr/0008-same-picture.md."""

_GRID = 12
_HALF = 0.42
"""Half the window's side, of the crop's: what lies at the edge is not in every crop of the picture."""

_SHIFTS = (-0.05, -0.025, 0.0, 0.025, 0.05)
_SCALES = (0.93, 1.0, 1.07)
"""The eyes are found a little elsewhere in another size of the picture, so its crop is moved and scaled a little."""

_GREY = np.array([0.299, 0.587, 0.114])
"""Luma of RGB (ITU-R BT.601)."""


def perceptual_hash(pixels: Pixels) -> Bits:
    """The bits of a crop: steps of brightness between cells, which neither size nor brightness changes much."""
    return _bits(_summed(pixels), 0.5, 0.5, _HALF)


def difference(pixels: Pixels, known: Bits) -> float:
    """The part of a known crop's bits, 0 to 1, that differs in a crop, moved and scaled so that it fits best."""
    table = _summed(pixels)
    return min(
        float(np.mean(_bits(table, 0.5 + right, 0.5 + down, _HALF * scale) != known))
        for right in _SHIFTS
        for down in _SHIFTS
        for scale in _SCALES
    )


def is_same(pixels: Pixels, known: Bits) -> bool:
    """Whether a crop comes of the picture whose bits are known."""
    return difference(pixels, known) <= LIMIT


def _summed(pixels: Pixels) -> NDArray[np.float64]:
    """(h + 1, w + 1): the sum of the brightness of all pixels above and left of each corner (a summed-area table)."""
    table = np.zeros((pixels.shape[0] + 1, pixels.shape[1] + 1))
    np.cumsum(np.cumsum(pixels @ _GREY, axis=0), axis=1, out=table[1:, 1:])
    return table


def _bits(table: NDArray[np.float64], x: float, y: float, half: float) -> Bits:
    """Of a square window about (x, y), in parts of the crop's side."""
    height, width = table.shape[0] - 1, table.shape[1] - 1
    lines = np.linspace(-half, half, _GRID + 2)
    corners = _between(table, (y + lines) * height, (x + lines) * width)
    cells = corners[1:, 1:] - corners[:-1, 1:] - corners[1:, :-1] + corners[:-1, :-1]
    right = cells[:_GRID, 1:] > cells[:_GRID, :-1]
    down = cells[1:, :_GRID] > cells[:-1, :_GRID]
    return np.concatenate([right.ravel(), down.ravel()])


def _between(
    table: NDArray[np.float64], rows: NDArray[np.float64], columns: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The table between its corners, in straight lines: exact for parts of pixels."""
    top = np.clip(np.floor(rows).astype(np.intp), 0, table.shape[0] - 2)
    left = np.clip(np.floor(columns).astype(np.intp), 0, table.shape[1] - 2)
    down, right = (rows - top)[:, None], columns - left
    upper = table[np.ix_(top, left)] * (1 - right) + table[np.ix_(top, left + 1)] * right
    lower = table[np.ix_(top + 1, left)] * (1 - right) + table[np.ix_(top + 1, left + 1)] * right
    return np.asarray(upper * (1 - down) + lower * down)
