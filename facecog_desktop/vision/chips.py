"""The 150x150 chips that the face network was trained on, cut exactly as dlib cuts them, and recipes of several."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import dlib
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Landmarks, Pixels
from facecog_desktop.vision.landmarks import five_of

SIZE = 150
_PADDING = 0.25

Chips = NDArray[np.uint8]
"""(n, 150, 150, 3) uint8, RGB."""


@dataclass(frozen=True, slots=True)
class ChipRecipe:
    """One way to cut a chip: by which landmarks, mirrored or not, how far moved (parts of its side) and enlarged.

    `zoom` above 1 shows a smaller part of the face. A recipe of 68 points uses 5 where there are no more.
    """

    points: Literal[5, 68] = 68
    mirrored: bool = False
    shift: tuple[float, float] = (0.0, 0.0)
    zoom: float = 1.0


PLAIN = ChipRecipe()
"""What dlib and face_recognition do."""

MIRRORED = ChipRecipe(mirrored=True)


def cut(pixels: Pixels, landmarks: Landmarks, recipe: ChipRecipe = PLAIN) -> Pixels:
    """(150, 150, 3) RGB. For PLAIN the very pixels of dlib.get_face_chip(size=150, padding=0.25).

    dlib's geometry: a similarity fitted to the landmarks, upright, a quarter of the face as margin; black beyond the
    picture. Landmarks are rounded to whole pixels as dlib keeps them.
    """
    used = five_of(landmarks) if recipe.points == 5 else landmarks
    parts = dlib.points([dlib.point(round(float(x)), round(float(y))) for x, y in used.points])
    details = dlib.get_face_chip_details(
        dlib.full_object_detection(dlib.rectangle(), parts), size=SIZE, padding=_PADDING
    )
    if recipe.shift != (0.0, 0.0) or recipe.zoom != 1.0:
        details = _varied(details, recipe)
    chip = dlib.extract_image_chip(np.ascontiguousarray(pixels), details)
    return np.ascontiguousarray(chip[:, ::-1]) if recipe.mirrored else np.asarray(chip)


def cut_all(pixels: Pixels, landmarks: Landmarks, recipes: tuple[ChipRecipe, ...]) -> Chips:
    """(n, 150, 150, 3): a chip a recipe, in their order. A mirrored twin is turned over instead of cut again."""
    plain: dict[ChipRecipe, Pixels] = {}
    chips = np.empty((len(recipes), SIZE, SIZE, 3), dtype=np.uint8)
    for place, recipe in zip(chips, recipes, strict=True):
        straight = ChipRecipe(recipe.points, mirrored=False, shift=recipe.shift, zoom=recipe.zoom)
        if straight not in plain:
            plain[straight] = cut(pixels, landmarks, straight)
        place[...] = plain[straight][:, ::-1] if recipe.mirrored else plain[straight]
    return chips


def _varied(details: dlib.chip_details, recipe: ChipRecipe) -> dlib.chip_details:
    """The chip's place moved within the upright face and enlarged about its centre."""
    box, angle = details.rect, details.angle
    # Not width() and center(): the one counts a pixel more, the other rounds.
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    dx, dy = recipe.shift[0] * (right - left), recipe.shift[1] * (bottom - top)
    x = (left + right) / 2 + dx * math.cos(angle) - dy * math.sin(angle)
    y = (top + bottom) / 2 + dx * math.sin(angle) + dy * math.cos(angle)
    half_width, half_height = (right - left) / recipe.zoom / 2, (bottom - top) / recipe.zoom / 2
    place = dlib.drectangle(x - half_width, y - half_height, x + half_width, y + half_height)
    return dlib.chip_details(place, dlib.chip_dims(SIZE, SIZE), angle)
