"""Which threshold for which gallery, and what it means: the chance that a stranger is given a name."""

from __future__ import annotations

import math

import numpy as np

DEFAULT_CHANCE = 0.01
"""The chance of a false name that an unset threshold aims at, for one look at one stranger. Votes lower it further."""

# Scores (matching.Policy) at which strangers were given a name with the chance at the column's head, for galleries of
# as many people as the row says, two photos each. Measured on Labeled Faces in the Wild (930 people drawn anew for
# each gallery, templates of kept crops against templates of live faces): see docs/benchmarks.md.
_CHANCES = (0.001, 0.01, 0.05, 0.1, 0.25, 0.5)
_SCORES = {
    1: (0.379, 0.474, 0.561, 0.608, 0.686, 0.776),
    3: (0.362, 0.449, 0.524, 0.561, 0.622, 0.685),
    10: (0.345, 0.429, 0.498, 0.531, 0.578, 0.624),
    30: (0.341, 0.417, 0.477, 0.505, 0.547, 0.586),
    100: (0.337, 0.408, 0.460, 0.485, 0.520, 0.553),
    400: (0.333, 0.403, 0.441, 0.460, 0.493, 0.522),
}
_PER_DECADE = 0.012  # how much lower the scores get for each tenfold gallery beyond the table


def threshold_for(people: int, chance: float = DEFAULT_CHANCE) -> float:
    """The score that keeps a stranger's chance (0.001 to 0.5, else clipped) of a name in a gallery of `people`."""
    wanted = math.log10(min(max(chance, _CHANCES[0]), _CHANCES[-1]))
    return float(np.interp(wanted, np.log10(_CHANCES), _scores_at(people)))


def false_name_chance(threshold: float, people: int) -> float:
    """The chance, 0 to 1, that one look at somebody unknown gives a name out of a gallery of `people`.

    Beyond the measured range it goes on along the last straight line of the curve (chance on a logarithmic scale).
    """
    if people <= 0:
        return 0.0
    scores, chances = _scores_at(people), np.log10(_CHANCES)
    if threshold < scores[0]:
        exponent = chances[0] + (threshold - scores[0]) * (chances[1] - chances[0]) / (scores[1] - scores[0])
    elif threshold > scores[-1]:
        exponent = chances[-1] + (threshold - scores[-1]) * (chances[-1] - chances[-2]) / (scores[-1] - scores[-2])
    else:
        exponent = float(np.interp(threshold, scores, chances))
    return float(min(1.0, 10.0**exponent))


def _scores_at(people: int) -> np.ndarray:
    """The table's row for a gallery of this size, between rows by the logarithm of the size."""
    size = math.log10(max(people, 1))
    sizes = np.log10(list(_SCORES))
    columns = np.array(list(_SCORES.values())).T
    beyond = max(size - sizes[-1], 0.0) * _PER_DECADE
    return np.array([float(np.interp(size, sizes, column)) - beyond for column in columns])
