"""The table of people. Verbs work within the caller's transaction."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.errors import PersonNotFoundError
from facecog_desktop.core.people.names import clean_name, name_key
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person
from facecog_desktop.storage.records.session import Session
from facecog_desktop.storage.records.values import (
    consent_columns,
    consent_value,
    id_column,
    metadata_column,
    metadata_value,
)

_PEOPLE = """
    SELECT id, name, external_id, metadata, created, changed, removed IS NOT NULL, merged_into,
        consent_text, consent_given, consent_by, consent_until,
        (SELECT count(*) FROM samples WHERE person = people.id AND dropped IS NULL),
        (SELECT id FROM samples WHERE person = people.id AND dropped IS NULL
         ORDER BY overall DESC, created DESC, id DESC LIMIT 1)
    FROM people
"""


def all_people(db: Session, *, removed: bool) -> list[Person]:
    """Everybody who is there, or everybody who is removed, by name."""
    rows = db.execute(f"{_PEOPLE} WHERE removed IS {'NOT NULL' if removed else 'NULL'}").fetchall()
    return sorted((_person(row) for row in rows), key=lambda person: (name_key(person.name), person.id))


def one_person(db: Session, person_id: str) -> Person:
    """Somebody, also removed. Raises PersonNotFoundError."""
    row = db.execute(f"{_PEOPLE} WHERE id = ?", [person_id]).fetchone()
    if row is None:
        raise PersonNotFoundError(text("nobody in the gallery has the id {person}", person=person_id))
    return _person(row)


def insert_person(
    db: Session, name: str, external_id: str | None, metadata: Mapping[str, Any] | None, now: float
) -> str:
    """A new person without photos; the id. Ids are random, so that one tells nothing and is never used again."""
    person_id = secrets.token_hex(8)
    db.execute(
        "INSERT INTO people (id, name, external_id, metadata, created, changed) VALUES (?, ?, ?, ?, ?, ?)",
        [person_id, clean_name(name), id_column(external_id), metadata_column(metadata), now, now],
    )
    return person_id


def insert_known(db: Session, person_id: str, name: str, now: float) -> None:
    """Somebody of whom another gallery has the photos, under the id there; whoever is there already stays so."""
    db.execute(
        "INSERT INTO people (id, name, metadata, created, changed) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        [person_id, clean_name(name), metadata_column(None), now, now],
    )


def rename(db: Session, person_id: str, name: str) -> None:
    """Another name. Raises InvalidNameError."""
    db.execute("UPDATE people SET name = ? WHERE id = ?", [clean_name(name), person_id])


def describe(db: Session, person_id: str, external_id: str | None, metadata: Mapping[str, Any]) -> None:
    """Another external id and other metadata. Raises InvalidRequestError."""
    db.execute(
        "UPDATE people SET external_id = ?, metadata = ? WHERE id = ?",
        [id_column(external_id), metadata_column(metadata), person_id],
    )


def set_consent(db: Session, person_id: str, consent: Consent | None) -> None:
    """What the person has agreed to. Raises InvalidRequestError."""
    db.execute(
        "UPDATE people SET consent_text = ?, consent_given = ?, consent_by = ?, consent_until = ? WHERE id = ?",
        [*consent_columns(consent), person_id],
    )


def set_removed(db: Session, person_id: str, when: float | None) -> None:
    """Take somebody out (when: Unix time) or bring somebody back (None)."""
    db.execute("UPDATE people SET removed = ? WHERE id = ?", [when, person_id])


def last_sign(db: Session, person_id: str) -> float:
    """When the person was last seen or changed, Unix time."""
    changed, seen = db.execute(
        "SELECT changed, (SELECT max(last) FROM events WHERE person = people.id) FROM people WHERE id = ?", [person_id]
    ).fetchone()
    return max(float(changed), float(seen or 0.0))


def touch(db: Session, person_id: str, now: float) -> None:
    """Note the time of a change."""
    db.execute("UPDATE people SET changed = ? WHERE id = ?", [now, person_id])


def _person(row: tuple[Any, ...]) -> Person:
    key, name, external_id, metadata, created, changed, removed, merged_into, *consent, samples, cover = row
    return Person(
        id=key,
        name=name,
        external_id=external_id,
        metadata=metadata_value(metadata),
        samples=samples,
        cover=cover,
        created=created,
        changed=changed,
        removed=bool(removed),
        consent=consent_value(*consent),
        merged_into=merged_into,
    )
