"""Whether two kept crops come of one picture, in another size, quality or brightness: a perceptual hash. Pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.picture.grading import LUMA
from facecog_desktop.core.types import Pixels

Bits = NDArray[np.bool_]
"""(288,): whether it gets brighter to the right, then downwards, from each of 12x12 cells."""

REACH = 0.3
"""Distance of templates up to which two crops can be one picture; pictures farther apart are not compared."""

LIMIT = 0.12
"""Part of the bits in which two crops of one picture may differ. Measured: docs/benchmarks.md."""

MOMENT = 0.012
"""The same of two crops of one camera, cut alike, that show one moment. Of two men who sit still at a webcam the median
is 0.02 to 0.03 after a tenth of a second and 0.06 after half a second: whoever only breathes need not wait."""

_GRID = 12
_HALF = 0.42
"""Half the window's side, of the crop's: what lies at the edge is not in every crop of the picture."""

_SHIFTS = (-0.05, -0.025, 0.0, 0.025, 0.05)
_SCALES = (0.93, 1.0, 1.07)
_WINDOWS = np.array([(right, down, scale) for right in _SHIFTS for down in _SHIFTS for scale in _SCALES])
"""(75, 3): the eyes are found a little elsewhere in another size of the picture, so its crop is moved and scaled."""

_Numbers = NDArray[np.float64]


def perceptual_hash(pixels: Pixels) -> Bits:
    """The bits of a crop: steps of brightness between cells, which neither size nor brightness changes much."""
    return np.asarray(_bits(_summed(pixels), np.array([[0.0, 0.0, 1.0]]))[0])


def difference(pixels: Pixels, known: Bits) -> float:
    """The part of a known crop's bits, 0 to 1, that differs in a crop, moved and scaled so that it fits best."""
    return float((_bits(_summed(pixels), _WINDOWS) != known).mean(axis=1).min())


def is_same(pixels: Pixels, known: Bits) -> bool:
    """Whether a crop comes of the picture whose bits are known."""
    return difference(pixels, known) <= LIMIT


def is_same_moment(one: Bits, other: Bits) -> bool:
    """Whether two crops of one camera show hardly any difference."""
    return float((one != other).mean()) <= MOMENT


def _summed(pixels: Pixels) -> _Numbers:
    """(h + 1, w + 1): the sum of the brightness of all pixels above and left of each corner (a summed-area table)."""
    grey = pixels.astype(np.float32) @ LUMA
    table = np.zeros((pixels.shape[0] + 1, pixels.shape[1] + 1))
    np.cumsum(np.cumsum(grey, axis=0, dtype=np.float64), axis=1, out=table[1:, 1:])
    return table


def _bits(table: _Numbers, windows: _Numbers) -> NDArray[np.bool_]:
    """(n, 288) of square windows (n, 3): moved to the right and down by parts of the crop's side, and scaled."""
    lines = np.linspace(-_HALF, _HALF, _GRID + 2) * windows[:, 2:]
    corners = _between(
        table,
        (0.5 + windows[:, 1:2] + lines) * (table.shape[0] - 1),
        (0.5 + windows[:, 0:1] + lines) * (table.shape[1] - 1),
    )
    cells = np.diff(np.diff(corners, axis=1), axis=2)
    right = cells[:, :_GRID, 1:] > cells[:, :_GRID, :-1]
    down = cells[:, 1:, :_GRID] > cells[:, :-1, :_GRID]
    return np.concatenate([right.reshape(len(windows), -1), down.reshape(len(windows), -1)], axis=1)


def _between(table: _Numbers, rows: _Numbers, columns: _Numbers) -> _Numbers:
    """(n, k, k): the table at rows and columns (n, k), straight between its corners: exact for parts of pixels."""
    top = np.clip(np.floor(rows).astype(np.intp), 0, table.shape[0] - 2)
    left = np.clip(np.floor(columns).astype(np.intp), 0, table.shape[1] - 2)
    down, right = (rows - top)[:, :, None], (columns - left)[:, None, :]
    top, left = top[:, :, None], left[:, None, :]
    upper = table[top, left] * (1 - right) + table[top, left + 1] * right
    lower = table[top + 1, left] * (1 - right) + table[top + 1, left + 1] * right
    return np.asarray(upper * (1 - down) + lower * down)
