"""The fast CNN detector is held to dlib's own: the same faces in the same places with the same scores."""

from __future__ import annotations

import itertools
import time
from pathlib import Path
from threading import Event, Thread
from typing import Any

import cv2
import dlib
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.bootstrap.engines import detector_network, face_network
from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.core.types import Box, Pixels
from facecog_desktop.vision import weights
from facecog_desktop.vision.detectors import cnn_detector
from facecog_desktop.vision.detectors.cnn_detector import CnnDetector, Found, distinct, levels, means
from facecog_desktop.vision.detectors.detector import from_rectangle
from facecog_desktop.vision.dlib_files import dlib_networks
from facecog_desktop.vision.dlib_files.dlib_layers import Overlap
from facecog_desktop.vision.dlib_files.dlib_networks import Kind
from facecog_desktop.vision.onnx.onnx_sessions import CPU_ONLY
from tests.vision.drawing import drawn_picture

TIE = 0.01  # two levels whose scores are nearer than this may change places: their boxes differ by a step
Scored = list[tuple[Box, float]]


@pytest.fixture(scope="session")
def dlibs() -> dlib.cnn_face_detection_model_v1:
    return dlib.cnn_face_detection_model_v1(str(weights.find(weights.MMOD)))


def detector(*, min_face: float = 80, **others: Any) -> CnnDetector:
    return CnnDetector(detector_network(), min_face=min_face, processor=CPU_ONLY, **others)


def sides(box: Box) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array([box.x, box.y, box.right, box.bottom])


def assert_same_faces(ours: Scored, theirs: dlib.mmod_rectangles) -> None:
    assert len(ours) == len(theirs)
    for each in theirs:
        meant = from_rectangle(each.rect)
        box, score = max(ours, key=lambda found: found[0].iou(meant))
        assert score == pytest.approx(each.confidence, abs=TIE)
        near = np.abs(sides(box) - sides(meant)).max() <= 3
        # Where two levels tie, dlib's tenth of a per cent decides; it is the same face all the same.
        assert near or (abs(score - each.confidence) < TIE and box.iou(meant) > 0.6)


def test_drawn_faces_are_dlibs_to_the_pixel(dlibs: dlib.cnn_face_detection_model_v1) -> None:
    picture = drawn_picture(480, 300, faces=((150, 140, 75), (330, 170, 60)))
    theirs = dlibs(picture, 0)
    ours = detector(averaged=False).detect(picture)
    assert len(ours) == len(theirs) == 2
    for (box, score), each in zip(ours, theirs, strict=True):
        assert np.abs(sides(box) - sides(from_rectangle(each.rect))).max() <= 1
        assert score == pytest.approx(each.confidence, abs=0.005)


@pytest.mark.evaluation
@pytest.mark.parametrize(
    "name",
    [
        "detect_noses/011_3.jpg",
        "detect_noses/014_5.jpg",
        "detect_noses/009_C.jpg",
        "photos/test/obama_and_biden.jpg",
    ],
)
def test_faces_of_photographs_are_dlibs(name: str, eval_data: Path, dlibs: dlib.cnn_face_detection_model_v1) -> None:
    picture = cv2.imread(str(eval_data / name), cv2.IMREAD_COLOR_RGB)
    assert picture is not None
    factor = min(1.0, 400 / picture.shape[1])
    pixels = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    assert_same_faces(detector(averaged=False).detect(np.asarray(pixels, dtype=np.uint8)), dlibs(pixels, 0))


def test_the_grid_of_the_real_network_is_known() -> None:
    grid = cnn_detector.grid_of(dlib_networks.read(weights.find(weights.MMOD), Kind.DETECTOR))
    assert grid == cnn_detector.GRID
    assert (grid.window, grid.stride, grid.first) == ((80, 80), 8, 14)
    assert grid.colour == (123, 117, 104)
    assert grid.nms.union == pytest.approx(0.338, abs=0.001)


def test_a_small_face_is_found_only_if_it_is_asked_for() -> None:
    picture = drawn_picture(320, 240, faces=((160, 120, 28),))
    assert detector(min_face=80).detect(picture) == []
    found = detector(min_face=40).detect(picture)
    assert len(found) == 1
    assert found[0][0].iou(Box(135, 98, 50, 50)) > 0.5


def test_few_pixels_are_kept_to_and_large_faces_still_found() -> None:
    picture = drawn_picture(960, 540, faces=((480, 270, 160),))
    sparing = detector(min_face=40, max_pixels=60_000)
    assert sparing.scale(960, 540) ** 2 * 960 * 540 == pytest.approx(60_000)
    found = sparing.detect(picture)
    assert len(found) == 1
    assert found[0][0].iou(Box(340, 140, 280, 280)) > 0.6


