"""The table of embeddings: what engines made of samples. Verbs work within the caller's transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlite_utils import Database

from facecog_desktop.core.errors import SampleNotFoundError
from facecog_desktop.core.ports import EmbeddingTable
from facecog_desktop.core.types import EngineId, Vector
from facecog_desktop.storage.sqlite.values import vector_column, vector_table


def store_vector(db: Database, engine: EngineId, sample_id: int, vector: Vector | Sequence[float]) -> None:
    """What the engine made of the sample, instead of anything it made before."""
    db.execute(
        """INSERT INTO embeddings (engine, version, sample, vector) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET vector = excluded.vector""",
        [engine.name, engine.version, sample_id, vector_column(vector)],
    )


def store_vectors(db: Database, engine: EngineId, vectors: Mapping[int, Vector]) -> None:
    """Several of them. Raises SampleNotFoundError for a sample that was erased meanwhile."""
    for sample_id, vector in vectors.items():
        if db.execute("SELECT 1 FROM samples WHERE id = ?", [sample_id]).fetchone() is None:
            raise SampleNotFoundError(f"the gallery has no photo number {sample_id}")
        store_vector(db, engine, sample_id, vector)


def table_of(db: Database, engine: EngineId) -> EmbeddingTable:
    """Vectors of all samples of everybody who is there, in the order of the samples' ids."""
    rows = db.execute(
        """SELECT embeddings.sample, samples.person, embeddings.vector
           FROM embeddings JOIN samples ON samples.id = embeddings.sample JOIN people ON people.id = samples.person
           WHERE engine = ? AND version = ? AND samples.dropped IS NULL AND people.removed IS NULL
           ORDER BY embeddings.sample""",
        [engine.name, engine.version],
    ).fetchall()
    if not rows:
        return EmbeddingTable((), (), vector_table([]))
    samples, people, vectors = zip(*rows, strict=True)
    return EmbeddingTable(samples, people, vector_table(list(vectors)))


def unseen_by(db: Database, engine: EngineId) -> list[int]:
    """Samples with a picture and without this engine's vector.

    Dropped ones and those of removed people are among them: once restored they are recognised at once.
    """
    rows = db.execute(
        """SELECT id FROM samples WHERE length(jpeg) > 0 AND NOT EXISTS
           (SELECT 1 FROM embeddings WHERE engine = ? AND version = ? AND sample = samples.id) ORDER BY id""",
        [engine.name, engine.version],
    ).fetchall()
    return [row[0] for row in rows]
