"""Soft shapes: where they lie, how they cover each other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.drawn.canvas import ABOVE, REACH, Canvas, curve, mixed, oval, over, shaded

RED = (255, 0, 0)


def pixel(x: float, y: float, size: int = 190) -> tuple[int, int]:
    unit = size / (2 * REACH)
    return int((y + ABOVE) * unit), int((x + REACH) * unit)


def test_a_filled_oval_covers_its_middle_and_nothing_far_away() -> None:
    canvas = Canvas(190)
    canvas.fill(oval(0.5, 0.5, 0.3, 0.2), RED)
    assert canvas.layer[pixel(0.5, 0.5)] == pytest.approx([255, 0, 0, 1], abs=1e-3)
    assert not canvas.layer[pixel(-0.5, -0.5)].any()


def test_half_opacity_leaves_half_of_what_was_there() -> None:
    canvas = Canvas(190)
    canvas.fill(oval(0, 0, 1, 1), (0, 0, 200))
    canvas.fill(oval(0, 0, 1, 1), (200, 0, 0), opacity=0.5)
    assert canvas.layer[pixel(0, 0)] == pytest.approx([100, 0, 100, 1], abs=1)


def test_nothing_is_painted_outside_the_window_of_the_canvas() -> None:
    canvas = Canvas(190)
    canvas.within = canvas.mask(oval(0, 0, 0.3, 0.3))
    canvas.fill(oval(0, 0, 1, 1), RED)
    assert canvas.layer[pixel(0, 0)][3] == pytest.approx(1)
    assert canvas.layer[pixel(0.6, 0)][3] == 0


def test_a_shape_outside_the_layer_paints_nothing() -> None:
    canvas = Canvas(60)
    canvas.fill(oval(9, 9, 0.3, 0.3), RED)
    canvas.stroke(np.array([[-9.0, -9.0], [-8.0, -9.0]]), 0.1, RED)
    assert not canvas.layer.any()


def test_a_hair_thinner_than_a_pixel_is_pale() -> None:
    thin, thick = Canvas(100), Canvas(100)
    line = np.array([[-1.0, 0.0], [1.0, 0.0]])
    thin.stroke(line, 0.01, RED)
    thick.stroke(line, 0.1, RED)
    assert 0 < thin.layer[..., 3].max() < 0.5 < thick.layer[..., 3].max()


def test_shading_changes_colours_but_not_what_is_covered() -> None:
    canvas = Canvas(100)
    canvas.fill(oval(0, 0, 1, 1), (100, 100, 100))
    canvas.shade(np.full((100, 100), 9, dtype=np.float32))
    assert canvas.layer[..., :3].max() == pytest.approx(255)
    assert canvas.layer[..., 3].max() == pytest.approx(1)


def test_over_shows_the_upper_where_it_is_and_the_lower_elsewhere() -> None:
    upper, lower = Canvas(100), Canvas(100)
    upper.fill(oval(0, 0, 0.5, 0.5), RED)
    lower.fill(oval(0, 0, 1, 1), (0, 0, 255))
    both = over(upper.cutout(), lower.cutout())
    assert both[pixel(0, 0, 100)].tolist() == [255, 0, 0, 255]
    assert both[pixel(0.75, 0, 100)].tolist() == [0, 0, 255, 255]
    assert both[0, 0, 3] == 0


@given(st.lists(st.tuples(st.floats(-1, 1), st.floats(-1, 1)), min_size=3, max_size=9))
def test_a_curve_goes_through_all_of_its_points(points: list[tuple[float, float]]) -> None:
    for closed in (True, False):
        line = curve(points, closed=closed)
        for point in points:
            assert np.abs(line - np.array(point)).sum(axis=1).min() < 1e-9


@given(st.tuples(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255)), st.floats(0, 4))
def test_colours_stay_colours(colour: tuple[int, int, int], factor: float) -> None:
    assert all(0 <= part <= 255 for part in shaded(colour, factor))
    assert mixed(colour, RED, 0) == colour
    assert mixed(colour, RED, 1) == RED