def test_boxes_are_in_pixels_of_the_frame_at_every_scale() -> None:
    picture = drawn_picture(480, 360, faces=((240, 180, 80),))
    boxes = [detector(min_face=size).detect(picture)[0][0] for size in (80, 60, 45)]
    assert all(box.iou(boxes[0]) > 0.7 for box in boxes)


def test_a_face_partly_outside_of_the_picture_is_found_beyond_the_edge() -> None:
    picture = drawn_picture(480, 360, faces=((240, 180, 90),))[:, 195:]
    (box, _), *others = detector().detect(np.ascontiguousarray(picture))
    assert box.x < -15
    assert not others


def test_a_higher_threshold_asks_for_surer_faces(two_faces: Pixels) -> None:
    scores = [score for _, score in detector().detect(two_faces)]
    assert scores == sorted(scores, reverse=True)
    middle = sum(scores) / 2
    assert [score for _, score in detector(threshold=middle).detect(two_faces)] == scores[:1]


def test_a_mirrored_view_is_sought_as_it_looks(two_faces: Pixels) -> None:
    view = two_faces[:, ::-1]
    assert detector(min_face=60).detect(view) == detector(min_face=60).detect(np.ascontiguousarray(view))


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 500, 3), (500, 2, 3), (0, 0, 3), (20, 20, 3), (90, 7, 3)])
def test_a_picture_too_small_for_a_face_has_none(shape: tuple[int, int, int]) -> None:
    assert detector().detect(np.zeros(shape, dtype=np.uint8)) == []


@pytest.mark.parametrize(
    "pixels", [np.zeros((90, 90), dtype=np.uint8), np.zeros((90, 90, 3)), np.zeros((9, 9, 4), "u1")]
)
def test_anything_but_a_picture_is_refused(pixels: Pixels) -> None:
    with pytest.raises(ValueError, match="a picture is"):
        detector().detect(pixels)


def test_it_asks_before_every_run_of_the_network_and_finds_the_same(
    two_faces: Pixels, monkeypatch: pytest.MonkeyPatch
) -> None:
    finder, asked = detector(), [0, 0]

    def ask(way: int) -> None:
        asked[way] += 1

    whole = finder.detect(two_faces, between=lambda: ask(0))
    assert asked[0] == len(levels(two_faces.shape[1], two_faces.shape[0]))
    monkeypatch.setattr(cnn_detector, "_AT_ONCE", 150_000)
    banded = finder.detect(two_faces, between=lambda: ask(1))
    assert asked[1] > asked[0] + 1
    assert [score for _, score in banded] == pytest.approx([score for _, score in whole], abs=1e-4)


def test_a_look_that_nobody_waits_for_ends_before_the_next_run(two_faces: Pixels) -> None:
    finder = detector()
    asked: list[None] = []

    def stop_at_the_second() -> None:
        asked.append(None)
        if len(asked) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        finder.detect(two_faces, between=stop_at_the_second)
    assert len(asked) == 2


def test_other_threads_go_on_while_it_looks() -> None:
    finder, picture = detector(min_face=40), drawn_picture(960, 540)
    started, done = Event(), Event()

    def work() -> None:
        started.set()
        finder.detect(picture)
        done.set()

    worker = Thread(target=work)
    worker.start()
    started.wait()
    ticks = 0
    while not done.is_set():
        time.sleep(0.002)
        ticks += 1
    worker.join()
    assert ticks >= 10


def test_the_face_network_is_no_detector() -> None:
    with pytest.raises(ModelDamagedError, match="cannot be run"):
        CnnDetector(face_network())
    with pytest.raises(ModelDamagedError, match="is no detector"):
        cnn_detector.grid_of(dlib_networks.read(weights.find(weights.RESNET), Kind.FACE))


@given(width=st.integers(80, 2000), height=st.integers(80, 2000))
def test_levels_shrink_by_a_sixth_and_stand_apart(width: int, height: int) -> None:
    found = levels(width, height)
    assert (found[0].width, found[0].height) == (width, height)
    for before, after in itertools.pairwise(found):
        assert after.width == before.width * 5 // 6
        assert after.height == before.height * 5 // 6
    places = [Box(level.x, level.y, level.width, level.height) for level in found]
    assert all(one.intersection(other) == 0 for i, one in enumerate(places) for other in places[:i])
    assert min(found[-1].width, found[-1].height) < 40 * 6 / 5 + 2


