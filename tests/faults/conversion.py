"""Conversions killed at random moments while somebody else writes: python -m tests.faults.conversion --moments 200."""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from facecog_desktop.core.errors import GalleryBusyError
from facecog_desktop.core.people.protection import Lock, Wish
from facecog_desktop.storage.encryption import marks
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.storage.sqlite.place import half_converted
from tests.storage.builders import ENGINE, QuickFile, a_picture, a_sample, a_vector
from tests.storage.locked import FileKeyring, found_in

ROOT = Path(__file__).resolve().parents[2]
READY = "ready"
PEOPLE = 60
SIZE = 20_000
SECRETS = [*(a_picture(number, SIZE) for number in range(0, PEOPLE, 7)), a_vector(3).tobytes(), b"Geheimnisvoll"]


@dataclass
class Figures:
    """What a run has seen."""

    moments: int = 0
    conversions: int = 0
    written: int = 0
    halves: int = 0
    encrypted: int = 0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.moments} moments, {self.conversions} conversions and {self.written} registrations acknowledged, "
            f"{self.halves} half-finished conversions found, {self.encrypted} times encrypted when killed, "
            f"{len(self.faults)} faults"
        )


def opened(path: Path) -> SqliteGallery:
    """The gallery as a process opens it: the keys are in a file that stands for the system's keyring."""
    return SqliteGallery(QuickFile(path, keys=Keychain(lambda: FileKeyring(_drawer(path)))))


def _drawer(path: Path) -> Path:
    return path.parent.with_name("keyring.json")


def prepare(path: Path) -> None:
    """A plain gallery with people to look for."""
    path.parent.mkdir(parents=True)
    gallery = opened(path)
    for number in range(PEOPLE):
        gallery.add_person(f"Geheimnisvoll {number}", [a_sample(number, size=SIZE)])
    gallery.close()


def run(path: Path, moments: int, chance: random.Random) -> Figures:
    """Kill a converter and a writer so many times, checking after each."""
    figures = Figures()
    for moment in range(moments):
        conversions, names = _killed(path, moment, chance)
        figures.moments += 1
        figures.conversions += conversions
        figures.written += len(names)
        figures.halves += bool(half_converted(path))
        figures.encrypted += marks.mark_of(path) is not None
        figures.faults += [f"moment {moment}: {fault}" for fault in _check(path, names)]
    return figures


def _killed(path: Path, moment: int, chance: random.Random) -> tuple[int, list[str]]:
    """How many conversions were acknowledged, and who was registered meanwhile, before both were killed."""
    with _children(path, moment) as children:
        for child in children:
            assert child.stdout is not None
            assert child.stdout.readline().strip() == READY, "a child cannot open the gallery"
        time.sleep(chance.uniform(0.0, 0.6))
        for child in chance.sample(children, len(children)):
            child.kill()
        said = [child.stdout.read().splitlines() for child in children if child.stdout is not None]
        for child in children:
            if child.wait() == 1:
                raise AssertionError("a child ended by itself, with an error")
    return len(said[0]), said[1]


@contextmanager
def _children(path: Path, moment: int) -> Iterator[list[subprocess.Popen[str]]]:
    made = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.conversion", "--be", what, str(path), str(moment)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for what in ("converter", "writer")
    ]
    try:
        yield made
    finally:
        for child in made:
            child.kill()
            child.wait()
            if child.stdout is not None:
                child.stdout.close()


def _check(path: Path, names: list[str]) -> list[str]:
    """What is wrong with the gallery as the next start finds it."""
    gallery = opened(path)
    with closing(gallery):
        people = gallery.people()
        known = {person.name for person in people}
        faults = [f"integrity: {fault}" for fault in gallery.integrity() if "rewritten" not in fault]
        faults += [f"{name} was acknowledged and is lost" for name in names if name not in known]
        if {f"Geheimnisvoll {number}" for number in range(PEOPLE)} - known:
            faults.append("somebody who was there before is lost")
        if len(gallery.embeddings(ENGINE).samples) != len(people):
            faults.append("photos and embeddings do not belong together")
    if half_converted(path):
        faults.append("what a conversion left is still there")
    if marks.mark_of(path) is not None and found_in(path.parent, SECRETS):
        faults.append("the gallery is encrypted, and something can be read in its folder")
    return faults


def be_converter(path: Path) -> None:
    """Encrypt and decrypt until somebody ends the process."""
    gallery = opened(path)
    gallery.people()
    _say(READY)
    for lock in cycle((Lock.KEYRING, Lock.KEYRING, Lock.NONE)):
        try:
            gallery.protect(Wish(lock))
        except GalleryBusyError:
            continue
        _say(lock)


def be_writer(path: Path, moment: int) -> None:
    """Register people until somebody ends the process."""
    gallery = opened(path)
    gallery.people()
    _say(READY)
    for number in range(100_000):
        name = f"{moment}/{number}"
        try:
            gallery.add_person(name, [a_sample(1_000_000 * (moment + 1) + number)])
        except GalleryBusyError:
            continue
        _say(name)
        time.sleep(0.002)


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> int:
    """Be a child, or run as many moments as asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moments", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--be", nargs=3, metavar=("WHAT", "PATH", "MOMENT"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.be:
        what, place, moment = given.be
        be_converter(Path(place)) if what == "converter" else be_writer(Path(place), int(moment))
        return 0
    with tempfile.TemporaryDirectory(prefix="facecog-conversion-") as folder:
        path = Path(folder) / "data" / "gallery.facecog"
        prepare(path)
        figures = run(path, given.moments, random.Random(given.seed))
    sys.stdout.write("".join(f"{line}\n" for line in (figures, *figures.faults)))
    return 1 if figures.faults else 0


if __name__ == "__main__":
    sys.exit(main())
