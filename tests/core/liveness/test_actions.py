"""The orders that can be asked for."""

from __future__ import annotations

import numpy as np

from facecog_desktop.core.liveness.actions import ASKED, TURNS, Action, draw, orders


def test_every_order_has_one_blink_and_turns_to_both_sides() -> None:
    assert len(orders()) == len(set(orders())) == 24
    for order in orders():
        assert order.count(Action.BLINK) == 1
        assert set(order) == set(Action)
        assert len(order) == 4


def test_a_row_of_turns_is_asked_for_in_one_order_of_six_only() -> None:
    """What a recording that shows one row of turns, and blinks now and then, would have to meet."""
    rows = [tuple(action for action in order if action in TURNS) for order in orders()]
    assert {rows.count(row) for row in set(rows)} == {4}
    assert len(set(rows)) == 6


def test_the_same_seed_draws_the_same_order_and_all_orders_are_drawn_alike_often() -> None:
    assert draw(np.random.default_rng(5)) == draw(np.random.default_rng(5))
    dice = np.random.default_rng(1)
    counts = dict.fromkeys(orders(), 0)
    for _ in range(2400):
        counts[draw(dice)] += 1
    assert min(counts.values()) > 60
    assert max(counts.values()) < 150


def test_every_action_has_words() -> None:
    assert set(ASKED) == set(Action)
