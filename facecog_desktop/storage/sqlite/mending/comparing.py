"""What a backup holds that the present gallery does not, and the other way round; neither is changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facecog_desktop.core.errors import SourceNotFoundError
from facecog_desktop.core.people.copies import Contents, Replacement
from facecog_desktop.core.text import text
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.sqlite import backups
from facecog_desktop.storage.sqlite.failures import known_failures


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody as one file knows them: the photos are their md5 and place, so that the same ones are equal."""

    name: str
    photos: frozenset[tuple[int, str]]


def foresee(present: Path, copy: Path, keys: Keychain) -> Replacement:
    """What putting `copy` in place of the gallery at `present` would do; the copy is read whole to see that it is.

    Raises SourceNotFoundError, NotAGalleryError, GalleryNewerError, GalleryDamagedError of the copy, and
    GalleryLockedError and its kin where there is no key for either.
    """
    if not copy.is_file():
        raise SourceNotFoundError(
            text("{path} is no file", path=copy), "Name a backup of the gallery.", source=str(copy)
        )
    with known_failures(copy):
        backups.check_whole(copy, keys)
        then = _everybody(copy, keys)
    now, forgotten = _present(present, keys)
    known = now or {}
    back = {key: person for key, person in then.items() if key not in forgotten}
    common = back.keys() & known.keys()
    return Replacement(
        copy=_contents(back),
        present=None if now is None else _contents(now),
        going=_names(known, known.keys() - back.keys()),
        coming=_names(back, back.keys() - known.keys()),
        differing=_names(known, {key for key in common if known[key] != back[key]}),
        forgotten=len(then) - len(back),
    )


def _present(path: Path, keys: Keychain) -> tuple[dict[str, _Person] | None, frozenset[str]]:
    """Everybody of the present gallery, None where that is gone or cannot be read, and who was ever forgotten."""
    if not path.exists():
        return None, frozenset()
    try:
        with closing(backups.reader(path, keys)) as raw:
            gone = raw.execute("SELECT person FROM audit WHERE what = 'forgotten' AND person IS NOT NULL").fetchall()
        forgotten = frozenset(str(row[0]) for row in gone)
    except sqlite3.DatabaseError:
        forgotten = frozenset()
    try:
        return _everybody(path, keys), forgotten
    except sqlite3.DatabaseError:
        return None, forgotten


def _everybody(path: Path, keys: Keychain) -> dict[str, _Person]:
    """Everybody who is not removed, by id. Raises sqlite3.Error."""
    with closing(backups.reader(path, keys)) as raw:
        names = raw.execute("SELECT id, name FROM people WHERE removed IS NULL").fetchall()
        rows = raw.execute("SELECT person, id, md5 FROM samples WHERE dropped IS NULL").fetchall()
    photos: dict[str, set[tuple[int, str]]] = {person: set() for person, _ in names}
    for person, number, md5 in rows:
        if person in photos:
            photos[person].add((number, md5))
    return {person: _Person(name, frozenset(photos[person])) for person, name in names}


def _contents(people: dict[str, _Person]) -> Contents:
    return Contents(len(people), sum(len(person.photos) for person in people.values()))


def _names(people: dict[str, _Person], ids: set[str]) -> tuple[str, ...]:
    return tuple(sorted((people[key].name for key in ids), key=str.casefold))
