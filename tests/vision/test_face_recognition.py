"""The engine's raw numbers against the face_recognition package, which runs in a process of its own.

Its import warns of pkg_resources and changes a setting of Pillow: neither may reach other tests.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from facecog_desktop.bootstrap.engines import face_network
from facecog_desktop.core.types import Pixels
from facecog_desktop.vision.detectors.detector import to_rectangle
from facecog_desktop.vision.detectors.hog_detector import HogDetector
from facecog_desktop.vision.engine import DlibEngine
from facecog_desktop.vision.landmarks import LandmarkPredictor
from facecog_desktop.vision.onnx.onnx_sessions import CPU_ONLY
from facecog_desktop.vision.onnx_embedder import OnnxEmbedder
from facecog_desktop.vision.reference import ReferenceEmbedder

_THEIRS = """
import json, sys
import numpy, face_recognition
picture, boxes, model = numpy.load(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3]
found = face_recognition.face_locations(picture, number_of_times_to_upsample=0)
numbers = face_recognition.face_encodings(picture, known_face_locations=[tuple(box) for box in boxes], model=model)
print(json.dumps({"found": found, "numbers": [list(row) for row in numbers]}))
"""


def _theirs(pixels: Pixels, boxes: Sequence[tuple[int, ...]], model: str, folder: Path) -> dict[str, list[list[float]]]:
    """What face_recognition finds, and its numbers for boxes given as top, right, bottom, left."""
    picture = folder / "picture.npy"
    np.save(picture, pixels)
    command = [sys.executable, "-W", "ignore", "-c", _THEIRS, str(picture), json.dumps(boxes), model]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer: dict[str, list[list[float]]] = json.loads(done.stdout)
    return answer


def _compare(hog: HogDetector, landmarks: LandmarkPredictor, pixels: Pixels, model: str, folder: Path) -> None:
    """Boxes, and the numbers of both networks, dlib's own and the converted one."""
    fast = OnnxEmbedder(face_network(), processor=CPU_ONLY)
    engines = [DlibEngine(detector=hog, landmarks=landmarks, embedder=each) for each in (ReferenceEmbedder(), fast)]
    faces = engines[0].detect(pixels)
    assert faces
    rectangles = [to_rectangle(face.box) for face in faces]
    boxes = [(each.top(), each.right(), each.bottom(), each.left()) for each in rectangles]
    theirs = _theirs(pixels, boxes, model, folder)
    assert sorted(map(tuple, theirs["found"])) == sorted(boxes)
    for engine in engines:
        assert np.abs(engine.raw(pixels, faces) - np.array(theirs["numbers"])).max() < 1e-5


def test_boxes_and_raw_numbers_of_drawn_faces_are_face_recognitions_large_model(
    hog: HogDetector, landmarks_68: LandmarkPredictor, two_faces: Pixels, tmp_path: Path
) -> None:
    _compare(hog, landmarks_68, two_faces, "large", tmp_path)


@pytest.mark.evaluation
def test_boxes_and_raw_numbers_of_a_photo_are_face_recognitions_small_model(
    hog: HogDetector, landmarks_5: LandmarkPredictor, photo: Pixels, tmp_path: Path
) -> None:
    larger = np.asarray(cv2.resize(photo, (400, 400), interpolation=cv2.INTER_CUBIC), dtype=np.uint8)
    _compare(hog, landmarks_5, larger, "small", tmp_path)
