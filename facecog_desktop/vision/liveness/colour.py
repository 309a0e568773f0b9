"""Light on the skin: mirror-like spots and the range of its colours. Both depend on the room as much as on paper."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Face, Pixels
from facecog_desktop.vision import align
from facecog_desktop.vision.liveness.texture import FACE

_BRIGHT, _GREY = 0.92, 0.16
"""Brightness above and saturation below which a pixel is a mirror of the light."""


def specular(pixels: Pixels, face: Face) -> NDArray[np.float64]:
    """(3,): the part of the face that is a bright grey spot, how bright its brightest hundredth is, and how much

    brighter that is than the middle of the face.
    """
    aligned = align.align(pixels, face.landmarks, face.box, FACE).pixels
    _, saturation, value = cv2.split(cv2.cvtColor(aligned, cv2.COLOR_RGB2HSV))
    spots = (value >= 255 * _BRIGHT) & (saturation <= 255 * _GREY)
    top, middle = np.percentile(value, 99) / 255, np.median(value) / 255
    return np.array([np.log1p(100 * spots.mean()), top, top - middle])


def chroma(pixels: Pixels, face: Face) -> NDArray[np.float64]:
    """(6,): spread of brightness and of both colour differences, of both together, and the saturation's mean and

    spread. Not which colour the skin has: that is no sign of life.
    """
    aligned = align.align(pixels, face.landmarks, face.box, FACE).pixels
    brightness, red, blue = (each / 255.0 for each in cv2.split(cv2.cvtColor(aligned, cv2.COLOR_RGB2YCrCb)))
    saturation = cv2.split(cv2.cvtColor(aligned, cv2.COLOR_RGB2HSV))[1] / 255.0
    together = np.corrcoef(red.ravel(), blue.ravel())[0, 1] if red.std() > 0 and blue.std() > 0 else 0.0
    return np.array([brightness.std(), red.std(), blue.std(), together, saturation.mean(), saturation.std()])
