"""The table of embeddings: what engines made of samples. Verbs work within the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing

from facecog_desktop.core.errors import SampleNotFoundError
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.text import Plain, text
from facecog_desktop.core.types import EngineId, Vector
from facecog_desktop.storage.records.session import Session
from facecog_desktop.storage.records.values import vector_column, vector_table


def store_vector(db: Session, engine: EngineId, sample_id: int, vector: Vector | Sequence[float]) -> None:
    """What the engine made of the sample, instead of anything it made before."""
    db.execute(
        """INSERT INTO embeddings (engine, version, sample, vector) VALUES (?, ?, ?, ?)
           ON CONFLICT (engine, version, sample) DO UPDATE SET vector = excluded.vector""",
        [engine.name, engine.version, sample_id, vector_column(vector)],
    )


def store_vectors(db: Session, engine: EngineId, vectors: Mapping[int, Vector]) -> None:
    """Several of them. Raises SampleNotFoundError for a sample that was erased meanwhile."""
    for sample_id, vector in vectors.items():
        if db.execute("SELECT 1 FROM samples WHERE id = ?", [sample_id]).fetchone() is None:
            raise SampleNotFoundError(text("the gallery has no photo number {number}", number=Plain(sample_id)))
        store_vector(db, engine, sample_id, vector)


def table_of(db: Session, engine: EngineId) -> EmbeddingTable:
    """Vectors of all samples of everybody who is there, in the order of the samples' ids. One transaction's matter.

    Owners come from an index and vectors in the order of their table: a join would read through the pictures.
    """
    person_of = dict(
        db.execute(
            """SELECT samples.id, person FROM people JOIN samples ON person = people.id
               WHERE removed IS NULL AND dropped IS NULL"""
        ).fetchall()
    )
    with closing(
        db.execute(
            "SELECT sample, vector FROM embeddings WHERE engine = ? AND version = ? ORDER BY sample",
            [engine.name, engine.version],
        )
    ) as rows:
        return table_from((sample, person_of[sample], vector) for sample, vector in rows if sample in person_of)


def table_from(rows: Iterable[tuple[int, str, bytes]]) -> EmbeddingTable:
    """The table of (sample, person, vector as a blob), in their order. Raises GalleryDamagedError."""
    samples: list[int] = []
    people: list[str] = []
    known: dict[str, str] = {}

    def vectors() -> Iterator[bytes]:
        for sample, person, vector in rows:
            samples.append(sample)
            people.append(known.setdefault(person, person))  # one text a person, not one a row
            yield vector

    numbers = vector_table(vectors())
    return EmbeddingTable(tuple(samples), tuple(people), numbers)


def unseen_by(db: Session, engine: EngineId) -> list[int]:
    """Samples with a picture and without this engine's vector.

    Dropped ones and those of removed people are among them: once restored they are recognised at once.
    """
    # Who is left comes from indices alone: looking into the rows of all samples would read through their pictures.
    rows = db.execute(
        """WITH unseen AS MATERIALIZED (
               SELECT id FROM samples EXCEPT SELECT sample FROM embeddings WHERE engine = ? AND version = ?)
           SELECT samples.id FROM unseen JOIN samples ON samples.id = unseen.id WHERE length(jpeg) > 0
           ORDER BY samples.id""",
        [engine.name, engine.version],
    ).fetchall()
    return [row[0] for row in rows]