@pytest.mark.parametrize(
    ("size", "places"),
    [
        ((640, 360), [(11, 11), (11, 381), (11, 691), (11, 951), (11, 1169), (395, 1198), (438, 1068), (474, 958)]),
        ((250, 250), [(11, 11), (11, 271), (11, 489), (11, 672), (11, 826), (161, 846), (178, 753), (192, 674)]),
    ],
)
def test_levels_lie_where_dlib_puts_them(size: tuple[int, int], places: list[tuple[int, int]]) -> None:
    # Printed by dlib 20's own compute_tiled_image_pyramid_details with its paddings of 10 and 11.
    assert [(level.x, level.y) for level in levels(*size)][:8] == places


rows = st.tuples(st.floats(0, 300), st.floats(0, 300), st.floats(5, 120), st.floats(0, 1))


def as_found(items: list[tuple[float, float, float, float]]) -> Found:
    return np.array([(x, y, x + side, y + side, score) for x, y, side, score in items]).reshape(-1, 5)


@given(st.lists(rows, max_size=30))
def test_of_faces_that_overlap_only_the_best_is_kept(items: list[tuple[float, float, float, float]]) -> None:
    found = as_found(items)
    kept = distinct(found, Overlap(0.34, 1.0))
    assert kept[:, 4].tolist() == sorted(kept[:, 4], reverse=True)
    assert all(shared_of_both(one, other) <= 0.34 for i, one in enumerate(kept) for other in kept[:i])
    for each in found:
        assert any((each == best).all() or (shared_of_both(each, best) > 0.34 and best[4] >= each[4]) for best in kept)


def shared_of_both(one: Found, other: Found) -> float:
    """Their intersection over the rectangle that holds both: dlib's measure."""
    left, right = (Box(each[0], each[1], each[2] - each[0], each[3] - each[1]) for each in (one, other))
    width = max(left.right, right.right) - min(left.x, right.x)
    height = max(left.bottom, right.bottom) - min(left.y, right.y)
    return left.intersection(right) / (width * height)


def test_an_averaged_box_lies_between_the_windows_that_saw_the_face_and_others_stay_out() -> None:
    found = as_found([(100, 100, 80, 0.9), (108, 100, 80, 0.3), (100, 92, 80, 0.3), (300, 300, 80, 0.5)])
    (x, y, right, bottom, score), other = means(found, distinct(found, Overlap(0.34, 1.0)))
    assert (x, y) == (pytest.approx(101.6), pytest.approx(98.4))
    assert (right - x, bottom - y, score) == (pytest.approx(80), pytest.approx(80), 0.9)
    assert other == pytest.approx(found[3])


def test_an_averaged_size_is_the_geometric_mean_of_its_windows() -> None:
    found = as_found([(100, 100, 80, 0.5), (90, 90, 100, 0.5)])
    ((x, _, right, _, _),) = means(found, found[:1])
    assert right - x == pytest.approx((80 * 100) ** 0.5)
    assert (x + right) / 2 == pytest.approx(140)


def test_averaged_boxes_follow_a_moving_face_more_evenly() -> None:
    """A face that moves by 3 pixels a frame: the box's centre should too."""

    def unevenness(finder: CnnDetector) -> float:
        centres = []
        for step in range(10):
            picture = drawn_picture(320, 240, faces=((120 + 3 * step, 120, 70),))
            centres.append(finder.detect(picture)[0][0].centre[0])
        return float(np.abs(np.diff(centres) - 3).mean())

    assert unevenness(detector()) < 0.7 * unevenness(detector(averaged=False))


def test_a_face_within_another_goes_if_the_rule_says_so() -> None:
    found = as_found([(0, 0, 100, 0.9), (30, 30, 20, 0.8)])
    assert len(distinct(found, Overlap(0.34, 1.0))) == 2
    assert len(distinct(found, Overlap(0.34, 0.9))) == 1


@pytest.mark.parametrize("at_once", [1, 60_000, 150_000])
def test_a_picture_seen_in_bands_has_the_very_same_faces(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = drawn_picture(480, 900, faces=((150, 140, 75), (330, 470, 60), (200, 700, 80)))
    whole = detector(threshold=-1.0)
    calls: list[tuple[int, ...]] = []
    run = whole._run

    def counted(pixels: Pixels) -> Any:
        calls.append(pixels.shape)
        return run(pixels)

    monkeypatch.setattr(whole, "_run", counted)
    expected, once = whole.detect(picture), len(calls)
    monkeypatch.setattr(cnn_detector, "_AT_ONCE", at_once)
    found = whole.detect(picture)
    assert len(calls) - once > once
    assert len(found) == len(expected) >= 3
    for (ours, score), (theirs, wanted) in zip(found, expected, strict=True):
        assert np.allclose([*sides(ours), score], [*sides(theirs), wanted], atol=1e-3)
