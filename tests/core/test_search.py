"""The index answers as brute force does, whatever was added and removed before."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.search import DIMENSIONS, SampleIndex


def _vectors(seed: int, count: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(count, DIMENSIONS)).astype(np.float32)


def _brute_force(rows: dict[int, tuple[str, np.ndarray]], query: np.ndarray, count: int) -> list[tuple[str, int]]:
    best: dict[str, tuple[float, int]] = {}
    for sample, (person, vector) in rows.items():
        distance = float(np.linalg.norm(vector.astype(np.float64) - query))
        if person not in best or distance < best[person][0]:
            best[person] = (distance, sample)
    ranked = sorted(best.items(), key=lambda item: item[1][0])[:count]
    return [(person, sample) for person, (_, sample) in ranked]


@settings(deadline=None, max_examples=40)
@given(
    seed=st.integers(0, 2**31),
    people=st.integers(1, 12),
    size=st.integers(0, 700),
    removals=st.lists(st.integers(0, 699), max_size=60),
    count=st.integers(1, 5),
)
def test_the_nearest_people_are_those_of_brute_force(
    seed: int, people: int, size: int, removals: list[int], count: int
) -> None:
    vectors = _vectors(seed, size)
    owners = [f"p{i % people}" for i in range(size)]
    index = SampleIndex()
    half = size // 2
    index.extend(list(range(half)), owners[:half], vectors[:half])
    index.discard([r for r in removals if r < half])
    index.extend(list(range(half, size)), owners[half:], vectors[half:])
    index.discard([r for r in removals if r >= half])
    rows = {i: (owners[i], vectors[i]) for i in range(size) if i not in set(removals)}
    assert len(index) == len(rows)
    for query in _vectors(seed + 1, 3):
        [hits] = index.nearest(query[np.newaxis], count)
        assert [(hit.person, hit.sample) for hit in hits] == _brute_force(rows, query, count)


def test_one_person_with_hundreds_of_near_samples_does_not_hide_the_second() -> None:
    index = SampleIndex()
    crowd = np.zeros((500, DIMENSIONS), dtype=np.float32)
    crowd[:, 0] = np.linspace(0, 0.1, 500)
    far = np.full((1, DIMENSIONS), 0.5, dtype=np.float32)
    index.extend([*range(500)], ["many"] * 500, crowd)
    index.extend([500], ["single"], far)
    [hits] = index.nearest(np.zeros((1, DIMENSIONS), dtype=np.float32), 2)
    assert [hit.person for hit in hits] == ["many", "single"]


def test_an_identical_vector_has_distance_zero() -> None:
    vectors = _vectors(7, 50) * 3
    index = SampleIndex()
    index.extend([*range(50)], [f"p{i}" for i in range(50)], vectors)
    [[hit]] = index.nearest(vectors[13:14], 1)
    assert (hit.person, hit.distance) == ("p13", 0.0)


def test_an_empty_index_knows_nobody() -> None:
    assert SampleIndex().nearest(_vectors(0, 2), 3) == [[], []]


def test_a_sample_cannot_be_added_twice() -> None:
    index = SampleIndex()
    index.extend([1], ["a"], _vectors(0, 1))
    with pytest.raises(ValueError, match="once"):
        index.extend([1], ["b"], _vectors(1, 1))
    with pytest.raises(ValueError, match="vectors"):
        index.extend([2], ["b"], np.zeros((1, 64), dtype=np.float32))
