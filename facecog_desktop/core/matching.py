"""From distances to an answer: known, unsure or stranger, and why. Pure rules over candidates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from facecog_desktop.core.assignment import assign
from facecog_desktop.core.types import Candidate, Match, Verdict


class Reason(StrEnum):
    """Why a verdict is what it is."""

    NEAR = "near"
    EMPTY_GALLERY = "empty_gallery"
    FAR = "far"
    NEARLY = "nearly"
    TWO_ALIKE = "two_alike"
    POOR_PICTURE = "poor_picture"
    NAME_TAKEN = "name_taken"


@dataclass(frozen=True, slots=True)
class Policy:
    """How near is near enough, on dlib's scale of distances (templates of length 1.4).

    A face's score is distance - `margin_weight` x (runner-up's distance - distance): clearly nearest is worth as much
    as near. A runner-up beyond `usual_runner_up`, or none at all, counts as `usual_runner_up`, so that a small gallery
    gives no name away. Score <= `threshold`: known; up to `unsure_band` more: unsure.
    """

    threshold: float
    unsure_band: float = 0.04
    margin_weight: float = 0.5
    usual_runner_up: float = 0.75
    softness: float = 0.035

    def score(self, distance: float, runner_up: float | None) -> float:
        """The number that is compared with the threshold; lower is surer."""
        second = self.usual_runner_up if runner_up is None else min(runner_up, self.usual_runner_up)
        return distance - self.margin_weight * (second - distance)

    def confidence(self, score: float) -> float:
        """0 to 1, a half at the threshold."""
        return 1.0 / (1.0 + math.exp(min(max((score - self.threshold) / self.softness, -40.0), 40.0)))


def decide(candidates: Sequence[Candidate], policy: Policy) -> Match:
    """The match for one face; `candidates` are different people, nearest first."""
    if not candidates:
        return Match(Verdict.STRANGER, threshold=policy.threshold, reasons=(Reason.EMPTY_GALLERY,))
    best = candidates[0]
    runner_up = candidates[1] if len(candidates) > 1 else None
    score = policy.score(best.distance, runner_up.distance if runner_up else None)
    alone = policy.score(best.distance, None)
    if score <= policy.threshold:
        verdict, reason = Verdict.KNOWN, Reason.NEAR
    elif score <= policy.threshold + policy.unsure_band:
        verdict = Verdict.UNSURE
        reason = Reason.TWO_ALIKE if alone <= policy.threshold else Reason.NEARLY
    elif alone <= policy.threshold:
        verdict, reason = Verdict.UNSURE, Reason.TWO_ALIKE
    else:
        verdict, reason = Verdict.STRANGER, Reason.FAR
    return Match(
        verdict=verdict,
        best=best,
        runner_up=runner_up,
        confidence=policy.confidence(score),
        threshold=policy.threshold,
        reasons=(reason,),
    )


def one_person_once(matches: Sequence[Match]) -> list[Match]:
    """In one picture a person has one face: of several faces called the same, the best keeps the name.

    Solved for the whole picture at once (least sum of distances); the others become unsure.
    """
    named = [i for i, match in enumerate(matches) if match.verdict is Verdict.KNOWN]
    people = sorted({matches[i].person or "" for i in named})
    if len(people) == len(named):
        return list(matches)
    cost = np.full((len(named), len(people)), 10.0)
    for row, i in enumerate(named):
        cost[row, people.index(matches[i].person or "")] = matches[i].distance or 0.0
    keeps = {named[row] for row, column in assign(cost) if cost[row, column] < 10.0}
    return [
        replace(match, verdict=Verdict.UNSURE, reasons=(Reason.NAME_TAKEN,)) if i in named and i not in keeps else match
        for i, match in enumerate(matches)
    ]


def abstain(match: Match) -> Match:
    """The same match of a picture too poor to name somebody by."""
    if match.verdict is not Verdict.KNOWN:
        return match
    return replace(match, verdict=Verdict.UNSURE, reasons=(*match.reasons, Reason.POOR_PICTURE))
