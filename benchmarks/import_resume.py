"""Thousands of pictures in the layout of an older program, imported, broken off at half and taken up again.

python benchmarks/import_resume.py [PICTURES] [--layout name-nr|facecog|folders|json] [--folder DIR]: drawn faces, each
lit, cut and grained otherwise, with some damaged files among them. Runs the real command on a terminal of its own,
presses Ctrl-C when its bar stands at half, runs it again and again once more, and ends with 1 where anything was lost,
repeated or looked at in vain.
"""

from __future__ import annotations

import argparse
import json
import os
import pty
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from facecog_desktop.capture.drawn.face import draw_picture  # noqa: E402  (needs the project's folder)
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE  # noqa: E402  (the same)
from facecog_desktop.core.types import Pixels  # noqa: E402  (the same)
from tests.storage.exchange import old_programs  # noqa: E402  (writes what the older programs wrote)

EACH = 20
"""Pictures of one person."""

DAMAGED = 200
"""One picture of so many is cut short."""

SIZE = 128
"""Pixels of a picture's side, as small galleries have them."""

FORCED = "--force"
"""The same few drawn people under many names are look-alikes: what is refused as such is not what is measured."""

LAYOUTS = ("name-nr", "facecog", "folders", "json")
_BAR = re.compile(rb"(\d+)/(\d+)")


