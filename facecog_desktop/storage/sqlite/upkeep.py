"""What a gallery's owner asks now and then: erasure, checks, figures, the audit trail."""

from __future__ import annotations

import hashlib
import sqlite3

from sqlite_utils import Database

from facecog_desktop.core.changes import AuditEntry, Receipt
from facecog_desktop.storage.sqlite.log import journal

_NOTHING = hashlib.md5(b"", usedforsecurity=False).hexdigest()


def erase(db: Database, person_id: str, now: float) -> Receipt:
    """Delete all rows about a person; the file still has to be rewritten, which is noted."""
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
    db.execute("UPDATE meta SET value = 1 WHERE key = 'unscrubbed'")
    note(db, "forgotten", person_id, samples, now)
    return Receipt(person_id, samples, embeddings, events, now)


def note(db: Database, what: str, person_id: str | None, count: int, now: float) -> None:
    """A line of the audit trail: what, whom by id, how many; no name and nothing of a face."""
    db.execute("INSERT INTO audit (at, what, person, count) VALUES (?, ?, ?, ?)", [now, what, person_id, count])


def trail(db: Database, since: float | None, until: float | None) -> list[AuditEntry]:
    """Lines of the audit trail in [since, until) in Unix time, oldest first."""
    rows = db.execute(
        """SELECT at, what, person, count FROM audit
           WHERE (:since IS NULL OR at >= :since) AND (:until IS NULL OR at < :until) ORDER BY id""",
        {"since": since, "until": until},
    ).fetchall()
    return [AuditEntry(*row) for row in rows]


def number(db: Database, key: str) -> int:
    """A number of the table meta."""
    return int(db.execute("SELECT value FROM meta WHERE key = ?", [key]).fetchone()[0])


def problems(db: Database) -> list[str]:
    """What is wrong with the file, one sentence each; an empty list is good news."""
    try:
        found = [f"database: {row[0]}" for row in db.execute("PRAGMA integrity_check(20)").fetchall() if row[0] != "ok"]
        for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
            found.append(f"database: row {row} of {table} refers to nothing in {parent}")
        found += _changed_pictures(db)
        if number(db, "unscrubbed"):
            found.append("erased data may still lie in free space of the file: it has to be rewritten")
    except sqlite3.DatabaseError as error:
        # OperationalError (locked, no memory) says nothing about the file; a damage that stops the check does.
        if isinstance(error, sqlite3.OperationalError):
            raise
        return [f"database: {error}"]
    return found


def counts(db: Database) -> tuple[int, int, int]:
    """How many people, samples and events there are; what is removed or dropped does not count."""
    return (
        _count(db, "people WHERE removed IS NULL"),
        _count(
            db,
            "samples WHERE dropped IS NULL AND person IN (SELECT id FROM people WHERE removed IS NULL)",
        ),
        _count(db, "events"),
    )


def _changed_pictures(db: Database) -> list[str]:
    """Pictures are read one by one: a gallery may be larger than memory, and writers may go in between."""
    found = []
    for (sample_id,) in db.execute("SELECT id FROM samples ORDER BY id").fetchall():
        row = db.execute("SELECT md5, jpeg FROM samples WHERE id = ?", [sample_id]).fetchone()
        md5, jpeg = row or (_NOTHING, b"")
        if hashlib.md5(jpeg, usedforsecurity=False).hexdigest() != md5:
            found.append(f"photo number {sample_id} is not the one that was stored: its md5 differs")
    return found


def merged_into(db: Database, person_id: str) -> list[str]:
    """Ids of everybody who was merged into the person, also by way of others."""
    rows = db.execute(
        """WITH RECURSIVE parts (id) AS
           (SELECT ? UNION SELECT people.id FROM people JOIN parts ON merged_into = parts.id)
           SELECT id FROM parts WHERE id != ?""",
        [person_id, person_id],
    ).fetchall()
    return [row[0] for row in rows]


def _count(db: Database, what: str, *parameters: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {what}", list(parameters)).fetchone()[0])  # noqa: S608  (`what` is a constant of this file)
