"""Registering a folder of people, beside face_recognition doing the same: photos a second, and a second of CPU.

python benchmarks/registration.py DIR [PEOPLE [SIZE]]: a folder with a subfolder a person; the first PEOPLE of them,
with SIZE each photo enlarged until its shorter side has so many pixels, as a telephone's has.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import cv2

USUAL = """
import pathlib, pickle, sys, warnings
warnings.simplefilter("ignore")
import face_recognition
known = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*/*")):
    found = face_recognition.face_encodings(face_recognition.load_image_file(str(path)))
    if len(found) == 1:
        known.setdefault(path.parent.name, []).append(found[0])
pathlib.Path(sys.argv[2]).write_bytes(pickle.dumps(known))
"""


def measured(command: Sequence[str], photos: int) -> dict[str, float]:
    """Run it; its start is counted, too."""
    before, started = os.times(), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds, after = time.perf_counter() - started, os.times()
    cpu = after.children_user - before.children_user + after.children_system - before.children_system
    return {
        "photos": photos,
        "seconds": round(seconds, 2),
        "photos_per_second": round(photos / seconds, 2),
        "photos_per_cpu_second": round(photos / cpu, 2),
        "cores": round(cpu / seconds, 2),
    }


def laid_out(root: Path, people: Path, most: int, size: int) -> None:
    """Copies of the photos in `people`, enlarged where that is asked for."""
    for person in sorted(path for path in root.iterdir() if path.is_dir())[:most]:
        (people / person.name).mkdir(parents=True)
        for photo in sorted(path for path in person.iterdir() if path.is_file()):
            target = people / person.name / photo.name
            pixels = cv2.imread(str(photo)) if size else None
            if pixels is None:
                shutil.copy(photo, target)
                continue
            factor = size / min(pixels.shape[:2])
            larger = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
            cv2.imwrite(str(target.with_suffix(".jpg")), larger)


def main() -> int:
    """Print both, and how many times faster."""
    root, most = Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 60
    size = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        people = folder / "people"
        laid_out(root, people, most, size)
        photos = len(list(people.glob("*/*")))
        gallery = str(folder / "gallery.facecog")
        register = ["-m", "facecog_desktop", "register", "--from-folder", str(people), "--gallery", gallery, "--json"]
        ours = measured([sys.executable, *register], photos)
        theirs = measured([sys.executable, "-c", USUAL, str(people), str(folder / "known")], photos)
    names = ("photos_per_second", "photos_per_cpu_second")
    ratio = {key: round(ours[key] / theirs[key], 2) for key in names}
    sys.stdout.write(json.dumps({**ours, "reference": theirs, "ratio": ratio}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
