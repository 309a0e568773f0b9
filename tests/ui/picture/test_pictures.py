"""Pixels become Qt pictures in the right colours, without a copy, and keep their memory."""

from __future__ import annotations

import gc

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from facecog_desktop.core.types import Box, Frame
from facecog_desktop.ui.picture.pictures import around, image, pixels_of, pixmap, reduced, rounded


def test_red_is_red() -> None:
    pixels = np.zeros((4, 6, 3), np.uint8)
    pixels[1, 2] = (250, 20, 3)
    shown = image(Frame(pixels).pixels)
    assert (shown.width(), shown.height()) == (6, 4)
    assert shown.pixelColor(2, 1) == QColor(250, 20, 3)


def test_an_image_shares_the_frames_memory_and_outlives_it() -> None:
    pixels = np.full((5, 7, 3), 9, np.uint8)
    shown = image(pixels)
    pixels[2, 3] = 200
    assert shown.pixelColor(3, 2).red() == 200
    del pixels
    gc.collect()
    assert shown.pixelColor(3, 2).red() == 200


def test_pixels_with_gaps_between_rows_are_shown_right() -> None:
    whole = np.arange(10 * 10 * 3, dtype=np.uint8).reshape(10, 10, 3)
    part = whole[2:6, 3:8]
    assert image(part).pixelColor(1, 1) == QColor(*(int(v) for v in whole[3, 4]))


@given(st.floats(-300, 300), st.floats(-300, 300), st.floats(0, 400), st.floats(0.1, 4))
def test_the_surroundings_of_any_box_are_a_picture(x: float, y: float, side: float, factor: float) -> None:
    found = around(np.zeros((60, 80, 3), np.uint8), Box(x, y, side, side), factor)
    assert found.ndim == 3
    assert found.size > 0


def test_the_surroundings_are_the_part_of_the_picture_about_the_box() -> None:
    pixels = np.zeros((100, 100, 3), np.uint8)
    pixels[40:60, 40:60] = 255
    found = around(pixels, Box(40, 40, 20, 20), 1.0)
    assert found.shape[:2] == (21, 21)
    assert found[:20, :20].min() == 255


def test_a_rounded_picture_is_square_with_clear_corners_and_can_be_mirrored(qtbot: QtBot) -> None:
    pixels = np.zeros((40, 80, 3), np.uint8)
    pixels[:, :40, 0] = 255
    straight = rounded(pixmap(pixels), 40).toImage()
    mirrored = rounded(pixmap(pixels), 40, mirrored=True).toImage()
    assert (straight.width(), straight.height()) == (40, 40)
    assert straight.pixelColor(0, 0).alpha() == 0
    assert [straight.pixelColor(x, 20).red() > 128 for x in (5, 35)] == [True, False]
    assert [mirrored.pixelColor(x, 20).red() > 128 for x in (5, 35)] == [False, True]


def test_an_images_pixels_come_back_as_they_were() -> None:
    pixels = np.random.default_rng(0).integers(0, 255, (7, 5, 3), dtype=np.uint8)
    assert np.array_equal(pixels_of(image(pixels)), pixels)


def test_transparent_parts_of_an_image_become_white() -> None:
    clear = QImage(3, 2, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    assert (pixels_of(clear) == 255).all()


def test_a_large_picture_is_reduced_for_showing_and_a_small_one_is_left_alone() -> None:
    pixels = np.zeros((300, 900, 3), np.uint8)
    pixels[:, 450:] = 200
    small = reduced(pixels, 90)
    assert small.shape == (30, 90, 3)
    assert small[:, :40].max() == 0
    assert small[:, 50:].min() == 200
    assert reduced(pixels, 900) is pixels
