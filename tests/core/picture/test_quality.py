"""Quality goes down when a picture gets worse, for every skin, and the worst property is named."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.picture import quality
from facecog_desktop.core.picture.enrolment import advise, main_face, missing_poses
from facecog_desktop.core.types import Box, Face, Pixels, Pose, PoseName, Quality
from tests.core.drawn_landmarks import landmarks

SIZE = 400


def face(width: float = 160, x: float = 120, y: float = 120, pose: Pose | None = None) -> Face:
    return Face(Box(x, y, width, width), 1.0, landmarks(x, y, width), pose)


def checkered(low: float, high: float, period: int = 4) -> Pixels:
    rows, columns = np.indices((SIZE, SIZE)) // period
    values = np.where((rows + columns) % 2 == 0, low, high).astype(np.uint8)
    return np.repeat(values[..., np.newaxis], 3, axis=2)


def blurred(pixels: Pixels, radius: int) -> Pixels:
    kernel = np.ones(2 * radius + 1) / (2 * radius + 1)
    flat = pixels[..., 0].astype(float)
    for axis in (0, 1):
        flat = np.apply_along_axis(lambda line: np.convolve(line, kernel, mode="same"), axis, flat)
    return np.repeat(flat.astype(np.uint8)[..., np.newaxis], 3, axis=2)


def test_a_sharp_lit_frontal_face_is_good() -> None:
    assert quality.assess(checkered(90, 190), face(pose=Pose(0, 0, 0))).overall > 80


def test_blur_lowers_sharpness_and_nothing_hides_it() -> None:
    sharp = quality.assess(checkered(60, 200, 6), face())
    soft = quality.assess(blurred(blurred(checkered(60, 200, 40), 8), 8), face())
    assert sharp.sharpness > 80
    assert soft.sharpness < quality.REGISTRATION_LIMIT
    assert quality.weakest(soft).name == "sharpness"


@pytest.mark.parametrize(
    ("low", "high", "name"), [(0, 20, "brightness"), (247, 255, "brightness"), (120, 124, "contrast")]
)
def test_the_worst_property_is_named(low: int, high: int, name: str) -> None:
    weakest = quality.weakest(quality.assess(checkered(low, high), face()))
    assert weakest.name == name
    assert weakest.value < quality.REGISTRATION_LIMIT


@pytest.mark.parametrize("mean", [45, 80, 130, 190])
def test_dark_and_fair_skin_are_both_fit(mean: int) -> None:
    judged = quality.assess(checkered(mean - 25, mean + 25), face())
    assert judged.brightness > 70
    assert abs(judged.luminance - mean) < 3


def test_a_small_face_and_one_beyond_the_edge_are_marked_down() -> None:
    assert quality.assess(checkered(60, 200), face(width=24)).inter_eye_distance < 1
    assert quality.assess(checkered(60, 200), face(x=-140)).uncropped == 0
    assert quality.assess(checkered(60, 200), face(x=-900)).overall == 0


def test_a_turned_head_is_marked_down_evenly() -> None:
    values = [
        quality.assess(checkered(60, 200), face(pose=Pose(yaw, 0, 0))).pose for yaw in (0, 5, 20, 40, 60, -60, 90)
    ]
    assert values[0] == values[1] == 100
    assert values[1] > values[2] > values[3] > values[4] == values[5] > values[6] == 0


@pytest.mark.parametrize(
    ("pose", "name"),
    [
        (None, PoseName.FRONT),
        (Pose(5, -5, 40), PoseName.FRONT),
        (Pose(20, 0, 0), PoseName.RIGHT),
        (Pose(-20, 13, 0), PoseName.LEFT),
        (Pose(3, 18, 0), PoseName.UP),
        (Pose(3, -18, 0), PoseName.DOWN),
    ],
)
def test_a_direction_has_a_name(pose: Pose | None, name: PoseName) -> None:
    assert quality.pose_name(pose) is name


GOOD = Quality(90, 90, 90, 90, 90, 100)


def test_the_advice_names_what_hinders_most() -> None:
    dark = Quality(90, 10, 5, 10, 90, 100, luminance=12)
    bright = Quality(90, 90, 5, 90, 90, 100, luminance=250)
    cases = {
        Advice.NO_FACE: advise(SIZE, [], None),
        Advice.SEVERAL_FACES: advise(SIZE, [face(), face(x=10)], GOOD),
        Advice.COME_CLOSER: advise(SIZE, [face()], Quality(10, 10, 90, 90, 90, 100)),
        Advice.MOVE_BACK: advise(200, [face()], GOOD),
        Advice.INTO_THE_PICTURE: advise(SIZE, [face()], Quality(90, 90, 90, 90, 90, 0)),
        Advice.TOO_DARK: advise(SIZE, [face()], dark),
        Advice.TOO_BRIGHT: advise(SIZE, [face()], bright),
        Advice.HOLD_STILL: advise(SIZE, [face()], Quality(90, 5, 90, 90, 90, 100)),
        Advice.FACE_THE_CAMERA: advise(SIZE, [face(pose=Pose(50, 0, 0))], GOOD),
        Advice.TILT_LESS: advise(SIZE, [face(pose=Pose(0, 0, 35))], GOOD),
        Advice.OPEN_EYES: advise(SIZE, [face()], replace(GOOD, eyes_open=0.0)),
        Advice.CLOSE_MOUTH: advise(SIZE, [face()], replace(GOOD, mouth_closed=0.0)),
        Advice.UNCOVER: advise(SIZE, [face()], replace(GOOD, uncovered=0.0, mouth_closed=0.0)),
        Advice.GOOD: advise(SIZE, [face()], GOOD),
    }
    assert set(cases) == set(Advice)
    assert {wanted: given for wanted, given in cases.items() if wanted != given} == {}


def test_somebody_far_in_the_background_is_no_second_person() -> None:
    assert main_face([face(), face(width=40)]) is not None
    assert main_face([face(), face(width=120)]) is None
    assert advise(SIZE, [face(), face(width=40)], GOOD) is Advice.GOOD


def test_the_ring_asks_for_the_poses_that_are_missing() -> None:
    assert missing_poses([PoseName.FRONT, PoseName.UP]) == [PoseName.LEFT, PoseName.RIGHT, PoseName.DOWN]


@pytest.mark.parametrize("component", ["eyes_open", "mouth_closed", "uncovered"])
def test_a_blink_a_laugh_or_a_mask_keeps_a_photo_out_but_no_name_away(component: str) -> None:
    judged = replace(GOOD, **{component: 0.0})
    assert judged.overall == 0
    assert quality.weakest(judged).name == component
    assert not quality.too_poor_to_name(judged)
    assert [each.name for each in quality.shortcomings(judged, quality.REGISTRATION_LIMIT)] == [component]
