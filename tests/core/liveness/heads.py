"""A head of 68 points in space and a picture of it, seen by a camera: what landmarks would be without any error."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.liveness.progress import Look
from facecog_desktop.core.types import Landmarks

FAR = 600.0
"""Millimetres from the camera; the focal length in pixels is the same, so a millimetre there is a pixel."""

Points3 = NDArray[np.float64]


def head(*, shut: float = 0.0) -> Points3:
    """(68, 3) millimetres in dlib's order, x to the picture's right, y down, z away from the camera. `shut`: 1 shut."""
    jaw = np.linspace(-math.pi / 2, math.pi / 2, 17)
    points = [(74 * math.sin(a), 10 + 103 * math.cos(a), 75 * (2 * a / math.pi) ** 2) for a in jaw]
    for side in (-1, 1):  # brows, from the picture's left to its right
        across = np.linspace(52, 14, 5) if side < 0 else np.linspace(14, 52, 5)
        points += [(side * x, -22 - 6 * math.sin(x / 20), -6 + (x / 14) ** 2) for x in across]
    points += [(0.0, y, z) for y, z in ((-3, -12), (9, -20), (21, -28), (32, -34))]  # bridge of the nose
    points += [(x, 43 - abs(x) / 8, -22 + abs(x) / 2) for x in (-15.0, -8.0, 0.0, 8.0, 15.0)]
    for middle in (-30.5, 30.5):  # eyes
        open_by = 5.5 * (1 - shut)
        places = [(-12, 0), (-4, -open_by), (4, -open_by), (12, 0), (4, open_by), (-4, open_by)]
        points += [(middle + x, y, -2.0 + (middle + x) ** 2 / 400) for x, y in places]
    for radius_x, radius_y, count in ((26.0, 10.0, 12), (20.0, 3.0, 8)):  # mouth, outside and inside
        angles = math.pi - 2 * math.pi * np.arange(count) / count
        points += [
            (radius_x * math.cos(a), 66 - radius_y * math.sin(a), -14 + abs(radius_x * math.cos(a)) / 3) for a in angles
        ]
    return np.array(points)


def picture(*, shut: float = 0.0) -> Points3:
    """The same face printed on paper."""
    return np.asarray(head(shut=shut) * (1.0, 1.0, 0.0))


def seen(
    points: Points3, *, yaw: float = 0.0, pitch: float = 0.0, far: float = FAR, noise: float = 0.0, seed: int = 0
) -> Landmarks:
    """What a camera sees of points turned by `yaw` (to the picture's right) and `pitch` (up) degrees."""
    across, up = math.radians(yaw), math.radians(pitch)
    about_y = np.array([[math.cos(across), 0, -math.sin(across)], [0, 1, 0], [math.sin(across), 0, math.cos(across)]])
    about_x = np.array([[1, 0, 0], [0, math.cos(up), math.sin(up)], [0, -math.sin(up), math.cos(up)]])
    turned = points @ (about_x @ about_y).T + np.array([0.0, 0.0, far])
    flat = turned[:, :2] / turned[:, 2:] * FAR + (320.0, 240.0)
    shaken = flat + np.random.default_rng(seed).normal(0.0, noise, flat.shape) if noise else flat
    return Landmarks(shaken.astype(np.float32))


def eased(time: float, start: float, end: float) -> float:
    """0 before `start`, 1 from `end` on, smooth between."""
    part = min(max((time - start) / max(end - start, 1e-9), 0.0), 1.0)
    return part * part * (3 - 2 * part)


def looks(
    seconds: float, *, fps: float = 20.0, flat: bool = False, begin: float = 0.0, track: int = 1, noise: float = 0.0
) -> Iterator[Look]:
    """Somebody, or with `flat` a picture, who does nothing."""
    shape = picture() if flat else head()
    for number in range(round(seconds * fps)):
        yield Look(begin + number / fps, track, seen(shape, noise=noise, seed=number), 0.0)
