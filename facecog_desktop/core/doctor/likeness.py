"""Which two people of a gallery are very likely one, and which are taken for each other. Pure rules."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

import numpy as np

from facecog_desktop.core.doctor.filing import Filing
from facecog_desktop.core.doctor.neighbours import Neighbours, spread
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Policy

SAME_CHANCE = 0.001
"""The chance of a false name at which two entries are taken for one person where one of them has a single photo."""

_SOME = 64
"""Of a person with more photos, so many evenly chosen ones say whether they are somebody else, too."""


_FARTHEST = 0.6
"""Two photos farther apart are not of one person, whatever the gallery's size."""

_APART = 0.08
"""How much farther from each other than within themselves the photos of two entries of one person may be."""
_WITHIN = 0.4
"""The usual distance within a person, for entries of which too little or too much of one kind is known."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Two people (codes) and their nearest two photos (rows, in the people's order).

    `distance` is that of the two photos, or of people who are one the usual distance of a photo to the other's nearer
    half.
    """

    people: tuple[int, int]
    rows: tuple[int, int]
    distance: float


@dataclass(frozen=True, slots=True)
class _Near:
    """A row's nearest person, and how far the next one is (infinite where nobody is near)."""

    distance: float
    row: int
    code: int
    third: float


class Likeness:
    """Judges pairs of people as they stand in `filing` at the moment; rows that are `strays` count for nobody."""

    def __init__(
        self, neighbours: Neighbours, filing: Filing, strays: Collection[int] = (), *, people: int | None = None
    ) -> None:
        """`people`: how many the gallery has, where `neighbours` knows some of them only."""
        self._near, self._filing = neighbours, filing
        self._strays = frozenset(strays)
        people = people or len(neighbours.people)
        self._usual = Policy(calibration.threshold_for(people))
        self._strict = Policy(calibration.threshold_for(people, SAME_CHANCE))

    def same(self) -> list[Alike]:
        """The pairs that are very likely one person, nearest first: most photos of either would be called by the

        other's name if all photos of their own person were gone.
        """

        def near_enough(row: int, near: _Near) -> bool:
            return self._usual.score(near.distance, near.third) <= self._usual.threshold

        found = [self._together(pair) for pair in self._pairs(near_enough)]
        return sorted((item for item in found if item), key=lambda item: (item.distance, item.people))

    def alike(self, policy: Policy) -> list[Alike]:
        """The pairs of whom a photo of either would be called by the other's name, by `policy`, if just this photo

        were not registered; nearest first.
        """

        def mistaken(row: int, near: _Near) -> bool:
            return policy.score(near.distance, min(near.third, self._own(row))) <= policy.threshold

        return sorted(self._pairs(mistaken), key=lambda item: (item.distance, item.people))

    def _pairs(self, wanted: Callable[[int, _Near], bool]) -> list[Alike]:
        """Pairs of people with a row that is wanted together with its nearest person; the nearest such row of each."""
        found: dict[tuple[int, int], Alike] = {}
        for row in np.unique(self._near.strangers.rows).tolist():
            near = self._nearest(row)
            if near is None or not wanted(row, near):
                continue
            home = int(self._filing.home[row])
            people, rows = ((home, near.code), (row, near.row)) if home < near.code else _turned(home, row, near)
            before = found.get(people)
            if before is None or near.distance < before.distance:
                found[people] = Alike(people, rows, near.distance)
        return list(found.values())

    def _nearest(self, row: int) -> _Near | None:
        """The person nearest to a row, None for strays and where nobody is near."""
        if row in self._strays:
            return None
        hits = [(distance, other, code) for code, (distance, other) in self._filing.near(row, self._strays).items()]
        if not hits:
            return None
        first = min(hits)
        third = min((hit[0] for hit in hits if hit is not first), default=np.inf)
        return _Near(*first, third)

    def _together(self, pair: Alike) -> Alike | None:
        """The pair with its usual distance, if it is one person."""
        one, two = pair.people
        counts = [len(self._filing.members(code)) for code in pair.people]
        limit = self._strict if min(counts) == 1 else self._usual
        worst = max(self._usually(one, two), self._usually(two, one))
        apart = worst[1] > max(self._within(one), self._within(two), _WITHIN) + _APART
        return Alike(pair.people, pair.rows, worst[1]) if worst[0] <= limit.threshold and not apart else None

    def _within(self, code: int) -> float:
        """Median agreement of a person's rows with the person's others; 0 of a single one."""
        rows = self._filing.members(code)
        return float(np.median(self._filing.own[rows])) if len(rows) > 1 else 0.0

    def _usually(self, code: int, other: int) -> tuple[float, float]:
        """Median score and distance of a person's rows, held against another one as if the person had no others."""
        rows = [row for row in spread(self._filing.members(code), _SOME).tolist() if row not in self._strays]
        distances = [self._filing.agreement(row, other) for row in rows]
        thirds = [min(self._others(row, other), default=np.inf) for row in rows]
        scores = [self._usual.score(distance, third) for distance, third in zip(distances, thirds, strict=True)]
        return float(np.median(scores)), float(np.median(distances))

    def _others(self, row: int, but: int) -> Iterator[float]:
        """Distances of the people near a row, but for one."""
        near = self._filing.near(row, self._strays)
        return (distance for code, (distance, _) in near.items() if code != but)

    def _own(self, row: int) -> float:
        """Distance to the nearest other photo of the row's own person."""
        others = self._filing.members(int(self._filing.home[row]))
        return float(self._near.distances(row, others[others != row]).min(initial=np.inf))


def _turned(home: int, row: int, near: _Near) -> tuple[tuple[int, int], tuple[int, int]]:
    return (near.code, home), (near.row, row)


def is_one_person(table: EmbeddingTable, people: int) -> bool:
    """Whether the two people of a table are very likely one, in a gallery of so many."""
    near = Neighbours(table)
    for _ in near.look(_FARTHEST, 0.0):
        continue
    return bool(Likeness(near, Filing(near), people=people).same())
