"""Depth by parallax: a head that turns leaves much over a homography, a picture that turns next to nothing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.liveness.challenge import ChallengeRules
from facecog_desktop.core.liveness.parallax import relief, residual
from facecog_desktop.core.types import Landmarks
from tests.core.liveness.heads import head, picture, seen

DEPTH = ChallengeRules().depth

angles = st.floats(-40, 40)


@given(yaw=angles, pitch=angles, far=st.floats(350, 1500))
def test_a_flat_picture_shows_no_depth_however_it_is_held(yaw: float, pitch: float, far: float) -> None:
    assert relief(seen(picture()), seen(picture(), yaw=yaw, pitch=pitch, far=far)) < 1e-3


@given(yaw=st.floats(18, 45), side=st.sampled_from([-1, 1]), pitch=st.floats(-10, 10), far=st.floats(350, 1500))
def test_a_head_that_turns_to_a_side_shows_depth(yaw: float, side: int, pitch: float, far: float) -> None:
    assert relief(seen(head()), seen(head(), yaw=side * yaw, pitch=pitch, far=far)) > DEPTH


@given(yaw=st.floats(18, 40), noise=st.floats(0, 0.8), seed=st.integers(0, 10_000))
@settings(max_examples=50, deadline=None)
def test_uncertain_landmarks_do_not_make_a_picture_of_a_head_nor_a_head_of_a_picture(
    yaw: float, noise: float, seed: int
) -> None:
    assert relief(seen(picture()), seen(picture(), yaw=yaw, noise=noise, seed=seed)) < DEPTH
    assert relief(seen(head()), seen(head(), yaw=yaw, noise=noise, seed=seed)) > DEPTH


def test_the_farther_a_head_turns_the_more_depth_it_shows() -> None:
    found = [relief(seen(head()), seen(head(), yaw=yaw)) for yaw in (0, 10, 20, 30, 40)]
    assert found == sorted(found)
    assert found[0] < 1e-3


@given(scale=st.floats(0.5, 3.0))
def test_the_size_of_the_picture_does_not_matter(scale: float) -> None:
    small, turned = seen(head()), seen(head(), yaw=25)
    larger = [Landmarks((each.points * scale).astype(np.float32)) for each in (small, turned)]
    assert relief(*larger) == pytest.approx(relief(small, turned), rel=1e-3)


def test_points_that_all_lie_in_one_place_are_no_error() -> None:
    nowhere = Landmarks(np.full((68, 2), 7.0, dtype=np.float32))
    assert np.isfinite(relief(nowhere, nowhere))


def test_a_homography_of_four_points_says_nothing() -> None:
    four = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
    with pytest.raises(ValueError, match="4 points"):
        residual(four, four)
