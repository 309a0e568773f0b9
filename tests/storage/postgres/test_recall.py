"""The search by the index finds whom an exact search finds, in a gallery shaped as faces are."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from facecog_desktop.core.matching.search import SampleIndex
from facecog_desktop.core.people.changes import DropSamples, Remove
from facecog_desktop.storage.postgres.gallery import PostgresGallery
from facecog_desktop.storage.postgres.vicinity import _NEAREST, PostgresVicinity
from facecog_desktop.storage.records.values import vector_column
from tests.face_shaped import ENGINE, Crowd, crowd, fill, looks, person_id

SAMPLES = 10_000
LOOKS = 200


@pytest.fixture
def known() -> Crowd:
    return crowd(SAMPLES)


@pytest.fixture
def filled(replica: Callable[[], PostgresGallery], known: Crowd) -> PostgresGallery:
    gallery = replica()
    fill(gallery.database, known)
    return gallery


def test_nearly_everybody_is_found_also_behind_people_who_are_removed(filled: PostgresGallery, known: Crowd) -> None:
    vicinity, faces = PostgresVicinity(filled.database), looks(known, LOOKS)
    assert "embeddings_by_vicinity" in _plan(filled, faces[0]), "or else it is an exact search that is tested"
    exact = SampleIndex()
    exact.put(range(1, SAMPLES + 1), [person_id(owner) for owner in known.owners], known.vectors)
    wanted = [[hit.person for hit in hits] for hits in exact.nearest(faces, 2)]
    found = [[each.person for each in near.candidates] for near in vicinity.told_apart(ENGINE, faces)]
    firsts = np.mean([one[0] == other[0] for one, other in zip(found, wanted, strict=True)])
    assert firsts >= 0.99
    assert np.mean([one == other for one, other in zip(found, wanted, strict=True)]) >= 0.99
    _whoever_is_taken_out_is_passed_over(filled, vicinity, wanted, faces)


def _whoever_is_taken_out_is_passed_over(
    gallery: PostgresGallery, vicinity: PostgresVicinity, wanted: list[list[str]], faces: np.ndarray
) -> None:
    (first, second), face = wanted[0], faces[:1]
    gallery.change(first, Remove())
    assert vicinity.nearest(ENGINE, face, 1)[0][0].person == second
    gallery.change(second, DropSamples(tuple(sample.id for sample in gallery.samples(second))))
    assert not {first, second} & {each.person for each in vicinity.nearest(ENGINE, face, 5)[0]}


def _plan(gallery: PostgresGallery, face: np.ndarray) -> str:
    asked = {"engine": ENGINE.name, "version": ENGINE.version, "vector": vector_column(face), "most": 100}
    with PostgresVicinity(gallery.database)._searching() as db:
        return "\n".join(row[0] for row in db.execute(f"EXPLAIN {_NEAREST}", asked).fetchall())
