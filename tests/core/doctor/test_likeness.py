"""Entries of one person are told from people who only look alike."""

from __future__ import annotations

import numpy as np
import pytest

from facecog_desktop.core.doctor.filing import Filing
from facecog_desktop.core.doctor.likeness import Alike, Likeness, is_one_person
from facecog_desktop.core.doctor.neighbours import Neighbours
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.types import Vector
from tests.core.drawn_gallery import Drawn, cast, direction, template

POLICY = Policy(0.43)


def between(one: int, two: int) -> Vector:
    """A face like both."""
    return np.asarray((template(one, 900) + template(two, 901)) / 2, dtype=np.float32)


def names(near: Neighbours, pairs: list[Alike]) -> list[tuple[str, ...]]:
    return [tuple(near.people[code] for code in pair.people) for pair in pairs]


def same(gallery: Drawn) -> list[tuple[str, ...]]:
    near = gallery.neighbours()
    return names(near, Likeness(near, Filing(near)).same())


def alike(gallery: Drawn, strays: tuple[int, ...] = ()) -> list[tuple[str, ...]]:
    near = gallery.neighbours()
    rows = [near.samples.index(sample) for sample in strays]
    return names(near, Likeness(near, Filing(near), rows).alike(POLICY))


def test_different_people_are_neither_the_same_nor_alike() -> None:
    assert same(cast()) == []
    assert alike(cast()) == []


@pytest.mark.parametrize(("first", "second"), [(1, 1), (1, 4), (3, 3), (5, 2)])
def test_somebody_who_was_entered_twice_is_found(first: int, second: int) -> None:
    gallery = cast(5, 4)
    gallery.add("x", of=50, count=first)
    gallery.add("y", of=50, count=second)
    assert same(gallery) == [("x", "y")]


def test_one_photo_of_somebody_else_does_not_make_two_people_one() -> None:
    gallery = cast(5, 4)
    gallery.add("0", of=1)
    gallery.add("1", of=0)
    assert same(gallery) == []


def test_people_of_whom_two_photos_are_nearly_one_are_alike() -> None:
    gallery = cast(5, 3)
    middle = between(0, 1)
    one, two = gallery.put("0", middle), gallery.put("1", middle + np.float32(0.1) * direction(7))
    assert same(gallery) == []
    near = gallery.neighbours()
    [pair] = Likeness(near, Filing(near)).alike(POLICY)
    assert names(near, [pair]) == [("0", "1")]
    assert [near.samples[row] for row in pair.rows] == [one, two]
    assert pair.distance == pytest.approx(0.1, abs=0.01)


def test_the_pair_is_told_once_and_in_the_order_of_the_people() -> None:
    gallery = cast(5, 3)
    middle = between(3, 1)
    gallery.put("3", middle)
    gallery.put("1", middle)
    assert alike(gallery) == [("1", "3")]


def test_strays_make_nobody_alike() -> None:
    gallery = cast(5, 3)
    middle = between(0, 1)
    stray = gallery.put("0", middle)
    gallery.put("1", middle)
    assert alike(gallery, (stray,)) == []


def test_a_wider_threshold_finds_more_people_alike() -> None:
    gallery = cast(8, 2)
    near = gallery.neighbours(reach=1.0)
    found = [len(Likeness(near, Filing(near)).alike(Policy(threshold))) for threshold in (0.3, 0.43, 0.9)]
    assert found == sorted(found)
    assert found[-1] >= found[0]


@pytest.mark.parametrize(("shown", "one"), [(1, True), (2, False)])
def test_of_two_people_alone_it_can_be_told_whether_they_are_one(shown: int, one: bool) -> None:
    gallery = Drawn()
    gallery.add("a", of=1, count=4)
    gallery.add("b", of=shown, count=3)
    assert is_one_person(gallery.table, 100) is one


def test_one_person_or_nobody_is_not_two() -> None:
    assert not is_one_person(Drawn().table, 10)
    assert not is_one_person(cast(1, 3).table, 10)
