"""The album of strangers: visits of nobody known, grouped by likeness. Pure rule; who they were is said by a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.types import Vector, Vectors

LIMIT = 0.44
"""Largest mean distance at which two groups are one person's: see docs/benchmarks.md."""


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """What the album knows of one visit's picture: its template and how good it is (0 to 100)."""

    visit: Event
    template: Vector
    quality: float


@dataclass(frozen=True, slots=True)
class Stranger:
    """Visits that seem to be one person's, earliest first; `pictures` are the ids of the same, the best first."""

    visits: tuple[Event, ...]
    pictures: tuple[int, ...]

    @property
    def id(self) -> int:
        """Names the group: the number of its first visit."""
        return self.visits[0].id or 0

    @property
    def events(self) -> tuple[int, ...]:
        """The numbers of its visits."""
        return tuple(visit.id or 0 for visit in self.visits)

    @property
    def first(self) -> float:
        """When it was first seen, Unix seconds."""
        return self.visits[0].first

    @property
    def last(self) -> float:
        """When it was last seen, Unix seconds."""
        return max(visit.last for visit in self.visits)


def album(portraits: Sequence[Portrait], limit: float = LIMIT) -> list[Stranger]:
    """Everybody in these pictures, who was there most often first, then who was there last.

    The order of `portraits` does not matter.
    """
    if not portraits:
        return []
    in_time = sorted(portraits, key=lambda each: (each.visit.first, each.visit.id or 0))
    groups = grouped(np.stack([each.template for each in in_time]), limit)
    found = [_stranger([in_time[row] for row in rows]) for rows in groups]
    return sorted(found, key=lambda each: (-len(each.visits), -each.last, each.id))


def grouped(vectors: Vectors, limit: float) -> list[tuple[int, ...]]:
    """Rows of (n, 128) templates that are one person's, as sorted tuples in the order of their first rows.

    The two groups with the least mean distance between their faces become one, again and again, while that is at most
    `limit`: average linkage (Sokal and Michener 1958), found by chains of nearest neighbours (Murtagh 1983) in
    n * n steps. A face between two people does not join them, as it does where one short distance is enough. O(n * n)
    memory.
    """
    count = len(vectors)
    distances = _distances(np.asarray(vectors, dtype=np.float64))
    np.fill_diagonal(distances, np.inf)
    members: dict[int, list[int]] = {row: [row] for row in range(count)}
    waiting, done, chain = dict.fromkeys(range(count)), [], list[int]()
    while waiting:
        if not chain:
            chain.append(next(iter(waiting)))
        tip = chain[-1]
        near = _nearest(distances[tip], chain)
        if distances[tip, near] > limit:
            # Nothing that others become later can be nearer to it than the nearest of them is now.
            chain.clear()
            done.append(members[tip])
            del waiting[tip]
            distances[tip, :] = distances[:, tip] = np.inf
        elif len(chain) > 1 and near == chain[-2]:
            del chain[-2:]
            kept, gone = min(tip, near), max(tip, near)
            _join(distances, kept, gone, len(members[kept]), len(members[gone]))
            members[kept] += members.pop(gone)
            del waiting[gone]
        else:
            chain.append(near)
    return sorted(tuple(sorted(rows)) for rows in done)


def _nearest(row: NDArray[np.float64], chain: Sequence[int]) -> int:
    """The nearest group; of equally near ones the one before in the chain, so that a chain ends."""
    near = int(row.argmin())
    return chain[-2] if len(chain) > 1 and row[chain[-2]] <= row[near] else near


def _join(distances: NDArray[np.float64], kept: int, gone: int, of_kept: int, of_gone: int) -> None:
    """Mean distances of the united group to all others (Lance and Williams 1967)."""
    united = (of_kept * distances[kept] + of_gone * distances[gone]) / (of_kept + of_gone)
    united[kept] = united[gone] = np.inf
    distances[kept, :] = distances[:, kept] = united
    distances[gone, :] = distances[:, gone] = np.inf


def _distances(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, n) Euclidean distances; those of equal rows are exactly zero."""
    squares = np.einsum("ij,ij->i", vectors, vectors)
    products: NDArray[np.float64] = vectors @ vectors.T
    apart = np.sqrt(np.maximum(squares[:, None] + squares - 2.0 * products, 0.0))
    apart[apart < 1e-6] = 0.0
    return np.asarray((apart + apart.T) / 2.0)


def _stranger(portraits: Sequence[Portrait]) -> Stranger:
    best = sorted(portraits, key=lambda each: (-each.quality, each.visit.id or 0))
    return Stranger(tuple(each.visit for each in portraits), tuple(each.visit.id or 0 for each in best))
