"""Depth, from how landmarks move against each other while a head turns. A flat picture's obey a homography."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Landmarks

STIFF = (*range(17, 36), 36, 39, 42, 45)
"""Brows, nose and the corners of the eyes: what neither speaking nor blinking moves much. Cheeks and chin are not of

them: a predictor puts their points on the outline that it sees, not on the same place of the head.
"""

_FEWEST = 5

_Matrix = NDArray[np.float64]


def relief(frontal: Landmarks, turned: Landmarks) -> float:
    """What the best homography from the turned to the frontal landmarks leaves over, in parts of the frontal

    inter-eye distance (root mean square of STIFF's points). Nearly 0 for a flat picture, however it is held; it grows
    with the turn of a head. The homography is Hartley's normalised direct linear transform (Hartley and Zisserman 2004,
    algorithm 4.2). Needs 68 points.
    """
    goal = frontal.points[list(STIFF)].astype(np.float64)
    start = turned.points[list(STIFF)].astype(np.float64)
    left = residual(start, goal)
    return left / max(frontal.inter_eye_distance, 1.0)


def residual(start: _Matrix, goal: _Matrix) -> float:
    """Root mean square distance, in pixels, of `goal` (n, 2) from `start` (n, 2) through its best homography."""
    if len(start) < _FEWEST:
        raise ValueError(f"a homography leaves nothing over of {len(start)} points")
    first, last = _normaliser(start), _normaliser(goal)
    matrix = np.linalg.inv(last) @ _direct(_through(first, start), _through(last, goal)) @ first
    return float(np.sqrt(np.mean(np.sum((_through(matrix, start) - goal) ** 2, axis=1))))


def _direct(start: _Matrix, goal: _Matrix) -> _Matrix:
    """The (3, 3) homography of least algebraic error."""
    count = len(start)
    here = np.column_stack([start, np.ones(count)])
    nothing = np.zeros((count, 3))
    rows = np.vstack(
        [
            np.hstack([here, nothing, -goal[:, :1] * here]),
            np.hstack([nothing, here, -goal[:, 1:] * here]),
        ]
    )
    return np.asarray(np.linalg.svd(rows)[2][-1].reshape(3, 3), dtype=np.float64)


def _normaliser(points: _Matrix) -> _Matrix:
    """Moves the points' middle to the origin and scales their mean distance from it to the root of 2."""
    middle = points.mean(axis=0)
    spread = float(np.mean(np.hypot(*(points - middle).T)))
    scale = np.sqrt(2.0) / max(spread, 1e-9)
    return np.array([[scale, 0.0, -scale * middle[0]], [0.0, scale, -scale * middle[1]], [0.0, 0.0, 1.0]])


def _through(matrix: _Matrix, points: _Matrix) -> _Matrix:
    moved = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    depth = moved[:, 2:]
    # A point on the line that goes to infinity is far away, not an error.
    return np.asarray(moved[:, :2] / np.where(np.abs(depth) < 1e-9, 1e-9, depth), dtype=np.float64)
