"""APCER and BPCER with their intervals."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.liveness.figures import Rate, figures


def test_attacks_that_pass_and_live_faces_that_do_not_are_counted_apart() -> None:
    alive = np.array([True, True, True, False, False])
    accepted = np.array([True, False, True, True, False])
    found = figures(accepted, alive)
    assert (found.apcer.errors, found.apcer.count, found.apcer.value) == (1, 2, 0.5)
    assert (found.bpcer.errors, found.bpcer.count) == (1, 3)


def test_of_no_attack_nothing_is_said() -> None:
    found = figures(np.array([True]), np.array([True]))
    assert found.apcer.value is None
    assert found.apcer.interval is None


def test_no_error_in_few_presentations_may_still_be_many() -> None:
    low, high = Rate(0, 20).interval or (1.0, 0.0)
    assert low == 0.0
    assert high == pytest.approx(0.161, abs=0.001)  # Wilson's interval as in the tables


@given(count=st.integers(1, 500), part=st.floats(0, 1))
def test_the_interval_holds_the_rate_and_lies_within_0_and_1(count: int, part: float) -> None:
    rate = Rate(round(part * count), count)
    assert rate.value is not None
    assert rate.interval is not None
    low, high = rate.interval
    assert 0.0 <= low <= rate.value + 1e-12
    assert rate.value - 1e-12 <= high <= 1.0
