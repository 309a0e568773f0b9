"""The small classifier learns what can be learnt and nothing of noise."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.liveness.logistic import fit


def clouds(count: int, apart: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Two clouds of points in four measures, `apart` along the first."""
    dice = np.random.default_rng(seed)
    alive = np.arange(count) % 2 == 0
    measures = dice.normal(size=(count, 4))
    measures[alive, 0] += apart
    return measures, alive


def test_clouds_that_lie_apart_are_told_apart_also_where_they_were_not_seen() -> None:
    made = fit(*clouds(60, 5.0))
    measures, alive = clouds(200, 5.0, seed=1)
    assert np.mean((made.chances(measures) > 0.5) == alive) > 0.97
    assert abs(made.weights[0]) > 5 * np.abs(made.weights[1:]).max()


@given(scale=st.floats(1e-3, 1e3), shift=st.floats(-100, 100))
@settings(max_examples=25, deadline=None)
def test_the_unit_of_a_measure_does_not_matter(scale: float, shift: float) -> None:
    measures, alive = clouds(40, 2.0)
    plain, other = fit(measures, alive), fit(measures * scale + shift, alive)
    assert other.chances(measures * scale + shift) == pytest.approx(plain.chances(measures), abs=1e-4)


def test_a_measure_that_never_changes_is_no_error() -> None:
    measures, alive = clouds(40, 3.0)
    measures[:, 3] = 7.0
    made = fit(measures, alive)
    assert made.weights[3] == pytest.approx(0.0, abs=1e-9)


def test_a_class_of_few_counts_as_much_as_one_of_many() -> None:
    measures, alive = clouds(400, 3.0)
    few = np.concatenate([np.flatnonzero(alive), np.flatnonzero(~alive)[:20]])
    made = fit(measures[few], alive[few])
    fresh, truth = clouds(400, 3.0, seed=2)
    said = made.chances(fresh) > 0.5
    assert abs(np.mean(said[truth]) - np.mean(~said[~truth])) < 0.1


def test_a_larger_penalty_makes_smaller_weights() -> None:
    measures, alive = clouds(60, 5.0)
    sizes = [np.linalg.norm(fit(measures, alive, penalty=penalty).weights) for penalty in (0.1, 1.0, 10.0)]
    assert sizes == sorted(sizes, reverse=True)


def test_one_class_alone_cannot_be_learnt() -> None:
    measures, alive = clouds(10, 1.0)
    with pytest.raises(ValueError, match="live faces and attacks"):
        fit(measures[alive], alive[alive])
