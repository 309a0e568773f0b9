"""dlib's CNN face detector run by ONNX Runtime: turned and covered faces too, many times faster than dlib runs it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Box, Pixels
from facecog_desktop.vision.dlib_files.dlib_layers import Convolution, Network, Overlap
from facecog_desktop.vision.onnx.onnx_sessions import ANY, Processor, open_network

STILL_PIXELS = 4_000_000
"""Pixels sought at most in a still picture: 0.5 to 0.8 s."""

LIVE_PIXELS = 230_400
"""Pixels sought at most in a frame of a camera (640x360): some 30 ms."""

_SHRINK = 5, 6  # each level of the pyramid has 5/6 of the sides of the one before
_SHIFT = 0.3  # pixels that dlib adds from level to level
_MARGIN, _GAP = 11, 10  # pixels around dlib's picture of all levels, and between two of them
_SMALLEST_SIDE = 40  # a face found in less would be twice as large as the picture
_LEAST_SIDE = 8  # less than this the network cannot be run on
_SAME_FACE = 0.4  # intersection over union from which windows are averaged
_LEAST_WEIGHT = 1e-3  # of a window whose score is not above 0, where the threshold lets it in
_AT_ONCE = 2_900_000  # pixels that the network is given at a time: some 80 MB; smaller bands cost time at their edges
_TOLERANCE = 0.02  # of the scores on an accelerator; those of faces lie between 0 and 1.1

Found = NDArray[np.float64]
"""(n, 5): left, top, right, bottom in pixels of the picture sought (right and bottom are outside), score."""


@dataclass(frozen=True, slots=True)
class Level:
    """One size of the picture, and where dlib puts its upper left corner in its one picture of all levels."""

    width: int
    height: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the detector looks: windows (width, height) of pixels, `stride` apart, the first centred at `first`.

    A score depends on the pixels of a square of `field`.
    """

    window: tuple[int, int]
    stride: int
    first: int
    nms: Overlap
    colour: tuple[int, int, int]
    field: int


GRID = Grid((80, 80), 8, 14, Overlap(0.3382761351109955, 1.0), (123, 117, 104), 189)
"""What `grid_of` reads in dlib's file of the one detector that is known."""


