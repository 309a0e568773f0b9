"""Head pose: the generic head turned by known angles, drawn as points, and measured again."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from facecog_desktop.core.types import Landmarks, Pixels
from facecog_desktop.vision import pose
from facecog_desktop.vision.detectors.hog_detector import HogDetector
from facecog_desktop.vision.landmarks import LandmarkPredictor, five_of
from facecog_desktop.vision.pose import head_pose, pose_of_five

WIDTH, HEIGHT = 640, 360


def _rotation(yaw: float, pitch: float, roll: float) -> NDArray[np.float64]:
    """Yaw to the picture's right, pitch up, roll clockwise, for x right, y down, z away: roll first, yaw last."""
    y, p, r = (math.radians(angle) for angle in (yaw, pitch, roll))
    about_y = np.array([[math.cos(y), 0, -math.sin(y)], [0, 1, 0], [math.sin(y), 0, math.cos(y)]])
    about_x = np.array([[1, 0, 0], [0, math.cos(p), math.sin(p)], [0, -math.sin(p), math.cos(p)]])
    about_z = np.array([[math.cos(r), -math.sin(r), 0], [math.sin(r), math.cos(r), 0], [0, 0, 1]])
    return np.asarray(about_y @ about_x @ about_z)


def _points(yaw: float, pitch: float, roll: float, *, distance: float = 700.0) -> Landmarks:
    """68 landmarks of the generic head in the middle of the frame; those that pose does not use stay at 0."""
    head = pose._HEAD @ _rotation(yaw, pitch, roll).T + (0, -30, distance)
    seen = head[:, :2] / head[:, 2:] * WIDTH + (WIDTH / 2, HEIGHT / 2)
    points = np.zeros((68, 2), dtype=np.float32)
    points[list(pose._POINTS)] = seen
    points[[37, 38, 40, 41]] = (points[36] + points[39]) / 2
    points[[43, 44, 46, 47]] = (points[42] + points[45]) / 2
    return Landmarks(points)


@given(st.floats(-40, 40), st.floats(-30, 30), st.floats(-40, 40))
def test_a_turned_head_is_measured_within_a_few_degrees(yaw: float, pitch: float, roll: float) -> None:
    found = head_pose(_points(yaw, pitch, roll), WIDTH, HEIGHT)
    assert found.yaw == pytest.approx(yaw, abs=4)
    assert found.pitch == pytest.approx(pitch, abs=4)
    assert found.roll == pytest.approx(roll, abs=4)


@given(st.floats(-35, 35))
def test_five_points_tell_the_yaw_of_an_upright_head_but_no_pitch(yaw: float) -> None:
    found = head_pose(five_of(_points(yaw, 0, 0)), WIDTH, HEIGHT)
    assert found.yaw == pytest.approx(yaw, abs=4)
    assert found.pitch == 0.0


@given(st.floats(-60, 60))
def test_five_points_tell_the_roll_of_a_head_that_is_not_turned(roll: float) -> None:
    found = head_pose(five_of(_points(0, 0, roll)), WIDTH, HEIGHT)
    assert found.roll == pytest.approx(roll, abs=2)
    assert found.yaw == pytest.approx(0, abs=4)


def test_68_and_5_points_take_the_same_direction_for_positive() -> None:
    landmarks = _points(25, 0, 15)
    all_points, five = head_pose(landmarks, WIDTH, HEIGHT), pose_of_five(landmarks)
    assert all_points.yaw > 15
    assert five.yaw > 15
    assert all_points.roll > 10
    assert five.roll > 10


def test_the_face_may_be_anywhere_in_the_frame() -> None:
    middle = head_pose(_points(12, -8, 5), WIDTH, HEIGHT)
    corner = head_pose(_points(12, -8, 5).moved(230, -110), WIDTH, HEIGHT)
    assert (corner.yaw, corner.pitch, corner.roll) == pytest.approx((middle.yaw, middle.pitch, middle.roll), abs=0.1)


def test_drawn_faces_look_straight_ahead(
    two_faces: Pixels, hog: HogDetector, landmarks_68: LandmarkPredictor, landmarks_5: LandmarkPredictor
) -> None:
    boxes = [box for box, _ in hog.detect(two_faces)]
    assert len(boxes) == 2
    for landmarks in landmarks_68.predict(two_faces, boxes) + landmarks_5.predict(two_faces, boxes):
        found = head_pose(landmarks, WIDTH, HEIGHT)
        assert abs(found.yaw) < 6
        assert abs(found.pitch) < 8
        assert abs(found.roll) < 3


def test_landmarks_on_one_spot_give_finite_angles() -> None:
    for count in (5, 68):
        found = head_pose(Landmarks(np.full((count, 2), 40, dtype=np.float32)), WIDTH, HEIGHT)
        assert all(math.isfinite(angle) for angle in (found.yaw, found.pitch, found.roll))