def pictures(count: int) -> Iterator[tuple[str, bytes, bool]]:
    """(name, bytes of a JPEG file, whether it is whole), no two alike."""
    chance = np.random.default_rng(1)
    faces = [draw_picture(person, 200) for person in DEMO_PEOPLE]
    for number in range(count):
        person = number // EACH
        data = old_programs.jpeg(_varied(faces[person % len(faces)], chance))
        whole = number % DAMAGED != DAMAGED - 1
        yield f"Person {person:05}", data if whole else data[: len(data) // 8], whole


def _varied(face: Pixels, chance: np.random.Generator) -> Pixels:
    """The face lit, cut and grained anew."""
    left, top = chance.integers(0, 14, 2)
    side = 200 - 14
    cut = cv2.resize(face[top : top + side, left : left + side], (SIZE, SIZE), interpolation=cv2.INTER_AREA)
    grain = chance.normal(0, 2.0, cut.shape)
    return np.asarray(np.clip(cut * chance.uniform(0.8, 1.1) + grain, 0, 255), dtype=np.uint8)


def write(place: Path, layout: str, count: int) -> tuple[Path, int]:
    """The other gallery; its place and how many of its pictures are whole."""
    faces: dict[str, list[bytes]] = {}
    whole = 0
    for name, data, sound in pictures(count):
        faces.setdefault(name, []).append(data)
        whole += sound
    if layout == "json":
        entries = [
            old_programs.sample_entry(f"{name} {number}", name, data)
            for name, many in faces.items()
            for number, data in enumerate(many)
        ]
        return old_programs.write_samples(place.with_suffix(".json"), entries), whole
    writers = {
        "name-nr": old_programs.write_name_nr,
        "facecog": old_programs.write_facecog,
        "folders": old_programs.write_folders,
    }
    return writers[layout](place, faces), whole


def command(gallery: Path, source: Path) -> list[str]:
    """The real program."""
    words = ["--gallery", str(gallery), "people", "import", str(source), FORCED, "--json"]
    return [sys.executable, "-m", "facecog_desktop", *words]


def broken_off(gallery: Path, source: Path, count: int) -> dict[str, Any]:
    """Press Ctrl-C when the progress bar stands at half: what it showed, and how long the program took to end."""
    bar, end = pty.openpty()
    started, shown = time.perf_counter(), set[int]()
    process = subprocess.Popen(command(gallery, source), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=end)
    os.close(end)
    tail = b""
    try:
        while process.poll() is None and max(shown, default=0) < count // 2:
            tail = (tail + os.read(bar, 4096))[-8192:]
            shown.update(int(done) for done, _ in _BAR.findall(tail))
    except OSError:
        pass  # the terminal goes with the program
    working = time.perf_counter() - started
    process.send_signal(signal.SIGINT)
    pressed = time.perf_counter()
    _drain(bar, process)
    return {
        "seconds": round(working, 1),
        "bar_stood_at": max(shown, default=0),
        "different_counts_shown": len(shown),
        "ended_with": process.returncode,
        "seconds_to_end": round(time.perf_counter() - pressed, 2),
    }


def _drain(bar: int, process: subprocess.Popen[bytes]) -> None:
    try:
        while os.read(bar, 4096):
            pass
    except OSError:
        pass
    process.wait()
    os.close(bar)


def finished(gallery: Path, source: Path) -> dict[str, Any]:
    """Run it to its end: what came of every picture, and how long it took."""
    started = time.perf_counter()
    done = subprocess.run(command(gallery, source), cwd=ROOT, capture_output=True, text=True, check=False)
    results = json.loads(done.stdout)
    return {
        "seconds": round(time.perf_counter() - started, 1),
        "ended_with": done.returncode,
        "outcomes": dict(Counter(each["outcome"] for each in results)),
        "refused_because": dict(Counter(each["code"] for each in results if each["outcome"] == "refused")),
    }


def kept(gallery: Path) -> dict[str, int]:
    """How many photos and people there are, and how many files' photos there are twice."""
    with closing(sqlite3.connect(gallery)) as db:
        [(photos, files)] = db.execute("SELECT count(*), count(DISTINCT substr(source, -36)) FROM samples").fetchall()
        [(people,)] = db.execute("SELECT count(*) FROM people").fetchall()
        [(sound,)] = db.execute("PRAGMA integrity_check").fetchall()
    return {"photos": photos, "twice": photos - files, "people": people, "sound": int(sound == "ok")}


def measure(folder: Path, layout: str, count: int) -> dict[str, Any]:
    """All three runs."""
    gallery = folder / "gallery.facecog"
    started = time.perf_counter()
    source, whole = write(folder / "other", layout, count)
    wrote = time.perf_counter() - started
    first = broken_off(gallery, source, count)
    at_half = kept(gallery)
    second = finished(gallery, source)
    at_end = kept(gallery)
    third = finished(gallery, source)
    refused = second["outcomes"].get("refused", 0)
    faults = [
        words
        for wrong, words in (
            (first["ended_with"] != 130, "the first run did not end as one that was interrupted"),
            (at_half["photos"] < count // 2 - EACH - count // DAMAGED, "less is kept at half than was told"),
            (second["outcomes"].get("added", 0) != at_end["photos"] - at_half["photos"], "something was repeated"),
            (second["outcomes"].get("skipped", 0) != at_half["photos"], "what was there was not left alone"),
            (sum(second["outcomes"].values()) != count, "not every picture has a result"),
            (at_end["photos"] + refused != count or refused < count - whole, "photos are missing"),
            (at_end["twice"] or not at_end["sound"], "the gallery is not as it must be"),
            (third["outcomes"].get("added", 0) != 0, "the third run added something"),
            (kept(gallery) != at_end, "the third run changed something"),
        )
        if wrong
    ]
    return {
        "pictures": count,
        "layout": layout,
        "damaged": count - whole,
        "written_s": round(wrote, 1),
        "until_half": first,
        "kept_at_half": at_half,
        "taken_up": second,
        "kept_at_end": at_end,
        "once_more": third,
        "pictures_per_second": round(at_half["photos"] / first["seconds"], 1),
        "faults": faults,
    }


def main() -> int:
    """Print the figures as JSON; 1 where there are faults."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", type=int, nargs="?", default=10_000)
    parser.add_argument("--layout", choices=LAYOUTS, default="name-nr")
    parser.add_argument("--folder", type=Path, help="an empty folder for all of it")
    given = parser.parse_args()
    # Whoever is started in the background has Ctrl-C switched off, and so would everybody started from there.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if given.folder is not None:
        given.folder.mkdir(parents=True, exist_ok=True)
        figures = measure(given.folder, given.layout, given.pictures)
    else:
        with tempfile.TemporaryDirectory(prefix="facecog-import-") as folder:
            figures = measure(Path(folder), given.layout, given.pictures)
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
    return 1 if figures["faults"] else 0


if __name__ == "__main__":
    sys.exit(main())
