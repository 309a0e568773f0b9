"""Figures of attacks with pictures after ISO/IEC 30107-3, with their intervals. numpy only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_CONFIDENT = 1.959964
"""The normal distribution's quantile of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Rate:
    """`errors` of `count` presentations."""

    errors: int
    count: int

    @property
    def value(self) -> float | None:
        """0 to 1, None of nothing."""
        return self.errors / self.count if self.count else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % interval (1927): right where every presentation stands for itself, too narrow where many are of

        one person.
        """
        if not self.count:
            return None
        part, n, z = self.errors / self.count, self.count, _CONFIDENT
        middle = (part + z**2 / (2 * n)) / (1 + z**2 / n)
        half = z / (1 + z**2 / n) * float(np.sqrt(part * (1 - part) / n + z**2 / (4 * n**2)))
        return max(middle - half, 0.0), min(middle + half, 1.0)


@dataclass(frozen=True, slots=True)
class Figures:
    """`apcer`: attacks taken for live faces; `bpcer`: live faces taken for attacks."""

    apcer: Rate
    bpcer: Rate


def figures(accepted: NDArray[np.bool_], alive: NDArray[np.bool_]) -> Figures:
    """Of presentations: whether each (n,) was taken for a live face, and whether it was one."""
    return Figures(
        apcer=Rate(int(np.sum(accepted & ~alive)), int(np.sum(~alive))),
        bpcer=Rate(int(np.sum(~accepted & alive)), int(np.sum(alive))),
    )
