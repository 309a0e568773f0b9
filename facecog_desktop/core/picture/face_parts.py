"""What the parts of a face show, by its 68 landmarks: eyes open, mouth closed, mouth and nose uncovered. numpy only.

Each is 0 to 100. With other than 68 points nothing can be said, which counts as 100.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.picture.grading import LUMA, ramp
from facecog_desktop.core.types import Landmarks, Pixels, Points

_EYES = ((36, 37, 38, 39, 40, 41), (42, 43, 44, 45, 46, 47))
_ACROSS = np.linspace(0.0, 1.0, 9, dtype=np.float32)
_DOWN = np.linspace(0.0, 1.0, 5, dtype=np.float32)

Grey = NDArray[np.float32]


def eye_aspect_ratios(landmarks: Landmarks) -> tuple[float, float]:
    """How far each eye is open: its height over its width (Soukupova and Cech 2016), the picture's left one first.

    0.25 to 0.4 with open eyes, below 0.2 with shut ones. Needs 68 points.
    """
    points = landmarks.points
    left, right = (
        height / max(_length(points, eye[0], eye[3]), 1e-6)
        for height, eye in zip(lid_heights(landmarks), _EYES, strict=True)
    )
    return left, right


def lid_heights(landmarks: Landmarks) -> tuple[float, float]:
    """The mean distance between the lids of each eye, in pixels, the picture's left one first. Needs 68 points."""
    points = landmarks.points
    left, right = ((_length(points, a, f) + _length(points, b, e)) / 2 for _, a, b, _, e, f in _EYES)
    return left, right


def eyes_open(landmarks: Landmarks) -> float:
    """By the wider eye: 0 up to a ratio of 0.06, 100 from 0.2 on.

    Narrow eyes have a small ratio when they are open: the limit of registration (30) turned one of 465 people in photos
    away, whose eyes are nearly shut.
    """
    if len(landmarks.points) != 68:
        return 100.0
    return ramp(max(eye_aspect_ratios(landmarks)), 0.06, 0.2)


def mouth_closed(landmarks: Landmarks) -> float:
    """By the gap between the lips over the mouth's inner width: 100 up to 0.4, a laugh, 0 from 1.1 on, a yawn."""
    points = landmarks.points
    if len(points) != 68:
        return 100.0
    return ramp(-_length(points, 62, 66) / max(_length(points, 60, 64), 1e-6), -1.1, -0.4)


def uncovered(pixels: Pixels, landmarks: Landmarks) -> float:
    """A hint: 0 where neither lips nor nostrils are to be seen where they must be, as under a mask or a scarf.

    Lips differ in brightness from one place to the next, nostrils are darker than the bridge of the nose; it takes the
    better of both, for a beard hides the one and a dim light the other. Found on drawn masks (docs/benchmarks.md): a
    mask with a mouth printed on it is not told, nor are covered eyes.
    """
    points = landmarks.points
    if len(points) != 68:
        return 100.0
    bridge = float(np.median(_seen(pixels, points[[27, 27]], points[[31, 35]])))
    lips = _seen(pixels, points[[48, 50, 52, 54]], points[[48, 58, 56, 54]])
    nostrils = _seen(pixels, points[31:36], points[31:36] + 0.35 * (points[33] - points[30]))
    light = max(bridge, 1.0)
    relief, hollow = float(lips.std()) / light, (bridge - float(np.quantile(nostrils, 0.1))) / light
    return max(ramp(relief, 0.03, 0.1), ramp(hollow, 0.03, 0.15))


def _seen(pixels: Pixels, upper: Points, lower: Points) -> Grey:
    """(n,) luminance at places spread evenly between two lines of as many points; beyond the edge that of the edge."""
    steps = np.linspace(0.0, 1.0, len(upper), dtype=np.float32)
    top, bottom = (
        np.stack([np.interp(_ACROSS, steps, line[:, axis]) for axis in (0, 1)], axis=1) for line in (upper, lower)
    )
    places = (top[None] + _DOWN[:, None, None] * (bottom - top)[None]).reshape(-1, 2)
    height, width = pixels.shape[:2]
    columns = np.clip(np.round(places[:, 0]), 0, width - 1).astype(np.intp)
    rows = np.clip(np.round(places[:, 1]), 0, height - 1).astype(np.intp)
    return np.asarray(pixels[rows, columns].astype(np.float32) @ LUMA, dtype=np.float32)


def _length(points: Points, one: int, other: int) -> float:
    return float(np.hypot(*(points[one] - points[other])))
