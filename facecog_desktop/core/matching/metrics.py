"""Figures of biometric performance after ISO/IEC 19795-1, from distances. Smaller distances mean more alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Distances = NDArray[np.float64]
"""(n,): distances or scores of comparisons; inf where a face was not found."""


def fmr(impostor: Distances, threshold: float) -> float:
    """False match rate: the part of impostor comparisons at or below the threshold."""
    return float(np.mean(impostor <= threshold)) if len(impostor) else 0.0


def fnmr(genuine: Distances, threshold: float) -> float:
    """False non-match rate: the part of genuine comparisons above the threshold, faces not found among them."""
    return float(np.mean(genuine > threshold)) if len(genuine) else 0.0


def threshold_at_fmr(impostor: Distances, rate: float) -> float:
    """The largest threshold among the impostor distances' gaps at which no more than `rate` of them match."""
    ordered = np.sort(impostor)
    allowed = int(np.floor(rate * len(ordered) + 1e-9))
    if allowed >= len(ordered):
        return float("inf")
    # Just below the first distance that must not match.
    return float(np.nextafter(ordered[allowed], -np.inf))


def fnmr_at_fmr(genuine: Distances, impostor: Distances, rate: float) -> float:
    """FNMR at the threshold where FMR is at most `rate`."""
    return fnmr(genuine, threshold_at_fmr(impostor, rate))


def best_threshold(genuine: Distances, impostor: Distances) -> float:
    """The threshold of the highest accuracy, halfway to the next distance so that it does not hang on one pair."""
    finite = np.concatenate([genuine[np.isfinite(genuine)], impostor[np.isfinite(impostor)]])
    levels = np.unique(finite)
    if not len(levels):
        return 0.0
    middles = np.concatenate([levels[:1] - 1e-6, (levels[:-1] + levels[1:]) / 2, levels[-1:] + 1e-6])
    matched = np.searchsorted(np.sort(genuine), middles, side="right")
    confused = np.searchsorted(np.sort(impostor), middles, side="right")
    return float(middles[int(np.argmax(matched - confused))])


def accuracy(genuine: Distances, impostor: Distances, threshold: float) -> float:
    """The part of all comparisons decided rightly."""
    right = np.sum(genuine <= threshold) + np.sum(impostor > threshold)
    return float(right / max(len(genuine) + len(impostor), 1))


@dataclass(frozen=True, slots=True)
class FoldedAccuracy:
    """Mean and standard deviation over folds, each decided at the best threshold of the others."""

    mean: float
    deviation: float


def folded_accuracy(genuine: Sequence[Distances], impostor: Sequence[Distances]) -> FoldedAccuracy:
    """The protocol of Labeled Faces in the Wild: fold i is judged at the threshold that is best on all others."""
    results = []
    for fold, (same, different) in enumerate(zip(genuine, impostor, strict=True)):
        others = [i for i in range(len(genuine)) if i != fold] or [fold]
        threshold = best_threshold(
            np.concatenate([genuine[i] for i in others]), np.concatenate([impostor[i] for i in others])
        )
        results.append(accuracy(same, different, threshold))
    return FoldedAccuracy(float(np.mean(results)), float(np.std(results)))


def fnir_at_fpir(mated: Distances, unmated: Distances, rate: float) -> float:
    """False negative identification rate of open-set search where at most `rate` of strangers get a name.

    `mated`: the score of the right person where they are the nearest, inf where somebody else is nearer;
    `unmated`: the nearest person's score of each stranger.
    """
    return fnmr(mated, threshold_at_fmr(unmated, rate))
