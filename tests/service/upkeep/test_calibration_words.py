"""A threshold in words: the chance as one in so many, why it was moved, what it leaves without a name."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.doctor.own_curves import Curves
from facecog_desktop.core.doctor.proposal import Proposal, propose
from facecog_desktop.service.upkeep.calibration_words import odds, sentences


@pytest.mark.parametrize(
    ("chance", "words"),
    [
        (0.0, "no stranger would get a name"),
        (0.0025, "about 1 stranger in 400 would get a name"),
        (0.0101, "about 1 stranger in 99 would get a name"),
        (1 / 1234, "about 1 stranger in 1,200 would get a name"),
        (0.2, "about 1 stranger in 5 would get a name"),
        (0.9, "most strangers would get a name"),
        (1e-9, "fewer than 1 stranger in 100,000 would get a name"),
    ],
)
def test_odds_are_told_as_one_in_so_many(chance: float, words: str) -> None:
    assert odds(chance) == words


@given(st.floats(0, 1))
def test_every_chance_has_a_sentence(chance: float) -> None:
    assert "stranger" in odds(chance)


def curves(people: int, same: list[float], strangers: list[float]) -> Curves:
    return Curves(people, np.array(sorted(same)), np.array(sorted(strangers)), people)


def test_a_small_gallery_is_told_that_the_built_in_curve_counts() -> None:
    few = curves(3, [0.1, 0.2], [0.7] * 9)
    words = " ".join(sentences(propose(few), few, 0.5))
    assert "3 people cannot tell how alike people are: with fewer than 10 the built-in curve counts." in words
    assert "Each searched among the others, none of your own photos would be left without its name." in words
    assert "In force: 0.50, where about 1 stranger in" in words


def test_where_nobody_has_two_photos_it_says_what_it_cannot_say() -> None:
    lone = curves(12, [], [0.7] * 12)
    words = sentences(propose(lone), lone, 0.5)
    assert "Nobody has two photos" in words[2]
    assert len(words) == 4


@pytest.mark.parametrize(
    ("moved", "words"),
    [
        (-0.03, "are more alike than people usually are, so it is stricter by 0.03"),
        (0.02, "are more different than people usually are, so it is laxer by 0.02"),
        (0.001, "are as different from each other as people usually are"),
    ],
)
def test_the_reason_says_which_way_the_threshold_was_moved(moved: float, words: str) -> None:
    some = curves(40, [0.1, 0.9], [0.7] * 100)
    proposal = Proposal(0.01, 0.4, own=True, moved=moved, unnamed=0.5)
    told = " ".join(sentences(proposal, some, 0.4))
    assert words in told
    assert "50.0% of your own photos would be left without their name" in told
