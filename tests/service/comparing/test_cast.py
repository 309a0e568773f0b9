"""Faces of a film become people: by their place, by what they look like, and never two of them in one frame."""

from __future__ import annotations

import numpy as np
import pytest

from facecog_desktop.core.types import Box, Face, Landmarks, Quality
from facecog_desktop.service.comparing import cast
from facecog_desktop.service.comparing.cast import BEST, Best, Cast, Member
from tests.fakes import template

ANNA, BEN, CARL = 1, 2, 3
FACE = Face(Box(0, 0, 80, 80), 1.0, Landmarks(np.zeros((5, 2), dtype=np.float32)))


def seen(people: Cast, time: float, **faces: int) -> list[Member]:
    """One frame: track t7=ANNA and so on."""
    tracks = [int(track[1:]) for track in faces]
    looks = [template(identity) for identity in faces.values()]
    members = people.assign(tracks, looks)
    for member, look in zip(members, looks, strict=True):
        member.see(time, look)
    people.forget_others(members, tracks)
    return members


def best(time: float, value: float) -> Best:
    return Best(time, Quality(value, 100, 100, 100, 100, 100), b"%d" % value, FACE, FACE.box)


def test_a_face_that_is_followed_stays_who_it_is() -> None:
    people = Cast()
    one, two = seen(people, 0, t1=ANNA), seen(people, 1, t1=ANNA)
    assert one == two
    assert people.members()[0].times == [0, 1]


def test_a_cut_to_somebody_else_at_the_same_place_is_noticed() -> None:
    people = Cast()
    [anna] = seen(people, 0, t1=ANNA)
    [ben] = seen(people, 1, t1=BEN)
    assert anna is not ben


def test_somebody_who_comes_back_is_the_same_person() -> None:
    people = Cast()
    [anna] = seen(people, 0, t1=ANNA)
    seen(people, 1, t2=BEN)
    assert seen(people, 2, t3=ANNA) == [anna]
    assert [member.times for member in people.members()] == [[0, 2], [1]]


def test_nobody_is_twice_in_a_frame() -> None:
    one, other = seen(Cast(), 0, t1=ANNA, t2=ANNA)
    assert one is not other


def test_who_is_in_the_frame_already_is_not_taken_again() -> None:
    people = Cast()
    [anna] = seen(people, 0, t1=ANNA)
    [other] = people.assign([2], [template(ANNA)], [anna])
    assert other is not anna


def test_people_who_were_one_all_along_are_joined() -> None:
    people = Cast()
    anna, double = seen(people, 0, t1=ANNA, t2=ANNA)
    assert len(people.members()) == 2  # they share a frame
    people = Cast()
    [first] = people.assign([1], [template(ANNA)])
    first.see(0, template(ANNA))
    [second] = people.assign([2], [template(ANNA)], [first])
    second.see(1, template(ANNA))
    second.keep(best(1, 60))
    [joined] = people.members()
    assert joined is first
    assert joined.times == [0, 1]
    assert [each.time for each in joined.best] == [1]
    assert anna is not double


def test_who_was_seen_most_comes_first() -> None:
    people = Cast()
    for time in range(3):
        seen(people, time, t1=BEN)
    seen(people, 4, t2=ANNA)
    assert [len(member.times) for member in people.members()] == [3, 1]


def test_of_too_many_people_those_seen_least_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cast, "MOST", 2)
    people = Cast()
    for time in range(3):
        seen(people, time, t1=ANNA)
    seen(people, 4, t2=BEN)
    seen(people, 5, t3=CARL)
    assert [member.times for member in people.members()] == [[0, 1, 2], [5]]


def test_the_best_frames_are_kept_and_none_close_to_another() -> None:
    member = Member()
    for time, value in [(0.0, 50), (0.2, 70), (0.4, 60), (1.0, 10), (2.0, 20), (3.0, 30), (4.0, 40)]:
        if member.wants(time, value):
            member.keep(best(time, value))
    assert sorted(each.time for each in member.best) == [0.2, 1.0, 2.0, 3.0, 4.0]
    assert len(member.best) == BEST
    assert not member.wants(9.0, 10)
    member.keep(best(9.0, 80))
    assert 1.0 not in [each.time for each in member.best]
