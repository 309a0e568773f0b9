"""HOG detection on drawn faces, held to dlib itself."""

from __future__ import annotations

import math
import time
from pathlib import Path

import cv2
import dlib
import numpy as np
import pytest

from facecog_desktop.core.types import Box, Pixels
from facecog_desktop.vision.detectors.detector import to_rectangle
from facecog_desktop.vision.detectors.hog_detector import LIVE_PIXELS, HogDetector
from tests.vision.drawing import drawn_picture

LEFT = Box(125, 105, 150, 150)
RIGHT = Box(415, 135, 110, 110)


def _nearest(found: list[tuple[Box, float]], meant: Box) -> float:
    return max((box.iou(meant) for box, _ in found), default=0.0)


def test_an_unscaled_picture_gives_dlibs_own_rectangles_and_scores(two_faces: Pixels, hog: HogDetector) -> None:
    rectangles, scores, _ = dlib.get_frontal_face_detector().run(two_faces, 0, 0.0)
    found = hog.detect(two_faces)
    assert len(found) == 2
    assert [to_rectangle(box) for box, _ in found] == list(rectangles)
    assert [score for _, score in found] == list(scores)


def test_both_drawn_faces_are_where_they_were_drawn(two_faces: Pixels, hog: HogDetector) -> None:
    found = hog.detect(two_faces)
    assert _nearest(found, LEFT) > 0.6
    assert _nearest(found, RIGHT) > 0.6


def test_an_empty_wall_and_noise_hold_no_face(hog: HogDetector) -> None:
    assert hog.detect(drawn_picture(faces=())) == []
    noise = np.random.default_rng(1).integers(0, 256, (360, 640, 3)).astype(np.uint8)
    assert hog.detect(noise) == []


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 900, 3), (79, 79, 3)])
def test_a_picture_smaller_than_any_face_holds_none(shape: tuple[int, int, int], hog: HogDetector) -> None:
    assert hog.detect(np.zeros(shape, dtype=np.uint8)) == []


def test_a_smaller_wanted_face_is_found_by_enlarging_the_picture() -> None:
    small = drawn_picture(faces=((320, 180, 30),))
    assert HogDetector(min_face=80).detect(small) == []
    found = HogDetector(min_face=40).detect(small)
    assert len(found) == 1
    assert 35 <= found[0][0].width <= 60
    assert found[0][0].centre == pytest.approx((320, 180), abs=12)


def test_a_frame_with_more_pixels_than_allowed_is_scaled_down_and_boxes_come_back_in_frame_pixels() -> None:
    large = drawn_picture(1920, 1080, faces=((1400, 500, 240),))
    detector = HogDetector(min_face=60, max_pixels=LIVE_PIXELS)
    assert detector.scale(1920, 1080) == pytest.approx(math.sqrt(LIVE_PIXELS / (1920 * 1080)))
    found = detector.detect(large)
    assert len(found) == 1
    assert found[0][0].centre == pytest.approx((1400, 510), abs=40)
    assert 280 <= found[0][0].width <= 480


def test_the_scale_serves_the_smallest_face_until_time_runs_out() -> None:
    assert HogDetector(min_face=40).scale(640, 360) == pytest.approx(2.0)
    assert HogDetector(min_face=80).scale(640, 360) == pytest.approx(1.0)
    assert HogDetector(min_face=400).scale(640, 360) == pytest.approx(0.2)
    assert HogDetector(min_face=20, max_pixels=640 * 360).scale(640, 360) == pytest.approx(1.0)


def test_only_larger_faces_are_sought_where_that_is_enough(two_faces: Pixels) -> None:
    keen = HogDetector(min_face=40)
    assert keen.scale(640, 360, 160) == pytest.approx(0.5)
    assert keen.scale(640, 360, 20) == pytest.approx(2.0)
    widest = max(box.width for box, _ in keen.detect(two_faces))
    assert keen.detect(two_faces, smallest=3 * widest) == []
    assert len(keen.detect(two_faces, smallest=0.7 * widest)) == 2


def test_a_mirrored_view_of_a_read_only_picture_is_seen_as_it_looks(two_faces: Pixels, hog: HogDetector) -> None:
    two_faces.flags.writeable = False
    mirrored = two_faces[:, ::-1]
    assert not mirrored.flags.c_contiguous
    assert hog.detect(mirrored) == hog.detect(mirrored.copy())
    assert len(hog.detect(mirrored)) == 2


def test_a_lower_threshold_finds_no_fewer_faces(two_faces: Pixels) -> None:
    strict = HogDetector(min_face=80, threshold=9.0).detect(two_faces)
    lax = HogDetector(min_face=80, threshold=-0.5).detect(two_faces)
    assert strict == []
    assert len(lax) >= 2


@pytest.mark.evaluation
def test_a_photo_of_20_megapixels_is_searched_in_a_bounded_time(eval_data: Path) -> None:
    picture = cv2.imread(str(eval_data / "detect_noses" / "002_A.jpg"), cv2.IMREAD_COLOR_RGB)
    assert picture is not None
    assert picture.shape == (5184, 3880, 3)
    begun = time.process_time()
    found = HogDetector().detect(np.asarray(picture, dtype=np.uint8))
    assert time.process_time() - begun < 5.0
    assert len(found) == 1
    box = found[0][0]
    assert box.x < 2146 < box.right
    assert box.y < 2505 < box.bottom


@pytest.mark.evaluation
def test_a_group_of_eight_is_found_once_smaller_faces_are_wanted(eval_data: Path) -> None:
    picture = cv2.imread(str(eval_data / "detect_noses" / "016_8.jpg"), cv2.IMREAD_COLOR_RGB)
    assert picture is not None
    assert len(HogDetector(min_face=30).detect(np.asarray(picture, dtype=np.uint8))) == 8
