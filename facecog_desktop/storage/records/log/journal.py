"""The table of the journal: parts of runs, in the order of their time. Verbs work within the caller's transaction."""

from __future__ import annotations

import json
from dataclasses import replace

from facecog_desktop.core.errors import GalleryDamagedError
from facecog_desktop.core.log.journal import Run, packed, renamed, unpacked, without
from facecog_desktop.core.text import text
from facecog_desktop.storage.records.session import Session
from facecog_desktop.storage.records.values import text_column


def add_part(db: Session, run: Run) -> None:
    """Keep a part of a run; one without moments is nothing."""
    if not run.moments:
        return
    first, last = min(m.before for m in run.moments), max(m.time for m in run.moments)
    db.execute(
        "INSERT INTO journal (run, source, first, last, people, data) VALUES (?, ?, ?, ?, ?, ?)",
        [run.key, text_column(run.source), first, last, json.dumps(sorted(run.people)), packed(run)],
    )


def runs_between(db: Session, since: float | None, until: float | None) -> list[Run]:
    """Runs that touch [since, until), whole ones, with merged people as the other. Raises GalleryDamagedError."""
    rows = db.execute(
        """SELECT id, run, source, data FROM journal WHERE run IN
           (SELECT run FROM journal WHERE (CAST(:since AS DOUBLE PRECISION) IS NULL OR last >= :since)
               AND (CAST(:until AS DOUBLE PRECISION) IS NULL OR first < :until))
           ORDER BY id""",
        {"since": since, "until": until},
    ).fetchall()
    merged = dict(db.execute("SELECT id, merged_into FROM people WHERE merged_into IS NOT NULL").fetchall())

    def person_of(person: str) -> str:
        while person in merged:
            person = merged[person]
        return person

    runs: dict[str, Run] = {}
    for key, run, source, data in rows:
        part = _read(key, run, source, data)
        earlier = runs.get(run)
        runs[run] = part if earlier is None else replace(earlier, moments=earlier.moments + part.moments)
    return [renamed(run, person_of) for run in runs.values()] if merged else list(runs.values())


def erase_person(db: Session, person_id: str) -> None:
    """Rewrite the parts in which there is a distance to the person as if there had been none."""
    rows = db.execute(
        "SELECT id, run, source, data FROM journal WHERE EXISTS (SELECT 1 FROM json_each(people) WHERE value = ?)",
        [person_id],
    ).fetchall()
    for key, run, source, data in rows:
        try:
            left = without(unpacked(data, run, source), person_id)
        except ValueError:
            db.execute("DELETE FROM journal WHERE id = ?", [key])  # what cannot be read must not outlive the person
            continue
        db.execute(
            "UPDATE journal SET people = ?, data = ? WHERE id = ?", [json.dumps(sorted(left.people)), packed(left), key]
        )


def prune(db: Session, before: float) -> int:
    """Delete the parts that ended before then; how many."""
    return int(db.execute("DELETE FROM journal WHERE last < ?", [before]).rowcount)


def _read(key: int, run: str, source: str, data: bytes) -> Run:
    try:
        return unpacked(data, run, source)
    except ValueError as error:
        raise GalleryDamagedError(
            text("part {key} of the journal cannot be read: {reason}", key=str(key), reason=str(error))
        ) from error
