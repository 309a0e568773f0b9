"""A process that writes to a gallery by a fixed plan until it is killed, and says after each step that it is done."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from facecog_desktop.core.people.changes import Merge, Rename
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import a_sample
from tests.storage.child import Spilling

Step = tuple[str, int]
"""What is done and the number of the person it is done to."""

Known = dict[str, tuple[str, str, int]]
"""External id -> (name, "there" or "merged", photos)."""

READY = "ready"
PHOTOS = 2


def plan(start: int) -> Iterator[Step]:
    """Pairs of people: both registered, one renamed, the other merged into that one, every third pair erased."""
    for pair in range(100_000):
        first = start + 2 * pair
        yield "add", first
        yield "add", first + 1
        yield "rename", first
        yield "merge", first + 1
        if pair % 3 == 2:
            yield "forget", first


def known_after(start: int, steps: int) -> Known:
    """What the gallery holds of this writer once so many steps are done."""
    known: Known = {}
    for (what, number), _ in zip(plan(start), range(steps), strict=False):
        name, _, photos = known.get(str(number), (f"{number} v0", "there", PHOTOS))
        match what:
            case "add":
                known[str(number)] = (name, "there", photos)
            case "rename":
                known[str(number)] = (f"{number} v1", "there", photos)
            case "merge":
                into = known[str(number - 1)]
                known[str(number - 1)] = (into[0], "there", into[2] + photos)
                known[str(number)] = (name, "merged", 0)
            case _:
                del known[str(number)], known[str(number + 1)]
    return known


def write(gallery: SqliteGallery, start: int) -> None:
    """Follow the plan."""
    ids: dict[int, str] = {}
    gallery.revision()
    _say(READY)
    for what, number in plan(start):
        match what:
            case "add":
                photos = [a_sample(PHOTOS * number + k, size=8_000) for k in range(PHOTOS)]
                ids[number] = gallery.add_person(f"{number} v0", photos, external_id=str(number)).id
            case "rename":
                gallery.change(ids[number], Rename(f"{number} v1"))
            case "merge":
                gallery.change(ids[number], Merge(ids[number - 1]))
            case _:
                gallery.forget(ids[number])
        _say(what)
        time.sleep(0.004)  # a small cache locks the others out while it writes; without a gap they starve


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    write(SqliteGallery(Spilling(Path(sys.argv[1]))), int(sys.argv[2]))
