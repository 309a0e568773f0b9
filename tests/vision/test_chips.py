"""The network's chips, held to dlib pixel by pixel, and their variations."""

from __future__ import annotations

import cv2
import dlib
import numpy as np
import pytest

from facecog_desktop.core.types import Landmarks, Pixels
from facecog_desktop.vision import weights
from facecog_desktop.vision.chips import MIRRORED, PLAIN, ChipRecipe, cut, cut_all
from facecog_desktop.vision.detectors.detector import to_rectangle
from facecog_desktop.vision.detectors.hog_detector import HogDetector
from facecog_desktop.vision.landmarks import LandmarkPredictor


def _turned(pixels: Pixels, degrees: float) -> Pixels:
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(pixels, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)


@pytest.mark.parametrize("degrees", [0, 14, -14])
@pytest.mark.parametrize("name", [weights.LANDMARKS_5, weights.LANDMARKS_68])
def test_a_plain_chip_has_the_very_pixels_of_dlibs(
    name: str,
    degrees: float,
    two_faces: Pixels,
    hog: HogDetector,
    landmarks_5: LandmarkPredictor,
    landmarks_68: LandmarkPredictor,
) -> None:
    pixels = _turned(two_faces, degrees)
    predictor = landmarks_5 if name == weights.LANDMARKS_5 else landmarks_68
    theirs = dlib.shape_predictor(str(weights.find(name)))
    boxes = [box for box, _ in hog.detect(pixels)]
    assert boxes
    for box, landmarks in zip(boxes, predictor.predict(pixels, boxes), strict=True):
        chip = dlib.get_face_chip(pixels, theirs(pixels, to_rectangle(box)), size=150, padding=0.25)
        assert np.array_equal(cut(pixels, landmarks, PLAIN), chip)


@pytest.fixture
def landmarks(two_faces: Pixels, hog: HogDetector, landmarks_68: LandmarkPredictor) -> Landmarks:
    """68 points of the first face of `two_faces`."""
    return landmarks_68.predict(two_faces, [hog.detect(two_faces)[0][0]])[0]


def _difference(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other).mean())


def test_a_mirrored_chip_is_the_plain_one_turned_over(two_faces: Pixels, landmarks: Landmarks) -> None:
    plain = cut(two_faces, landmarks)
    mirrored = cut(two_faces, landmarks, MIRRORED)
    assert np.array_equal(mirrored, plain[:, ::-1])
    assert mirrored.flags.c_contiguous


def test_a_recipe_that_changes_nothing_changes_nothing(two_faces: Pixels, landmarks: Landmarks) -> None:
    plain = cut(two_faces, landmarks)
    assert np.abs(cut(two_faces, landmarks, ChipRecipe(zoom=1 + 1e-9)).astype(int) - plain).max() <= 1


@pytest.mark.parametrize("degrees", [0, 12])
def test_a_shifted_chip_shows_the_upright_face_moved_by_that_part_of_its_side(
    degrees: float, two_faces: Pixels, hog: HogDetector, landmarks_68: LandmarkPredictor
) -> None:
    pixels = _turned(two_faces, degrees)
    points = landmarks_68.predict(pixels, [hog.detect(pixels)[0][0]])[0]
    plain = cut(pixels, points)
    right = cut(pixels, points, ChipRecipe(shift=(0.1, 0.0)))
    down = cut(pixels, points, ChipRecipe(shift=(0.0, 0.1)))
    # A chip cut further to the right shows the face further to the left.
    assert _difference(right[:, :-15], plain[:, 15:]) < 3
    assert _difference(down[:-15], plain[15:]) < 3
    assert _difference(right, plain) > 6


def test_a_zoomed_chip_shows_the_middle_of_the_face_larger(two_faces: Pixels, landmarks: Landmarks) -> None:
    plain = cut(two_faces, landmarks)
    zoomed = cut(two_faces, landmarks, ChipRecipe(zoom=1.25))
    shrunk = cv2.resize(zoomed, (120, 120), interpolation=cv2.INTER_AREA)
    assert _difference(np.asarray(shrunk, dtype=np.uint8), plain[15:135, 15:135]) < 4


def test_all_chips_of_a_face_come_in_the_order_of_their_recipes(two_faces: Pixels, landmarks: Landmarks) -> None:
    recipes = (PLAIN, ChipRecipe(points=5, mirrored=True), MIRRORED, ChipRecipe(shift=(0.05, 0.02), zoom=1.1))
    chips = cut_all(two_faces, landmarks, recipes)
    assert chips.shape == (4, 150, 150, 3)
    assert chips.dtype == np.uint8
    for chip, recipe in zip(chips, recipes, strict=True):
        assert np.array_equal(chip, cut(two_faces, landmarks, recipe))


def test_landmarks_between_pixels_are_rounded(two_faces: Pixels, landmarks: Landmarks) -> None:
    assert np.array_equal(cut(two_faces, landmarks.moved(0.4, -0.4)), cut(two_faces, landmarks))


def test_a_face_at_the_rim_is_cut_from_a_view_as_from_a_copy(two_faces: Pixels, landmarks: Landmarks) -> None:
    view = two_faces[100:, 440:]
    points = landmarks.moved(-440, -100)
    assert np.array_equal(cut(view, points), cut(view.copy(), points))
    assert cut(view, points)[:, 0].max() == 0
