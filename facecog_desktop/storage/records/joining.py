"""Rows that go from one person to another: photos moved, people merged and brought apart again.

Verbs work within the caller's transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from facecog_desktop.core.errors import GalleryDamagedError, InvalidRequestError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person
from facecog_desktop.storage.records import people, samples, upkeep
from facecog_desktop.storage.records.session import Session

_TABLES = ("samples", "events", "rejections", "marks")
_THERE_FIRST = text("Bring the person back first.")


def move_samples(db: Session, source: Person, target: Person, ids: Iterable[int]) -> tuple[int, ...]:
    """Give photos of one person to another, in any order; the ids, each once.

    Raises SampleNotFoundError, and InvalidRequestError where one of the two is removed or both are the same.
    """
    refuse_apart(source, target)
    moved = tuple(dict.fromkeys(ids))
    for sample_id in moved:
        samples.own(db, source.id, sample_id)
        db.execute("UPDATE samples SET person = ? WHERE id = ?", [target.id, sample_id])
    return moved


def merge(db: Session, person: Person, into: Person, now: float) -> None:
    """Give all photos, visits and counter-examples to another person and remove the emptied one, noting what went.

    Raises InvalidRequestError where one of the two is removed or both are the same.
    """
    refuse_apart(person, into)
    went = {}
    for table in _TABLES:
        rows = db.execute(f"SELECT id FROM {table} WHERE person = ? ORDER BY id", [person.id]).fetchall()  # noqa: S608  (a constant of this file)
        went[table] = [row[0] for row in rows]
        db.execute(f"UPDATE {table} SET person = ? WHERE person = ?", [into.id, person.id])  # noqa: S608  (a constant of this file)
    db.execute(
        "UPDATE people SET removed = ?, merged_into = ?, merged = ? WHERE id = ?",
        [now, into.id, json.dumps(went), person.id],
    )
    people.touch(db, into.id, now)
    upkeep.note(db, "took over", into.id, len(went["samples"]), now)


def unmerge(db: Session, person: Person, now: float) -> None:
    """Bring a merged person back with everything that went over.

    Raises InvalidRequestError where the other person is removed or has not got all the photos any more.
    """
    into = people.one_person(db, person.merged_into or "")
    if into.removed:
        raise InvalidRequestError(
            text("{other}, who has the photos of {name}, is removed", other=into.name, name=person.name), _THERE_FIRST
        )
    went = _went(db, person)
    for table in _TABLES:
        ids = json.dumps(went.get(table, []))
        moved = db.execute(
            f"""UPDATE {table} SET person = ?
                WHERE person = ? AND id IN (SELECT CAST(value AS BIGINT) FROM json_each(?))""",  # noqa: S608  (a constant of this file)
            [person.id, into.id, ids],
        ).rowcount
        if table == "samples" and moved != len(went.get(table, [])):
            raise InvalidRequestError(
                text("not all photos of {name} are with {other} any more", name=person.name, other=into.name),
                "Undo what was done with them since.",
            )
    db.execute("UPDATE people SET removed = NULL, merged_into = NULL, merged = NULL WHERE id = ?", [person.id])
    people.touch(db, into.id, now)
    upkeep.note(db, "gave back", into.id, len(went.get("samples", [])), now)


def refuse_merged(person: Person) -> None:
    """Raise InvalidRequestError for somebody whose everything is with another person."""
    if person.merged_into is not None:
        raise InvalidRequestError(text("{name} was merged into somebody else", name=person.name), _THERE_FIRST)


def refuse_apart(person: Person, other: Person) -> None:
    """Raise InvalidRequestError where photos cannot go from one to the other: the same person, or one is removed."""
    if person.id == other.id:
        raise InvalidRequestError(
            text("{name} cannot be both sides of this", name=person.name), "Name two different people."
        )
    for each in (person, other):
        if each.removed:
            raise InvalidRequestError(text("{name} is removed", name=each.name), _THERE_FIRST)


def _went(db: Session, person: Person) -> dict[str, list[int]]:
    """Table -> ids of the rows that went over when the person was merged. Raises GalleryDamagedError."""
    column = db.execute("SELECT merged FROM people WHERE id = ?", [person.id]).fetchone()[0]
    try:
        went = {str(table): [int(key) for key in ids] for table, ids in json.loads(column).items()}
    except (AttributeError, TypeError, ValueError) as error:
        raise GalleryDamagedError(
            text("what went over with {person} cannot be read: {reason}", person=person.id, reason=str(error))
        ) from error
    return went
