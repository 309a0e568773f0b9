"""Another process that writes to a gallery and says on standard output what it has done, once it is done."""

from __future__ import annotations

import sys
from pathlib import Path

from sqlite_utils import Database

from facecog_desktop.core.errors import AlreadyRegisteredError
from facecog_desktop.core.people.changes import DropSamples, Rename
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import a_picture, a_sample, a_visit


class Spilling(GalleryFile):
    """A gallery file with room for a few pages in memory: the others are written before the transaction ends,

    so that whoever is killed is likely to leave a half-written file to be rolled back.
    """

    def _configure(self, db: Database) -> None:
        super()._configure(db)
        db.execute("PRAGMA cache_size = 5")


def live(gallery: SqliteGallery, start: int) -> None:
    """Register, rename, drop, log and forget until somebody ends the process."""
    for number in range(start, start + 10_000):
        samples = [a_sample(10 * number + k, size=20_000) for k in range(3)]
        person = gallery.add_person(f"{number} v0", samples, external_id=str(number))
        _say("added", number, person.id)
        for version in (1, 2):
            gallery.change(person.id, Rename(f"{number} v{version}"))
            _say("renamed", number, str(version))
        gallery.change(person.id, DropSamples((person.cover or 0,)))
        _say("dropped", number, "")
        gallery.add_event(a_visit(person.id, float(number), float(number)), a_picture(number))
        _say("visited", number, "")
        if number % 5 == 4:
            gallery.forget(person.id)
            _say("forgotten", number, "")


def race(gallery: SqliteGallery, count: int) -> None:
    """Register the same pictures as everybody else does."""
    for number in range(count):
        try:
            gallery.add_person(f"Person {number}", [a_sample(number)])
        except AlreadyRegisteredError:
            continue
        _say("added", number, "")


def _say(what: str, number: int, more: str) -> None:
    sys.stdout.write(f"{what} {number} {more}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    what, place, argument = sys.argv[1:]
    {"live": live, "race": race}[what](SqliteGallery(Spilling(Path(place))), int(argument))
