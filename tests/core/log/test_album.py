"""Strangers are grouped by likeness: what is near stays together, whatever the order, and what is far never does."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.log.album import LIMIT, Portrait, album, grouped
from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.types import Vectors

SIDE = 128


def points(*places: tuple[float, ...]) -> Vectors:
    """Templates that differ in their first numbers only."""
    made = np.zeros((len(places), SIDE), np.float32)
    for row, place in enumerate(places):
        made[row, : len(place)] = place
    return made


def portrait(number: int, place: float, *, quality: float = 50.0, first: float | None = None) -> Portrait:
    at = float(number) if first is None else first
    visit = Event(1, None, None, at, at + 5, "door", None, None, id=number)
    return Portrait(visit, points((place,))[0], quality)


def partition(groups: list[tuple[int, ...]], order: list[int]) -> set[frozenset[int]]:
    return {frozenset(order[row] for row in group) for group in groups}


def mean_apart(rows: Vectors) -> float:
    return float(np.mean([np.linalg.norm(one - other) for one, other in itertools.combinations(rows, 2)]))


def drawn(seed: int, people: int, spread: float) -> tuple[Vectors, list[int]]:
    """Some faces of so many people, who lie at least 1 apart and whose own faces lie within 2 * spread."""
    dice = np.random.default_rng(seed)
    owners = dice.integers(0, people, size=int(dice.integers(1, 25))).tolist()
    rows = np.zeros((len(owners), SIDE), np.float32)
    for row, owner in enumerate(owners):
        noise = dice.normal(size=SIDE)
        rows[row] = noise / np.linalg.norm(noise) * spread * dice.uniform()
        rows[row, owner] += 1.4
    return rows, owners


@given(st.integers(0, 2**32 - 1), st.integers(1, 6), st.floats(0.0, LIMIT / 2 - 0.01))
@settings(max_examples=60, deadline=None)
def test_tight_clusters_are_found_whatever_the_order_of_the_visits(seed: int, people: int, spread: float) -> None:
    rows, owners = drawn(seed, people, spread)
    order = np.random.default_rng(seed + 1).permutation(len(rows)).tolist()
    wanted = {frozenset(row for row, own in enumerate(owners) if own == owner) for owner in owners}
    assert partition(grouped(rows, LIMIT), list(range(len(rows)))) == wanted
    assert partition(grouped(rows[order], LIMIT), order) == wanted


@given(st.integers(0, 2**32 - 1), st.integers(2, 20), st.floats(0.0, 1.0))
@settings(max_examples=60, deadline=None)
def test_identical_faces_are_always_together(seed: int, count: int, limit: float) -> None:
    rows = np.random.default_rng(seed).normal(scale=0.05, size=(count, SIDE)).astype(np.float32)
    twice = np.concatenate([rows, rows[::-1]])
    for group in grouped(twice, limit):
        assert all(2 * count - 1 - row in group for row in group)


@given(st.integers(0, 2**32 - 1), st.integers(1, 30), st.floats(0.1, 1.5))
@settings(max_examples=60, deadline=None)
def test_nobody_is_in_two_groups_and_no_group_is_wider_on_average_than_the_limit(
    seed: int, count: int, limit: float
) -> None:
    rows = np.random.default_rng(seed).normal(scale=0.1, size=(count, SIDE)).astype(np.float32)
    groups = grouped(rows, limit)
    assert sorted(row for group in groups for row in group) == list(range(count))
    assert all(mean_apart(rows[list(group)]) <= limit + 1e-6 for group in groups if len(group) > 1)
    for one, other in itertools.combinations(groups, 2):
        between = np.mean([np.linalg.norm(rows[a] - rows[b]) for a in one for b in other])
        assert between > limit - 1e-6, "two groups that should have become one"


def test_faces_farther_apart_than_the_limit_are_two_strangers() -> None:
    assert grouped(points((0.0,), (LIMIT + 0.001,)), LIMIT) == [(0,), (1,)]
    assert grouped(points((0.0,), (LIMIT - 0.001,)), LIMIT) == [(0, 1)]


def test_a_face_between_two_people_does_not_join_them() -> None:
    chain = points(*((n * 0.4,) for n in range(8)))
    groups = grouped(chain, 0.5)
    assert len(groups) > 1, "by single distances up to 0.5 all eight would be one person"
    assert all(max(group) - min(group) <= 2 for group in groups)


def test_no_faces_make_no_groups() -> None:
    assert grouped(np.zeros((0, SIDE), np.float32), LIMIT) == []
    assert album([]) == []


def test_who_came_most_often_is_first_then_who_came_last() -> None:
    found = album([portrait(1, 0.0), portrait(2, 5.0), portrait(3, 9.0), portrait(4, 0.1)])
    assert [stranger.events for stranger in found] == [(1, 4), (3,), (2,)]
    assert [stranger.id for stranger in found] == [1, 3, 2]
    assert (found[0].first, found[0].last) == (1.0, 9.0)


def test_the_best_picture_of_a_stranger_stands_first() -> None:
    [stranger] = album([portrait(1, 0.0, quality=40), portrait(2, 0.1, quality=90), portrait(3, 0.2, quality=60)])
    assert stranger.pictures == (2, 3, 1)
    assert [visit.id for visit in stranger.visits] == [1, 2, 3]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 1, 0, 2)])
def test_an_album_does_not_depend_on_the_order_of_its_pictures(order: tuple[int, ...]) -> None:
    told = [portrait(1, 0.0), portrait(2, 0.49), portrait(3, 0.98), portrait(4, 1.47)]
    assert album([told[n] for n in order]) == album(told)
