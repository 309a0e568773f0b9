"""The map keeps distances as well as a plane can, and is the same each time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.doctor import map as module
from facecog_desktop.core.doctor.map import of_people, of_photos, scaled
from tests.core.drawn_gallery import Drawn, cast


def between(points: np.ndarray) -> np.ndarray:
    return np.asarray(np.linalg.norm(points[:, None] - points[None], axis=2))


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 40), st.integers(0, 10_000))
def test_points_of_a_plane_are_found_again(count: int, seed: int) -> None:
    points = np.random.default_rng(seed).normal(size=(count, 2))
    found = scaled(between(points).astype(np.float32))
    assert np.allclose(between(found), between(points), atol=2e-2)
    assert np.allclose(found.mean(axis=0), 0.0, atol=1e-3)


def test_a_large_map_is_the_one_of_all_eigenvalues(monkeypatch: pytest.MonkeyPatch) -> None:
    distances = of_photos(cast(20, 6).table).distances
    whole = scaled(distances)
    monkeypatch.setattr(module, "_ALL", 10)
    assert np.allclose(scaled(distances), whole, atol=1e-3)


def test_a_map_of_nobody_and_of_one() -> None:
    assert of_people(Drawn().table).points.shape == (0, 2)
    assert of_photos(Drawn().table).distances.shape == (0, 0)
    one = of_people(cast(1, 3).table)
    assert one.points.tolist() == [[0.0, 0.0]]
    assert one.distances.tolist() == [[0.0]]


def test_people_are_as_far_apart_as_their_nearest_photos() -> None:
    gallery = cast(4, 5)
    found = of_people(gallery.table)
    vectors = np.stack(gallery.vectors)
    table = between(vectors)
    assert found.people == ("0", "1", "2", "3")
    for one in range(4):
        for two in range(4):
            wanted = 0.0 if one == two else table[one * 5 : one * 5 + 5, two * 5 : two * 5 + 5].min()
            assert found.distances[one, two] == pytest.approx(wanted, abs=1e-4)


def test_blocks_do_not_change_the_distances(monkeypatch: pytest.MonkeyPatch) -> None:
    table = cast(7, 3).table
    whole = of_people(table).distances
    monkeypatch.setattr(module, "_BLOCK", 2)
    assert np.allclose(of_people(table).distances, whole)


def test_a_person_is_shown_by_a_photo_of_their_own() -> None:
    gallery = cast(3, 4)
    found = of_people(gallery.table)
    assert [gallery.people[sample - 1] for sample in found.samples] == list(found.people)


def test_photos_of_a_person_stand_nearer_to_each_other_than_to_others() -> None:
    found = of_photos(cast(3, 6).table)
    table, people = between(found.points), np.array(found.people)
    same = people[:, None] == people
    assert table[same].mean() < 0.5 * table[~same].mean()


def test_of_very_many_some_are_shown() -> None:
    table = cast(12, 3).table
    assert len(of_people(table, limit=5).people) == 5
    assert of_photos(table, limit=7).points.shape == (7, 2)
    assert of_people(table, limit=5).people[0] == "0"
