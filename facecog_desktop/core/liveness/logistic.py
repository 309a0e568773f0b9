"""A small classifier: logistic regression over a few measures, trained and used with numpy alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Measures = NDArray[np.float64]
"""(n, m): n faces, m measures of each."""

Labels = NDArray[np.bool_]
"""(n,): whether each face is alive."""

_STEPS = 50
_STILL = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Logistic:
    """`weights` (m,) for measures taken less `middle` (m,) and over `spread` (m,), and a `bias`."""

    weights: NDArray[np.float64]
    bias: float
    middle: NDArray[np.float64]
    spread: NDArray[np.float64]

    def chances(self, measures: Measures) -> NDArray[np.float64]:
        """(n,): 0 for an attack, 1 for somebody alive. A chance only for pictures like those it was trained on."""
        return _sigmoid((measures - self.middle) / self.spread @ self.weights + self.bias)


def fit(measures: Measures, alive: Labels, *, penalty: float = 1.0) -> Logistic:
    """Least regularised log-loss by Newton's steps (iteratively reweighted least squares, Bishop 2006, 4.3.3).

    Both classes count alike, however many faces each has. `penalty` is for squared weights, over the faces' number.
    Raises ValueError where a class is empty.
    """
    if alive.all() or not alive.any():
        raise ValueError("a classifier needs live faces and attacks")
    middle = measures.mean(axis=0)
    spread = np.where((deviation := measures.std(axis=0)) > 1e-12, deviation, 1.0)
    rows = np.column_stack([(measures - middle) / spread, np.ones(len(measures))])
    importance = np.where(alive, 0.5 / alive.mean(), 0.5 / (~alive).mean())
    ridge = np.diag([*[penalty] * measures.shape[1], 1e-6])
    values = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        chances = _sigmoid(rows @ values)
        slope = rows.T @ (importance * (chances - alive)) + ridge @ values
        curve = rows.T @ (rows * (importance * chances * (1 - chances))[:, None]) + ridge
        step = np.linalg.solve(curve, slope)
        values = values - step
        if float(np.abs(step).max()) < _STILL:
            break
    return Logistic(values[:-1], float(values[-1]), middle, spread)


def _sigmoid(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(values, -500.0, 500.0))), dtype=np.float64)
