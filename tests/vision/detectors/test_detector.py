"""Boxes to dlib's rectangles and back."""

from __future__ import annotations

import dlib
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.types import Box
from facecog_desktop.vision.detectors.detector import from_rectangle, to_rectangle

_place = st.integers(-500, 5000)
_size = st.integers(1, 3000)


@given(_place, _place, _size, _size)
def test_a_rectangle_comes_back_exactly_and_a_box_is_as_wide_as_dlib_says(x: int, y: int, wide: int, high: int) -> None:
    rectangle = dlib.rectangle(x, y, x + wide - 1, y + high - 1)
    box = from_rectangle(rectangle)
    assert (box.width, box.height) == (rectangle.width(), rectangle.height())
    assert to_rectangle(box) == rectangle


@given(_place, _place, _size, _size, st.floats(0.1, 4.0))
def test_a_box_found_in_a_scaled_picture_lies_within_a_pixel_of_its_place(
    x: int, y: int, wide: int, high: int, scale: float
) -> None:
    box = from_rectangle(dlib.rectangle(x, y, x + wide - 1, y + high - 1), scale)
    for found, meant in zip((box.x, box.y, box.right, box.bottom), (x, y, x + wide, y + high), strict=True):
        assert abs(found - meant / scale) <= 0.5
        assert found == int(found)


def test_a_box_between_pixels_becomes_the_nearest_rectangle() -> None:
    assert to_rectangle(Box(10.4, 20.6, 30.3, 40.1)) == dlib.rectangle(10, 21, 40, 60)
