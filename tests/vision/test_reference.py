"""dlib's own network behind the embedder's face."""

from __future__ import annotations

from pathlib import Path

import dlib
import numpy as np
import pytest

from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.core.types import Pixels
from facecog_desktop.vision import weights
from facecog_desktop.vision.chips import cut
from facecog_desktop.vision.detectors.detector import to_rectangle
from facecog_desktop.vision.detectors.hog_detector import HogDetector
from facecog_desktop.vision.landmarks import LandmarkPredictor
from facecog_desktop.vision.reference import ReferenceEmbedder


@pytest.fixture(scope="module")
def reference() -> ReferenceEmbedder:
    return ReferenceEmbedder()


def test_the_numbers_are_those_dlib_computes_from_the_whole_picture(
    two_faces: Pixels, hog: HogDetector, landmarks_5: LandmarkPredictor, reference: ReferenceEmbedder
) -> None:
    boxes = [box for box, _ in hog.detect(two_faces)]
    chips = np.stack([cut(two_faces, landmarks) for landmarks in landmarks_5.predict(two_faces, boxes)])
    network = dlib.face_recognition_model_v1(str(weights.find(weights.RESNET)))
    predictor = dlib.shape_predictor(str(weights.find(weights.LANDMARKS_5)))
    numbers = reference.embed(chips)
    assert numbers.shape == (2, 128)
    assert numbers.dtype == np.float32
    for row, box in zip(numbers, boxes, strict=True):
        theirs = network.compute_face_descriptor(two_faces, predictor(two_faces, to_rectangle(box)))
        assert row == pytest.approx(np.array(theirs), abs=1e-6)


def test_no_chips_are_no_numbers(reference: ReferenceEmbedder) -> None:
    assert reference.embed(np.empty((0, 150, 150, 3), dtype=np.uint8)).shape == (0, 128)


def test_a_file_that_is_no_network_is_a_damaged_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.dat"
    wrong.write_bytes(b"not a network")
    monkeypatch.setattr(weights, "verify", lambda name: wrong)
    with pytest.raises(ModelDamagedError, match=r"wrong\.dat does not parse"):
        ReferenceEmbedder()
