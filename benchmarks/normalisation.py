"""Does it help to normalise scores? Registered people not found where 1 and 5 % of strangers get a name, by rule.

python benchmarks/normalisation.py DIR: a folder with a subfolder a person. 118 people with two photos each are
registered, 150 of the others are a cohort that is nobody's, the rest are strangers; dealt anew twelve times.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from calibration import Photos, looked_at
from numpy.typing import NDArray

from facecog_desktop.core.matching import metrics
from facecog_desktop.core.matching.matching import Policy

DEALS, REGISTERED, COHORT = 12, 118, 150
POLICY = Policy(0.0)

Table = NDArray[np.float64]
Rule = Callable[[Table, Table], Table]
"""(distances to registered people, to the cohort's photos), both (n, …) ascending, to scores (n,)."""


def margin(people: Table, cohort: Table) -> Table:
    """The program's own score."""
    second = np.minimum(people[:, 1], POLICY.usual_runner_up)
    return np.asarray(people[:, 0] - POLICY.margin_weight * (second - people[:, 0]))


RULES: dict[str, Rule] = {
    "nearest": lambda people, cohort: people[:, 0],
    "margin to the second (the program's)": margin,
    "against the ten next people": lambda people, cohort: 1.5 * people[:, 0] - 0.5 * people[:, 1:11].mean(axis=1),
    "against the cohort's nearest twenty": lambda people, cohort: people[:, 0] - 0.7 * cohort[:, :20].mean(axis=1),
    "margin, and the cohort a little": lambda people, cohort: (
        margin(people, cohort) - 0.3 * cohort[:, :20].mean(axis=1)
    ),
}


def distances(probes: NDArray[np.float32], kept: NDArray[np.float32]) -> Table:
    """(n, m) Euclidean."""
    one, other = probes.astype(np.float64), kept.astype(np.float64)
    squared = (one**2).sum(axis=1)[:, None] + (other**2).sum(axis=1) - 2 * one @ other.T
    return np.asarray(np.sqrt(np.maximum(squared, 0.0)))


def deal(photos: Photos, seed: int) -> dict[str, tuple[float, float]]:
    """FNIR at FPIR 1 and 5 % of every rule, for one deal."""
    dice = np.random.default_rng(seed)
    people, counts = np.unique(photos.owners, return_counts=True)
    registered = dice.permutation(people[counts > 2])[:REGISTERED]
    rows = np.array([dice.permutation(np.flatnonzero(photos.owners == who))[:2] for who in registered])
    others = np.setdiff1d(people, registered)
    cohort = np.isin(photos.owners, dice.permutation(others)[:COHORT])
    known = np.setdiff1d(np.flatnonzero(np.isin(photos.owners, registered)), rows.ravel())
    strangers = np.flatnonzero(np.isin(photos.owners, others) & ~cohort)

    def searched(probes: NDArray[np.intp]) -> tuple[Table, Table, NDArray[np.intp]]:
        each = distances(photos.live[probes], photos.kept[rows.ravel()]).reshape(len(probes), -1, 2).min(axis=2)
        return (
            np.sort(each, axis=1),
            np.sort(distances(photos.live[probes], photos.kept[cohort]), axis=1),
            each.argmin(axis=1),
        )

    mine, theirs = searched(known), searched(strangers)
    right = registered[mine[2]] == photos.owners[known]
    found = {}
    for name, rule in RULES.items():
        mated, unmated = np.where(right, rule(*mine[:2]), np.inf), rule(*theirs[:2])
        found[name] = tuple(metrics.fnir_at_fpir(mated, unmated, rate) for rate in (0.01, 0.05))
    return found  # type: ignore[return-value]  # two rates each


def main() -> int:
    """Print the mean of all deals, and its standard error."""
    photos = looked_at(Path(sys.argv[1]))
    deals = [deal(photos, seed) for seed in range(DEALS)]
    answer = {}
    for name in RULES:
        rates = np.array([each[name] for each in deals])
        means, errors = rates.mean(axis=0), rates.std(axis=0) / DEALS**0.5
        answer[name] = {
            "fnir_at_fpir_1e-2": [round(float(means[0]), 4), round(float(errors[0]), 4)],
            "fnir_at_fpir_5e-2": [round(float(means[1]), 4), round(float(errors[1]), 4)],
        }
    sys.stdout.write(json.dumps(answer, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
