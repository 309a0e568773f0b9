"""The table of samples: photos with their md5. Verbs work within the caller's transaction."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    GalleryDamagedError,
    InvalidRequestError,
    SampleNotFoundError,
)
from facecog_desktop.core.text import Plain, text
from facecog_desktop.core.types import Landmarks, Sample, StoredSample
from facecog_desktop.storage.records.embeddings import store_vector
from facecog_desktop.storage.records.session import Session, inserted
from facecog_desktop.storage.records.values import (
    points_column,
    points_value,
    pose_value,
    quality_column,
    quality_value,
    text_column,
)

# A private client sends no picture at all, so samples without one never are "the same picture".
_LIVE_HOLDERS = """
    SELECT samples.md5, people.id, people.name
    FROM json_each(?) AS wanted JOIN samples ON samples.md5 = wanted.value JOIN people ON people.id = samples.person
    WHERE samples.dropped IS NULL AND length(samples.jpeg) > 0 AND (people.removed IS NULL OR people.id = ?)
    ORDER BY samples.id DESC
"""


def insert_samples(db: Session, person_id: str, samples: Sequence[Sample], now: float) -> tuple[int, ...]:
    """Keep photos with their embeddings; their ids. Raises AlreadyRegisteredError, InvalidRequestError."""
    suspected = set(holders_of(db, [sample.md5 for sample in samples if sample.jpeg], person_id))
    ids = []
    for sample in samples:
        if sample.md5 in suspected:
            refuse_known(db, sample.md5, person_id, sample.source)
        ids.append(_insert(db, person_id, sample, now))
        suspected.add(sample.md5)
    return tuple(ids)


def samples_of(db: Session, person_id: str) -> list[StoredSample]:
    """The photos of somebody who is not removed, oldest first, without the dropped ones."""
    rows = db.execute(
        """SELECT samples.id, person, md5, source, quality, pose, samples.created
           FROM samples JOIN people ON people.id = person
           WHERE person = ? AND dropped IS NULL AND removed IS NULL ORDER BY samples.created, samples.id""",
        [person_id],
    ).fetchall()
    return [
        StoredSample(key, person, md5, source, quality_value(quality), pose_value(pose), created)
        for key, person, md5, source, quality, pose, created in rows
    ]


def crop_of(db: Session, sample_id: int) -> bytes:
    """Exact bytes of a photo, also a dropped one. Raises SampleNotFoundError, GalleryDamagedError."""
    row = db.execute("SELECT md5, jpeg FROM samples WHERE id = ?", [sample_id]).fetchone()
    return _checked(sample_id, row)


def whole_sample(db: Session, sample_id: int) -> Sample:
    """A photo with all that is known of it, also a dropped one; the embedding is left out.

    Raises SampleNotFoundError, GalleryDamagedError.
    """
    row = db.execute(
        "SELECT md5, jpeg, landmarks, quality, source, pose, created FROM samples WHERE id = ?", [sample_id]
    ).fetchone()
    jpeg = _checked(sample_id, row)
    landmarks, quality, source, pose, created = row[2:]
    return Sample(
        jpeg=jpeg,
        landmarks=Landmarks(points_value(landmarks)),
        quality=quality_value(quality),
        source=source,
        pose=pose_value(pose),
        created=created,
    )


def holders_of(db: Session, md5s: Sequence[str], person_id: str = "") -> dict[str, tuple[str, str]]:
    """Pictures to (id, name) of who has them now; a removed person counts for its own id alone."""
    rows = db.execute(_LIVE_HOLDERS, [json.dumps(list(md5s)), person_id]).fetchall() if md5s else []
    return {md5: (key, name) for md5, key, name in rows}


def pictures_of(db: Session, person_id: str) -> list[str]:
    """md5 of every photo of the person that is not dropped."""
    rows = db.execute(
        "SELECT md5 FROM samples WHERE person = ? AND dropped IS NULL AND length(jpeg) > 0", [person_id]
    ).fetchall()
    return [row[0] for row in rows]


def drop(db: Session, person_id: str, ids: Iterable[int], now: float) -> tuple[int, ...]:
    """Take photos away; the ids of those that were there. Raises SampleNotFoundError."""
    done = []
    for sample_id in ids:
        _, dropped = own(db, person_id, sample_id)
        if dropped is None:
            db.execute("UPDATE samples SET dropped = ? WHERE id = ?", [now, sample_id])
            done.append(sample_id)
    return tuple(done)


def restore(db: Session, person_id: str, ids: Iterable[int]) -> tuple[int, ...]:
    """Bring photos back; the ids of those that were away.

    Raises SampleNotFoundError, and AlreadyRegisteredError where somebody was given the picture meanwhile.
    """
    done = []
    for sample_id in ids:
        md5, dropped = own(db, person_id, sample_id)
        if dropped is not None:
            refuse_known(db, md5, person_id)
            db.execute("UPDATE samples SET dropped = NULL WHERE id = ?", [sample_id])
            done.append(sample_id)
    return tuple(done)


def refuse_known(db: Session, md5: str, person_id: str, source: str = "") -> None:
    """Raise AlreadyRegisteredError if somebody, or the person, has this picture now."""
    holder = holders_of(db, [md5], person_id).get(md5)
    if holder is not None:
        raise AlreadyRegisteredError(
            text("exactly this picture is registered already, with {name}", name=holder[1]), source=source
        )


def _insert(db: Session, person_id: str, sample: Sample, now: float) -> int:
    sample_id = inserted(
        db,
        """INSERT INTO samples (person, md5, source, pose, quality, overall, created, landmarks, jpeg)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            person_id,
            sample.md5,
            text_column(sample.source),
            str(sample.pose),
            quality_column(sample.quality),
            float(sample.quality.overall),
            sample.created or now,
            points_column(sample.landmarks.points),
            sample.jpeg,
        ],
    )
    if sample.embedding is not None:
        if sample.engine is None:
            raise InvalidRequestError("an embedding needs the name of the engine that made it")
        store_vector(db, sample.engine, sample_id, sample.embedding)
    return sample_id


def own(db: Session, person_id: str, sample_id: int) -> tuple[str, float | None]:
    """(md5, when dropped) of the person's sample. Raises SampleNotFoundError."""
    row = db.execute(
        "SELECT CASE WHEN length(jpeg) > 0 THEN md5 ELSE '' END, dropped FROM samples WHERE id = ? AND person = ?",
        [sample_id, person_id],
    ).fetchone()
    if row is None:
        raise SampleNotFoundError(text("the person has no photo number {number}", number=Plain(sample_id)))
    return row[0], row[1]


def _checked(sample_id: int, row: tuple[Any, ...] | None) -> bytes:
    if row is None:
        raise SampleNotFoundError(text("the gallery has no photo number {number}", number=Plain(sample_id)))
    md5, jpeg = row[0], bytes(row[1])
    if hashlib.md5(jpeg, usedforsecurity=False).hexdigest() != md5:
        raise GalleryDamagedError(
            text("photo number {number} is not the one that was stored: its md5 differs", number=Plain(sample_id))
        )
    return jpeg
