"""The figures agree with counting by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.matching import metrics

DISTANCES = st.lists(st.floats(0, 2), min_size=1, max_size=60).map(np.array)


def test_rates_count_what_is_on_the_wrong_side() -> None:
    genuine, impostor = np.array([0.1, 0.3, 0.5, np.inf]), np.array([0.4, 0.6, 0.8, 1.0])
    assert metrics.fnmr(genuine, 0.4) == 0.5
    assert metrics.fmr(impostor, 0.4) == 0.25
    assert metrics.accuracy(genuine, impostor, 0.4) == 5 / 8


def test_a_face_that_was_not_found_is_a_false_non_match_at_any_threshold() -> None:
    assert metrics.fnmr(np.array([np.inf]), 100.0) == 1.0


@given(DISTANCES, st.sampled_from([0.0, 0.001, 0.01, 0.1, 0.5, 1.0]))
def test_the_threshold_keeps_the_wanted_rate_and_the_next_one_does_not(impostor: np.ndarray, rate: float) -> None:
    threshold = metrics.threshold_at_fmr(impostor, rate)
    assert metrics.fmr(impostor, threshold) <= rate + 1e-9
    above = impostor[impostor > threshold]
    if len(above):
        assert metrics.fmr(impostor, float(above.min())) > rate - 1e-9


@given(DISTANCES, DISTANCES)
def test_no_distance_is_a_better_threshold(genuine: np.ndarray, impostor: np.ndarray) -> None:
    best = metrics.accuracy(genuine, impostor, metrics.best_threshold(genuine, impostor))
    for threshold in [-1.0, *genuine, *impostor]:
        assert metrics.accuracy(genuine, impostor, float(threshold)) <= best + 1e-12


def test_folds_are_judged_by_the_others_threshold() -> None:
    genuine = [np.array([0.1, 0.2]), np.array([0.1, 0.2])]
    impostor = [np.array([0.8, 0.9]), np.array([0.8, 0.15])]
    result = metrics.folded_accuracy(genuine, impostor)
    # The first fold is judged at a threshold that the second one's overlap pushed down or up; both are not perfect.
    assert 0.5 < result.mean < 1.0
    perfect = metrics.folded_accuracy([genuine[0]] * 3, [impostor[0]] * 3)
    assert (perfect.mean, perfect.deviation) == (1.0, 0.0)


def test_open_set_search_trades_strangers_named_for_known_people_missed() -> None:
    mated = np.array([0.2, 0.3, 0.45, np.inf])
    unmated = np.array([0.4, 0.5, 0.6, 0.7])
    assert metrics.fnir_at_fpir(mated, unmated, 0.25) == pytest.approx(0.25)
    assert metrics.fnir_at_fpir(mated, unmated, 0.0) == pytest.approx(0.5)
