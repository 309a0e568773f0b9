"""Faces in pictures that show nothing but a face."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import numpy as np
import pytest

from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Box, Face, Frame, Landmarks, Pixels
from facecog_desktop.service.registering.close_up import sought


def face(x: float, y: float, width: float, *, chin: float | None = None) -> Face:
    """A face with its lowest landmark at `chin`."""
    points = np.array([[x + 1, y + 1], [x + width / 2, y + width if chin is None else chin]], dtype=np.float32)
    return Face(Box(x, y, width, width), 1.0, Landmarks(points))


class Detector:
    """Finds what it is told to find in pictures of each width."""

    def __init__(self, found: dict[int, Sequence[Face]]) -> None:
        self.found = found
        self.asked: list[int] = []

    def detect(self, frame: Frame, *, thorough: bool = False, smallest: float = 0.0) -> list[Face]:
        self.asked.append(frame.width)
        return list(self.found.get(frame.width, ()))


def blank(side: int) -> Pixels:
    return np.tile(np.arange(side, dtype=np.uint8)[:, None, None], (1, side, 3))


def seen_in(detector: Detector, side: int) -> tuple[Frame, list[Face]]:
    return sought(cast(FaceService, cast(Any, detector)), Frame(blank(side), source="a.jpg"))


WHOLE = face(15, 15, 66)
CUT_OFF = face(15, 25, 66, chin=97)
WIDENED = face(15 + 24, 25 + 24, 66)


def test_a_face_that_is_whole_is_taken_as_it_is() -> None:
    detector = Detector({96: [WHOLE], 144: [WIDENED]})
    frame, faces = seen_in(detector, 96)
    assert (frame.width, faces) == (96, [WHOLE])
    assert 144 not in detector.asked


@pytest.mark.parametrize("plain", [[], [CUT_OFF], [WHOLE, face(0, 0, 30)], [face(0, 0, 30)]])
def test_else_a_small_picture_is_seen_within_a_margin_of_its_edges(plain: list[Face]) -> None:
    frame, faces = seen_in(Detector({96: plain, 144: [face(0, 0, 20), WIDENED, face(100, 100, 40)]}), 96)
    assert (frame.width, frame.height, frame.source) == (144, 144, "a.jpg")
    assert faces == [WIDENED], "what is not in the middle is a chance pattern"
    assert frame.pixels[:24].max() == 0
    assert (frame.pixels[24:120, 24:120] == blank(96)).all()


def test_where_the_margin_does_not_help_the_first_look_counts() -> None:
    frame, faces = seen_in(Detector({96: [CUT_OFF]}), 96)
    assert (frame.width, faces) == (96, [CUT_OFF])


def test_a_larger_picture_is_tried_again_only_where_nobody_was_found() -> None:
    both = [face(10, 10, 90), face(150, 10, 90)]
    assert seen_in(Detector({300: both, 450: [WIDENED]}), 300)[1] == both
    assert seen_in(Detector({300: [], 450: [face(100, 100, 250)]}), 300)[0].width == 450


def test_a_large_photo_is_not_tried_again() -> None:
    detector = Detector({})
    frame, faces = seen_in(detector, 800)
    assert (frame.width, faces) == (800, [])
    assert set(detector.asked) == {800}
