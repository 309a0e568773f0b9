"""Follows known boxes from one frame to the next by optical flow: a few milliseconds where detection costs tens."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Box, Pixels

_Grey = NDArray[np.uint8]
_Spots = NDArray[np.float32]

_WIDTH = 320
"""Columns of the picture that is followed in; larger frames are averaged down."""

_GRID = 6
"""Spots along each side of a face."""

_INNER = 0.7
"""Part of the box that surely is face: its rim shows the background, which does not move along."""

_WINDOW = (13, 13)
_LEVELS = 3

_ASTRAY = 1.0
"""Pixels by which a spot followed forth and back may miss its start (Kalal et al. 2010, forward-backward error)."""

_KEPT = 0.4
"""Part of the spots that must be followed well, or the face is lost."""

_GROWTH = (0.8, 1.25)
"""How much a face can shrink or grow between two frames."""


class FlowFollower:
    """Moves boxes along with what is inside them. Used by one thread; remembers the last frame's grey picture."""

    def __init__(self) -> None:
        self._last: tuple[Pixels, _Grey] | None = None

    def follow(self, previous_pixels: Pixels, pixels: Pixels, boxes: Sequence[Box]) -> list[Box | None]:
        """Where each box of the previous picture lies in this one, None where it was lost, in the boxes' order.

        Both pictures RGB of one size (else everything is lost); boxes in pixels of the frame. Positions and sizes
        follow the median motion of spots inside the box (Lucas and Kanade 1981, pyramidal).
        """
        before = self._grey_of(previous_pixels)
        after = _grey(pixels)
        self._last = (pixels, after)
        if before.shape != after.shape or not boxes:
            return [None] * len(boxes)
        scale = after.shape[1] / pixels.shape[1]
        spots = [_spots(box.scaled(scale)) for box in boxes]
        ends, good = _flow(before, after, np.concatenate(spots))
        per_box = _GRID * _GRID
        followed: list[Box | None] = []
        for index, box in enumerate(boxes):
            part = slice(index * per_box, (index + 1) * per_box)
            followed.append(_moved(box, spots[index] / scale, ends[part] / scale, good[part], pixels.shape))
        return followed

    def _grey_of(self, pixels: Pixels) -> _Grey:
        """The grey picture of a frame, kept from the last call where it is the same array."""
        if self._last is not None and self._last[0] is pixels:
            return self._last[1]
        return _grey(pixels)


def _grey(pixels: Pixels) -> _Grey:
    """(h, w) uint8, at most _WIDTH columns."""
    height, width = pixels.shape[:2]
    if width > _WIDTH:
        size = (_WIDTH, max(round(height * _WIDTH / width), 1))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def _spots(box: Box) -> _Spots:
    """(n, 2) float32: a grid over the middle of the box."""
    inner = box.grown(_INNER)
    across = np.linspace(inner.x, inner.right, _GRID, dtype=np.float32)
    down = np.linspace(inner.y, inner.bottom, _GRID, dtype=np.float32)
    return np.stack(np.meshgrid(across, down), axis=-1).reshape(-1, 2)


def _flow(before: _Grey, after: _Grey, spots: _Spots) -> tuple[_Spots, NDArray[np.bool_]]:
    """Where the spots went, and which of them come back to their start when followed backwards."""
    ends, found = _lucas_kanade(before, after, spots)
    starts, returned = _lucas_kanade(after, before, ends)
    height, width = after.shape
    inside = ((ends >= 0) & (ends < (width, height))).all(axis=1)
    near = np.hypot(*(starts - spots).T) <= _ASTRAY
    return ends, inside & near & found & returned


def _lucas_kanade(before: _Grey, after: _Grey, spots: _Spots) -> tuple[_Spots, NDArray[np.bool_]]:
    """Where the spots went, and which were found at all."""
    ends, found, _ = cv2.calcOpticalFlowPyrLK(
        before, after, spots, np.empty_like(spots), winSize=_WINDOW, maxLevel=_LEVELS
    )
    return np.asarray(ends, dtype=np.float32), np.asarray(found).ravel() == 1


def _moved(box: Box, starts: _Spots, ends: _Spots, good: NDArray[np.bool_], shape: tuple[int, ...]) -> Box | None:
    """The box after the median motion of its good spots, or None."""
    if good.sum() < max(_KEPT * len(good), 4):
        return None
    starts, ends = starts[good], ends[good]
    growth = _growth(starts, ends)
    if not _GROWTH[0] <= growth <= _GROWTH[1]:
        return None
    # The centre goes where the spots' own pattern says it lies, which holds also when only one side was followed.
    offset = np.median(ends - growth * (starts - np.array(box.centre)), axis=0)
    height, width = shape[:2]
    if not (0 <= offset[0] < width and 0 <= offset[1] < height):
        return None
    wide, high = box.width * growth, box.height * growth
    return Box(float(offset[0]) - wide / 2, float(offset[1]) - high / 2, wide, high)


def _growth(starts: _Spots, ends: _Spots) -> float:
    """The median ratio of the distances between spots after and before."""
    one, other = np.triu_indices(len(starts), k=1)
    before = np.hypot(*(starts[one] - starts[other]).T)
    after = np.hypot(*(ends[one] - ends[other]).T)
    apart = before > 1e-3
    return float(np.median(after[apart] / before[apart])) if apart.any() else 1.0
