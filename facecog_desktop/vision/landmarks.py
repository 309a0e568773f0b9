"""dlib's 5- and 68-point landmark predictors, and which of the 68 points belong to which part of a face."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from threading import Lock
from types import MappingProxyType
from typing import Any, Literal

import dlib
import numpy as np
from imutils import face_utils

from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Box, Landmarks, Pixels
from facecog_desktop.vision import weights
from facecog_desktop.vision.detectors.detector import to_rectangle

PARTS: Mapping[str, tuple[int, int]] = MappingProxyType(dict(face_utils.FACIAL_LANDMARKS_68_IDXS))
"""Half-open index ranges of the 68 points by part; `left_eye` is the person's own, on the picture's right."""

_FIVE_OF_68 = (45, 42, 36, 39, 33)
_FILES = {5: weights.LANDMARKS_5, 68: weights.LANDMARKS_68}


class LandmarkPredictor:
    """5 or 68 points of each box. The file is read at the first use: 0.5 to 0.9 s for 68 points."""

    def __init__(self, count: Literal[5, 68] = 68, *, lock: Lock | None = None) -> None:
        """`lock` is shared by everything made of dlib."""
        self.count = count
        self._lock = lock or Lock()
        self._predictor: Any = None

    def load(self) -> None:
        """Read the file now, if it was not read yet. Raises ModelMissingError, ModelDamagedError."""
        with self._lock:
            self._loaded()

    def predict(self, pixels: Pixels, boxes: Sequence[Box]) -> list[Landmarks]:
        """The landmarks of each box, float32 whole pixels of the picture. Raises as `load` does.

        The 68 points were trained on boxes of the HOG detector; give it boxes shaped like those.
        """
        if not boxes:
            return []
        picture = np.ascontiguousarray(pixels)
        with self._lock:
            predictor = self._loaded()
            shapes = [predictor(picture, to_rectangle(box)) for box in boxes]
        return [Landmarks(face_utils.shape_to_np(shape).astype(np.float32)) for shape in shapes]

    def _loaded(self) -> Any:
        """dlib's object; the lock is held."""
        if self._predictor is None:
            path = weights.verify(_FILES[self.count])
            try:
                self._predictor = dlib.shape_predictor(str(path))
            except RuntimeError as error:
                raise ModelDamagedError(
                    text("the model file {name} does not parse: {reason}", name=path.name, reason=str(error))
                ) from error
        return self._predictor


def five_of(landmarks: Landmarks) -> Landmarks:
    """The 5 points (eye corners, base of the nose) out of 68, in the 5-point predictor's order; 5 stay as they are."""
    if len(landmarks.points) == 5:
        return landmarks
    return Landmarks(landmarks.points[list(_FIVE_OF_68)])
