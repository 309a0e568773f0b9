"""What differs from an earlier revision, for whoever keeps the vectors in memory. Triggers note what was touched.

Verbs work within the caller's transaction, so that all they tell is of one moment.
"""

from __future__ import annotations

from facecog_desktop.core.ports.gallery import GalleryDelta
from facecog_desktop.core.types import EngineId
from facecog_desktop.storage.records import look_alikes, rejections
from facecog_desktop.storage.records.embeddings import table_from, table_of
from facecog_desktop.storage.records.session import Session
from facecog_desktop.storage.records.upkeep import number

KEPT_REVISIONS = 10_000
"""How far back the tables of touched samples and people reach (the trigger old_touches says the same number)."""

# One join after the other, each by its key: as a nested query all vectors would be gone through.
_SAMPLES = """
    SELECT touched.sample, people.id, embeddings.vector
    FROM (SELECT DISTINCT sample FROM touched_samples WHERE revision > :revision) AS touched
    LEFT JOIN samples ON samples.id = touched.sample AND samples.dropped IS NULL
    LEFT JOIN people ON people.id = samples.person AND people.removed IS NULL
    LEFT JOIN embeddings ON engine = :engine AND version = :version AND embeddings.sample = touched.sample
        AND people.id IS NOT NULL
    ORDER BY touched.sample
"""
_PEOPLE = """
    SELECT touched.person, people.name
    FROM (SELECT DISTINCT person FROM touched_people WHERE revision > ?) AS touched
    LEFT JOIN people ON people.id = touched.person AND people.removed IS NULL
"""


def changes_since(db: Session, engine: EngineId, revision: int | None) -> GalleryDelta:
    """What differs from that revision; all there is for None and for one that is too old or was never reached."""
    now = number(db, "revision")
    if revision is None or not now - KEPT_REVISIONS <= revision <= now:
        names = dict(db.execute("SELECT id, name FROM people WHERE removed IS NULL").fetchall())
        return GalleryDelta(
            now,
            whole=True,
            names=names,
            removed=(),
            table=table_of(db, engine),
            gone=(),
            look_alikes=look_alikes.ids(db),
            rejections=rejections.table_of(db, engine),
        )
    people = db.execute(_PEOPLE, [revision]).fetchall()
    samples = db.execute(_SAMPLES, {"revision": revision, "engine": engine.name, "version": engine.version}).fetchall()
    return GalleryDelta(
        now,
        whole=False,
        names={person: name for person, name in people if name is not None},
        removed=tuple(person for person, name in people if name is None),
        # Without a vector: erased, dropped, of a removed person, or not seen by this engine.
        table=table_from(row for row in samples if row[2] is not None),
        gone=tuple(sample for sample, _, vector in samples if vector is None),
        look_alikes=look_alikes.ids(db) if number(db, "look_alikes") > revision else None,
        rejections=rejections.table_of(db, engine),
    )
