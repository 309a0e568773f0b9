"""Which threshold a gallery's own curves speak for, given the chance of a false name that is wanted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from facecog_desktop.core.doctor.own_curves import Curves
from facecog_desktop.core.matching import calibration

FEWEST = 10
"""People that a gallery must have for its own curve to count: of fewer it is chance."""

_PARTS = (0.1, 0.25)
"""Parts of the strangers at which the own curve is held against the built-in one: rarer ones are a handful of photos,
and where people are alike the middle of the curve moves farther than its end."""

_WORTH = 20
"""So many people the built-in curve is worth. Found with benchmarks/calibration.py: with fewer a usual gallery is moved
about by chance, with more a gallery of people who are alike hardly moves."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A threshold for a wanted chance that one look at a stranger gives a name.

    `own`: whether the gallery's own curve has a say; `moved`: how far it moved the built-in threshold, negative where
    the people of this gallery are more alike than people usually are. `unnamed`: the part of the gallery's own photos
    that would be left without their name, each searched in the others; None where nobody has two.
    """

    chance: float
    threshold: float
    own: bool
    moved: float
    unnamed: float | None


def shift(curves: Curves) -> float:
    """How much farther than usual strangers are in this gallery; 0 of a gallery that is too small to tell."""
    if curves.unlike < FEWEST:
        return 0.0
    # Each photo was searched without its own person, in a gallery of one less.
    usual = [calibration.threshold_for(curves.people - 1, part) for part in _PARTS]
    found = np.quantile(curves.strangers, _PARTS)
    return float(np.mean(found - usual)) * curves.unlike / (curves.unlike + _WORTH)


def propose(curves: Curves, chance: float = calibration.DEFAULT_CHANCE) -> Proposal:
    """The built-in threshold for a gallery of this size, moved as far as the own curve says."""
    moved = shift(curves)
    threshold = max(calibration.threshold_for(curves.people, chance) + moved, 0.0)
    unnamed = curves.unnamed(threshold) if len(curves.same) else None
    return Proposal(chance, threshold, curves.unlike >= FEWEST, moved, unnamed)


def chance_at(curves: Curves, threshold: float) -> float:
    """The chance (0 to 1) that one look at a stranger gives a name in this gallery, by its own curve if it has one."""
    return calibration.false_name_chance(threshold - shift(curves), curves.people)
