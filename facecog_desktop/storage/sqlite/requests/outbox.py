"""Rows of registrations that wait for a server. Verbs work within the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlite_utils import Database

from facecog_desktop.core.errors import GalleryDamagedError, InvalidRequestError
from facecog_desktop.core.ports.outbox import Letter, Refusal, Waiting
from facecog_desktop.core.text import text
from facecog_desktop.core.types import EngineId, Sample
from facecog_desktop.storage.records import people, samples
from facecog_desktop.storage.records.values import vector_table

# Who was merged is whoever has the photos now. Photos count that are kept, and are with that person.
_WAITING = """
    WITH RECURSIVE owner (id, person) AS (
        SELECT id, person FROM outbox
        UNION SELECT owner.id, merged_into FROM owner JOIN people ON people.id = owner.person
        WHERE merged_into IS NOT NULL
    )
    SELECT request, people.id, people.name, json_group_array(samples.id), force, made, refused
    FROM outbox JOIN owner ON owner.id = outbox.id JOIN people ON people.id = owner.person
    JOIN json_each(outbox.samples) AS wanted
    JOIN samples ON samples.id = wanted.value AND samples.person = people.id AND samples.dropped IS NULL
    WHERE people.removed IS NULL AND (:server IS NULL OR server = :server) AND (:request IS NULL OR request = :request)
    GROUP BY outbox.id ORDER BY outbox.id
"""


def queue(db: Database, waiting: Waiting, server: str) -> None:
    """Let a registration wait; one of this name that waits already is left alone. Raises InvalidRequestError."""
    if not waiting.samples:
        raise InvalidRequestError("a registration without a photo cannot wait")
    db.execute(
        """INSERT INTO outbox (request, server, person, samples, force, made) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (request) DO NOTHING""",
        [waiting.request, server, waiting.person, json.dumps(waiting.samples), int(waiting.force), waiting.made],
    )


def waiting_for(db: Database, server: str | None, request: str | None = None) -> list[Waiting]:
    """What waits for a server, or what is called so, as far as its person and a photo are there."""
    rows = db.execute(_WAITING, {"server": server, "request": request}).fetchall()
    return [_waiting(row) for row in rows]


def letter(db: Database, request: str) -> Letter | None:
    """The person and the photos of what waits."""
    for found in waiting_for(db, None, request):
        kept = tuple(_with_template(db, key, samples.whole_sample(db, key)) for key in found.samples)
        return Letter(people.one_person(db, found.person), kept)
    return None


def settle(db: Database, request: str) -> bool:
    """Take the row away; whether it was there."""
    return bool(db.execute("DELETE FROM outbox WHERE request = ?", [request]).rowcount)


def mark(db: Database, request: str, refusal: Refusal | None, *, force: bool = False) -> None:
    """Note a refusal, or (None) that it is to be sent again, with `force` from now on. Raises InvalidRequestError."""
    said = None if refusal is None else json.dumps(asdict(refusal))
    changed = db.execute(
        "UPDATE outbox SET refused = ?, force = max(force, ?) WHERE request = ?", [said, int(force), request]
    )
    if not changed.rowcount:
        raise InvalidRequestError("this registration does not wait any more", "Look at the list again.")


def _with_template(db: Database, sample_id: int, sample: Sample) -> Sample:
    """The photo with the newest template that was made of it, if there is one."""
    row = db.execute(
        "SELECT engine, version, vector FROM embeddings WHERE sample = ? ORDER BY version DESC LIMIT 1", [sample_id]
    ).fetchone()
    if row is None:
        return sample
    return replace(sample, embedding=vector_table([row[2]])[0], engine=EngineId(row[0], row[1]))


def _waiting(row: Sequence[Any]) -> Waiting:
    request, person, name, kept, force, made, refused = row
    try:
        refusal = None if refused is None else Refusal(**json.loads(refused))
    except (TypeError, ValueError) as error:
        raise GalleryDamagedError(
            text("why {request} was refused cannot be read: {reason}", request=str(request), reason=str(error))
        ) from error
    return Waiting(request, person, name, tuple(sorted(json.loads(kept))), bool(force), made, refusal)
