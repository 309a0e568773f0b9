"""How well strangers are grouped: parts of pairs rightly together, for several limits and ways of grouping.

python benchmarks/strangers.py DIR FRAMES: folders with a subfolder a person, of photos (such as Labeled Faces in the
Wild) and of frames of films of some of the same people. Each picture counts as one visit.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facecog_desktop import bootstrap
from facecog_desktop.capture.pictures.decode import decode, read_picture
from facecog_desktop.core.log.album import grouped
from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.picture import quality
from facecog_desktop.core.types import Frame, Sample, Vectors
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log.strangers import sample_of
from facecog_desktop.service.measuring.identification import people_in
from facecog_desktop.settings import Settings

PHOTOS = 5
"""Of a person at most: a log has few visits of each stranger."""

PEOPLE = 100
"""With several photos; as many with one are added."""

LIMITS = (0.36, 0.38, 0.40, 0.42, 0.44, 0.46, 0.48, 0.50, 0.52, 0.54)
ORDERS = 5

Group = Callable[[Vectors, float], list[tuple[int, ...]]]


def chosen(root: Path, frames: Path) -> Iterator[tuple[str, Path]]:
    """(person, picture), the same in every run."""
    people = people_in(root)
    films = people_in(frames)
    several = [name for name, paths in people.items() if len(paths) > 1]
    single = [name for name, paths in people.items() if len(paths) == 1]
    wanted = {*several[:: max(len(several) // PEOPLE, 1)], *films, *single[:: max(len(single) // PEOPLE, 1)]}
    for name in sorted(wanted):
        for path in (*people.get(name, ())[:PHOTOS], *films.get(name, ())[:PHOTOS]):
            yield name, path


def templates(service: LocalService, pictures: Iterator[tuple[str, Path]]) -> tuple[list[str], Vectors]:
    """Names and templates, made as the album makes them: of the crop that the log would keep, looked at anew."""
    names, rows = [], []
    for name, path in pictures:
        frame = Frame(read_picture(path))
        for face in service.detect(frame)[:1]:
            jpeg = service.sample(frame, face).jpeg
            visit = Event(0, None, None, 0.0, 0.0, "", None, None)
            sample = sample_of(service, jpeg, decode(jpeg), visit)
            if sample is None or quality.too_poor_to_name(sample.quality):
                continue
            [ready] = service.admitted([sample], force=True)
            if isinstance(ready, Sample) and ready.embedding is not None:
                names.append(name)
                rows.append(ready.embedding)
    return names, np.stack(rows)


def whispered(vectors: Vectors, limit: float, rounds: int = 100) -> list[tuple[int, ...]]:
    """Chinese whispers (Biemann 2006) on the graph of distances up to `limit`, as dlib has it."""
    dice = np.random.default_rng(0)
    squares = np.einsum("ij,ij->i", vectors, vectors)
    near = squares[:, None] + squares - 2.0 * vectors @ vectors.T <= limit * limit
    np.fill_diagonal(near, val=False)
    labels = np.arange(len(vectors))
    for row in dice.integers(0, len(vectors), rounds * len(vectors)):
        others = labels[near[row]]
        if len(others):
            labels[row] = np.bincount(others).argmax()
    return [tuple(np.flatnonzero(labels == label).tolist()) for label in np.unique(labels)]


def figures(names: Sequence[str], vectors: Vectors, group: Group, limit: float) -> dict[str, float]:
    """Pairwise precision and recall, the largest group, and how often the order of the visits changes a pair."""
    same = np.equal.outer(np.array(names), np.array(names))
    together = _pairs(group(vectors, limit), len(names))
    upper = np.triu_indices(len(names), 1)
    right, told = (same & together)[upper].sum(), together[upper].sum()
    groups = group(vectors, limit)
    mixed = sum(len({names[row] for row in rows}) > 1 for rows in groups)
    return {
        "precision": round(100 * float(right / max(told, 1)), 2),
        "recall": round(100 * float(right / same[upper].sum()), 2),
        "groups": len(groups),
        "mixed": mixed,
        "largest": max(len(rows) for rows in groups),
        "pairs_changed_by_order": _unsteady(vectors, group, limit, together),
    }


def _unsteady(vectors: Vectors, group: Group, limit: float, together: NDArray[np.bool_]) -> int:
    worst, dice = 0, np.random.default_rng(1)
    for _ in range(ORDERS):
        order = dice.permutation(len(vectors))
        again = np.zeros_like(together)
        again[np.ix_(order, order)] = _pairs(group(vectors[order], limit), len(vectors))
        worst = max(worst, int((again != together).sum()) // 2)
    return worst


def _pairs(groups: Sequence[Sequence[int]], count: int) -> NDArray[np.bool_]:
    together = np.zeros((count, count), dtype=bool)
    for rows in groups:
        together[np.ix_(rows, rows)] = True
    return together


def main() -> int:
    """Print a line for each way and limit; parts in percent."""
    with tempfile.TemporaryDirectory() as folder:
        service = bootstrap.service(Settings(gallery=str(Path(folder) / "gallery.facecog")))
        names, vectors = templates(service, chosen(Path(sys.argv[1]), Path(sys.argv[2])))
    sys.stdout.write(json.dumps({"pictures": len(names), "people": len(set(names))}) + "\n")
    ways: dict[str, Group] = {"average linkage": grouped, "chinese whispers": whispered}
    for way, group in ways.items():
        for limit in LIMITS:
            began = time.perf_counter()
            line = {"way": way, "limit": limit} | figures(names, vectors, group, limit)
            sys.stdout.write(json.dumps(line | {"seconds": round(time.perf_counter() - began, 2)}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
