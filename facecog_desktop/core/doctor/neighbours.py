"""All photos of a gallery against all others, block by block: who is near whom. Knows no names and judges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.types import Vectors

Rows = NDArray[np.intp]
Distances = NDArray[np.float32]

_BLOCK = 512
"""Rows compared with all others at a time: 200 MB of distances for 100 000 photos."""
_SEVERAL = 512
"""Of a person with more photos, so many evenly chosen ones stand for all when the agreement is measured."""
_CROWDED = 64
"""Near strangers a photo that are remembered at most, on average: nearer ones only in a crowded gallery."""
_DRAWN = 1024


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Pairs of rows that are near each other, (n,) each: rows, their neighbours and the Euclidean distances."""

    rows: Rows
    others: Rows
    distances: Distances


class Neighbours:
    """The rows of a table, sorted by person, and what `look` finds out about them.

    `codes` numbers the people as they stand in `people`; a person's rows are rows[starts[code]:starts[code + 1]].
    """

    def __init__(self, table: EmbeddingTable) -> None:
        self.people = tuple(sorted(set(table.people)))
        number = {person: code for code, person in enumerate(self.people)}
        codes = np.fromiter((number[person] for person in table.people), np.intp, len(table.people))
        order = np.lexsort((np.asarray(table.samples, dtype=np.int64), codes))
        self.codes: Rows = codes[order]
        self.samples = tuple(table.samples[row] for row in order)
        self.vectors: Vectors = np.ascontiguousarray(table.vectors[order], dtype=np.float32)
        self.starts: Rows = np.searchsorted(self.codes, np.arange(len(self.people) + 1))
        self._squares = np.einsum("ij,ij->i", self.vectors, self.vectors)
        self._found: list[Pairs] = []
        self._alike: list[Pairs] = []

    def __len__(self) -> int:
        return len(self.samples)

    def look(self, reach: float, alike: float) -> Iterator[float]:
        """Compare all rows; yields the part that is done (0 to 1) after every block.

        Afterwards `strangers` holds the pairs of different people up to `reach` and `twins` those of one person up to
        `alike`. In a crowded gallery `reach` shrinks so that a row has about 64 near strangers at most.
        """
        self._found, self._alike = [], []
        reach = min(reach, self._crowded_reach())
        for start in range(0, len(self), _BLOCK):
            self._compare(np.arange(start, min(start + _BLOCK, len(self))), reach, alike)
            yield min(start + _BLOCK, len(self)) / len(self)

    @property
    def strangers(self) -> Pairs:
        """Near pairs of two people, both ways round, by row."""
        return _joined(self._found)

    @property
    def twins(self) -> Pairs:
        """Near pairs of one person's rows, row < other: for each other the first ones that it is near."""
        return _joined(self._alike)

    def members(self, code: int) -> Rows:
        """The rows of a person."""
        return np.arange(self.starts[code], self.starts[code + 1])

    def distances(self, row: int, others: Rows) -> NDArray[np.float64]:
        """(n,) Euclidean distances of one row to some."""
        differences = self.vectors[others].astype(np.float64) - self.vectors[row]
        return np.asarray(np.sqrt(np.einsum("ij,ij->i", differences, differences)))

    def agreement(self, row: int, others: Rows) -> float:
        """Mean distance of one row to the nearer half of some, itself left out; infinite where none are left."""
        others = spread(others[others != row])
        return nearer_half(self.distances(row, others)) if len(others) else np.inf

    def own_agreements(self) -> NDArray[np.float64]:
        """(n,): the agreement of every row with the other rows of its person."""
        found = np.full(len(self), np.inf)
        for code in range(len(self.people)):
            rows = self.members(code)
            if 1 < len(rows) <= _SEVERAL:
                found[rows] = self._agreements_within(rows)
            elif len(rows) > _SEVERAL:
                found[rows] = [self.agreement(int(row), rows) for row in rows]
        return found

    def _agreements_within(self, rows: Rows) -> NDArray[np.float64]:
        """The same for all rows of one person at once."""
        vectors = self.vectors[rows].astype(np.float64)
        squares = np.einsum("ij,ij->i", vectors, vectors)
        table = np.sqrt(np.maximum(squares[:, None] + squares - 2.0 * vectors @ vectors.T, 0.0))
        np.fill_diagonal(table, np.inf)
        table.sort(axis=1)
        return np.asarray(table[:, : len(rows) // 2].mean(axis=1))  # half of the n - 1 others, rounded up

    def _compare(self, rows: Rows, reach: float, alike: float) -> None:
        """One block of rows against all."""
        squared = self.squared(rows)
        first, last = self.codes[rows[0]], self.codes[rows[-1]]
        for code in range(first, last + 1):
            lines = rows[self.codes[rows] == code] - rows[0]
            columns = slice(self.starts[code], self.starts[code + 1])
            self._alike.append(self._near(squared[lines, columns], alike, lines + rows[0], columns.start, once=True))
            squared[lines, columns] = np.inf
        self._found.append(self._near(squared, reach, rows, 0))

    def squared(self, rows: Rows) -> Distances:
        """(rows, all) squared distances, |x|^2 + |y|^2 - 2 x.y."""
        squared = np.asarray((self.vectors[rows] * np.float32(-2.0)) @ self.vectors.T, np.float32)
        squared += self._squares
        squared += self._squares[rows, None]
        return squared

    def _near(self, squared: Distances, reach: float, rows: Rows, first: int, *, once: bool = False) -> Pairs:
        """The pairs of a part of the table up to `reach`, with distances free of the product's rounding."""
        lines, columns = np.nonzero(squared <= np.float32(reach * reach))
        left, right = rows[lines], columns + first
        if once:
            left, right = left[left < right], right[left < right]
            right, where = np.unique(right, return_index=True)
            left = left[where]
        differences = self.vectors[left] - self.vectors[right]
        distances = np.sqrt(np.einsum("ij,ij->i", differences, differences))
        return Pairs(left, right, distances.astype(np.float32))

    def _crowded_reach(self) -> float:
        """The distance within which a row has about _CROWDED strangers, by some evenly chosen rows."""
        if len(self) <= 2 * _CROWDED:
            return np.inf
        some = spread(np.arange(len(self)), _DRAWN)
        squared = self._squared_between(some, spread(np.arange(len(self)), 8 * _DRAWN))
        part = min(_CROWDED / len(self), 1.0)
        return float(np.quantile(squared, part).clip(0.0) ** 0.5) if len(squared) else np.inf

    def _squared_between(self, rows: Rows, columns: Rows) -> Distances:
        """Squared distances of rows of different people, in no order."""
        squared: Distances = -2.0 * self.vectors[rows] @ self.vectors[columns].T + self._squares[columns]
        squared += self._squares[rows, None]
        return np.asarray(squared[self.codes[rows, None] != self.codes[columns]])


def nearer_half(distances: NDArray[np.float64]) -> float:
    """Mean of the smaller half (rounded up) of some distances: a few that do not belong there do not spoil it."""
    half = (len(distances) + 1) // 2
    return float(np.partition(distances, half - 1)[:half].mean())


def spread(rows: Rows, count: int = _SEVERAL) -> Rows:
    """The rows, or evenly chosen ones where there are more than `count`."""
    return rows if len(rows) <= count else rows[np.linspace(0, len(rows) - 1, count).astype(np.intp)]


def _joined(parts: Sequence[Pairs]) -> Pairs:
    if not parts:
        return Pairs(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0, np.float32))
    return Pairs(
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.others for part in parts]),
        np.concatenate([part.distances for part in parts]),
    )
