"""Exact nearest-sample search over one contiguous matrix with cached norms. Knows no names and takes no decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Vectors

DIMENSIONS = 128
_FIRST_CAPACITY = 256


@dataclass(frozen=True, slots=True)
class Hit:
    """A person's nearest sample and its Euclidean distance."""

    person: str
    sample: int
    distance: float


class SampleIndex:
    """Rows of 128 float32 numbers, each a sample of a person. Adding or removing one does not move the others."""

    def __init__(self) -> None:
        self._vectors: Vectors = np.empty((_FIRST_CAPACITY, DIMENSIONS), dtype=np.float32)
        self._norms: NDArray[np.float32] = np.empty(_FIRST_CAPACITY, dtype=np.float32)
        self._people: list[str] = []
        self._samples: list[int] = []
        self._row_of: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._samples)

    def extend(self, samples: Sequence[int], people: Sequence[str], vectors: Vectors) -> None:
        """Append rows: `vectors` is (n, 128). Sample ids must be new."""
        count = len(samples)
        if vectors.shape != (count, DIMENSIONS) or len(people) != count:
            raise ValueError(f"{count} samples, {len(people)} people, vectors {vectors.shape}")
        if len(set(samples)) != count or not self._row_of.keys().isdisjoint(samples):
            raise ValueError("a sample stands in the index once")
        start, end = len(self), len(self) + count
        self._reserve(end)
        self._vectors[start:end] = vectors
        rows = self._vectors[start:end]
        self._norms[start:end] = np.einsum("ij,ij->i", rows, rows)
        self._people.extend(people)
        self._samples.extend(samples)
        self._row_of.update(zip(samples, range(start, end), strict=True))

    def update(self, samples: Sequence[int], people: Sequence[str], vectors: Vectors) -> None:
        """Make the index hold exactly these rows, moving only those that differ.

        A sample's vector never changes under its id; its person may.
        """
        owner = dict(zip(samples, people, strict=True))
        self.discard([s for s, row in list(self._row_of.items()) if owner.get(s) != self._people[row]])
        fresh = [i for i, sample in enumerate(samples) if sample not in self._row_of]
        if fresh:
            chosen = vectors if len(fresh) == len(samples) else vectors[fresh]
            self.extend([samples[i] for i in fresh], [people[i] for i in fresh], chosen)

    def discard(self, samples: Sequence[int]) -> None:
        """Remove rows by sample id; ids that are not there are passed over. The last row takes the free place."""
        for sample in samples:
            row = self._row_of.pop(sample, None)
            if row is None:
                continue
            last = len(self) - 1
            if row != last:
                self._vectors[row] = self._vectors[last]
                self._norms[row] = self._norms[last]
                self._people[row] = self._people[last]
                self._samples[row] = self._samples[last]
                self._row_of[self._samples[row]] = row
            self._people.pop()
            self._samples.pop()

    def nearest(self, queries: Vectors, count: int) -> list[list[Hit]]:
        """For each query (m, 128) the `count` nearest people, nearest first, each by the nearest sample."""
        if not len(self):
            return [[] for _ in queries]
        size = len(self)
        queries = np.ascontiguousarray(queries, dtype=np.float32)
        # |x - q|^2 = |x|^2 - 2 x.q + |q|^2; the last term changes no order.
        order_keys = self._vectors[:size] @ queries.T
        order_keys *= -2.0
        order_keys += self._norms[:size, np.newaxis]
        return [self._people_of(order_keys[:, column], query, count) for column, query in enumerate(queries)]

    def _people_of(self, keys: NDArray[np.float32], query: NDArray[np.float32], count: int) -> list[Hit]:
        """Widen the shortlist of rows until it holds enough different people."""
        size = len(keys)
        shortlist = min(size, 16 * count + 32)
        while True:
            rows = np.argpartition(keys, shortlist - 1)[:shortlist] if shortlist < size else np.arange(size)
            hits = self._exact(rows, query)
            # The last quarter is not trusted: rounding of the keys could have kept a nearer row out.
            if shortlist == size or len(_first_per_person(hits[: shortlist * 3 // 4])) >= count:
                return _first_per_person(hits)[:count]
            shortlist = min(size, shortlist * 4)

    def _exact(self, rows: NDArray[np.intp], query: NDArray[np.float32]) -> list[Hit]:
        """Hits of these rows by distances that are not rounded by the expansion above, nearest first."""
        difference = self._vectors[rows] - query
        distances = np.sqrt(np.einsum("ij,ij->i", difference, difference))
        order = np.lexsort((rows, distances))
        return [
            Hit(self._people[row], self._samples[row], distance)
            for row, distance in zip(rows[order].tolist(), distances[order].tolist(), strict=True)
        ]

    def _reserve(self, size: int) -> None:
        """Room for `size` rows; doubles, so that adding stays cheap on the average."""
        capacity = len(self._norms)
        if size <= capacity:
            return
        capacity = max(size, capacity * 2)
        vectors = np.empty((capacity, DIMENSIONS), dtype=np.float32)
        vectors[: len(self)] = self._vectors[: len(self)]
        norms = np.empty(capacity, dtype=np.float32)
        norms[: len(self)] = self._norms[: len(self)]
        self._vectors, self._norms = vectors, norms


def _first_per_person(hits: Sequence[Hit]) -> list[Hit]:
    """The first hit of each person, order kept."""
    seen: set[str] = set()
    first: list[Hit] = []
    for hit in hits:
        if hit.person not in seen:
            seen.add(hit.person)
            first.append(hit)
    return first
