"""How well a gallery's own curves foretell the part of strangers that gets a name, beside the built-in table.

python benchmarks/calibration.py DIR: a folder with a subfolder a person. Galleries of N people with two photos each are
drawn anew many times, of everybody and, to see what an unusual gallery does, of 150 people who look like one of them;
the strangers are the others of the same 150, or everybody else.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facecog_desktop import bootstrap
from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.core.doctor.own_curves import CurveMaker, Curves
from facecog_desktop.core.doctor.proposal import FEWEST, propose
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.matching.search import SampleIndex
from facecog_desktop.service.measuring.identification import people_in

SIZES = {10: 60, 20: 60, 40: 40, 100: 20}
ALIKE = 150
CHANCE = 0.01


@dataclass(frozen=True)
class Photos:
    """Templates of kept crops and of live faces, (n, 128) each, and whose they are."""

    owners: NDArray[np.str_]
    kept: NDArray[np.float32]
    live: NDArray[np.float32]


def looked_at(root: Path) -> Photos:
    """Every photo's most central face."""
    engine = bootstrap.engine(bootstrap.settings({}))
    owners, kept, live = [], [], []
    for name, paths in people_in(root).items():
        for path in paths:
            pixels = read_picture(path)
            middle = np.array(pixels.shape[1::-1]) / 2
            faces = engine.detect(pixels, thorough=True)
            if faces:
                face = min(faces, key=lambda each: float(np.linalg.norm(each.landmarks.points.mean(axis=0) - middle)))
                owners.append(name)
                live.append(engine.templates(pixels, [face])[0])
                kept.append(engine.crop_templates([engine.crop(pixels, face)])[0])
    return Photos(np.array(owners), np.array(kept), np.array(live))


def curves_of(photos: Photos, rows: NDArray[np.intp]) -> Curves:
    """What the program would find out about a gallery of these photos."""
    table = EmbeddingTable(tuple(map(int, rows)), tuple(photos.owners[rows].tolist()), photos.kept[rows])
    maker = CurveMaker(table, Policy(0.0))
    for _ in maker.steps():
        pass
    return maker.curves()


def named(photos: Photos, gallery: NDArray[np.intp], probes: NDArray[np.intp], threshold: float) -> float:
    """The part of the probes that are given any name."""
    index, policy = SampleIndex(), Policy(threshold)
    index.put(list(map(int, gallery)), photos.owners[gallery].tolist(), photos.kept[gallery])
    scores = [
        policy.score(hits[0].distance, hits[1].distance if len(hits) > 1 else None)
        for hits in index.nearest(photos.live[probes], 2)
    ]
    return float(np.mean(np.array(scores) <= threshold))


def alike(photos: Photos, dice: np.random.Generator) -> NDArray[np.str_]:
    """The people whose first photos are nearest to one person's."""
    people, first = np.unique(photos.owners, return_index=True)
    near = np.linalg.norm(photos.kept[first] - photos.kept[dice.choice(first)], axis=1)
    return np.asarray(people[np.argsort(near)[:ALIKE]])


def trials(photos: Photos, size: int, times: int, *, unusual: bool) -> Iterator[tuple[float, float, float]]:
    """Of each gallery: the part of strangers named at the built-in threshold, at the proposed one, and the move."""
    dice = np.random.default_rng(size)
    for _ in range(times):
        crowd = alike(photos, dice) if unusual else np.unique(photos.owners)
        chosen = dice.permutation(crowd)[:size]
        rows = np.concatenate([dice.permutation(np.flatnonzero(photos.owners == who))[:2] for who in chosen])
        strangers = np.flatnonzero(np.isin(photos.owners, crowd) & ~np.isin(photos.owners, chosen))
        proposal = propose(curves_of(photos, rows), CHANCE)
        built_in = calibration.threshold_for(size, CHANCE)
        yield (
            named(photos, rows, strangers, built_in),
            named(photos, rows, strangers, proposal.threshold),
            proposal.moved,
        )


def main() -> int:
    """Print what came of it."""
    photos = looked_at(Path(sys.argv[1]))
    answer: dict[str, object] = {
        "people": len(np.unique(photos.owners)),
        "photos": len(photos.owners),
        "wanted": CHANCE,
        "fewest": FEWEST,
    }
    for unusual in (False, True):
        for size, times in SIZES.items():
            found = np.array(list(trials(photos, size, times, unusual=unusual)))
            answer[f"{'alike' if unusual else 'anybody'}_{size}"] = {
                "built_in_mean": round(float(found[:, 0].mean()), 4),
                "built_in_worst_tenth": round(float(np.quantile(found[:, 0], 0.9)), 4),
                "own_mean": round(float(found[:, 1].mean()), 4),
                "own_worst_tenth": round(float(np.quantile(found[:, 1], 0.9)), 4),
                "moved_mean": round(float(found[:, 2].mean()), 4),
                "moved_sd": round(float(found[:, 2].std()), 4),
            }
    sys.stdout.write(json.dumps(answer, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
