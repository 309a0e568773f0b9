"""Searching one face among many, and what one more photo costs a large gallery.

python benchmarks/search.py [SAMPLES…]: 10 000, 100 000 and 1 000 000 where none are given.
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

from facecog_desktop import bootstrap
from facecog_desktop.core.types import EngineId, Landmarks, Quality, Sample
from facecog_desktop.service.measuring.crowd import crowded, strangers
from facecog_desktop.service.memory import GalleryMemory

ENGINE = EngineId("benchmark", 1)
TIMES = 15


def took(work: Callable[..., object], *given: object) -> float:
    """Milliseconds."""
    started = time.perf_counter()
    work(*given)
    return (time.perf_counter() - started) * 1e3


def sample(number: int) -> Sample:
    """A photo that is no photo, with numbers."""
    good = Quality(90, 90, 90, 90, 90, 90)
    points = Landmarks(np.zeros((68, 2), dtype=np.float32))
    return Sample(str(number).encode(), points, good, embedding=strangers(1, seed=number + 1)[0], engine=ENGINE)


def among(count: int, folder: Path) -> dict[str, float]:
    """A search among so many people, and one with a photo that was stored just before."""
    gallery = bootstrap.gallery(bootstrap.settings({"gallery": str(folder / f"{count}.facecog")}))
    memory = GalleryMemory(crowded(gallery, count))
    load = took(memory.size, ENGINE)
    faces = strangers(TIMES + 3, seed=7)
    searches = [took(memory.nearest, ENGINE, face[np.newaxis], 2) for face in faces]
    adds, finds = [], []
    for number in range(TIMES):
        one = sample(number)
        adds.append(took(gallery.add_person, f"Somebody {number}", [one]))
        finds.append(took(memory.nearest, ENGINE, faces[:1], 2))
    search = median(searches[3:])
    return {
        "load_ms": round(load, 1),
        "search_ms": round(search, 4),
        "store_one_ms": round(median(adds), 3),
        "search_after_one_more_ms": round(median(finds), 3),
        "one_more_ms": round(median(finds) - search, 3),
    }


def main() -> int:
    """Print the figures by size."""
    sizes = [int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000]
    with tempfile.TemporaryDirectory() as folder:
        figures = {str(size): among(size, Path(folder)) for size in sizes}
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
