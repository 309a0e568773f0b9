"""The threshold follows the gallery's size, and the chance said is the one the threshold was chosen for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.matching.calibration import false_name_chance, threshold_for

PEOPLE = st.integers(1, 1_000_000)


@given(PEOPLE, st.floats(0.001, 0.1))
def test_the_chance_of_a_chosen_threshold_is_the_one_wanted(people: int, chance: float) -> None:
    assert false_name_chance(threshold_for(people, chance), people) == pytest.approx(chance, rel=1e-6)


@given(PEOPLE, PEOPLE)
def test_a_larger_gallery_gets_a_stricter_threshold(one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert threshold_for(large) <= threshold_for(small)


@given(PEOPLE, st.floats(0, 1.2), st.floats(0, 1.2))
def test_a_laxer_threshold_never_lowers_the_chance(people: int, one: float, other: float) -> None:
    strict, lax = sorted((one, other))
    assert 0 <= false_name_chance(strict, people) <= false_name_chance(lax, people) <= 1


def test_an_empty_gallery_gives_no_names() -> None:
    assert false_name_chance(1.0, 0) == 0.0
    assert threshold_for(0) == threshold_for(1)


def test_the_fixed_rule_of_other_programs_names_most_strangers_in_a_large_gallery() -> None:
    # Distance 0.6 with a runner-up at 0.63 is a score of 0.585.
    assert false_name_chance(0.585, 700) > 0.5
