"""What a gallery's owner asks now and then: erasure, figures, changed pictures, who is overdue, the audit trail."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from facecog_desktop.core.consent import overdue
from facecog_desktop.core.people.changes import AuditEntry, Receipt
from facecog_desktop.core.text import Plain, text
from facecog_desktop.core.types import Person
from facecog_desktop.storage.records import people
from facecog_desktop.storage.records.log import journal
from facecog_desktop.storage.records.session import Session

_NOTHING = hashlib.md5(b"", usedforsecurity=False).hexdigest()


def erase(db: Session, person_id: str, now: float) -> Receipt:
    """Delete all rows about a person; their bytes still have to be made to vanish, which is noted."""
    embeddings = _count(db, "embeddings WHERE sample IN (SELECT id FROM samples WHERE person = ?)", person_id)
    samples = _count(db, "samples WHERE person = ?", person_id)
    events = _count(db, "events WHERE person = ? OR candidate = ?", person_id, person_id)
    merged = merged_into(db, person_id)
    # Samples, embeddings, events, marks, rejections, look-alikes and who was merged into the person refer to the person
    # and go along, as do visits that were perhaps of the person.
    for each in (person_id, *merged):
        journal.erase_person(db, each)
    db.execute("DELETE FROM people WHERE id = ?", [person_id])
    for other in merged:
        note(db, "forgotten", other, 0, now)
    owe_scrubbing(db)
    note(db, "forgotten", person_id, samples, now)
    return Receipt(person_id, samples, embeddings, events, now)


def owe_scrubbing(db: Session) -> None:
    """Note that rows were deleted whose bytes may still lie in free space."""
    db.execute("UPDATE meta SET value = 1 WHERE key = 'unscrubbed'")


def note(db: Session, what: str, person_id: str | None, count: int, now: float) -> None:
    """A line of the audit trail: what, whom by id, how many; no name and nothing of a face."""
    db.execute("INSERT INTO audit (at, what, person, count) VALUES (?, ?, ?, ?)", [now, what, person_id, count])


def trail(db: Session, since: float | None, until: float | None) -> list[AuditEntry]:
    """Lines of the audit trail in [since, until) in Unix time, oldest first."""
    rows = db.execute(
        """SELECT at, what, person, count FROM audit
           WHERE (CAST(:since AS DOUBLE PRECISION) IS NULL OR at >= :since)
               AND (CAST(:until AS DOUBLE PRECISION) IS NULL OR at < :until) ORDER BY id""",
        {"since": since, "until": until},
    ).fetchall()
    return [AuditEntry(*row) for row in rows]


def expired(db: Session, now: float, days: float | None) -> list[Person]:
    """Whose consent has ended by `now`, and who was neither seen nor changed for `days`; by name, removed ones last."""
    everybody = [*people.all_people(db, removed=False), *people.all_people(db, removed=True)]
    return [who for who in everybody if overdue(who.consent, people.last_sign(db, who.id), now, days)]


def purge(db: Session, ids: Sequence[str], now: float) -> dict[str, tuple[Receipt, list[str]]]:
    """Erase several people; of each the receipt, and the ids of all that went. Raises PersonNotFoundError."""
    for person_id in ids:
        people.one_person(db, person_id)
    parts = {person_id: [person_id, *merged_into(db, person_id)] for person_id in ids}
    return {person_id: (erase(db, person_id, now), went) for person_id, went in parts.items()}


def number(db: Session, key: str) -> int:
    """A number of the table meta."""
    return int(db.execute("SELECT value FROM meta WHERE key = ?", [key]).fetchone()[0])


def people_there(db: Session) -> int:
    """How many people are not removed."""
    return _count(db, "people WHERE removed IS NULL")


def counts(db: Session) -> tuple[int, int, int]:
    """How many people, samples and events there are; what is removed or dropped does not count."""
    return (
        people_there(db),
        _count(
            db,
            "samples WHERE dropped IS NULL AND person IN (SELECT id FROM people WHERE removed IS NULL)",
        ),
        _count(db, "events"),
    )


def changed_pictures(db: Session) -> list[str]:
    """Pictures are read one by one: a gallery may be larger than memory, and writers may go in between."""
    found: list[str] = []
    for (sample_id,) in db.execute("SELECT id FROM samples ORDER BY id").fetchall():
        row = db.execute("SELECT md5, jpeg FROM samples WHERE id = ?", [sample_id]).fetchone()
        md5, jpeg = row or (_NOTHING, b"")
        if hashlib.md5(jpeg, usedforsecurity=False).hexdigest() != md5:
            found.append(
                text("photo number {number} is not the one that was stored: its md5 differs", number=Plain(sample_id))
            )
    return found


def merged_into(db: Session, person_id: str) -> list[str]:
    """Ids of everybody who was merged into the person, also by way of others."""
    rows = db.execute(
        """WITH RECURSIVE parts (id) AS
           (SELECT CAST(? AS TEXT) UNION SELECT people.id FROM people JOIN parts ON merged_into = parts.id)
           SELECT id FROM parts WHERE id != ?""",
        [person_id, person_id],
    ).fetchall()
    return [row[0] for row in rows]


def _count(db: Session, what: str, *parameters: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {what}", list(parameters)).fetchone()[0])  # noqa: S608  (`what` is a constant of this file)