class CnnDetector:
    """Finds faces of any pose. Safe to call from several threads; releases the GIL."""

    def __init__(
        self,
        network: bytes,
        *,
        min_face: float = 60.0,
        max_pixels: int = STILL_PIXELS,
        threshold: float = 0.0,
        averaged: bool = True,
        processor: Processor = ANY,
    ) -> None:
        """Open the built detector, whose windows lie as GRID says.

        `min_face`: width in frame pixels of the smallest face wanted; 80 leaves the picture's scale alone.
        `max_pixels` bounds time and memory: a picture that would have more is scaled down, and smaller faces are then
        missed. Something is a face above the score `threshold`. `averaged`: a box is the mean of all windows that saw
        the face, not dlib's single best one, whose places are coarse (landmarks in it are off by 3.3 % of the distance
        between the eyes; in the mean, and in HOG's boxes, by 1.9 %). Raises ModelDamagedError.
        """
        self._grid = GRID
        self._min_face = min_face
        self._max_pixels = max_pixels
        self._threshold = threshold
        self._averaged = averaged
        self._run = open_network(network, _drawn_picture(), processor=processor, tolerance=_TOLERANCE)

    @property
    def provider(self) -> str:
        """ONNX Runtime's name of what computes."""
        return self._run.provider

    def scale(self, width: int, height: int, smallest: float = 0.0) -> float:
        """How large the picture sought is against a frame of this size."""
        affordable = math.sqrt(self._max_pixels / max(width * height, 1))
        return min(self._grid.window[0] / max(self._min_face, smallest), affordable)

    def detect(
        self, pixels: Pixels, *, smallest: float = 0.0, between: Between = straight_on
    ) -> list[tuple[Box, float]]:
        """Boxes in pixels of the frame, also beyond its edges, with their score of 0 to about 1.1; best first.

        Not averaged, with min_face 80 and few enough pixels, they are dlib's own before it rounds them. `between` is
        called before every run of the network. Raises ValueError for anything but (height, width, 3) uint8.
        """
        if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8:
            raise ValueError(f"a picture is (height, width, 3) uint8, not {pixels.shape} {pixels.dtype}")
        height, width = pixels.shape[:2]
        scale = self.scale(width, height, smallest)
        sought = _resized(pixels, round(width * scale), round(height * scale))
        if min(sought.shape[:2]) < _LEAST_SIDE:
            return []
        looks = [self._look(picture, level, depth, between) for depth, (level, picture) in enumerate(_pyramid(sought))]
        found = np.concatenate(looks)
        best = distinct(found, self._grid.nms)
        if self._averaged:
            best = means(found, best)
        return [
            (Box(left, top, right - left, bottom - top).scaled(1 / scale), score)
            for left, top, right, bottom, score in best.tolist()
        ]

    def _look(self, picture: Pixels, level: Level, depth: int, between: Between) -> Found:
        """All windows of a level that score enough, in pixels of level 0."""
        grid = self._grid
        # dlib's window positions are counted in its picture of all levels: the same ones are looked at here.
        left, top = (_MARGIN + (place - _MARGIN) % grid.stride for place in (level.x, level.y))
        framed = np.empty((1, level.height + top + _MARGIN, level.width + left + _MARGIN, 3), dtype=np.uint8)
        framed[:] = grid.colour
        framed[0, top : top + level.height, left : left + level.width] = picture
        scores = self._scores(framed, between)
        rows, columns = np.nonzero(scores > self._threshold)
        centres = np.stack([columns, rows], axis=1) * grid.stride + (grid.first - np.array([left, top]))
        reach = (np.array(grid.window) - 1) / 2
        corners = np.concatenate([centres - reach, centres + reach], axis=1)
        for _ in range(depth):
            corners = corners * (_SHRINK[1] / _SHRINK[0]) + _SHIFT
        corners[:, 2:] += 1
        return np.column_stack([corners, scores[rows, columns]])

    def _scores(self, framed: NDArray[np.uint8], between: Between) -> NDArray[np.float32]:
        """The network's scores of a picture (1, height, width, 3); of a large one made of bands, with room to see."""
        height, stride, field = framed.shape[1], self._grid.stride, self._grid.field
        before, behind = -(-field // (2 * stride)), -(-field // stride)  # rows of scores whose pixels are seen as well
        rows = max(_AT_ONCE // (framed.shape[2] * stride) - before - behind, before)
        bands = []
        for first in range(0, -(-height // stride), rows):
            skipped = min(first, before)
            end = (first + rows) * stride + field
            between()
            band = self._run(framed[:, (first - skipped) * stride : end])[0, 0, skipped:]
            bands.append(band if end >= height else band[:rows])
            if end >= height:
                break
        return np.concatenate(bands)


def levels(width: int, height: int) -> list[Level]:
    """The sizes at which a picture is sought, and dlib's places for them.

    dlib stacks the levels in one column while the rest cannot stand beside it, then goes up a second column on the
    right (compute_tiled_image_pyramid_details of dlib 20).
    """
    sizes = [(width, height)]
    while min(sizes[-1]) >= 1 and sizes[-1][1] >= 5:
        sizes.append((sizes[-1][0] * _SHRINK[0] // _SHRINK[1], sizes[-1][1] * _SHRINK[0] // _SHRINK[1]))
    sizes.pop()
    total = sum(rows + _GAP for _, rows in sizes) - 2 * _GAP
    placed: list[Level] = []
    y, before = 0, 0
    for columns, rows in sizes:
        if columns <= width - before - _GAP and (y - height) * 2 >= total - height:
            break
        placed.append(Level(columns, rows, _MARGIN, _MARGIN + y))
        y, before = y + rows + _GAP, columns
    y += _MARGIN - _GAP
    for columns, rows in sizes[len(placed) :]:
        place = Level(columns, rows, _MARGIN + width - columns, y - rows)
        placed.append(place)
        y -= rows + _GAP
    return [level for level in placed if level is placed[0] or min(level.width, level.height) >= _SMALLEST_SIDE]


def _pyramid(picture: Pixels) -> Iterator[tuple[Level, Pixels]]:
    """Every level with its pixels, each made of the one before."""
    for number, level in enumerate(levels(picture.shape[1], picture.shape[0])):
        if number:
            picture = _resized(picture, level.width, level.height, cv2.INTER_LINEAR)
        yield level, picture


def _resized(picture: Pixels, width: int, height: int, method: int | None = None) -> Pixels:
    """The picture in another size; itself where nothing changes, without pixels where nothing is left."""
    if min(width, height) < 1:
        return picture[:0, :0]
    if picture.shape[:2] == (height, width):
        return picture
    if method is None:
        method = cv2.INTER_AREA if width < picture.shape[1] else cv2.INTER_LINEAR
    resized = cv2.resize(np.ascontiguousarray(picture), (width, height), interpolation=method)
    return np.asarray(resized, dtype=np.uint8)


def distinct(found: Found, rule: Overlap) -> Found:
    """The best of all that overlap each other, best first: dlib's non-maximum suppression.

    Two are one if what they share is more than `rule.union` of the rectangle about both (dlib's measure, not the
    usual intersection over union), or more than `rule.covered` of either.
    """
    left = found[np.argsort(-found[:, 4], kind="stable")]
    kept = []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(best)
        shared = _area(np.maximum(left[:, :2], best[:2]), np.minimum(left[:, 2:4], best[2:4]))
        about = _area(np.minimum(left[:, :2], best[:2]), np.maximum(left[:, 2:4], best[2:4]))
        smaller = np.minimum(_area(left[:, :2], left[:, 2:4]), _area(best[:2], best[2:4]))
        left = left[(shared <= rule.union * about) & (shared <= rule.covered * smaller)]
    return np.array(kept).reshape(-1, 5)


def means(found: Found, best: Found) -> Found:
    """Each of `best` moved to the mean of all windows of `found` that overlap it well, weighted by their scores.

    Centres are averaged as they are, sizes by their logarithms, for the levels' sizes are powers of 6/5.
    """
    moved = best.copy()
    for row, one in zip(moved, best, strict=True):
        shared = _area(np.maximum(found[:, :2], one[:2]), np.minimum(found[:, 2:4], one[2:4]))
        both = _area(found[:, :2], found[:, 2:4]) + _area(one[:2], one[2:4]) - shared
        near = found[shared > _SAME_FACE * both]
        weights = np.maximum(near[:, 4], _LEAST_WEIGHT)
        middle = np.average((near[:, :2] + near[:, 2:4]) / 2, axis=0, weights=weights)
        reach = np.exp(np.average(np.log(near[:, 2:4] - near[:, :2]), axis=0, weights=weights)) / 2
        row[:4] = *(middle - reach), *(middle + reach)
    return moved


def _area(corner: Found, opposite: Found) -> Found:
    """Pixels between two corners (..., 2), 0 where they are the wrong way round."""
    return np.asarray(np.maximum(opposite - corner, 0.0).prod(axis=-1))


def grid_of(network: Network) -> Grid:
    """Where the network's windows lie, from the strides and paddings of its convolutions."""
    if network.window is None or network.nms is None:
        raise ModelDamagedError("the network is no detector")
    stride, first, field = 1, 0, 1
    for layer in reversed(network.layers):
        if isinstance(layer, Convolution):
            field = (field - 1) * layer.stride[1] + layer.weights.shape[3]
            stride *= layer.stride[1]
            first = first * layer.stride[1] - layer.padding[1] + layer.weights.shape[3] // 2
    red, green, blue = (round(value) for value in network.mean)
    return Grid(network.window, stride, first, network.nms, (red, green, blue), field)


def _drawn_picture() -> NDArray[np.uint8]:
    """(1, 96, 96, 3): discs and edges, the same everywhere, to try a processor on."""
    rows, columns = np.mgrid[0:96, 0:96]
    disc = np.hypot(rows - 48, (columns - 48) * 1.3) < 36
    planes = [disc * 150 + 40, rows * 2, columns * 2]
    return np.stack(planes, axis=-1)[None].astype(np.uint8)
