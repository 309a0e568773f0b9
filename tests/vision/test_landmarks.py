"""The landmark predictors on drawn faces, held to dlib itself."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

import dlib
import numpy as np
import pytest

from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.core.types import Box, Landmarks, Pixels
from facecog_desktop.vision import weights
from facecog_desktop.vision.detectors.detector import to_rectangle
from facecog_desktop.vision.detectors.hog_detector import HogDetector
from facecog_desktop.vision.landmarks import PARTS, LandmarkPredictor, five_of


def _boxes(hog: HogDetector, pixels: Pixels) -> list[Box]:
    return [box for box, _ in hog.detect(pixels)]


def test_68_points_are_those_of_dlib_as_float32(
    two_faces: Pixels, hog: HogDetector, landmarks_68: LandmarkPredictor
) -> None:
    boxes = _boxes(hog, two_faces)
    predictor = dlib.shape_predictor(str(weights.find(weights.LANDMARKS_68)))
    for box, found in zip(boxes, landmarks_68.predict(two_faces, boxes), strict=True):
        parts = predictor(two_faces, to_rectangle(box)).parts()
        assert found.points.dtype == np.float32
        assert found.points.tolist() == [[part.x, part.y] for part in parts]


@pytest.mark.parametrize("count", [5, 68])
def test_the_eyes_lie_where_they_were_drawn(
    count: int, two_faces: Pixels, hog: HogDetector, landmarks_5: LandmarkPredictor, landmarks_68: LandmarkPredictor
) -> None:
    predictor = landmarks_5 if count == 5 else landmarks_68
    found = predictor.predict(two_faces, sorted(_boxes(hog, two_faces), key=lambda box: box.x))
    assert [len(each.points) for each in found] == [count, count]
    for (x, y, half), landmarks in zip(((200, 180, 85), (470, 190, 62)), found, strict=True):
        left, right = landmarks.eyes
        assert left == pytest.approx((x - 0.32 * half, y - 0.12 * half), abs=0.09 * half)
        assert right == pytest.approx((x + 0.32 * half, y - 0.12 * half), abs=0.09 * half)


def test_five_of_68_points_agree_with_the_5_point_predictor(
    two_faces: Pixels, hog: HogDetector, landmarks_5: LandmarkPredictor, landmarks_68: LandmarkPredictor
) -> None:
    boxes = _boxes(hog, two_faces)
    for all_points, five in zip(
        landmarks_68.predict(two_faces, boxes), landmarks_5.predict(two_faces, boxes), strict=True
    ):
        picked = five_of(all_points)
        assert picked.points == pytest.approx(five.points, abs=0.15 * five.inter_eye_distance)
        assert five_of(picked) is picked


def test_five_of_68_keeps_the_eyes_on_their_sides() -> None:
    points = np.zeros((68, 2), dtype=np.float32)
    points[36:42] = (10, 50)
    points[42:48] = (90, 50)
    left, right = five_of(Landmarks(points)).eyes
    assert (left[0], right[0]) == (10, 90)


def test_the_parts_of_a_face_cover_every_point_without_the_mouth_being_cut() -> None:
    covered = {index for start, stop in PARTS.values() for index in range(start, stop)}
    assert covered == set(range(68))
    assert PARTS["mouth"] == (48, 68)
    assert PARTS["right_eye"] == (36, 42)


def test_no_boxes_need_no_model(monkeypatch: pytest.MonkeyPatch, two_faces: Pixels) -> None:
    def missing(name: str) -> Path:
        raise ModelMissingError(name)

    monkeypatch.setattr(weights, "verify", missing)
    predictor = LandmarkPredictor(68)
    assert predictor.predict(two_faces, []) == []
    with pytest.raises(ModelMissingError):
        predictor.predict(two_faces, [Box(0, 0, 90, 90)])


def test_a_file_that_is_no_predictor_is_a_damaged_model_and_leaves_the_lock_free(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.dat"
    wrong.write_bytes(b"this is no network" * 100)
    monkeypatch.setattr(weights, "verify", lambda name: wrong)
    lock = Lock()
    with pytest.raises(ModelDamagedError, match=r"wrong\.dat does not parse"):
        LandmarkPredictor(5, lock=lock).load()
    assert not lock.locked()


def test_a_read_only_view_is_understood(two_faces: Pixels, hog: HogDetector, landmarks_5: LandmarkPredictor) -> None:
    two_faces.flags.writeable = False
    view = two_faces[20:, 10:]
    boxes = _boxes(hog, view)
    first = landmarks_5.predict(view, boxes)[0].points
    assert first.tolist() == landmarks_5.predict(view.copy(), boxes)[0].points.tolist()
