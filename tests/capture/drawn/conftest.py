"""The reference networks themselves, to see drawn people as a recognition program sees them."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import dlib
import numpy as np
import pytest
from numpy.typing import NDArray

from facecog_desktop.core.types import Pixels


class Eye:
    """dlib's frontal detector, 68 landmarks and face network over one picture."""

    def __init__(self, models: Path) -> None:
        self._detect = dlib.get_frontal_face_detector()
        self._landmarks = dlib.shape_predictor(str(models / "shape_predictor_68_face_landmarks.dat"))
        self._network = dlib.face_recognition_model_v1(str(models / "dlib_face_recognition_resnet_model_v1.dat"))

    def faces(self, pixels: Pixels) -> list[tuple[float, float]]:
        """The middles of the faces found, in pixels."""
        return [(box.center().x, box.center().y) for box in self._detect(pixels, 0)]

    def template(self, pixels: Pixels) -> NDArray[np.float64]:
        """128 numbers of length 1.4 of the one face of the picture."""
        (box,) = self._detect(pixels, 0)
        chip = dlib.get_face_chip(pixels, self._landmarks(pixels, box), 150, 0.25)
        vector = np.array(self._network.compute_face_descriptor(chip))
        return np.asarray(1.4 * vector / np.linalg.norm(vector))


@pytest.fixture(scope="session")
def eye() -> Eye:
    """Loaded once: the landmarks' file alone takes half a second."""
    spec = find_spec("face_recognition_models")
    assert spec is not None
    assert spec.submodule_search_locations
    return Eye(Path(spec.submodule_search_locations[0]) / "models")
