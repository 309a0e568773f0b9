"""Exact nearest-sample search in memory, in blocks of rows with cached norms. Knows no names and takes no decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Vector, Vectors

DIMENSIONS = 128

_BLOCK = 4096
"""Rows a block (2 MB): it stays in the cache for all queries, and growing never moves what is there."""
_QUERIES = 8
"""Queries answered at a time, which bounds the memory for a large gallery's keys."""
_ROUNDING = 2.0**-16
"""Bound of a key's rounding in units of the squared lengths it is made of: 128 products and sums of float32 err by
less than 128 x 2**-24 of them (N. Higham, Accuracy and Stability of Numerical Algorithms, 3.1); twice that."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A person's nearest sample and its Euclidean distance."""

    person: str
    sample: int
    distance: float


class SampleIndex:
    """Rows of 128 float32 numbers, each a sample of a person. Adding or removing one does not move the others.

    Answers do not depend on the order in which rows came: of equal distances the lower sample id goes first.
    """

    def __init__(self) -> None:
        self._vectors: list[Vectors] = []
        self._norms: list[NDArray[np.float32]] = []
        self._people: list[str] = []
        self._samples: list[int] = []
        self._row_of: dict[int, int] = {}
        self._rows_of: Counter[str] = Counter()
        self._longest = 0.0

    def __len__(self) -> int:
        return len(self._samples)

    def put(self, samples: Sequence[int], people: Sequence[str], vectors: Vectors) -> None:
        """Add rows, `vectors` is (n, 128), in place of those of the same samples; the person may be another one."""
        count = len(samples)
        if vectors.shape != (count, DIMENSIONS) or len(people) != count:
            raise ValueError(f"{count} samples, {len(people)} people, vectors {vectors.shape}")
        if len(set(samples)) != count:
            raise ValueError("a sample stands in the index once")
        rows = np.fromiter((self._row_for(*pair) for pair in zip(samples, people, strict=True)), np.intp, count)
        norms = np.einsum("ij,ij->i", vectors, vectors, dtype=np.float64)
        self._longest = max(self._longest, float(np.sqrt(norms.max(initial=0.0))))
        for block, places, chosen in _parts(rows):
            self._vectors[block][places] = vectors[chosen]
            self._norms[block][places] = norms[chosen]

    def update(self, samples: Sequence[int], people: Sequence[str], vectors: Vectors) -> None:
        """Make the index hold exactly these rows."""
        kept = set(samples)
        self.discard([sample for sample in self._samples if sample not in kept])
        self.put(samples, people, vectors)

    def discard(self, samples: Sequence[int]) -> None:
        """Remove rows by sample id; ids that are not there are passed over.

        The last row takes the free place, and its old numbers are overwritten: nothing of an erased face stays.
        """
        for sample in samples:
            row = self._row_of.pop(sample, None)
            if row is None:
                continue
            self._count_out(self._people[row])
            last = len(self) - 1
            block, place = divmod(row, _BLOCK)
            last_block, last_place = divmod(last, _BLOCK)
            if row != last:
                self._vectors[block][place] = self._vectors[last_block][last_place]
                self._norms[block][place] = self._norms[last_block][last_place]
                self._people[row] = self._people[last]
                self._samples[row] = self._samples[last]
                self._row_of[self._samples[row]] = row
            self._vectors[last_block][last_place] = 0.0
            self._norms[last_block][last_place] = 0.0
            self._people.pop()
            self._samples.pop()
        used = -(-len(self) // _BLOCK)
        del self._vectors[used:], self._norms[used:]

    def nearest(self, queries: Vectors, count: int) -> list[list[Hit]]:
        """For each query (m, 128) the `count` nearest people, nearest first, each by the nearest sample."""
        if not len(self):
            return [[] for _ in queries]
        count = min(count, len(self._rows_of))
        queries = np.ascontiguousarray(queries, dtype=np.float32)
        return [
            self._people_near(keys, query, count)
            for start in range(0, len(queries), _QUERIES)
            for keys, query in zip(
                self._keys(queries[start : start + _QUERIES]), queries[start : start + _QUERIES], strict=True
            )
        ]

    def within(self, query: Vector, reach: float, most: int) -> list[Hit]:
        """The samples up to `reach` from a query (128,), nearest first, at most so many, whosever they are."""
        if not len(self):
            return []
        queries = np.ascontiguousarray(query[np.newaxis], dtype=np.float32)
        squared = float(np.dot(query.astype(np.float64), query))
        slack = _ROUNDING * self._longest * (self._longest + 2.0 * squared**0.5)
        rows = np.flatnonzero(self._keys(queries)[0] <= reach * reach - squared + slack)
        distances = self._distances(rows, query)
        order = np.lexsort((np.array([self._samples[row] for row in rows], dtype=np.int64), distances))
        hits = [Hit(self._people[rows[at]], self._samples[rows[at]], float(distances[at])) for at in order]
        return [hit for hit in hits if hit.distance <= reach][:most]

    def of_people(self, people: Collection[str]) -> tuple[list[int], list[str], Vectors]:
        """Samples, their people and their rows (n, 128) of some people."""
        rows = np.array([row for row, person in enumerate(self._people) if person in people], dtype=np.intp)
        vectors = np.empty((len(rows), DIMENSIONS), dtype=np.float32)
        for block, places, chosen in _parts(rows):
            vectors[chosen] = self._vectors[block][places]
        return [self._samples[row] for row in rows], [self._people[row] for row in rows], vectors

    def _keys(self, queries: Vectors) -> NDArray[np.float32]:
        """(m, n): |x|^2 - 2 x.q = |x - q|^2 - |q|^2 of all rows x; the term left out changes no order.

        Row by row and without BLAS's threads: one look is limited by reading the rows, and waking threads on a busy
        machine took longer (16 ms against 0.1 ms for 10 000 rows).
        """
        scaled = np.expand_dims(queries * np.float32(-2.0), 1)
        keys = np.empty((len(queries), len(self)), dtype=np.float32)
        for number, (vectors, norms) in enumerate(zip(self._vectors, self._norms, strict=True)):
            part = keys[:, number * _BLOCK : (number + 1) * _BLOCK]
            rows = part.shape[1]
            np.vecdot(vectors[:rows], scaled, out=part)
            part += norms[:rows]
        return keys

    def _people_near(self, keys: NDArray[np.float32], query: Vector, count: int) -> list[Hit]:
        """Widen the shortlist of rows until no row outside it can be nearer than the last person found."""
        squared = float(np.dot(query.astype(np.float64), query))
        rounding = _ROUNDING * self._longest * (self._longest + 2.0 * squared**0.5)
        wanted = 8 * count + 16
        while True:
            rows, limit = _shortlist(keys, wanted)
            hits = self._exact(rows, query, count)
            if len(rows) == len(keys):
                return hits
            if len(hits) == count and hits[-1].distance ** 2 < limit + squared - rounding:
                return hits
            wanted *= 4

    def _exact(self, rows: NDArray[np.intp], query: Vector, count: int) -> list[Hit]:
        """The first `count` people of these rows by distances without the keys' rounding."""
        distances = self._distances(rows, query)
        nearest: dict[str, Hit] = {}
        for place in np.lexsort(([self._samples[row] for row in rows], distances)):
            person = self._people[rows[place]]
            if person not in nearest:
                nearest[person] = Hit(person, self._samples[rows[place]], float(distances[place]))
                if len(nearest) == count:
                    break
        return list(nearest.values())

    def _distances(self, rows: NDArray[np.intp], query: Vector) -> NDArray[np.float64]:
        """(n,) of these rows to a query, without the keys' rounding."""
        differences = np.empty((len(rows), DIMENSIONS), dtype=np.float64)
        for block, places, chosen in _parts(rows):
            differences[chosen] = self._vectors[block][places]
        differences -= query
        return np.asarray(np.sqrt(np.einsum("ij,ij->i", differences, differences)))

    def _row_for(self, sample: int, person: str) -> int:
        """The row of the sample, a new one at the end if need be; from now on it is the person's."""
        row = self._row_of.get(sample)
        if row is None:
            row = self._row_of[sample] = len(self)
            if row == len(self._vectors) * _BLOCK:
                self._vectors.append(np.zeros((_BLOCK, DIMENSIONS), dtype=np.float32))
                self._norms.append(np.zeros(_BLOCK, dtype=np.float32))
            self._samples.append(sample)
            self._people.append(person)
        else:
            self._count_out(self._people[row])
            self._people[row] = person
        self._rows_of[person] += 1
        return row

    def _count_out(self, person: str) -> None:
        """One row less is the person's."""
        self._rows_of[person] -= 1
        if not self._rows_of[person]:
            del self._rows_of[person]


def _parts(rows: NDArray[np.intp]) -> Iterator[tuple[int, NDArray[np.intp], NDArray[np.intp]]]:
    """For each block that holds some of the rows: its number, their places in it, which of the rows they are."""
    if not len(rows):
        return
    blocks, places = np.divmod(rows, _BLOCK)
    order = np.argsort(blocks, kind="stable")
    cuts = np.flatnonzero(np.diff(blocks[order])) + 1
    for chosen in np.split(order, cuts):
        yield int(blocks[chosen[0]]), places[chosen], chosen


def _shortlist(keys: NDArray[np.float32], wanted: int) -> tuple[NDArray[np.intp], float]:
    """At least `wanted` rows, or all, and a limit that no key of another row is below.

    The limit is the wanted-th smallest of the minima of many groups of rows, so as many rows are not above it: two
    passes over the keys instead of sorting any of them.
    """
    groups = 8 * wanted
    span = len(keys) // groups
    if span < 2:
        if wanted >= len(keys):
            return np.arange(len(keys)), np.inf
        minima = keys
    else:
        minima = keys[: span * groups].reshape(span, groups).min(axis=0)
    limit = np.partition(minima, wanted - 1)[wanted - 1]
    rows = np.flatnonzero(keys <= limit)
    if len(rows) > groups:  # a few groups hold nearly all that is near
        inner = np.argpartition(keys[rows], groups - 1)[:groups]
        rows = rows[inner]
        limit = keys[rows].max()
    return rows, float(limit)
