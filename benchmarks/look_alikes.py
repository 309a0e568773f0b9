"""What a stricter margin does for people who look alike: right and wrong names, and faces left without one.

python benchmarks/look_alikes.py DIR: a folder with a subfolder a person, such as Labeled Faces in the Wild.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facecog_desktop import bootstrap
from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.matching import Policy, decide
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Candidate, Vector, Verdict
from facecog_desktop.service.measuring.identification import people_in
from facecog_desktop.service.registering.faces import face_in_crop
from facecog_desktop.settings import Settings

GALLERIES = (10, 100)
"""People of the gallery whose threshold is in force."""

ENROLLED = (1, 2)
DEALS = 6
MARGINS = (0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12)

Photos = dict[str, list[tuple[Vector, Vector]]]
"""Person -> (template of the kept crop, template of the live path) of each photo."""


def templates(engine: FaceEngine, root: Path) -> Photos:
    """Of every photo's largest face."""
    found: Photos = {}
    for name, paths in people_in(root).items():
        for path in paths:
            pixels = read_picture(path)
            faces = engine.detect(pixels, thorough=True)[:1]
            for face in faces:
                jpeg, cropped = engine.crop(pixels, face)
                [kept] = engine.crop_templates([(jpeg, face_in_crop(cropped.landmarks))])
                found.setdefault(name, []).append((kept, engine.templates(pixels, [face])[0]))
    return found


def pairs_of(kept: dict[str, NDArray[np.float32]], limit: float) -> Iterator[tuple[str, str]]:
    """People of whom a registered photo of one would have been called the other: what registering tells apart."""
    names = list(kept)
    vectors = np.concatenate([kept[name] for name in names])
    owner = np.repeat(np.arange(len(names)), [len(kept[name]) for name in names])
    squares = np.einsum("ij,ij->i", vectors, vectors)
    near = squares[:, None] + squares - 2.0 * vectors @ vectors.T <= limit * limit
    found = {(int(owner[a]), int(owner[b])) for a, b in np.argwhere(near) if owner[a] < owner[b]}
    return ((names[one], names[two]) for one, two in sorted(found))


def searches(photos: Photos, enrolled: int, policy: Policy) -> Iterator[tuple[float, float]]:
    """(distance to the own person, distance to the look-alike) of every probe of every such pair."""
    dice = np.random.default_rng(0)
    limit = (policy.threshold + policy.margin_weight * policy.usual_runner_up) / (1.0 + policy.margin_weight)
    for _ in range(DEALS):
        dealt = {name: [own[n] for n in dice.permutation(len(own))] for name, own in photos.items()}
        parts = {name: max(min(enrolled, len(own) - 1), 1) for name, own in dealt.items()}
        kept = {name: np.stack([each for each, _ in own[: parts[name]]]) for name, own in dealt.items()}
        for pair in pairs_of(kept, limit):
            for own, other in (pair, pair[::-1]):
                for _, probe in dealt[own][parts[own] :]:
                    yield nearest(kept[own], probe), nearest(kept[other], probe)


def nearest(vectors: NDArray[np.float32], probe: Vector) -> float:
    """Distance to the nearest registered photo of a person."""
    return float(np.linalg.norm(vectors - probe, axis=1).min())


def told(probes: list[tuple[float, float]], margin: float, threshold: float) -> dict[str, float]:
    """Parts of the probes with the right name, with the other's, and with none."""
    policy = Policy(threshold, look_alike_margin=margin)
    counts = {"right": 0, "wrong": 0}
    for own, other in probes:
        best, rival = sorted([Candidate("own", "", 0, own), Candidate("other", "", 0, other)], key=lambda c: c.distance)
        match = decide([best, rival], policy, rival)
        if match.verdict is Verdict.KNOWN:
            counts["right" if best.person == "own" else "wrong"] += 1
    named = sum(counts.values())
    return {key: round(100 * count / len(probes), 3) for key, count in counts.items()} | {
        "wrong_names": counts["wrong"],
        "no_name": round(100 - 100 * named / len(probes), 3),
    }


def main() -> int:
    """Print a line for each gallery, number of registered photos and margin; parts in percent."""
    photos = templates(bootstrap.engine(Settings()), Path(sys.argv[1]))
    for people in GALLERIES:
        threshold = calibration.threshold_for(people)
        for enrolled in ENROLLED:
            probes = list(searches(photos, enrolled, Policy(threshold)))
            for margin in MARGINS:
                line = {"people": people, "enrolled": enrolled, "probes": len(probes), "margin": margin}
                sys.stdout.write(json.dumps(line | told(probes, margin, threshold)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
