"""A gallery's own curves equal what searching photo by photo gives, and move the threshold the right way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.doctor.own_curves import MOST, CurveMaker, Curves
from facecog_desktop.core.doctor.proposal import FEWEST, chance_at, propose, shift
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.matching.search import SampleIndex

POLICY = Policy(0.4)


def a_table(owners: list[int], seed: int = 0, spread: float = 0.35) -> EmbeddingTable:
    """Photos of these people, in this order: unit-like vectors around a centre for each person."""
    numbers = np.random.default_rng(seed)
    centres = numbers.normal(size=(max(owners, default=0) + 1, 128))
    vectors = centres[owners] + spread * numbers.normal(size=(len(owners), 128))
    vectors *= 1.4 / np.linalg.norm(vectors, axis=1, keepdims=True) if len(owners) else 1.0
    return EmbeddingTable(
        tuple(range(1, len(owners) + 1)), tuple(f"p{owner:03}" for owner in owners), vectors.astype(np.float32)
    )


def curves_of(table: EmbeddingTable) -> Curves:
    maker = CurveMaker(table, POLICY)
    for _ in maker.steps():
        pass
    return maker.curves()


def score(index: SampleIndex, vector: np.ndarray, owner: str | None) -> float:
    """The policy's score of the nearest person; inf where that is not `owner`."""
    hits = index.nearest(vector[np.newaxis], 2)[0]
    if owner is not None and hits[0].person != owner:
        return np.inf
    return POLICY.score(hits[0].distance, hits[1].distance if len(hits) > 1 else None)


def by_hand(table: EmbeddingTable) -> tuple[list[float], list[float]]:
    """The same by leaving photos and people out of an index, one at a time."""
    same: list[float] = []
    strangers: list[float] = []
    rows = range(len(table.samples))
    for row in rows:
        owner = table.people[row]
        for left_out, mine in (({row}, True), ({other for other in rows if table.people[other] == owner}, False)):
            kept = [other for other in rows if other not in left_out]
            there = [other for other in kept if table.people[other] == owner]
            if not kept or (mine and not there):
                continue
            index = SampleIndex()
            index.put([table.samples[k] for k in kept], [table.people[k] for k in kept], table.vectors[kept])
            (same if mine else strangers).append(score(index, table.vectors[row], owner if mine else None))
    return sorted(same), sorted(strangers)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.integers(0, 6), max_size=20), st.integers(0, 1000))
def test_the_curves_are_what_leaving_out_one_by_one_gives(owners: list[int], seed: int) -> None:
    table = a_table([owner for n, owner in enumerate(owners) if owners[:n].count(owner) < 5], seed)
    found = curves_of(table)
    same, strangers = by_hand(table)
    np.testing.assert_allclose(found.same, same, atol=2e-3)
    np.testing.assert_allclose(found.strangers, strangers, atol=2e-3)
    assert found.people == len(set(table.people))


def test_somebody_with_many_photos_is_not_the_curve() -> None:
    found = curves_of(a_table([0] * 50 + [1, 1, 2]))
    assert len(found.strangers) == 5 + 2 + 1
    assert len(found.same) == 52


def test_of_a_large_gallery_some_photos_stand_for_all_and_progress_ends_at_one() -> None:
    table = a_table([owner // 2 for owner in range(MOST + 500)])
    maker = CurveMaker(table, POLICY)
    done = list(maker.steps())
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert len(maker.curves().strangers) == MOST


def test_parts_are_counted_at_and_below_a_threshold() -> None:
    curves = Curves(2, np.array([0.1, 0.2, np.inf, np.inf]), np.array([0.3, 0.5]), 2)
    assert (curves.unnamed(0.2), curves.unnamed(0.15)) == (0.5, 0.75)
    assert (curves.named(0.3), curves.named(0.2), curves.named(1.0)) == (0.5, 0.0, 1.0)
    empty = curves_of(a_table([]))
    assert (empty.people, empty.unnamed(0.4), empty.named(0.4)) == (0, 0.0, 0.0)


def scores_of_people(people: int, farther: float) -> Curves:
    """A gallery whose strangers are as far away as the built-in curve says, and `farther`."""
    parts = np.linspace(0.001, 0.5, 400)
    usual = np.array([calibration.threshold_for(people - 1, part) for part in parts])
    return Curves(people, np.zeros(0), np.concatenate([usual, np.linspace(2, 3, 401)]) + farther, people)


@given(st.integers(FEWEST, 3000), st.floats(-0.1, 0.1), st.sampled_from([0.001, 0.01, 0.05]))
def test_the_threshold_goes_where_the_strangers_of_the_gallery_are(people: int, farther: float, chance: float) -> None:
    curves = scores_of_people(people, farther)
    found = propose(curves, chance)
    assert found.own
    # The more people, the more their own curve counts; it never overshoots.
    assert found.moved == pytest.approx(farther * people / (people + 20), abs=2e-3)
    assert found.threshold == pytest.approx(calibration.threshold_for(people, chance) + found.moved, abs=1e-9)
    assert chance_at(curves, found.threshold) == pytest.approx(chance, rel=1e-6)


@given(st.integers(0, FEWEST - 1), st.floats(-0.3, 0.3))
def test_a_small_gallery_leaves_the_built_in_threshold_as_it_is(people: int, farther: float) -> None:
    curves = Curves(people, np.zeros(0), np.full(people * 2, 0.5 + farther), people)
    found = propose(curves)
    assert (found.own, found.moved, shift(curves), found.unnamed) == (False, 0.0, 0.0, None)
    assert found.threshold == calibration.threshold_for(people)


def test_more_alike_people_get_a_stricter_threshold() -> None:
    usual = curves_of(a_table([owner // 2 for owner in range(80)], spread=0.3))
    numbers = np.random.default_rng(3)
    table = a_table([owner // 2 for owner in range(80)], spread=0.3)
    drawn = table.vectors * 0.6 + 0.4 * numbers.normal(size=128).astype(np.float32)
    drawn *= 1.4 / np.linalg.norm(drawn, axis=1, keepdims=True)
    alike = curves_of(EmbeddingTable(table.samples, table.people, drawn.astype(np.float32)))
    assert propose(alike).threshold < propose(usual).threshold
