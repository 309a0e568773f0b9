"""Following by optical flow, on drawn pictures that move in known ways."""

from __future__ import annotations

import time

import cv2
import numpy as np
import pytest

from facecog_desktop.core.types import Box, Pixels
from facecog_desktop.vision.opencv_flow import FlowFollower
from tests.vision.drawing import drawn_picture

LEFT, RIGHT = Box(125, 105, 150, 150), Box(415, 135, 110, 110)


def _near(box: Box | None, meant: Box, tolerance: float = 3.0) -> None:
    assert box is not None
    assert (box.x, box.y, box.right, box.bottom) == pytest.approx(
        (meant.x, meant.y, meant.right, meant.bottom), abs=tolerance
    )


def test_two_faces_that_move_apart_are_both_followed(two_faces: Pixels) -> None:
    after = drawn_picture(faces=((190, 184, 85), (479, 187, 62)))
    left, right = FlowFollower().follow(two_faces, after, [LEFT, RIGHT])
    _near(left, Box(LEFT.x - 10, LEFT.y + 4, LEFT.width, LEFT.height))
    _near(right, Box(RIGHT.x + 9, RIGHT.y - 3, RIGHT.width, RIGHT.height))


def test_a_face_that_comes_closer_grows() -> None:
    before = drawn_picture(faces=((320, 180, 80),))
    after = drawn_picture(faces=((320, 180, 86),))
    (found,) = FlowFollower().follow(before, after, [Box(250, 110, 140, 140)])
    _near(found, Box(320 - 75.25, 180 - 75.25, 150.5, 150.5), tolerance=4)


def test_a_still_picture_leaves_every_box_in_place(two_faces: Pixels) -> None:
    left, right = FlowFollower().follow(two_faces, two_faces.copy(), [LEFT, RIGHT])
    _near(left, LEFT, tolerance=0.5)
    _near(right, RIGHT, tolerance=0.5)


def test_a_face_that_is_gone_is_lost_and_the_other_one_is_not(two_faces: Pixels) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (360, 640, 3)).astype(np.uint8)
    after = two_faces.copy()
    after[:, 350:] = noise[:, 350:]
    left, right = FlowFollower().follow(two_faces, after, [LEFT, RIGHT])
    _near(left, LEFT, tolerance=1)
    assert right is None


def test_a_cut_to_another_scene_loses_everybody(two_faces: Pixels) -> None:
    noise = np.random.default_rng(4).integers(0, 256, (360, 640, 3)).astype(np.uint8)
    assert FlowFollower().follow(two_faces, noise, [LEFT, RIGHT]) == [None, None]


def test_a_frame_of_another_shape_loses_everybody(two_faces: Pixels) -> None:
    other = np.zeros((480, 640, 3), dtype=np.uint8)
    assert FlowFollower().follow(two_faces, other, [LEFT]) == [None]


def test_a_box_outside_the_frame_is_lost(two_faces: Pixels) -> None:
    assert FlowFollower().follow(two_faces, two_faces.copy(), [Box(900, 900, 80, 80)]) == [None]


def test_without_boxes_there_is_nothing_to_follow(two_faces: Pixels) -> None:
    assert FlowFollower().follow(two_faces, two_faces, []) == []


def test_a_walk_over_forty_frames_does_not_drift_away() -> None:
    follower = FlowFollower()
    previous = drawn_picture(faces=((150, 180, 70),))
    box: Box | None = Box(90, 120, 120, 120)
    for step in range(1, 41):
        pixels = drawn_picture(faces=((150 + 6 * step, 180 + round(20 * np.sin(step / 6)), 70),))
        assert box is not None
        (box,) = follower.follow(previous, pixels, [box])
        previous = pixels
    assert box is not None
    assert box.iou(Box(90 + 240, 120 + 20 * np.sin(40 / 6), 120, 120)) > 0.8


def test_the_kept_grey_picture_gives_the_answer_of_a_fresh_follower(two_faces: Pixels) -> None:
    second = drawn_picture(faces=((204, 180, 85), (470, 194, 62)))
    third = drawn_picture(faces=((208, 180, 85), (470, 198, 62)))
    follower = FlowFollower()
    follower.follow(two_faces, second, [LEFT, RIGHT])
    assert follower.follow(second, third, [LEFT, RIGHT]) == FlowFollower().follow(second, third, [LEFT, RIGHT])


def test_pixels_of_a_large_frame_count_in_its_own_pixels() -> None:
    small = drawn_picture(faces=((320, 180, 80),))
    large = [np.asarray(cv2.resize(_moved(small, dx), (1920, 1080)), dtype=np.uint8) for dx in (0, 8)]
    (found,) = FlowFollower().follow(large[0], large[1], [Box(750, 330, 420, 420)])
    _near(found, Box(774, 330, 420, 420), tolerance=6)


def _moved(pixels: Pixels, dx: int) -> Pixels:
    return np.roll(pixels, dx, axis=1)


def test_following_two_faces_costs_a_fraction_of_detecting_them(two_faces: Pixels) -> None:
    follower = FlowFollower()
    frames = [two_faces, two_faces.copy()]
    costs = []
    for index in range(21):
        begun = time.perf_counter()
        follower.follow(frames[index % 2], frames[1 - index % 2], [LEFT, RIGHT])
        costs.append(time.perf_counter() - begun)
    # 1 to 2 ms on an idle machine: the bound leaves room for a busy one.
    assert sorted(costs)[5] < 0.030
