"""The index answers as brute force does, whatever was added, overwritten and removed before."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.matching.search import DIMENSIONS, SampleIndex

Rows = dict[int, tuple[str, np.ndarray]]


def _vectors(seed: int, count: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(count, DIMENSIONS)).astype(np.float32)


def _brute_force(rows: Rows, query: np.ndarray, count: int) -> list[tuple[str, int]]:
    """(person, sample) of the nearest, in double precision; of equal distances the lower sample first."""
    samples = sorted(rows)
    differences = np.array([rows[sample][1] for sample in samples], dtype=np.float64).reshape(-1, DIMENSIONS) - query
    distances = np.sqrt((differences**2).sum(axis=1))
    nearest: dict[str, int] = {}
    for place in np.argsort(distances, kind="stable"):
        nearest.setdefault(rows[samples[place]][0], samples[place])
        if len(nearest) == count:
            break
    return list(nearest.items())


def _found(index: SampleIndex, query: np.ndarray, count: int) -> list[tuple[str, int]]:
    [hits] = index.nearest(query[np.newaxis], count)
    assert [hit.distance for hit in hits] == sorted(hit.distance for hit in hits)
    return [(hit.person, hit.sample) for hit in hits]


def _put(index: SampleIndex, rows: Rows) -> None:
    vectors = np.array([vector for _, vector in rows.values()], dtype=np.float32).reshape(-1, DIMENSIONS)
    index.put(list(rows), [person for person, _ in rows.values()], vectors)


@settings(deadline=None, max_examples=40)
@given(
    seed=st.integers(0, 2**31),
    people=st.integers(1, 12),
    size=st.one_of(st.integers(0, 700), st.integers(4000, 9000)),
    removed=st.floats(0, 1),
    overwritten=st.lists(st.integers(0, 699), max_size=20),
    count=st.integers(1, 5),
)
def test_the_nearest_people_are_those_of_brute_force(
    seed: int, people: int, size: int, removed: float, overwritten: list[int], count: int
) -> None:
    vectors = _vectors(seed, size)
    rows: Rows = {i: (f"p{i % people}", vectors[i]) for i in range(size)}
    index, half = SampleIndex(), size // 2
    _put(index, {i: rows[i] for i in range(half)})
    leaving = [i for i in range(size) if np.random.default_rng([seed, i]).random() < removed]
    index.discard([i for i in leaving if i < half])
    _put(index, {i: rows[i] for i in range(half, size)})
    index.discard([i for i in leaving if i >= half])
    for i in leaving:
        del rows[i]
    changed: Rows = {i: (f"p{(i + 1) % people}", -vectors[i]) for i in overwritten if i < size}
    _put(index, changed)
    rows |= changed
    assert len(index) == len(rows)
    for query in _vectors(seed + 1, 3):
        assert _found(index, query, count) == _brute_force(rows, query, count)


@settings(deadline=None, max_examples=25)
@given(seed=st.integers(0, 2**31), size=st.integers(300, 3000), distance=st.sampled_from([1.0, 30.0, 1000.0]))
def test_rounding_never_decides_who_is_nearest(seed: int, size: int, distance: float) -> None:
    """Rows at nearly the same distance from the query, all far from the origin, where float32 is coarse."""
    rng = np.random.default_rng(seed)
    centre = rng.normal(size=DIMENSIONS) * distance
    around = rng.normal(size=(size, DIMENSIONS))
    around *= (1 + 1e-4 * rng.random((size, 1))) / np.linalg.norm(around, axis=1, keepdims=True)
    vectors = (centre + around).astype(np.float32)
    rows: Rows = {i: (f"p{i}", vectors[i]) for i in range(size)}
    index = SampleIndex()
    _put(index, rows)
    query = centre.astype(np.float32)
    assert _found(index, query, 3) == _brute_force(rows, query, 3)


def test_several_queries_are_answered_as_each_alone() -> None:
    index, queries = SampleIndex(), _vectors(2, 19)
    index.put([*range(5000)], [f"p{i % 70}" for i in range(5000)], _vectors(1, 5000))
    together = index.nearest(queries, 2)
    assert together == [index.nearest(query[np.newaxis], 2)[0] for query in queries]
    assert len({hits[0].sample for hits in together}) > 10


def test_the_order_in_which_rows_came_changes_no_answer() -> None:
    """Also where samples of several people are equally near."""
    vectors = np.repeat(_vectors(3, 30), 4, axis=0)
    rows: Rows = {i: (f"p{i * 7 % 11}", vectors[i]) for i in range(120)}
    forwards, backwards = SampleIndex(), SampleIndex()
    _put(forwards, rows)
    for i in reversed(range(120)):
        _put(backwards, {i: rows[i]})
    for query in (*vectors[::4], *_vectors(4, 5)):
        assert forwards.nearest(query[np.newaxis], 6) == backwards.nearest(query[np.newaxis], 6)
        assert _found(forwards, query, 6) == _brute_force(rows, query, 6)


def test_one_person_with_hundreds_of_near_samples_does_not_hide_the_second() -> None:
    index = SampleIndex()
    crowd = np.zeros((5000, DIMENSIONS), dtype=np.float32)
    crowd[:, 0] = np.linspace(0, 0.1, 5000)
    far = np.full((1, DIMENSIONS), 0.5, dtype=np.float32)
    index.put([*range(5000)], ["many"] * 5000, crowd)
    index.put([5000], ["single"], far)
    [hits] = index.nearest(np.zeros((1, DIMENSIONS), dtype=np.float32), 2)
    assert [hit.person for hit in hits] == ["many", "single"]


def test_an_identical_vector_has_distance_zero() -> None:
    vectors = _vectors(7, 50) * 3
    index = SampleIndex()
    index.put([*range(50)], [f"p{i}" for i in range(50)], vectors)
    [[hit]] = index.nearest(vectors[13:14], 1)
    assert (hit.person, hit.distance) == ("p13", 0.0)


def test_an_empty_index_knows_nobody() -> None:
    assert SampleIndex().nearest(_vectors(0, 2), 3) == [[], []]


def test_a_sample_stands_in_the_index_once_with_its_newest_owner_and_numbers() -> None:
    index, (first, second) = SampleIndex(), _vectors(0, 2)
    _put(index, {1: ("anna", first)})
    _put(index, {1: ("bert", second)})
    [[hit]] = index.nearest(second[np.newaxis], 2)
    assert (len(index), hit.person, hit.distance) == (1, "bert", 0.0)


def test_rows_that_do_not_fit_together_are_refused_and_change_nothing() -> None:
    index = SampleIndex()
    index.put([1], ["a"], _vectors(0, 1))
    with pytest.raises(ValueError, match="once"):
        index.put([2, 2], ["b", "b"], _vectors(1, 2))
    with pytest.raises(ValueError, match="vectors"):
        index.put([2], ["b"], np.zeros((1, 64), dtype=np.float32))
    with pytest.raises(ValueError, match="people"):
        index.put([2], ["b", "c"], _vectors(1, 1))
    assert len(index) == 1


def test_an_update_leaves_exactly_its_rows() -> None:
    vectors = _vectors(5, 6)
    index = SampleIndex()
    index.put([1, 2, 3, 4], ["a", "a", "b", "c"], vectors[:4])
    index.update([3, 5, 1], ["c", "d", "a"], vectors[[4, 5, 0]])
    assert len(index) == 3
    rows: Rows = {3: ("c", vectors[4]), 5: ("d", vectors[5]), 1: ("a", vectors[0])}
    for query in vectors:
        assert _found(index, query, 5) == _brute_force(rows, query, 5)
    index.update([], [], vectors[:0])
    assert index.nearest(vectors, 1) == [[]] * 6


@pytest.mark.parametrize("leaving", [0, 57, 99], ids=["first", "middle", "last"])
def test_nothing_of_a_removed_row_stays_in_memory(leaving: int) -> None:
    """Nor of the row that took its place: an erased face must not be found in a dump of the program's memory."""
    vectors = _vectors(8, 100)
    index = SampleIndex()
    index.put([*range(100)], [f"person number {i}" for i in range(100)], vectors)
    held = pickle.dumps(index)
    assert held.count(vectors[leaving].tobytes()) == 1, "the search must be able to find it"
    assert held.count(f"person number {leaving}\x94".encode("latin-1")) > 0
    index.discard([leaving, 1000])
    held = pickle.dumps(index)
    assert held.count(vectors[leaving].tobytes()) == 0
    assert held.count(f"person number {leaving}\x94".encode("latin-1")) == 0
    assert [held.count(vectors[i].tobytes()) for i in range(100) if i != leaving] == [1] * 99


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 1000), count=st.integers(0, 60), reach=st.floats(0.1, 20.0), most=st.integers(1, 80))
def test_everything_within_reach_is_found_nearest_first(seed: int, count: int, reach: float, most: int) -> None:
    vectors, [query] = _vectors(seed, count), _vectors(seed + 1, 1)
    index = SampleIndex()
    index.put(range(count), [str(n % 5) for n in range(count)], vectors)
    distances = np.linalg.norm(vectors.astype(np.float64) - query, axis=1)
    wanted = [n for n in np.argsort(distances, kind="stable").tolist() if distances[n] <= reach][:most]
    found = index.within(query, reach, most)
    assert [hit.sample for hit in found] == wanted
    assert all(hit.person == str(hit.sample % 5) for hit in found)


def test_the_rows_of_some_people_are_given_out() -> None:
    index, vectors = SampleIndex(), _vectors(3, 6)
    index.put(range(6), ["a", "b", "a", "c", "b", "a"], vectors)
    samples, people, rows = index.of_people({"a", "c"})
    assert (samples, people) == ([0, 2, 3, 5], ["a", "a", "c", "a"])
    np.testing.assert_array_equal(rows, vectors[[0, 2, 3, 5]])
    assert index.of_people({"nobody"})[2].shape == (0, DIMENSIONS)
