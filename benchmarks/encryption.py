"""What encryption costs a gallery: the same work on a plain and on an encrypted file, one after the other, in one run.

python benchmarks/encryption.py [SAMPLES]: 10 000 where nothing is given, in people of five photos of 6 kB each.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

from facecog_desktop.core.people.protection import Lock, Wish
from facecog_desktop.core.types import EngineId, Landmarks, Quality, Sample
from facecog_desktop.service.measuring.crowd import strangers
from facecog_desktop.storage.encryption.keychain import Keychain, NoKeyring
from facecog_desktop.storage.encryption.keys import passphrase_key, random_key
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery

ENGINE = EngineId("benchmark", 1)
PHOTOS = 5
RUNS = {"open": 5, "register": 15, "vectors": 5, "people": 5, "photos": 3, "backup": 3}
"""What is measured, and how often."""


def seconds(work: Callable[..., object], *given: object) -> float:
    """How long it takes."""
    started = time.perf_counter()
    work(*given)
    return time.perf_counter() - started


def sample(number: int) -> Sample:
    """A photo that is no photo, with numbers."""
    good = Quality(90, 90, 90, 90, 90, 90)
    points = Landmarks(np.zeros((68, 2), dtype=np.float32))
    data = np.random.default_rng(number).bytes(6000)
    return Sample(data, points, good, embedding=strangers(1, seed=number + 1)[0], engine=ENGINE)


class Side:
    """One of the two galleries."""

    def __init__(self, path: Path, *, encrypted: bool, samples: int) -> None:
        self.path, self.keys = path, Keychain(NoKeyring)
        key = random_key() if encrypted else None
        self.gallery = SqliteGallery(GalleryFile(path, keys=self.keys, born_with=key))
        for first in range(0, samples, PHOTOS):
            self.gallery.add_person(f"Person {first}", [sample(first + photo) for photo in range(PHOTOS)])
        self.ids = [each.id for person in self.gallery.people() for each in self.gallery.samples(person.id)]
        self.next = samples

    def open(self) -> None:
        """A first look, as after a start; the check of all pages is part of it."""
        opened = SqliteGallery(GalleryFile(self.path, keys=self.keys))
        opened.revision()
        opened.close()

    def register(self) -> None:
        """One more person."""
        self.gallery.add_person("One more", [sample(self.next + photo) for photo in range(PHOTOS)])
        self.next += PHOTOS

    def vectors(self) -> None:
        """All numbers into memory, from a file that is opened again without the check of the start."""
        self.gallery.close()
        self.gallery.embeddings(ENGINE)

    def photos(self) -> None:
        """Every kept photo, with its md5 checked."""
        for each in self.ids:
            self.gallery.crop(each)

    def people(self) -> None:
        """The list of everybody."""
        self.gallery.people()

    def backup(self) -> None:
        """A copy."""
        self.gallery.backup().unlink()


def main() -> None:
    """Print milliseconds of both sides and their ratio, the middle of several runs of each in turn."""
    samples = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    found: dict[str, object] = {}
    with tempfile.TemporaryDirectory(prefix="facecog-encryption-") as folder:
        plain, sealed = (
            Side(Path(folder) / name / "gallery.facecog", encrypted=name == "sealed", samples=samples)
            for name in ("plain", "sealed")
        )
        for what, times in RUNS.items():
            taken = [(seconds(getattr(plain, what)), seconds(getattr(sealed, what))) for _ in range(times)]
            ratio = median(after / before for before, after in taken)
            before, after = (median(each) * 1e3 for each in zip(*taken, strict=True))
            found[what] = {"plain_ms": round(before, 1), "encrypted_ms": round(after, 1), "ratio": round(ratio, 2)}
        found["megabytes"] = [round(side.path.stat().st_size / 1e6, 1) for side in (plain, sealed)]
        found["passphrase_to_key_ms"] = round(seconds(passphrase_key, "correct horse") * 1e3)
        found["encrypt_ms"] = round(seconds(plain.gallery.protect, Wish(Lock.PASSPHRASE, "correct horse")) * 1e3)
        found["decrypt_ms"] = round(seconds(plain.gallery.protect, Wish(Lock.NONE)) * 1e3)
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
