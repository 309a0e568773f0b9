"""Changes of core.changes carried out, each answered with its inverse. Verbs work within the caller's transaction."""

from __future__ import annotations

from sqlite_utils import Database

from facecog_desktop.core.changes import (
    AddSamples,
    Change,
    Describe,
    DropSamples,
    Remove,
    Rename,
    Restore,
    RestoreSamples,
)
from facecog_desktop.core.types import Person
from facecog_desktop.storage.sqlite import people, samples

_WORDS: dict[type[Change], str] = {
    Rename: "renamed",
    Describe: "described",
    AddSamples: "photos added",
    DropSamples: "photos dropped",
    RestoreSamples: "photos restored",
    Remove: "removed",
    Restore: "restored",
}


def word_for(change: Change) -> str:
    """What the audit trail says of it."""
    return _WORDS[type(change)]


def carry_out(db: Database, person: Person, change: Change, now: float) -> Change:
    """Do it; what leads back to exactly the state before, also where there was nothing to do."""
    match change:
        case Rename(name):
            people.rename(db, person.id, name)
            return Rename(person.name)
        case Describe(external_id, metadata):
            people.describe(db, person.id, external_id, metadata)
            return Describe(person.external_id, person.metadata)
        case AddSamples(added):
            return DropSamples(samples.insert_samples(db, person.id, added, now))
        case DropSamples(ids):
            return RestoreSamples(samples.drop(db, person.id, ids, now))
        case RestoreSamples(ids):
            return DropSamples(samples.restore(db, person.id, ids))
        case Remove():
            if not person.removed:
                people.set_removed(db, person.id, now)
        case Restore():
            if person.removed:
                _bring_back(db, person.id)
    return Remove() if person.removed else Restore()


def _bring_back(db: Database, person_id: str) -> None:
    """Raises AlreadyRegisteredError where somebody else was given one of the pictures meanwhile."""
    for md5 in samples.pictures_of(db, person_id):
        samples.refuse_known(db, md5, "")
    people.set_removed(db, person_id, None)
