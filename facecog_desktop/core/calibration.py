"""Which threshold for which gallery, and what it means: the chance that a stranger is given a name."""

from __future__ import annotations

import math

# Scores of strangers against galleries of N people follow log10(chance) = BASE + SLOPE * score + GROWTH * log10(N)
# in the range that matters. Fitted on Labeled Faces in the Wild (see docs/benchmarks.md).
_BASE = -7.2
_SLOPE = 11.0
_GROWTH = 0.6

DEFAULT_CHANCE = 0.01
"""The chance of a false name that an unset threshold aims at, for one look at one stranger."""

_LOWEST, _HIGHEST = 0.2, 0.6


def false_name_chance(threshold: float, people: int) -> float:
    """The chance, 0 to 1, that one look at somebody unknown gives a name out of a gallery of `people`."""
    if people <= 0:
        return 0.0
    exponent = _BASE + _SLOPE * threshold + _GROWTH * math.log10(people)
    return float(min(1.0, 10.0**exponent))


def threshold_for(people: int, chance: float = DEFAULT_CHANCE) -> float:
    """The largest score that keeps a stranger's chance of a name at `chance`, within sensible limits."""
    count = max(people, 1)
    score = (math.log10(chance) - _BASE - _GROWTH * math.log10(count)) / _SLOPE
    return min(max(score, _LOWEST), _HIGHEST)
