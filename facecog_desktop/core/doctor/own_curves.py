"""A gallery's own curves: how near the photos of one person come, and how near strangers to the people would come.

Every photo is left out once and searched in the rest of the gallery. Pure; reads no pictures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.doctor.neighbours import Neighbours, Rows, spread
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Policy

Scores = NDArray[np.float64]
"""(n,), ascending: what a policy makes of searches; lower is surer, inf where somebody else is nearer."""

MOST = 4000
"""Photos that are searched; of a larger gallery so many evenly chosen ones stand for all."""

_BLOCK = 256
_MOST_OF_ONE = 5
"""Photos of one person that count as a stranger: somebody with a hundred must not be the curve."""


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """Scores of searches in a gallery of `people`.

    `same`: photos of people who have others, with those left in; `strangers`: photos of everybody, with all of the
    person's left out, up to five of each; `unlike`: how many different people those are.
    """

    people: int
    same: Scores
    strangers: Scores
    unlike: int

    def unnamed(self, threshold: float) -> float:
        """The part (0 to 1) of one's own photos that would be left without their name."""
        return float(np.mean(self.same > threshold)) if len(self.same) else 0.0

    def named(self, threshold: float) -> float:
        """The part (0 to 1) of the strangers who would be given a name."""
        return float(np.mean(self.strangers <= threshold)) if len(self.strangers) else 0.0


@dataclass(slots=True, eq=False)
class CurveMaker:
    """Go through `steps`, then ask for `curves`."""

    table: EmbeddingTable
    policy: Policy
    _same: list[Scores] = field(default_factory=list)
    _strangers: list[Scores] = field(default_factory=list)

    def steps(self) -> Iterator[float]:
        """Search block after block; yields the part that is done, 0 to 1."""
        self._same, self._strangers = [], []
        near = Neighbours(self.table)
        picked = spread(np.arange(len(near)), MOST)
        for first in range(0, len(picked), _BLOCK):
            self._search(near, picked[first : first + _BLOCK])
            yield min(first + _BLOCK, len(picked)) / len(picked)

    def curves(self) -> Curves:
        """What the searches gave."""
        people = set(self.table.people)
        return Curves(
            people=len(people),
            same=np.sort(np.concatenate([np.zeros(0), *self._same])),
            strangers=np.sort(np.concatenate([np.zeros(0), *self._strangers])),
            unlike=len(people) if len(people) > 1 else 0,
        )

    def _search(self, near: Neighbours, rows: Rows) -> None:
        """One block of photos against all others."""
        starts = near.starts[:-1]
        squared = near.squared(rows)
        squared[np.arange(len(rows)), rows] = np.inf  # the photo itself is left out
        nearest = np.sqrt(np.minimum.reduceat(squared, starts, axis=1).clip(0.0)).astype(np.float64)
        lines, own = np.arange(len(rows)), near.codes[rows]
        mine = nearest[lines, own]
        nearest[lines, own] = np.inf
        first, second = _two_least(nearest)
        has_others = np.isfinite(mine)
        scores = np.where(mine <= first, self._scores(mine, first), np.inf)
        self._same.append(scores[has_others])
        if nearest.shape[1] > 1:
            counted = rows - starts[own] < _MOST_OF_ONE
            self._strangers.append(self._scores(first, second)[counted])

    def _scores(self, distance: Scores, runner_up: Scores) -> Scores:
        """Policy.score of many: somebody who is not there is infinitely far."""
        policy = self.policy
        second = np.minimum(runner_up, policy.usual_runner_up)
        return np.asarray(distance - policy.margin_weight * (second - distance))


def _two_least(table: NDArray[np.float64]) -> tuple[Scores, Scores]:
    """The least and the second least of each row; inf where there is none."""
    if table.shape[1] == 1:
        return table[:, 0], np.full(len(table), np.inf)
    part = np.partition(table, 1, axis=1)
    return part[:, 0], part[:, 1]
