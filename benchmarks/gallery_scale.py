"""A gallery of 100 000 photos: how long opening takes, and exporting and importing beside what the disk alone takes.

python benchmarks/gallery_scale.py [SAMPLES] [--each 10] [--folder DIR]: makes the gallery of random pictures of a real
size (the storage never looks into them), runs the real commands on it, and does the same work plainly in the same run:
the zip's members read and written again by zipfile, and the pictures stored in a bare SQLite table.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from sqlite_utils import Database

from facecog_desktop import bootstrap
from facecog_desktop.core.types import EngineId, Landmarks, PoseName, Quality, Sample
from facecog_desktop.storage.records import people
from facecog_desktop.storage.records.samples import insert_samples
from facecog_desktop.storage.sqlite.database import GalleryFile

CROP = (12_000, 18_000)
"""Least and largest bytes of a picture: what kept crops have."""

AT_ONCE = 200
"""People who are stored in one transaction while the gallery is made."""

MEMORY = """
import sys, time
from pathlib import Path
from facecog_desktop.core.types import EngineId
from facecog_desktop.service.memory import GalleryMemory
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
gallery = SqliteGallery(Path(sys.argv[1]))
engine = EngineId(sys.argv[2], int(sys.argv[3]))
started = time.perf_counter()
assert not gallery.unembedded(engine)
known = GalleryMemory(gallery).size(engine)
print(known, time.perf_counter() - started, time.time())
"""


class Quick(GalleryFile):
    """A file that does not wait for the disk while it is filled."""

    def _configure(self, db: Database) -> None:
        super()._configure(db)
        db.execute("PRAGMA synchronous = OFF")


def make(path: Path, count: int, each: int, engine: EngineId) -> None:
    """So many photos, `each` of one person."""
    numbers, file = np.random.default_rng(1), Quick(path)
    for start in range(0, count, AT_ONCE * each):
        with file.writing() as db:
            for first in range(start, min(start + AT_ONCE * each, count), each):
                person = people.insert_person(
                    db, f"Person {first // each:06}", f"id-{first}", {"floor": first % 7}, 1.0
                )
                samples = [_sample(n, numbers, engine) for n in range(first, min(first + each, count))]
                insert_samples(db, person, samples, 1.0)
    file.close()


def _sample(number: int, numbers: np.random.Generator, engine: EngineId) -> Sample:
    vector = numbers.normal(size=128)
    return Sample(
        jpeg=b"\xff\xd8\xff\xe0" + numbers.bytes(int(numbers.integers(*CROP))) + b"\xff\xd9",
        landmarks=Landmarks(numbers.uniform(0, 300, (68, 2)).astype(np.float32)),
        quality=Quality(95.0, 70.0, 96.0, 97.0, 98.0, 99.0, luminance=120.0),
        source=f"photo {number}.jpg",
        pose=PoseName.FRONT,
        created=1_600_000_000.0 + number,
        embedding=(vector / np.linalg.norm(vector) * 1.4).astype(np.float32),
        engine=engine,
    )


def command(gallery: Path, *words: str) -> list[str]:
    """The real program on this gallery."""
    return [sys.executable, "-m", "facecog_desktop", "--gallery", str(gallery), *words]


def first_line(words: Sequence[str]) -> float:
    """Seconds from the start of a process to the first line that it prints."""
    started = time.perf_counter()
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        lines = process.stdout or ()
        if not next(iter(lines), ""):
            raise SystemExit("the program printed nothing")
        seconds = time.perf_counter() - started
        process.communicate()
    return seconds


def memory(gallery: Path, engine: EngineId) -> dict[str, float]:
    """Seconds until the service's memory is ready: from the process's start, and without Python's own."""
    words = [sys.executable, "-c", MEMORY, str(gallery), engine.name, str(engine.version)]
    started = time.time()
    known, inside, at = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()
    return {"people": int(known), "from_start_s": round(float(at) - started, 2), "alone_s": round(float(inside), 2)}


