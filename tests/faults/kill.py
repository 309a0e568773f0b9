"""Two writers killed at random moments, again and again: python -m tests.faults.kill --moments 500."""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.faults.writing import READY, Known, known_after
from tests.storage.builders import ENGINE

ROOT = Path(__file__).resolve().parents[2]
WRITERS = 2
STRIDE = 1_000_000
"""Numbers between the beginnings of two writers."""


@dataclass
class Figures:
    """What a run has seen."""

    moments: int = 0
    acknowledged: int = 0
    unsaid: int = 0
    journals: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        kinds = ", ".join(f"{count} {what}" for what, count in sorted(self.kinds.items()))
        return (
            f"{self.moments} moments, {self.acknowledged} acknowledged steps ({kinds}), {self.unsaid} done but killed "
            f"before saying so, {self.journals} moments with a half-written file rolled back, {len(self.faults)} faults"
        )

    def add(self, part: Figures) -> None:
        """Count another run in."""
        self.moments += part.moments
        self.acknowledged += part.acknowledged
        self.unsaid += part.unsaid
        self.journals += part.journals
        self.kinds += part.kinds
        self.faults += part.faults


def run(path: Path, moments: int, chance: random.Random, first: int = 0) -> Figures:
    """Kill the writers of one gallery so many times, checking after each. `first` numbers the people."""
    figures, told = Figures(), dict[int, int]()
    for moment in range(moments):
        starts = [(first + moment * WRITERS + writer) * STRIDE for writer in range(WRITERS)]
        said = _killed(path, starts, chance)
        acknowledged = [len(words) for words in said]
        figures.moments += 1
        figures.acknowledged += sum(acknowledged)
        figures.kinds.update(word for words in said for word in words)
        figures.journals += path.with_name(path.name + "-journal").exists()
        told |= dict(zip(starts, acknowledged, strict=True))
        faults, done = _check(path, told)
        figures.unsaid += sum(done[start] - told[start] for start in starts if start in done)
        told |= done
        figures.faults += [f"moment {moment}: {fault}" for fault in faults]
    return figures


def _killed(path: Path, starts: list[int], chance: random.Random) -> list[list[str]]:
    """The steps that each writer acknowledged before it was killed, at a moment of its own."""
    with _writers(path, starts) as writers:
        for writer in writers:
            assert writer.stdout is not None
            assert writer.stdout.readline().strip() == READY, "a writer cannot open the gallery"
        time.sleep(chance.uniform(0.0, 0.5))
        for writer in chance.sample(writers, len(writers)):
            writer.kill()
            time.sleep(chance.choice((0.0, 0.0, 0.03)))
        said = [writer.stdout.read() for writer in writers if writer.stdout is not None]
        for writer in writers:
            if writer.wait() == 1:
                raise AssertionError("a writer ended by itself, with an error")
    return [[line.strip() for line in text.splitlines(keepends=True) if line.endswith("\n")] for text in said]


@contextmanager
def _writers(path: Path, starts: list[int]) -> Iterator[list[subprocess.Popen[str]]]:
    made = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.writing", str(path), str(start)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for start in starts
    ]
    try:
        yield made
    finally:
        for writer in made:
            writer.kill()
            writer.wait()
            if writer.stdout is not None:
                writer.stdout.close()


def _check(path: Path, told: dict[int, int]) -> tuple[list[str], dict[int, int]]:
    """What is wrong, and how many steps of each writer are in the gallery: those told, at most one more."""
    faults, done = [], {}
    gallery = SqliteGallery(path)
    found = _found(gallery)
    if opens(path) != len(gallery.people()):
        faults.append("the program does not list everybody")
    table = gallery.embeddings(ENGINE)
    kept = [sample.id for person in gallery.people() for sample in gallery.samples(person.id)]
    if sorted(kept) != list(table.samples):
        faults.append("photos and embeddings do not belong together")
    gallery.close()
    with closing(sqlite3.connect(path)) as raw:
        if raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            faults.append("integrity_check is not ok")
        if raw.execute("PRAGMA foreign_key_check").fetchall():
            faults.append("rows refer to nothing")
    for start, steps in told.items():
        mine = {key: value for key, value in found.items() if start <= int(key) < start + STRIDE}
        fitting = [count for count in (steps, steps + 1) if known_after(start, count) == mine]
        if fitting:
            done[start] = fitting[0]
        else:
            faults.append(f"writer {start} told {steps} steps, the gallery holds {mine}")
    return faults, done


def opens(path: Path) -> int:
    """How many people the program itself lists of this gallery, in a process of its own; -1 where it fails."""
    command = [sys.executable, "-m", "facecog_desktop", "--gallery", str(path), "people", "list", "--json"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return len(json.loads(ended.stdout)) if ended.returncode == 0 else -1


def _found(gallery: SqliteGallery) -> Known:
    """Everybody in the gallery."""
    everybody = [*gallery.people(), *gallery.people(removed=True)]
    return {
        person.external_id or "": (person.name, "merged" if person.merged_into else "there", person.samples)
        for person in everybody
    }


def main() -> int:
    """Run as many moments as asked for, with a new gallery every 25."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moments", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance, total = random.Random(given.seed), Figures()
    while total.moments < given.moments and not total.faults:
        with tempfile.TemporaryDirectory(prefix="facecog-kill-") as folder:
            part = run(Path(folder) / "gallery.facecog", min(25, given.moments - total.moments), chance)
        total.add(part)
        sys.stdout.write(f"{total}\n")
        sys.stdout.flush()
    sys.stdout.write("".join(f"{fault}\n" for fault in total.faults))
    return 1 if total.faults else 0


if __name__ == "__main__":
    sys.exit(main())
