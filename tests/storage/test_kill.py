"""A process that is killed in the middle of writing loses nothing it has acknowledged and leaves nothing half done."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

from facecog_desktop.core.types import Person
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE

ROOT = Path(__file__).parents[2]
ROUNDS = 12


def _killed_after(path: Path, start: int, words: int, seconds: float) -> list[list[str]]:
    """What a child acknowledged before it was killed, `seconds` after so many words, however fast the disk is."""
    command = [sys.executable, "-m", "tests.storage.child", "live", str(path), str(start)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = "".join(child.stdout.readline() for _ in range(words))
        time.sleep(seconds)
        child.kill()
        rest = child.stdout.read()
    assert first, "the child did not even begin"
    lines = (first + rest).splitlines(keepends=True)
    return [line.split() for line in lines if line.endswith("\n")]


def _check_person(gallery: SqliteGallery, person: Person, said: dict[str, str]) -> None:
    """The person is whole, and at least as far as was said, at most one step farther."""
    version = int(person.name.split(" v")[1])
    assert version - int(said.get("renamed", "0")) in (0, 1)
    dropped = person.samples == 2
    assert person.samples in (2, 3)
    assert dropped or "dropped" not in said
    assert version == 2 or not dropped
    assert [sample.person for sample in gallery.samples(person.id)] == [person.id] * person.samples
    visits = len(gallery.events(person_id=person.id))
    assert visits - int("visited" in said) in (0, 1)


def test_nothing_acknowledged_is_lost_and_nothing_is_half_done(path: Path) -> None:
    chance, told = random.Random(20), defaultdict[str, dict[str, str]](dict)
    for turn in range(ROUNDS):
        for what, number, *more in _killed_after(
            path, 100_000 * turn, chance.randint(1, 24), chance.uniform(0.0, 0.03)
        ):
            told[number][what] = "".join(more)
        gallery = SqliteGallery(path)
        assert [problem for problem in gallery.integrity() if "rewritten" not in problem] == []
        gallery.close()
    gallery = SqliteGallery(path)
    people = {person.external_id or "": person for person in gallery.people()}
    for number, said in told.items():
        if "forgotten" in said:
            assert number not in people
        elif number in people:
            assert said["added"] == people[number].id
        else:
            assert int(number) % 5 == 4, f"{number} was acknowledged and is lost"
            assert "visited" in said, "the erasure had begun"
    for number, person in people.items():
        _check_person(gallery, person, told.get(number, {}))
    unsaid = set(people) - set(told)
    assert len(unsaid) <= ROUNDS, "one a kill: written, and killed before it could say so"
    table = gallery.embeddings(ENGINE)
    kept = [sample.id for person in people.values() for sample in gallery.samples(person.id)]
    assert sorted(kept) == list(table.samples)
    assert len(told) > ROUNDS
    gallery.close()
