"""How many photos are told to have shut eyes, a wide open mouth, or mouth and nose covered, folder by folder.

python benchmarks/face_parts.py FOLDER…: each with pictures, or with subfolders a person, of which the first counts.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

from facecog_desktop import bootstrap
from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.picture import face_parts
from facecog_desktop.core.picture.quality import REGISTRATION_LIMIT

PARTS = ("eyes_open", "mouth_closed", "uncovered")


def pictures(folder: Path) -> list[Path]:
    """Its pictures, or the first of every subfolder."""
    subfolders = sorted(path for path in folder.iterdir() if path.is_dir())
    return [min(path.iterdir()) for path in subfolders] if subfolders else sorted(folder.iterdir())


def main() -> int:
    """Print the parts of the photos below the limit of registration, and the lowest tenth of each component."""
    engine = bootstrap.engine(bootstrap.settings({}))
    answer = {}
    for folder in sys.argv[1:]:
        values, seconds = [], 0.0
        for path in pictures(Path(folder)):
            try:
                pixels = read_picture(path)
            except FaceCogError:
                continue
            for face in engine.detect(pixels, thorough=True)[:1]:
                started = time.perf_counter()
                points = face.landmarks
                open_, closed = face_parts.eyes_open(points), face_parts.mouth_closed(points)
                values.append((open_, closed, face_parts.uncovered(pixels, points)))
                seconds += time.perf_counter() - started
        table = np.array(values)
        answer[Path(folder).name] = {
            "faces": len(table),
            "ms_a_face": round(1e3 * seconds / max(len(table), 1), 2),
            "refused": {name: int((table[:, n] < REGISTRATION_LIMIT).sum()) for n, name in enumerate(PARTS)},
            "lowest_tenth": {name: round(float(np.quantile(table[:, n], 0.1)), 1) for n, name in enumerate(PARTS)},
        }
    sys.stdout.write(json.dumps(answer, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
