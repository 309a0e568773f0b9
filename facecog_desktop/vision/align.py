"""Upright pictures of one face, placed by the centres of the eyes. The network's own chips are cut in chips.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Box, Landmarks, Pixels

Transform = NDArray[np.float64]
"""(2, 3) float64: a similarity from frame pixels to pixels of the aligned picture; integers are pixel centres."""


@dataclass(frozen=True, slots=True)
class AlignPreset:
    """A square of `size` pixels; `left_eye` is where the eye on the left comes to lie, as parts of the size.

    The other eye lies level with it at 1 - x.
    """

    size: int
    left_eye: tuple[float, float]


SMALL = AlignPreset(96, (0.35, 0.35))
"""96x96, tight about the face: what older recognition servers exchange."""

CROP = AlignPreset(320, (0.38, 0.43))
"""What is kept: the whole head with room enough to cut moved, turned and enlarged chips from it later."""


@dataclass(frozen=True, slots=True, eq=False)
class Aligned:
    """An upright picture of a face with everything moved into its pixels. `turned`: degrees taken off the roll."""

    pixels: Pixels
    landmarks: Landmarks
    box: Box
    turned: float


def eye_transform(landmarks: Landmarks, preset: AlignPreset) -> Transform:
    """The similarity that brings both eye centres to the preset's places."""
    left, right = (eye.astype(np.float64) for eye in landmarks.eyes)
    across = right - left
    x, y = preset.left_eye
    goal = (1.0 - 2.0 * x) * preset.size
    # Eyes less than a pixel apart are no face; the picture must still come out finite.
    factor = goal / max(float(np.hypot(*across)), 1.0)
    angle = float(np.arctan2(across[1], across[0]))
    cos, sin = factor * np.cos(angle), factor * np.sin(angle)
    turn = np.array([[cos, sin], [-sin, cos]])
    middle = np.array([0.5 * preset.size, y * preset.size])
    return np.column_stack([turn, middle - turn @ ((left + right) / 2)])


def align(pixels: Pixels, landmarks: Landmarks, box: Box, preset: AlignPreset) -> Aligned:
    """Cut the face out upright. What lies beyond the frame is black.

    `landmarks` and `box` are in pixels of `pixels`. Large faces are averaged down, small ones interpolated up.
    """
    transform = eye_transform(landmarks, preset)
    factor = float(np.hypot(transform[0, 0], transform[1, 0]))
    x, y = moved(np.array([box.centre]), transform)[0]
    width, height = box.width * factor, box.height * factor
    return Aligned(
        pixels=warped(pixels, transform, preset.size),
        landmarks=Landmarks(moved(landmarks.points, transform).astype(np.float32)),
        box=Box(float(x) - width / 2, float(y) - height / 2, width, height),
        turned=float(np.degrees(np.arctan2(transform[0, 1], transform[0, 0]))),
    )


def moved(points: NDArray[Any], transform: Transform) -> NDArray[np.float64]:
    """(n, 2) points after the transform."""
    return np.asarray(points, dtype=np.float64) @ transform[:, :2].T + transform[:, 2]


def warped(pixels: Pixels, transform: Transform, size: int) -> Pixels:
    """(size, size, 3): the picture through the transform, black where it has no pixels.

    A warp samples a few neighbours only, so a much larger face is first averaged down: else its grain becomes noise.
    """
    factor = float(np.hypot(transform[0, 0], transform[1, 0]))
    if factor < 1.0:
        pixels, transform = _shrunk(pixels, transform, size, factor)
    flags = cv2.INTER_LINEAR if factor < 1.0 else cv2.INTER_CUBIC
    return np.asarray(cv2.warpAffine(pixels, transform, (size, size), flags=flags), dtype=np.uint8)


def _shrunk(pixels: Pixels, transform: Transform, size: int, factor: float) -> tuple[Pixels, Transform]:
    """The part of the picture that will be seen, at the wanted scale, and the transform that is left to do."""
    height, width = pixels.shape[:2]
    corners = np.array([[-1, -1], [size, -1], [size, size], [-1, size]], dtype=np.float64)
    seen = moved(corners, np.asarray(cv2.invertAffineTransform(transform), dtype=np.float64))
    left, top = np.maximum(np.floor(seen.min(axis=0)), 0).astype(int)
    right, bottom = np.minimum(np.ceil(seen.max(axis=0)) + 1, [width, height]).astype(int)
    if right <= left or bottom <= top:
        return pixels[:1, :1] * 0, transform
    columns, rows = max(round((right - left) * factor), 1), max(round((bottom - top) * factor), 1)
    part = cv2.resize(pixels[top:bottom, left:right], (columns, rows), interpolation=cv2.INTER_AREA)
    # Pixel centres: column c of the small picture lies at (c + 0.5) / scale - 0.5 + left of the large one.
    step = np.array([(right - left) / columns, (bottom - top) / rows])
    shift = 0.5 * step - 0.5 + np.array([left, top])
    rest = np.column_stack([transform[:, :2] * step, transform[:, :2] @ shift + transform[:, 2]])
    return np.asarray(part, dtype=np.uint8), rest
