"""Which moments of a film are kept."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.cli.photos.film import MOST, Reel
from facecog_desktop.core.errors import NoFaceError, PoorQualityError, SeveralFacesError
from facecog_desktop.core.types import Box, Face, Landmarks, PoseName, Quality, Sample

POINTS = Landmarks(np.zeros((5, 2), dtype=np.float32))


def face(x: float = 0.0) -> Face:
    return Face(Box(x, 0, 100, 100), 1.0, POINTS)


def sample(quality: float = 80.0, pose: PoseName = PoseName.FRONT) -> Sample:
    return Sample(b"", POINTS, Quality(100, quality, 100, 100, 100, 100), pose=pose)


def shown(moments: list[tuple[float, float, PoseName]], *, force: bool = False) -> Reel:
    reel = Reel(force=force)
    for time, quality, pose in moments:
        reel.add(time, [face()], sample(quality, pose))
    return reel


@given(st.lists(st.tuples(st.floats(0, 100), st.sampled_from(PoseName)), min_size=1, max_size=80))
def test_what_is_kept_is_good_few_apart_and_in_order(looks: list[tuple[float, PoseName]]) -> None:
    steady = [(number * 0.2, quality, pose) for number, (quality, pose) in enumerate(looks)]
    reel = shown(steady)
    if max(quality for _, quality, _ in steady) < 30:
        with pytest.raises(PoorQualityError):
            reel.chosen()
        return
    kept = reel.chosen()
    times = [moment.time for moment in kept]
    assert 1 <= len(kept) <= MOST
    assert times == sorted(times)
    assert all(later - earlier >= 0.4 for earlier, later in pairwise(times))
    assert all(moment.quality >= 30 for moment in kept)


def test_every_direction_comes_before_a_second_of_one() -> None:
    moments = [(i * 0.5, 90.0, PoseName.FRONT) for i in range(20)]
    moments += [(10.0, 40.0, PoseName.LEFT), (10.5, 35.0, PoseName.UP)]
    kept = shown(moments).chosen()
    assert len(kept) == MOST
    assert {moment.sample.pose for moment in kept} == {PoseName.FRONT, PoseName.LEFT, PoseName.UP}


def test_the_best_moments_of_a_direction_are_kept() -> None:
    kept = shown([(float(i), 30.0 + i, PoseName.FRONT) for i in range(30)]).chosen()
    assert [moment.quality for moment in kept] == [30.0 + i for i in range(20, 30)]


def test_force_keeps_poor_moments() -> None:
    assert len(shown([(0.0, 5.0, PoseName.FRONT)], force=True).chosen()) == 1


def test_the_refusal_says_what_is_wrong_at_best() -> None:
    with pytest.raises(PoorQualityError, match="blurred"):
        shown([(0.0, 5.0, PoseName.FRONT)]).chosen()


def test_a_film_without_faces_and_one_of_crowds_are_told_apart() -> None:
    with pytest.raises(NoFaceError):
        Reel().chosen()
    crowd = Reel()
    crowd.add(0.0, [face(), face(300)], None)
    with pytest.raises(SeveralFacesError):
        crowd.chosen()


def two_one_after_the_other(second: int, *, faces: int = 1) -> Reel:
    reel = Reel(faces=faces)
    for i in range(20):
        reel.add(i * 0.2, [face()], sample())
    for i in range(second):
        reel.add(10 + i * 0.2, [face(900)], replace(sample(), source="second"))
    return reel


def test_a_second_face_seen_for_as_long_is_a_second_person() -> None:
    with pytest.raises(SeveralFacesError, match="2 faces"):
        two_one_after_the_other(15).chosen()


def test_a_second_face_seen_shortly_is_left_out() -> None:
    assert {moment.sample.source for moment in two_one_after_the_other(8).chosen()} == {""}


def test_where_several_are_allowed_the_face_seen_longest_is_kept() -> None:
    assert {moment.sample.source for moment in two_one_after_the_other(19, faces=2).chosen()} == {""}
    assert {moment.sample.source for moment in two_one_after_the_other(25, faces=2).chosen()} == {"second"}


def test_a_camera_has_enough_with_ten_moments_in_three_directions() -> None:
    front = [(i * 0.5, 90.0, PoseName.FRONT) for i in range(12)]
    assert not shown(front).enough(6.0)
    turned = [(6.0, 90.0, PoseName.LEFT), (7.0, 90.0, PoseName.RIGHT)]
    assert shown([*front, *turned]).enough(7.0)
    assert not shown([*front[:3], *turned]).enough(7.0)
    assert not Reel().enough(0.0)


def test_a_camera_is_watched_for_twenty_seconds_at_most() -> None:
    assert shown([(5.0, 0.0, PoseName.FRONT)]).enough(25.0)
    assert not shown([(5.0, 0.0, PoseName.FRONT)]).enough(24.0)


def test_a_long_film_does_not_fill_the_memory() -> None:
    reel = shown([(i * 0.2, float(i % 100), PoseName.FRONT) for i in range(2000)])
    [shelves] = reel._moments.values()
    assert max(len(shelf) for shelf in shelves.values()) <= 30
    assert min(moment.quality for moment in reel.chosen()) >= 98
