"""A map of the gallery: distances between people or photos, and points in the plane that keep them. Pure numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.doctor.neighbours import Neighbours, spread
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.types import Vectors

LIMIT = 2000
"""Of more people or photos, so many evenly chosen ones are shown."""

_ROWS = 16_000
"""Where people are compared: of a gallery with more photos, so many, evenly chosen among each person's."""
_BLOCK = 512
_ALL, _BASIS, _ROUNDS = 300, 24, 60

Matrix = NDArray[np.float32]
"""(n, n) Euclidean distances between templates, zeros on the diagonal."""


@dataclass(frozen=True, slots=True, eq=False)
class GalleryMap:
    """Point i is of the person people[i]; samples[i] is their photo there (of a person the most typical one).

    `points` is (n, 2), y up, in units of the distances; `distances` between people are those of their nearest photos.
    """

    people: tuple[str, ...]
    samples: tuple[int, ...]
    points: NDArray[np.float64]
    distances: Matrix


def of_people(table: EmbeddingTable, limit: int = LIMIT) -> GalleryMap:
    """A point for every person who has a photo."""
    near = Neighbours(table)
    codes = spread(np.arange(len(near.people)), limit)
    members = [spread(near.members(int(code)), max(_ROWS // len(codes), 1)) for code in codes]
    distances = _between_people(near.vectors, members)
    typical = [_typical(near.vectors[rows]) for rows in members]
    samples = tuple(near.samples[rows[place]] for rows, place in zip(members, typical, strict=True))
    return GalleryMap(tuple(near.people[code] for code in codes), samples, scaled(distances), distances)


def of_photos(table: EmbeddingTable, limit: int = LIMIT) -> GalleryMap:
    """A point for every photo, a person's photos one after the other."""
    near = Neighbours(table)
    rows = spread(np.arange(len(near)), limit)
    distances = _distances(near.vectors[rows], near.vectors[rows])
    np.fill_diagonal(distances, 0.0)
    people = tuple(near.people[near.codes[row]] for row in rows)
    return GalleryMap(people, tuple(near.samples[row] for row in rows), scaled(distances), distances)


def scaled(distances: Matrix) -> NDArray[np.float64]:
    """(n, 2) points whose distances are as near as a plane allows to the given ones, about the origin.

    Classical multidimensional scaling (W. Torgerson, Psychometrika 17, 1952): the two leading eigenvectors of the
    doubly centred squared distances. The farthest point along each axis lies on the positive side.
    """
    count = len(distances)
    if count < 2:
        return np.zeros((count, 2))
    squared = distances.astype(np.float64) ** 2
    rows = squared.mean(axis=1)
    centred = -0.5 * (squared - rows[:, None] - rows + rows.mean())
    values, vectors = _leading(centred)
    points = vectors * np.sqrt(np.maximum(values, 0.0))
    farthest = points[np.abs(points).argmax(axis=0), np.arange(points.shape[1])]
    return np.asarray(points * np.where(farthest < 0, -1.0, 1.0))


def _leading(matrix: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The two largest eigenvalues of a symmetric matrix and their vectors (n, 2).

    Of a large one by orthogonal iteration with Rayleigh-Ritz values (G. Golub, C. Van Loan, Matrix Computations, 8.2):
    0.2 s for 2000 rows, where all eigenvalues take 12 s.
    """
    if len(matrix) <= _ALL:
        values, vectors = np.linalg.eigh(matrix)
        return values[:-3:-1], vectors[:, :-3:-1]
    basis = np.random.default_rng(0).normal(size=(len(matrix), _BASIS))
    for _ in range(_ROUNDS):
        basis = np.linalg.qr(matrix @ basis)[0]
    values, turns = np.linalg.eigh(basis.T @ matrix @ basis)
    return values[:-3:-1], basis @ turns[:, :-3:-1]


def _between_people(vectors: Vectors, members: list[NDArray[np.intp]]) -> Matrix:
    """The distance of the nearest photos of every two people."""
    distances = np.zeros((len(members), len(members)), dtype=np.float32)
    if not members:
        return distances
    starts = np.cumsum([0, *(len(rows) for rows in members)])
    chosen = vectors[np.concatenate(members)]
    for first in range(0, len(members), _BLOCK):
        last = min(first + _BLOCK, len(members))
        lines = _distances(chosen[starts[first] : starts[last]], chosen)
        columns = np.minimum.reduceat(lines, starts[:-1], axis=1)
        distances[first:last] = np.minimum.reduceat(columns, starts[first:last] - starts[first], axis=0)
    np.fill_diagonal(distances, 0.0)
    return np.minimum(distances, distances.T)  # equal but for rounding


def _distances(left: Vectors, right: Vectors) -> Matrix:
    squared = -2.0 * left @ right.T + np.einsum("ij,ij->i", right, right)
    squared += np.einsum("ij,ij->i", left, left)[:, None]
    return np.asarray(np.sqrt(np.maximum(squared, 0.0)), dtype=np.float32)


def _typical(vectors: Vectors) -> int:
    """The row nearest to the rows' mean."""
    return int(np.linalg.norm(vectors - vectors.mean(axis=0), axis=1).argmin())
