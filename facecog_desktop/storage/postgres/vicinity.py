"""PostgresVicinity: the port Vicinity by a search in the database, so that replicas need not hold the vectors."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np

from facecog_desktop.core.matching.cautions import Cautions, Search
from facecog_desktop.core.matching.counter_examples import CounterExamples
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Nearest
from facecog_desktop.core.people.look_alikes import by_person
from facecog_desktop.core.people.names import name_key
from facecog_desktop.core.types import Candidate, EngineId, Vector, Vectors
from facecog_desktop.storage.postgres.database import PostgresDatabase
from facecog_desktop.storage.postgres.session import PostgresSession
from facecog_desktop.storage.records import look_alikes, rejections, upkeep
from facecog_desktop.storage.records.embeddings import table_from
from facecog_desktop.storage.records.session import Session
from facecog_desktop.storage.records.values import vector_column, vector_table

OVER_FETCH = 100
"""Samples that are fetched by their distances in half precision, at least: their exact distances decide."""

# The index gives the order, and the exact numbers come with it. Who is removed or dropped is passed over on the way.
_NEAREST = """
    SELECT embeddings.sample, people.id, people.name, embeddings.vector
    FROM embeddings JOIN samples ON samples.id = embeddings.sample JOIN people ON people.id = samples.person
    WHERE engine = :engine AND version = :version AND vector_dims(vector) = 128
        AND samples.dropped IS NULL AND people.removed IS NULL
    ORDER BY CAST(vector AS halfvec(128)) <-> CAST(:vector AS halfvec(128))
    LIMIT :most
"""
_OF_PEOPLE = """
    SELECT embeddings.sample, samples.person, embeddings.vector
    FROM samples JOIN people ON people.id = samples.person
    JOIN embeddings ON embeddings.sample = samples.id AND engine = :engine AND version = :version
    WHERE samples.person = ANY (:people) AND samples.dropped IS NULL AND people.removed IS NULL
    ORDER BY embeddings.sample
"""


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What is remembered from one question to the next as long as the gallery's revision stays: it is little."""

    engine: EngineId
    revision: int
    cautions: Cautions
    people: int


class PostgresVicinity:
    """Answers who is near as of now. Every question is one moment of the database; any thread may ask."""

    def __init__(self, database: PostgresDatabase) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._known: _Known | None = None

    def nearest(self, engine: EngineId, vectors: Vectors, count: int) -> list[list[Candidate]]:
        """The `count` nearest people of each vector (n, 128), nearest first, but for those whom counter-examples

        speak against.
        """
        with self._searching() as db:
            return self._as_of_now(db, engine).cautions.nearest(_search(db, engine), vectors, count)

    def told_apart(self, engine: EngineId, vectors: Vectors) -> list[Nearest]:
        """The two nearest people of each vector, the nearest who is remembered to look like the first of them, and

        whoever would be the first if no counter-example spoke against it.
        """
        with self._searching() as db:
            return self._as_of_now(db, engine).cautions.told_apart(_search(db, engine), vectors)

    def near(self, engine: EngineId, vector: Vector, reach: float, most: int) -> list[Candidate]:
        """The samples up to `reach` from a vector, nearest first, at most so many; several may be one person's."""
        with self._searching() as db:
            found, _ = _samples_near(db, engine, vector, max(OVER_FETCH, 8 * most))
        return [candidate for candidate in found if candidate.distance <= reach][:most]

    def of_people(self, engine: EngineId, people: Collection[str]) -> tuple[EmbeddingTable, int]:
        """The vectors of some people, and how many people there are in all."""
        asked = {"engine": engine.name, "version": engine.version, "people": list(people)}
        with self._database.reading() as db, db.atomic():
            return table_from(db.execute(_OF_PEOPLE, asked)), self._as_of_now(db, engine).people

    def size(self, engine: EngineId) -> int:
        """How many people can be recognised."""
        with self._database.reading() as db, db.atomic():
            return self._as_of_now(db, engine).people

    def namesakes(self, engine: EngineId, name: str) -> list[str]:
        """Ids of the people who have this name, whatever the letter case. No index knows all letters: all are read."""
        wanted = name_key(name)
        with self._database.reading() as db:
            rows = db.execute("SELECT id, name FROM people WHERE removed IS NULL").fetchall()
        return sorted(person for person, called in rows if name_key(called) == wanted)

    @contextmanager
    def _searching(self) -> Iterator[PostgresSession]:
        """One moment of the database. The planner is to use the index, also before it knows how large the tables are:

        without, it would read all numbers and sort them.
        """
        with self._database.reading() as db, db.atomic():
            db.execute("SET LOCAL enable_sort = off")
            yield db

    def _as_of_now(self, db: Session, engine: EngineId) -> _Known:
        """What counts at this moment, read again where the gallery has changed, by whichever replica."""
        revision = upkeep.number(db, "revision")
        with self._lock:
            known = self._known
        if known is None or (known.engine, known.revision) != (engine, revision):
            against = CounterExamples(rejections.table_of(db, engine))
            cautions = Cautions(against, by_person(look_alikes.ids(db)))
            known = _Known(engine, revision, cautions, upkeep.people_there(db))
            with self._lock:
                self._known = known
        return known


def _search(db: Session, engine: EngineId) -> Search:
    return lambda vectors, count: [_people_near(db, engine, vector, count) for vector in vectors]


def _people_near(db: Session, engine: EngineId, vector: Vector, count: int) -> list[Candidate]:
    """The nearest people by their nearest samples; more samples are fetched where a few people have them all."""
    most = max(OVER_FETCH, 8 * count + 16)
    while True:
        samples, whole = _samples_near(db, engine, vector, most)
        nearest: dict[str, Candidate] = {}
        for candidate in samples:
            nearest.setdefault(candidate.person, candidate)
        if len(nearest) >= count or whole:
            return list(nearest.values())[:count]
        most *= 4


def _samples_near(db: Session, engine: EngineId, vector: Vector, most: int) -> tuple[list[Candidate], bool]:
    """The samples near a vector by their exact distances, of equal ones the lower number first; and whether these are

    all there are.
    """
    asked = {"engine": engine.name, "version": engine.version, "vector": vector_column(vector), "most": most}
    rows = db.execute(_NEAREST, asked).fetchall()
    if len(rows) < most:
        # So few are left where the search gave up among those who do not count, too: then all are looked at.
        rows = _all_by_looking(db, asked)
    return _ranked(rows, vector), len(rows) < most


def _all_by_looking(db: Session, asked: dict[str, Any]) -> list[Any]:
    """The same without the index, which is exact."""
    db.execute("SELECT set_config('enable_sort', 'on', true), set_config('enable_indexscan', 'off', true)")
    found = db.execute(_NEAREST, asked).fetchall()
    db.execute("SELECT set_config('enable_sort', 'off', true), set_config('enable_indexscan', 'on', true)")
    return found


def _ranked(rows: Iterable[tuple[int, str, str, bytes]], vector: Vector) -> list[Candidate]:
    rows = list(rows)
    differences = vector_table(row[3] for row in rows).astype(np.float64)
    differences -= vector
    distances = np.sqrt(np.einsum("ij,ij->i", differences, differences))
    order = np.lexsort(([row[0] for row in rows], distances))
    return [Candidate(rows[at][1], rows[at][2], rows[at][0], float(distances[at])) for at in order]
