"""From frames to looks."""

from __future__ import annotations

import numpy as np
import pytest

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.types import Box, Face, Frame, Landmarks, Pixels, Pose
from facecog_desktop.service.liveness.watching import glances, look_of
from tests.fakes import FakeEngine, picture, template


def frames(*pictures: Pixels, fps: float = 10.0) -> list[Frame]:
    return [Frame(pixels, number, number / fps) for number, pixels in enumerate(pictures)]


def test_the_largest_face_of_each_frame_is_looked_at_and_followed() -> None:
    engine = FakeEngine()
    engine.pose = Pose(12.0, 0.0, 0.0)
    found = list(glances(frames(*[picture((1, 50, 50))] * 3, picture()), engine))
    assert [look is not None for _, look in found] == [True, True, True, False]
    assert {look.track for _, look in found if look} == {1}
    assert {look.yaw for _, look in found if look} == {12.0}


def test_a_template_is_made_once_a_second_and_shown_to_whoever_looks_closer() -> None:
    closer: list[float] = []
    shown = frames(*[picture((1, 50, 50))] * 25)
    found = list(glances(shown, FakeEngine(), lambda frame, face: closer.append(frame.time)))
    embedded = [look.template for _, look in found if look and look.template is not None]
    assert len(embedded) == 3
    assert np.array_equal(embedded[0], template(1))
    assert closer == pytest.approx([0.0, 1.0, 2.0])


def test_five_landmarks_are_not_enough() -> None:
    face = Face(Box(0, 0, 10, 10), 1.0, Landmarks(np.zeros((5, 2), np.float32)))
    with pytest.raises(InvalidRequestError, match="68 landmarks"):
        look_of(face, 1, 0.0)


def test_a_face_without_a_pose_is_taken_to_look_ahead() -> None:
    face = Face(Box(0, 0, 10, 10), 1.0, Landmarks(np.zeros((68, 2), np.float32)))
    assert look_of(face, 3, 1.5, "anna").yaw == 0.0
