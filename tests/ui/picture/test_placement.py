"""Where frames and boxes lie in a widget, and how boxes glide."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF

from facecog_desktop.core.types import Box, Face, Landmarks, Track
from facecog_desktop.ui.picture.placement import Glide, fitted


def track(number: int, x: float = 0.0) -> Track:
    face = Face(Box(x, 0, 10, 10), 1.0, Landmarks(np.zeros((5, 2), np.float32)))
    return Track(number, face, None, 1, 0.0, 0.0)


@given(st.integers(1, 4000), st.integers(1, 4000), st.floats(10, 3000), st.floats(10, 3000))
def test_a_frame_is_as_large_as_it_goes_in_the_middle_with_its_aspect(
    width: int, height: int, wide: float, high: float
) -> None:
    target = fitted(width, height, QSizeF(wide, high)).target
    assert target.width() / target.height() == pytest.approx(width / height)
    assert target.width() <= wide * 1.0001
    assert target.height() <= high * 1.0001
    assert target.width() == pytest.approx(wide) or target.height() == pytest.approx(high)
    assert target.center().x() == pytest.approx(wide / 2)
    assert target.center().y() == pytest.approx(high / 2)


def test_a_box_lies_where_its_pixels_are() -> None:
    placement = fitted(100, 50, QSizeF(200, 200))
    assert placement.rect(Box(10, 5, 20, 10)) == QRectF(20, 60, 40, 20)


def test_a_mirrored_box_lies_on_the_other_side() -> None:
    placement = fitted(100, 50, QSizeF(200, 200), mirrored=True)
    assert placement.rect(Box(10, 5, 20, 10)) == QRectF(140, 60, 40, 20)


def test_a_box_glides_to_its_new_place_without_jumping() -> None:
    glide = Glide()
    glide.aim([track(1, x=0)])
    glide.step(0.5)
    glide.aim([track(1, x=100)])
    places = [glide.step(0.016)[0].box.x for _ in range(40)]
    assert 0 < places[0] < 40
    assert places == sorted(places)
    assert places[-1] == pytest.approx(100, abs=0.5)


def test_a_new_face_appears_softly_where_it_is() -> None:
    glide = Glide()
    glide.aim([track(1, x=70)])
    [first] = glide.step(0.016)
    assert first.box.x == 70
    assert 0 < first.opacity < 0.2
    assert glide.step(0.5)[0].opacity == 1


def test_a_face_missed_for_a_moment_does_not_flicker() -> None:
    glide = Glide()
    glide.aim([track(1)])
    glide.step(1)
    glide.aim([])
    assert glide.step(0.1)[0].opacity == 1
    glide.aim([track(1)])
    assert [glide.step(0.1)[0].opacity for _ in range(5)] == [1] * 5


def test_a_face_that_left_fades_and_is_gone() -> None:
    glide = Glide()
    glide.aim([track(1), track(2)])
    glide.step(1)
    glide.aim([track(2)])
    for _ in range(60):
        shown = glide.step(0.016)
    assert [face.track.id for face in shown] == [2]


def test_nothing_of_another_source_stays() -> None:
    glide = Glide()
    glide.aim([track(1)])
    glide.step(1)
    glide.clear()
    assert glide.step(0.016) == []


@given(st.lists(st.sets(st.integers(0, 5)), max_size=20))
def test_opacity_stays_between_nothing_and_all(scenes: list[set[int]]) -> None:
    glide = Glide()
    for present in scenes:
        glide.aim([track(number, number * 10) for number in present])
        for _ in range(3):
            shown = {face.track.id: face for face in glide.step(0.05)}
            assert present <= shown.keys()
            assert all(0 <= face.opacity <= 1 for face in shown.values())