@dataclass
class Times:
    """How long what was done took, and how much of a processor, programs that were started counted."""

    seconds: dict[str, float] = field(default_factory=dict)
    cpu: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def of(self, what: str) -> Iterator[None]:
        """Note what is done within."""
        started, before = time.perf_counter(), os.times()
        yield
        self.seconds[what] = time.perf_counter() - started
        self.cpu[what] = sum(os.times()[:4]) - sum(before[:4])

    def ratios(self, what: str) -> dict[str, float]:
        """How many times as long as the same done plainly."""
        plain = f"{what}_floor"
        return {
            "seconds": round(self.seconds[what] / self.seconds[plain], 2),
            "cpu": round(self.cpu[what] / self.cpu[plain], 2),
        }


def copy_plainly(zip_file: Path, to: Path) -> None:
    """Every member read and written again as it was packed: what the disk and the packer take."""
    with zipfile.ZipFile(zip_file) as source, to.open("wb") as out:
        with zipfile.ZipFile(out, "w") as target:
            for info in source.infolist():
                target.writestr(info.filename, source.read(info), info.compress_type, compresslevel=1)
        out.flush()
        os.fsync(out.fileno())


def store_plainly(zip_file: Path, to: Path) -> None:
    """Every member read and put into a bare table, in one transaction that reaches the disk."""
    with closing(sqlite3.connect(to)) as db, zipfile.ZipFile(zip_file) as source:
        db.execute("PRAGMA synchronous = FULL")
        db.execute("CREATE TABLE pictures (id INTEGER PRIMARY KEY, jpeg BLOB)")
        db.executemany("INSERT INTO pictures (jpeg) VALUES (?)", ([source.read(info)] for info in source.infolist()))
        db.commit()


def measure(folder: Path, count: int, each: int) -> dict[str, Any]:
    """All of it, in one folder."""
    engine = bootstrap.engine(bootstrap.settings({})).id
    gallery, out, taken = folder / "gallery.facecog", folder / "all.zip", folder / "taken.facecog"
    times = Times()
    if not gallery.exists():
        with times.of("make"):
            make(gallery, count, each, engine)
    lists = sorted(first_line(command(gallery, "people", "list")) for _ in range(3))
    empty = sorted(first_line(command(folder / "none.facecog", "people", "list")) for _ in range(3))
    memories = [memory(gallery, engine) for _ in range(3)]
    if memories[0]["people"] != -(-count // each):
        raise SystemExit("not everybody is in memory")
    with times.of("export"):
        subprocess.run(command(gallery, "people", "export", str(out), "--json"), check=True, stdout=subprocess.DEVNULL)
    with times.of("export_floor"):
        copy_plainly(out, folder / "plain.zip")
    (folder / "plain.zip").unlink()
    with times.of("import_floor"):
        store_plainly(out, folder / "plain.db")
    (folder / "plain.db").unlink()
    with times.of("import"):
        words = command(taken, "people", "import", str(out), "--json")
        environment = {**os.environ, "FACECOG_BACKUP_DAYS": "0"}
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env=environment)
    with closing(sqlite3.connect(taken)) as db:
        [(there,)] = db.execute("SELECT count(*) FROM samples").fetchall()
    if there != count:
        raise SystemExit(f"{there} of {count} photos were taken in")
    return {
        "samples": count,
        "people": -(-count // each),
        "gallery_mb": round(gallery.stat().st_size / 1e6),
        "people_list_first_line_s": [round(each, 2) for each in lists],
        "the_same_of_an_empty_gallery_s": [round(each, 2) for each in empty],
        "memory": memories,
        "seconds": {key: round(value, 1) for key, value in times.seconds.items()},
        "cpu_seconds": {key: round(value, 1) for key, value in times.cpu.items()},
        "export_ratio": times.ratios("export"),
        "import_ratio": times.ratios("import"),
    }


def main() -> int:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("samples", type=int, nargs="?", default=100_000)
    parser.add_argument("--each", type=int, default=10, help="photos of one person")
    parser.add_argument("--folder", type=Path, help="where everything is made, and a gallery there is used again")
    given = parser.parse_args()
    if given.folder is not None:
        given.folder.mkdir(parents=True, exist_ok=True)
        figures = measure(given.folder, given.samples, given.each)
    else:
        with tempfile.TemporaryDirectory(prefix="facecog-scale-") as folder:
            figures = measure(Path(folder), given.samples, given.each)
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
