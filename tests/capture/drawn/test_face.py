"""Drawn faces are faces to the networks: found, the same when turned or lit otherwise, different for others."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from facecog_desktop.capture.drawn.face import View, draw_face, draw_picture
from facecog_desktop.capture.drawn.features import Expression
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE, FIONA, MEI, STRANGER, DrawnPerson
from facecog_desktop.core.types import Pose
from tests.capture.drawn.conftest import Eye

EVERYBODY = (*DEMO_PEOPLE, STRANGER)

OTHER_VIEWS = (
    View(Pose(14, 0, 0)),
    View(Pose(-10, 5, 6)),
    View(light=0.8),
    View(expression=Expression.SMILE),
    View(expression=Expression.BLINK),
)


@pytest.mark.parametrize("person", EVERYBODY, ids=lambda person: person.name.encode("ascii", "ignore").decode())
def test_the_same_drawn_person_turned_lit_or_smiling_stays_the_same(eye: Eye, person: DrawnPerson) -> None:
    front = eye.template(draw_picture(person, 400))
    for view in OTHER_VIEWS:
        distance = np.linalg.norm(eye.template(draw_picture(person, 400, view)) - front)
        assert distance < 0.35, view


def test_any_two_drawn_people_are_far_apart(eye: Eye) -> None:
    templates = {person.name: eye.template(draw_picture(person, 400)) for person in EVERYBODY}
    for one, other in combinations(templates, 2):
        assert np.linalg.norm(templates[one] - templates[other]) > 0.45, (one, other)


def test_a_drawn_face_is_a_square_with_a_clear_background() -> None:
    colours, alpha = draw_face(FIONA, 200)
    assert colours.shape == (200, 200, 3)
    assert alpha.shape == (200, 200)
    assert alpha[0, 0] == 0
    assert not colours[0, 0].any()
    assert alpha[84, 100] == 255


def test_the_same_view_gives_the_same_pixels_every_time() -> None:
    view = View(Pose(8, -4, 3), light=0.4, expression=Expression.SMILE)
    assert np.array_equal(draw_picture(FIONA, 160, view), draw_picture(FIONA, 160, view))


def test_a_head_turned_to_the_right_has_its_mouth_right_of_where_it_was() -> None:
    def middle_of_the_lips(yaw: float) -> float:
        lips = draw_picture(MEI, 300, View(Pose(yaw, 0, 0)))[165:185, 90:210].astype(int)
        redness = lips[..., 0] - lips[..., 1]
        weights = np.clip(redness - 60, 0, None).sum(axis=0)
        return float((weights * np.arange(len(weights))).sum() / weights.sum())

    assert middle_of_the_lips(18) > middle_of_the_lips(0) + 5
    assert middle_of_the_lips(-18) < middle_of_the_lips(0) - 5


def test_light_from_the_right_brightens_the_right_half() -> None:
    def lean(light: float) -> float:
        face = draw_picture(FIONA, 200, View(light=light))[60:120, 70:130].astype(float)
        return float(face[:, 30:].mean() - face[:, :30].mean())

    assert lean(0.9) > 0 > lean(-0.9)


def test_closed_eyes_show_no_white() -> None:
    opened = draw_picture(FIONA, 300)[100:130, 100:200]
    closed = draw_picture(FIONA, 300, View(expression=Expression.BLINK))[100:130, 100:200]
    assert np.abs(opened.astype(int) - closed).max() > 80
