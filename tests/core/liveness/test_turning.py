"""Turns against where a face looked at first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.liveness.actions import Action
from facecog_desktop.core.liveness.turning import TurnRules, TurnWatch
from tests.core.liveness.heads import head, picture, seen


def settled(ahead: float = 0.0, *, flat: bool = False) -> TurnWatch:
    watch = TurnWatch()
    for number in range(10):
        watch.settle(seen(picture() if flat else head(), noise=0.3, seed=number), ahead)
    return watch


def see(watch: TurnWatch, *yaws: float) -> TurnWatch:
    for yaw in yaws:
        watch.see(yaw)
    return watch


@given(ahead=st.floats(-12, 12), turn=st.floats(18.1, 60))
def test_it_is_told_which_way_a_head_is_turned_wherever_it_looked_at_first(ahead: float, turn: float) -> None:
    assert see(settled(ahead), *[ahead + turn] * 3).turned is Action.LEFT
    assert see(settled(ahead), *[ahead - turn] * 3).turned is Action.RIGHT


@given(ahead=st.floats(-12, 12), turn=st.floats(-8.9, 8.9))
def test_a_small_turn_is_straight(ahead: float, turn: float) -> None:
    watch = see(settled(ahead), *[ahead + turn] * 3)
    assert watch.straight
    assert watch.turned is None


def test_between_straight_and_turned_a_head_is_neither() -> None:
    rules = TurnRules()
    watch = see(settled(), *[(rules.straight + rules.turned) / 2] * 3)
    assert not watch.straight
    assert watch.turned is None


def test_a_single_wrong_pose_is_no_turn() -> None:
    assert see(settled(), 0.0, 0.0, 50.0).turned is None
    assert see(settled(), 0.0, 50.0, 50.0).turned is Action.LEFT


def test_depth_is_measured_against_the_mean_of_the_frontal_looks() -> None:
    assert settled().relief(seen(head(), yaw=25.0, far=800.0, noise=0.3, seed=99)) > 0.04
    assert settled(flat=True).relief(seen(picture(), yaw=25.0, far=800.0, noise=0.3, seed=99)) < 0.015


def test_faces_that_moved_and_came_nearer_while_they_settled_are_laid_over_each_other() -> None:
    watch = TurnWatch()
    for number in range(10):
        watch.settle(seen(head(), far=600.0 + 20 * number).moved(15.0 * number, 0.0), 0.0)
    assert watch.relief(seen(head(), far=700.0)) == pytest.approx(0.0, abs=0.004)
