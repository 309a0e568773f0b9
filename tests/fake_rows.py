"""Photos and counter-examples of the gallery in memory, by their numbers."""

from __future__ import annotations

from collections.abc import Iterable

from facecog_desktop.core.errors import InvalidRequestError, SampleNotFoundError
from facecog_desktop.core.types import Person, Sample

Rows = dict[int, tuple[str, Sample, bool]]
"""Number -> (person, sample, dropped)."""


def own(rows: Rows, person_id: str, key: int) -> tuple[str, Sample, bool]:
    if key not in rows or rows[key][0] != person_id:
        raise SampleNotFoundError(f"the person has no sample {key}")
    return rows[key]


def flag(rows: Rows, person_id: str, ids: Iterable[int], *, dropped: bool) -> tuple[int, ...]:
    """Those of the ids that this changed."""
    done = []
    for key in ids:
        owner, sample, before = own(rows, person_id, key)
        if before != dropped:
            rows[key] = owner, sample, dropped
            done.append(key)
    return tuple(done)


def refuse_apart(person: Person, other: Person) -> None:
    if person.id == other.id or person.removed or other.removed:
        raise InvalidRequestError("two different people who are there are needed")
