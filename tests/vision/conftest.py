"""Parts that several vision tests share: landmarks read once, a drawn picture, dlib's lock."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from facecog_desktop.core.types import Pixels
from facecog_desktop.vision.detectors.hog_detector import HogDetector
from facecog_desktop.vision.landmarks import LandmarkPredictor
from tests.vision.drawing import drawn_picture


@pytest.fixture(scope="session")
def landmarks_68() -> LandmarkPredictor:
    """The 68-point predictor; the 100 MB file is read once for all tests."""
    return LandmarkPredictor(68)


@pytest.fixture(scope="session")
def landmarks_5() -> LandmarkPredictor:
    return LandmarkPredictor(5)


@pytest.fixture(scope="session")
def hog() -> HogDetector:
    """A detector that leaves the scale of small pictures alone."""
    return HogDetector(min_face=80)


@pytest.fixture
def two_faces() -> Pixels:
    """640x360 with a larger face on the left and a smaller one on the right."""
    return drawn_picture(faces=((200, 180, 85), (470, 190, 62)))


@pytest.fixture(scope="session")
def photo(eval_data: Path) -> Pixels:
    """A 250x250 photograph of one man, RGB."""
    picture = cv2.imread(str(eval_data / "lfw" / "Al_Gore" / "Al_Gore_0001.jpg"), cv2.IMREAD_COLOR_RGB)
    assert picture is not None
    return np.asarray(picture, dtype=np.uint8)
