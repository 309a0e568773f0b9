"""dlib's frontal HOG face detector over a picture scaled to the smallest face wanted and to the time there is."""

from __future__ import annotations

import math
from threading import Lock
from typing import Any

import cv2
import numpy as np

from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Box, Pixels
from facecog_desktop.vision.detectors import hog_model
from facecog_desktop.vision.detectors.detector import from_rectangle

WINDOW = 80
"""Pixels: the smallest face the detector's sliding window sees."""

STILL_PIXELS = 4_000_000
"""Pixels sought at most in a still picture: about a quarter of a second."""

LIVE_PIXELS = 1280 * 720
"""Pixels sought at most in a frame of a camera: some 50 ms, so that faces of 80 pixels are found at 1280x720."""


class HogDetector:
    """Frontal faces, upright to about 25 degrees of roll and 45 of yaw. Releases the GIL while it looks."""

    def __init__(
        self,
        *,
        min_face: float = 60.0,
        max_pixels: int = STILL_PIXELS,
        threshold: float = 0.0,
        lock: Lock | None = None,
    ) -> None:
        """`min_face`: width in frame pixels of the smallest face wanted; 80 leaves the picture's scale alone.

        `max_pixels` bounds the time: a picture that would have more is scaled down, and smaller faces are then
        missed. `threshold` is added to the detector's own (negative: more faces, more errors). `lock` is shared by
        everything made of dlib.
        """
        self._min_face = min_face
        self._max_pixels = max_pixels
        self._threshold = threshold
        self._lock = lock or Lock()
        self._detector: Any = None

    def scale(self, width: int, height: int, smallest: float = 0.0) -> float:
        """How large the picture sought is against a frame of this size."""
        affordable = math.sqrt(self._max_pixels / max(width * height, 1))
        return min(WINDOW / max(self._min_face, smallest), affordable)

    def detect(
        self, pixels: Pixels, *, smallest: float = 0.0, between: Between = straight_on
    ) -> list[tuple[Box, float]]:
        """Boxes in whole pixels of the frame with dlib's confidence, about -0.1 to 3; best first.

        Unscaled (min_face 80, few enough pixels) these are exactly the rectangles dlib itself gives.
        """
        height, width = pixels.shape[:2]
        scale = self.scale(width, height, smallest)
        # dlib reads a mirrored or cut view as if it were contiguous, and silently sees rubbish.
        sought = np.ascontiguousarray(_resized(pixels, scale))
        between()
        with self._lock:
            if self._detector is None:
                self._detector = hog_model.frontal()
            rectangles, scores, _ = self._detector.run(sought, 0, self._threshold)
        return [
            (from_rectangle(rectangle, scale), float(score))
            for rectangle, score in zip(rectangles, scores, strict=True)
        ]


def _resized(pixels: Pixels, scale: float) -> Pixels:
    """The picture at another scale; itself where nothing changes."""
    if math.isclose(scale, 1.0):
        return pixels
    height, width = pixels.shape[:2]
    size = (max(round(width * scale), 1), max(round(height * scale), 1))
    # Halving is quick, any other averaging is slow: a large picture is halved as long as that leaves enough of it.
    while min(pixels.shape[:2]) > 1 and pixels.shape[1] >= 2 * size[0] and pixels.shape[0] >= 2 * size[1]:
        half = (pixels.shape[1] // 2, pixels.shape[0] // 2)
        pixels = np.asarray(cv2.resize(pixels, half, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, size, interpolation=method), dtype=np.uint8)
