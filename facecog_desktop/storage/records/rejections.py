"""The table of rejections: faces that are not the person they were taken for. Numbers only, no pictures.

Verbs work within the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

from facecog_desktop.core.errors import InvalidRequestError, SampleNotFoundError
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.text import text
from facecog_desktop.core.types import CounterExample, EngineId, Sample
from facecog_desktop.storage.records.embeddings import table_from
from facecog_desktop.storage.records.session import Session, inserted
from facecog_desktop.storage.records.values import vector_column


def insert_rejection(db: Session, person_id: str, sample: Sample, now: float) -> int:
    """Keep the embedding of a face that is not this person; its id. Raises InvalidRequestError without an embedding."""
    if sample.embedding is None or sample.engine is None:
        raise InvalidRequestError("a counter-example needs an embedding and the engine that made it")
    return inserted(
        db,
        "INSERT INTO rejections (person, engine, version, vector, created) VALUES (?, ?, ?, ?, ?)",
        [person_id, sample.engine.name, sample.engine.version, vector_column(sample.embedding), sample.created or now],
    )


def mark(db: Session, person_id: str, ids: Iterable[int], dropped: float | None) -> tuple[int, ...]:
    """Let go of counter-examples (Unix time) or bring them back (None); the ids of those that this changed.

    Raises SampleNotFoundError.
    """
    done = []
    for key in dict.fromkeys(ids):
        row = db.execute("SELECT dropped FROM rejections WHERE id = ? AND person = ?", [key, person_id]).fetchone()
        if row is None:
            raise SampleNotFoundError(text("the person has no counter-example number {key}", key=str(key)))
        if (row[0] is None) != (dropped is None):
            db.execute("UPDATE rejections SET dropped = ? WHERE id = ?", [dropped, key])
            done.append(key)
    return tuple(done)


def of_person(db: Session, person_id: str) -> list[CounterExample]:
    """A person's counter-examples of all engines, oldest first."""
    rows = db.execute(
        "SELECT id, created FROM rejections WHERE person = ? AND dropped IS NULL ORDER BY created, id", [person_id]
    ).fetchall()
    return [CounterExample(*row) for row in rows]


def table_of(db: Session, engine: EngineId) -> EmbeddingTable:
    """This engine's counter-examples for everybody who is there; `samples` are their own numbers."""
    with closing(
        db.execute(
            """SELECT rejections.id, person, vector FROM rejections JOIN people ON people.id = person
               WHERE engine = ? AND version = ? AND dropped IS NULL AND removed IS NULL ORDER BY rejections.id""",
            [engine.name, engine.version],
        )
    ) as rows:
        return table_from(rows)
