"""Vectors: one table an engine, complete, in order, never those of another engine."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from facecog_desktop.core.errors import GalleryDamagedError, InvalidRequestError, SampleNotFoundError
from facecog_desktop.core.people.changes import DropSamples, Remove
from facecog_desktop.core.types import Sample
from facecog_desktop.storage.records.values import vector_column
from tests.storage.builders import ENGINE, OTHER_ENGINE, a_picture, a_quality, a_sample, a_vector

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery


def test_every_row_belongs_to_its_sample_and_person(gallery: AnyGallery) -> None:
    people = [gallery.add_person(name, [a_sample(n), a_sample(n + 10)]) for n, name in enumerate("ABC")]
    table = gallery.embeddings(ENGINE)
    assert table.samples == (1, 2, 3, 4, 5, 6)
    assert table.people == tuple(person.id for person in people for _ in range(2))
    assert table.vectors.dtype == np.float32
    assert table.vectors.flags.c_contiguous
    np.testing.assert_array_equal(table.vectors, np.array([a_vector(n) for n in (0, 10, 1, 11, 2, 12)]))


def test_an_empty_gallery_has_a_table_of_no_rows(gallery: AnyGallery) -> None:
    table = gallery.embeddings(ENGINE)
    assert (table.samples, table.people, table.vectors.shape) == ((), (), (0, 128))
    assert table.vectors.dtype == np.float32


def test_engines_and_their_versions_are_kept_apart(gallery: AnyGallery) -> None:
    gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    gallery.add_embeddings(OTHER_ENGINE, {2: a_vector(77)})
    assert gallery.embeddings(ENGINE).samples == (1, 2)
    assert gallery.embeddings(OTHER_ENGINE).samples == (2,)
    np.testing.assert_array_equal(gallery.embeddings(OTHER_ENGINE).vectors[0], a_vector(77))


def test_an_engine_learns_which_samples_it_has_not_seen(gallery: AnyGallery) -> None:
    person = gallery.add_person("Anna", [a_sample(1), a_sample(2, embedded=False), a_sample(3, embedded=False)])
    assert gallery.unembedded(ENGINE) == [2, 3]
    assert gallery.unembedded(OTHER_ENGINE) == [1, 2, 3]
    gallery.add_embeddings(ENGINE, {3: a_vector(3)})
    assert gallery.unembedded(ENGINE) == [2]
    gallery.change(person.id, DropSamples((2,)))
    gallery.change(person.id, Remove())
    assert gallery.unembedded(ENGINE) == [2], "what can be restored is made ready as well"


def test_a_vector_can_be_made_again(gallery: AnyGallery) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    gallery.add_embeddings(ENGINE, {1: a_vector(50)})
    np.testing.assert_array_equal(gallery.embeddings(ENGINE).vectors, a_vector(50)[None])


def test_vectors_for_an_erased_sample_are_refused_all_together(gallery: AnyGallery) -> None:
    gallery.add_person("Anna", [a_sample(1, embedded=False)])
    with pytest.raises(SampleNotFoundError, match="8"):
        gallery.add_embeddings(ENGINE, {1: a_vector(1), 8: a_vector(8)})
    assert gallery.embeddings(ENGINE).samples == ()


@pytest.mark.parametrize("vector", [np.full(128, np.nan), np.zeros((1, 128)), np.zeros(0)])
def test_what_is_no_row_of_finite_numbers_is_no_embedding(gallery: AnyGallery, vector: np.ndarray) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    with pytest.raises(InvalidRequestError, match="embedding"):
        gallery.add_embeddings(OTHER_ENGINE, {1: vector})


def test_an_embedding_of_a_nameless_engine_is_refused_with_its_sample(gallery: AnyGallery) -> None:
    nameless = Sample(a_picture(1), a_sample(1).landmarks, a_quality(), embedding=a_vector(1))
    with pytest.raises(InvalidRequestError, match="engine"):
        gallery.add_person("Anna", [nameless])
    assert gallery.people() == []


def test_vectors_of_different_lengths_are_a_damage(gallery: AnyGallery) -> None:
    gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    with gallery._file.writing() as db:
        db.execute("UPDATE embeddings SET vector = ? WHERE sample = 2", [vector_column(np.ones(1))])
    with pytest.raises(GalleryDamagedError, match="lengths"):
        gallery.embeddings(ENGINE)


def test_ten_thousand_vectors_are_read_in_a_moment(gallery: AnyGallery, path: Path) -> None:
    """The order of magnitude only: 100 000 take half a second on two slow cores."""
    person = gallery.add_person("Anna", [])
    rows = [(person.id, "0" * 32, i) for i in range(1, 10_001)]
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("BEGIN")
        raw.executemany(
            "INSERT INTO samples (person, md5, id, source, pose, quality, overall, created, landmarks, jpeg)"
            " VALUES (?, ?, ?, '', 'front', '{}', 1, 1, x'', x'ff')",
            rows,
        )
        raw.execute("INSERT INTO embeddings SELECT 'made-up', 1, id, randomblob(512) FROM samples")
        raw.execute("COMMIT")
    began = time.perf_counter()
    table = gallery.embeddings(ENGINE)
    assert time.perf_counter() - began < 1.0
    assert table.vectors.shape == (10_000, 128)
