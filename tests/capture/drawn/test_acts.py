"""The choreography: alone first, then company, everybody gone at the end of each scene."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.drawn.acts import BLOCK, SOLO, places, visits
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE, STRANGER, DrawnPerson


def names(time: float, seed: int = 0) -> set[str]:
    return {place.person.name for place in places(DEMO_PEOPLE, STRANGER, time, seed)}


@pytest.mark.parametrize("time", [0.0, 3.0, 6.5, 9.0])
def test_the_first_person_is_alone_and_near_for_the_first_seconds(time: float) -> None:
    (place,) = places(DEMO_PEOPLE, STRANGER, time, 0)
    assert place.person is DEMO_PEOPLE[0]
    assert place.scale == 1.0
    assert place.x == pytest.approx(0.5, abs=0.02)


def test_the_first_person_shows_all_five_poses_of_a_registration() -> None:
    poses = [places(DEMO_PEOPLE, STRANGER, tenth / 10, 0)[0].pose for tenth in range(95)]
    assert min(pose.yaw for pose in poses) < -18
    assert max(pose.yaw for pose in poses) > 18
    assert max(pose.pitch for pose in poses) > 12
    assert min(pose.pitch for pose in poses) < -12
    assert sum(abs(pose.yaw) < 5 and abs(pose.pitch) < 5 for pose in poses) > 30


def test_the_first_person_comes_back_in_the_first_scene_with_others() -> None:
    for seed in range(20):
        people = [visit.person for visit in visits(DEMO_PEOPLE, STRANGER, 0, seed)]
        assert DEMO_PEOPLE[0] in people
        assert STRANGER not in people


@given(st.integers(0, 300), st.integers(0, 1000))
def test_every_scene_has_two_or_three_different_people_within_its_time(block: int, seed: int) -> None:
    scene = visits(DEMO_PEOPLE, STRANGER, block, seed)
    people = [visit.person.name for visit in scene]
    assert 2 <= len(set(people)) == len(people) <= 3
    assert (STRANGER.name in people) == (block % 3 == 1)
    assert all(0 < visit.enter < visit.leave < BLOCK for visit in scene)
    assert [visit.scale for visit in scene] == sorted(visit.scale for visit in scene)


@given(st.floats(0, 2000), st.integers(0, 50))
def test_nobody_turns_or_moves_beyond_belief(time: float, seed: int) -> None:
    for place in places(DEMO_PEOPLE, STRANGER, time, seed):
        assert abs(place.pose.yaw) <= 30
        assert abs(place.pose.pitch) <= 25
        assert abs(place.pose.roll) <= 5
        assert 0.5 <= place.scale <= 1
        assert -0.4 < place.x < 1.4


def test_people_walk_and_do_not_jump() -> None:
    before: dict[str, float] = {}
    for number in range(round(SOLO * 30), round((SOLO + BLOCK) * 30)):
        now = {place.person.name: place.x for place in places(DEMO_PEOPLE, STRANGER, number / 30, 0)}
        for name in now.keys() & before.keys():
            assert abs(now[name] - before[name]) < 0.04
        before = now


def test_a_visitor_is_outside_the_picture_when_coming_and_going() -> None:
    for visit in visits(DEMO_PEOPLE, STRANGER, 0, 0):
        for moment in (visit.enter, visit.leave):
            place = visit.place(moment)
            assert place is not None
            assert not -0.05 < place.x < 1.05
        assert visit.place(visit.enter - 0.01) is None


def test_the_stranger_is_nobody_of_the_cast() -> None:
    cast: set[DrawnPerson] = set(DEMO_PEOPLE)
    assert STRANGER not in cast
    assert len({person.name for person in cast}) == len(DEMO_PEOPLE) >= 6
    assert names(SOLO + 1.5 * BLOCK) | {STRANGER.name}
