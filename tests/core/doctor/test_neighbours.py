"""All against all, block by block, gives what comparing each with each gives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.doctor import neighbours as module
from facecog_desktop.core.doctor.neighbours import Neighbours, nearer_half, spread
from tests.core.drawn_gallery import Drawn, cast


def distances(near: Neighbours) -> np.ndarray:
    vectors = near.vectors.astype(np.float64)
    return np.asarray(np.linalg.norm(vectors[:, None] - vectors[None], axis=2))


def test_rows_stand_by_person_and_then_by_sample() -> None:
    gallery = Drawn()
    for person in ("b", "a", "b", "c", "a"):
        gallery.add(person, 1)
    near = Neighbours(gallery.table)
    assert near.people == ("a", "b", "c")
    assert near.samples == (2, 5, 1, 3, 4)
    assert near.codes.tolist() == [0, 0, 1, 1, 2]
    assert [near.members(code).tolist() for code in range(3)] == [[0, 1], [2, 3], [4]]


@pytest.mark.parametrize("block", [1, 5, 7, 512])
def test_every_near_pair_of_strangers_is_found_whatever_the_blocks(monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    monkeypatch.setattr(module, "_BLOCK", block)
    near = cast(5, 4).neighbours(reach=0.72)
    table, other = distances(near), near.codes[:, None] != near.codes
    wanted = {(int(row), int(column)) for row, column in np.argwhere((table <= 0.72) & other)}
    found = near.strangers
    assert set(zip(found.rows.tolist(), found.others.tolist(), strict=True)) == wanted
    assert 4 < len(wanted) < 400
    assert np.allclose(found.distances, table[found.rows, found.others], atol=1e-5)


def test_the_part_that_is_done_grows_to_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BLOCK", 10)
    done = list(Neighbours(cast(6, 4).table).look(0.5, 0.1))
    assert done == sorted(done)
    assert len(done) == 3
    assert done[-1] == 1.0


def test_an_empty_gallery_has_no_neighbours() -> None:
    near = Drawn().neighbours()
    assert len(near) == len(near.strangers.rows) == len(near.twins.rows) == 0
    assert near.own_agreements().tolist() == []


def test_photos_that_are_the_same_are_linked_to_the_first() -> None:
    gallery = Drawn()
    gallery.add("a", 1)
    same = [gallery.put("a", gallery.vectors[0] + np.float32(0.001) * number) for number in range(3)]
    gallery.add("a", 1)
    gallery.put("b", gallery.vectors[0])
    near = gallery.neighbours()
    links = {
        (near.samples[row], near.samples[other]) for row, other in zip(near.twins.rows, near.twins.others, strict=True)
    }
    assert links == {(1, number) for number in same}


def test_own_agreement_is_the_mean_distance_to_the_nearer_half_of_the_others() -> None:
    gallery = cast(3, 5)
    gallery.add("lonely", 9)
    near = gallery.neighbours()
    table = distances(near)
    for row, found in enumerate(near.own_agreements()):
        others = [table[row, other] for other in near.members(int(near.codes[row])) if other != row]
        wanted = np.mean(sorted(others)[: (len(others) + 1) // 2]) if others else np.inf
        assert found == pytest.approx(wanted)
        assert near.agreement(row, near.members(int(near.codes[row]))) == pytest.approx(wanted)


def test_of_somebody_with_very_many_photos_some_stand_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_SEVERAL", 6)
    near = cast(2, 40).neighbours()
    exact = [nearer_half(np.delete(distances(near)[row, near.members(0)], row)) for row in range(40)]
    assert near.own_agreements()[:40] == pytest.approx(exact, abs=0.15)


def test_in_a_crowd_only_the_nearest_strangers_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CROWDED", 8)
    near = cast(60, 2).neighbours(reach=2.0)
    assert len(near.strangers.rows) < 3 * 8 * 120
    table = distances(near)
    table[near.codes[:, None] == near.codes] = np.inf
    assert near.strangers.distances.min() == pytest.approx(table.min(), abs=1e-5)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(0, 2), min_size=1, max_size=30))
def test_the_nearer_half_is_the_mean_of_the_smaller_values(values: list[float]) -> None:
    half = sorted(values)[: (len(values) + 1) // 2]
    assert nearer_half(np.array(values)) == pytest.approx(sum(half) / len(half))


@given(st.integers(0, 3000), st.integers(2, 600))
def test_rows_are_spread_evenly_from_the_first_to_the_last(count: int, most: int) -> None:
    chosen = spread(np.arange(count), most)
    assert len(chosen) == len(set(chosen.tolist())) == min(count, most)
    if count:
        assert chosen[0] == 0
        assert chosen[-1] == count - 1
