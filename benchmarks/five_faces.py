"""Five known people, one after the other, in a film of 1280x720: composes it from photos and measures the live path.

python benchmarks/five_faces.py DIR: a folder with a subfolder a person, such as Labeled Faces in the Wild.
"""

from __future__ import annotations

import math
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.capture.writing import VideoWriter
from facecog_desktop.core.types import Pixels

FPS = 30
SECONDS = 12
FACES = 5
REGISTERED = 3
"""Photos of each person that are registered; the next one is shown in the film."""

SIDE = 360
"""Pixels of a shown photo, in which the face is some 160 wide."""

PLACES = ((60, 10), (460, 10), (860, 10), (240, 350), (660, 350))


def chosen(root: Path) -> dict[str, list[Path]]:
    """The first people by name of whom there are enough photos."""
    people = {folder.name: sorted(folder.glob("*.jpg")) for folder in sorted(root.iterdir()) if folder.is_dir()}
    able = [(name, photos[: REGISTERED + 1]) for name, photos in people.items() if len(photos) > REGISTERED]
    return dict(able[:FACES])


def compose(photos: Sequence[Pixels], number: int) -> Pixels:
    """Frame `number`: everybody drifts about a place of their own; a new one comes every second."""
    picture = np.full((720, 1280, 3), 120, dtype=np.uint8)
    for index, (photo, (left, top)) in enumerate(zip(photos, PLACES, strict=True)):
        if number < index * FPS:
            continue
        x = left + round(25 * math.sin(number / 17 + index))
        y = max(top + round(10 * math.cos(number / 23 + index)), 0)
        part = picture[y : y + SIDE, x : x + SIDE]
        part[:] = photo[: part.shape[0], : part.shape[1]]
    return picture


def main() -> int:
    """Print what `facecog bench` prints of the film."""
    people = chosen(Path(sys.argv[1]))
    with tempfile.TemporaryDirectory() as folder:
        gallery, film = str(Path(folder) / "gallery.facecog"), Path(folder) / "film.mp4"
        for name, paths in people.items():
            command = ["register", name, *map(str, paths[:REGISTERED]), "--force", "--gallery", gallery]
            subprocess.run([*_facecog(), *command], check=True, stdout=subprocess.DEVNULL)
        shown = [cv2.resize(read_picture(paths[REGISTERED]), (SIDE, SIDE)) for paths in people.values()]
        writer = VideoWriter(film, float(FPS))
        for number in range(SECONDS * FPS):
            writer.write("", compose([np.asarray(each, dtype=np.uint8) for each in shown], number))
        writer.close()
        command = ["bench", "--source", str(film), "--frames", str(SECONDS * FPS), "--gallery", gallery, "--json"]
        return subprocess.run([*_facecog(), *command], check=False).returncode


def _facecog() -> list[str]:
    return [sys.executable, "-m", "facecog_desktop"]


if __name__ == "__main__":
    sys.exit(main())
