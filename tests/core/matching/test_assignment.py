"""The assignment is the cheapest of all."""

from __future__ import annotations

from itertools import permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facecog_desktop.core.matching.assignment import assign

SHAPES = st.tuples(st.integers(1, 5), st.integers(1, 5))


@given(SHAPES.flatmap(lambda shape: arrays(np.float64, shape, elements=st.floats(-10, 10))))
def test_no_other_pairing_is_cheaper(cost: np.ndarray) -> None:
    pairs = assign(cost)
    rows, columns = cost.shape
    assert len(pairs) == min(rows, columns)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    wide = cost if rows <= columns else cost.T
    cheapest = min(
        sum(wide[row, column] for row, column in enumerate(order))
        for order in permutations(range(wide.shape[1]), wide.shape[0])
    )
    assert abs(sum(cost[row, column] for row, column in pairs) - cheapest) < 1e-9


def test_nothing_is_assigned_to_nobody() -> None:
    assert assign(np.zeros((0, 3))) == []
    assert assign(np.zeros((3, 0))) == []
