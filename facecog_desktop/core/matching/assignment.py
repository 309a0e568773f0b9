"""The assignment problem: which row goes with which column at the least total cost. Small and exact."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def assign(cost: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Pairs (row, column) of the cheapest complete matching of the smaller side of `cost` (rows, columns).

    Shortest augmenting paths with potentials (the Hungarian method as in Jonker and Volgenant 1987), O(n^3).
    Costs must be finite; forbid a pair by a large cost and drop it afterwards.
    """
    matrix = np.asarray(cost, dtype=np.float64)
    if matrix.size == 0:
        return []
    if matrix.shape[0] > matrix.shape[1]:
        return sorted((row, column) for column, row in assign(matrix.T))
    return _assign_wide(matrix)


def _assign_wide(cost: NDArray[np.float64]) -> list[tuple[int, int]]:
    """The matching where there are at least as many columns as rows. Index 0 is a border, real ones count from 1."""
    rows, columns = cost.shape
    row_potential = np.zeros(rows + 1)
    column_potential = np.zeros(columns + 1)
    row_of = np.zeros(columns + 1, dtype=int)
    for row in range(1, rows + 1):
        row_of[0] = row
        predecessors, column = _augment(cost, row_potential, column_potential, row_of)
        while column:
            before = int(predecessors[column])
            row_of[column] = row_of[before]
            column = before
    return sorted((int(row_of[column]) - 1, column - 1) for column in range(1, columns + 1) if row_of[column])


def _augment(
    cost: NDArray[np.float64],
    row_potential: NDArray[np.float64],
    column_potential: NDArray[np.float64],
    row_of: NDArray[np.int_],
) -> tuple[NDArray[np.int_], int]:
    """Grow a shortest-path tree from column 0 until a free column is met; potentials are updated in place.

    Returns the predecessor of each column and the free column found.
    """
    columns = cost.shape[1]
    shortest = np.full(columns + 1, np.inf)
    predecessor = np.zeros(columns + 1, dtype=int)
    used = np.zeros(columns + 1, dtype=bool)
    column = 0
    while True:
        used[column] = True
        row = int(row_of[column])
        reduced = cost[row - 1] - row_potential[row] - column_potential[1:]
        better = (~used[1:]) & (reduced < shortest[1:])
        shortest[1:][better] = reduced[better]
        predecessor[1:][better] = column
        open_columns = np.where(used, np.inf, shortest)
        open_columns[0] = np.inf
        following = int(np.argmin(open_columns))
        step = open_columns[following]
        row_potential[row_of[used]] += step
        column_potential[used] -= step
        shortest[~used] -= step
        column = following
        if row_of[column] == 0:
            return predecessor, column
