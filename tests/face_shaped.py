"""A made-up gallery shaped as faces are: people far apart from each other, photos of one close together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import EngineId, Quality, Vectors
from facecog_desktop.storage.postgres.database import PostgresDatabase
from facecog_desktop.storage.postgres.schema import VICINITY_INDEX
from facecog_desktop.storage.records.values import TemplateBytes, quality_column, vector_column

ENGINE = EngineId("face-shaped", 1)

LENGTH = 1.4
"""Of every person's centre: of templates of real faces."""
FROM_THE_CENTRE = (0.2, 0.4)
"""How far photos are from it: two photos of one person are 0.28 to 0.57 apart, where 0.6 is the usual threshold."""

_BLOCK = 20_000
_NO_POINTS, _NO_PICTURE = b"", b"\xff"


@dataclass(frozen=True, slots=True, eq=False)
class Crowd:
    """Photos (n, 128); row i is of person owners[i]."""

    centres: Vectors
    vectors: Vectors
    owners: NDArray[np.int64]


def crowd(samples: int, *, each: int = 5, seed: int = 1) -> Crowd:
    """So many photos, `each` of a person."""
    rng = np.random.default_rng(seed)
    centres = LENGTH * _directions(rng, -(-samples // each))
    owners = np.repeat(np.arange(len(centres)), each)[:samples]
    vectors = np.empty((samples, 128), np.float32)
    for start in range(0, samples, _BLOCK):
        rows = slice(start, min(start + _BLOCK, samples))
        vectors[rows] = _photos(rng, centres[owners[rows]])
    return Crowd(centres, vectors, owners)


def looks(known: Crowd, count: int, seed: int = 2) -> Vectors:
    """New faces (count, 128): three of four are of people of the crowd, the others of nobody."""
    rng = np.random.default_rng(seed)
    theirs = _photos(rng, known.centres[rng.integers(0, len(known.centres), count - count // 4)])
    return np.concatenate([theirs, LENGTH * _directions(rng, count // 4)])


def fill(database: PostgresDatabase, known: Crowd) -> None:
    """Put the crowd into an empty gallery: sample i + 1 is row i. The index is made at the end, which is quicker."""
    with database.reading() as db:
        db.execute("DROP INDEX embeddings_by_vicinity")
    pour(database, known)
    with database.reading() as db:
        db.execute(VICINITY_INDEX)
        for table in ("people", "samples", "embeddings"):
            db.execute(f"VACUUM ANALYZE {table}")


def pour(database: PostgresDatabase, known: Crowd) -> None:
    """The rows alone."""
    with database.writing() as db, db.connection.cursor() as cursor:
        now, quality = 1.7e9, quality_column(Quality(90, 90, 90, 90, 90, 90))
        people = range(len(known.centres))
        with cursor.copy("COPY people (id, name, metadata, created, changed) FROM STDIN") as copy:
            for person in people:
                copy.write_row((person_id(person), f"Person {person}", "{}", now, now))
        columns = "person, md5, source, pose, quality, overall, created, landmarks, jpeg"
        with cursor.copy(f"COPY samples ({columns}) FROM STDIN") as copy:
            for number, owner in enumerate(known.owners):
                row = person_id(owner), f"{number:032}", "", "front", quality, 90.0, now, _NO_POINTS, _NO_PICTURE
                copy.write_row(row)
        [(oid,)] = db.execute("SELECT to_regtype('vector')::oid::int8").fetchall()
        with cursor.copy("COPY embeddings (engine, version, sample, vector) FROM STDIN (FORMAT BINARY)") as copy:
            copy.set_types(["text", "int8", "int8", oid])
            for sample, vector in _as_rows(known.vectors):
                copy.write_row((ENGINE.name, ENGINE.version, sample, vector))


def person_id(number: int) -> str:
    """The id of a person of the crowd."""
    return f"{number:016}"


def _as_rows(vectors: Vectors) -> Iterator[tuple[int, TemplateBytes]]:
    for row, vector in enumerate(vectors, start=1):
        yield row, vector_column(vector)


def _photos(rng: np.random.Generator, centres: Vectors) -> Vectors:
    far = rng.uniform(*FROM_THE_CENTRE, size=(len(centres), 1)).astype(np.float32)
    return centres + far * _directions(rng, len(centres))


def _directions(rng: np.random.Generator, count: int) -> Vectors:
    rows = rng.standard_normal((count, 128), dtype=np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows
