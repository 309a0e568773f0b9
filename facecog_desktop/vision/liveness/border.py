"""The edge of a sheet or a screen: long straight lines about a face."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Face, Pixels

_WIDTH = 96
"""Pixels to which a face's width is brought: an edge is sought at one scale."""

_REACH = 1.3
"""Widths of the face from its middle within which a border is sought: a sheet shows little more than the head."""

_CLEAR = 0.45
"""Widths of the face about its middle in which a line belongs to the face."""

_STRAIGHT = 15.0
"""Degrees from the vertical or horizontal up to which a line is one side of a border."""


def border(pixels: Pixels, face: Face) -> NDArray[np.float64]:
    """(5,): the longest straight line to the left, to the right, above and below the face, in widths of the face, and

    the second longest of these: a sheet has several sides. 0 where there is none.
    """
    part = _about(pixels, face)
    sides = np.zeros(4)
    lines = cv2.HoughLinesP(cv2.Canny(part, 40, 120), 1, np.pi / 180, 40, minLineLength=0.7 * _WIDTH, maxLineGap=5)
    for line in [] if lines is None else lines.reshape(-1, 4).astype(np.float64):
        side = _side(line)
        if side is not None:
            sides[side] = max(sides[side], float(np.hypot(*(line[2:] - line[:2]))) / _WIDTH)
    return np.append(sides, np.sort(sides)[-2])


def _about(pixels: Pixels, face: Face) -> NDArray[np.uint8]:
    """The grey surroundings of the face at one scale, about its middle. What lies beyond the frame is smooth."""
    scale = _WIDTH / max(face.box.width, 1.0)
    side = round(2 * _REACH * _WIDTH)
    x, y = face.box.centre
    move = np.array([[scale, 0.0, side / 2 - scale * x], [0.0, scale, side / 2 - scale * y]])
    soft = cv2.GaussianBlur(pixels, (0, 0), 0.5 / scale) if scale < 1 else pixels
    part = cv2.warpAffine(soft, move, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def _side(line: NDArray[np.float64]) -> int | None:
    """0 left, 1 right, 2 above, 3 below: which side of the face a line stands at; None across the face or aslant."""
    across, down = line[2] - line[0], line[3] - line[1]
    angle = float(np.degrees(np.arctan2(abs(across), abs(down))))
    x, y = (np.array([line[0] + line[2], line[1] + line[3]]) / 2 - _REACH * _WIDTH) / _WIDTH
    if angle <= _STRAIGHT and abs(x) >= _CLEAR:
        return 0 if x < 0 else 1
    if angle >= 90 - _STRAIGHT and abs(y) >= _CLEAR:
        return 2 if y < 0 else 3
    return None
