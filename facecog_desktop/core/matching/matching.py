"""From distances to an answer: known, unsure or stranger, and why. Pure rules over candidates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from facecog_desktop.core.matching.assignment import assign
from facecog_desktop.core.types import Candidate, Match, Verdict


class Reason(StrEnum):
    """Why a verdict is what it is."""

    NEAR = "near"
    EMPTY_GALLERY = "empty_gallery"
    FAR = "far"
    NEARLY = "nearly"
    TWO_ALIKE = "two_alike"
    LOOK_ALIKE = "look_alike"
    POOR_PICTURE = "poor_picture"
    NAME_TAKEN = "name_taken"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Policy:
    """How near is near enough, on dlib's scale of distances (templates of length 1.4).

    A face's score is distance - `margin_weight` x (runner-up's distance - distance): clearly nearest is worth as much
    as near. A runner-up beyond `usual_runner_up`, or none at all, counts as `usual_runner_up`, so that a small gallery
    gives no name away. Score <= `threshold`: known; up to `unsure_band` more: unsure.

    Of two people who are remembered to look alike the nearer one must be nearer by `look_alike_margin`. Of all names
    given to such people that leaves a third of the wrong ones and costs one to two right ones in a hundred: see
    docs/benchmarks.md.
    """

    threshold: float
    unsure_band: float = 0.04
    margin_weight: float = 0.5
    usual_runner_up: float = 0.75
    softness: float = 0.035
    look_alike_margin: float = 0.08

    def score(self, distance: float, runner_up: float | None) -> float:
        """The number that is compared with the threshold; lower is surer."""
        second = self.usual_runner_up if runner_up is None else min(runner_up, self.usual_runner_up)
        return distance - self.margin_weight * (second - distance)

    @property
    def lone_distance(self) -> float:
        """The distance of somebody without a runner-up whose score is just the threshold."""
        return (self.threshold + self.margin_weight * self.usual_runner_up) / (1.0 + self.margin_weight)

    def confidence(self, score: float) -> float:
        """0 to 1, a half at the threshold."""
        return 1.0 / (1.0 + math.exp(min(max((score - self.threshold) / self.softness, -40.0), 40.0)))


@dataclass(frozen=True, slots=True)
class Nearest:
    """The people nearest to a face: `candidates` are different people, nearest first.

    `rival` is the nearest other one who is remembered to look like the first, if that one is near at all. `rejected`
    would be first, had the user not said of a face like this that it is somebody else (core.matching.counter_examples);
    such people are not among the candidates.
    """

    candidates: Sequence[Candidate]
    rival: Candidate | None = None
    rejected: Candidate | None = None


def decide(candidates: Sequence[Candidate], policy: Policy, rival: Candidate | None = None) -> Match:
    """The match for one face; the arguments are those of Nearest."""
    if not candidates:
        return Match(Verdict.STRANGER, threshold=policy.threshold, reasons=(Reason.EMPTY_GALLERY,))
    best = candidates[0]
    runner_up = candidates[1] if len(candidates) > 1 else None
    score = policy.score(best.distance, runner_up.distance if runner_up else None)
    verdict, reason = _verdict(best, score, policy)
    confidence = policy.confidence(score)
    if rival is not None and verdict is not Verdict.STRANGER:
        lead = rival.distance - best.distance
        confidence = min(confidence, policy.confidence(policy.threshold + policy.look_alike_margin - lead))
        if lead < policy.look_alike_margin:
            verdict, reason = Verdict.UNSURE, Reason.LOOK_ALIKE
    return Match(
        verdict=verdict,
        best=best,
        runner_up=runner_up,
        rival=rival,
        confidence=confidence,
        threshold=policy.threshold,
        reasons=(reason,),
    )


def _verdict(best: Candidate, score: float, policy: Policy) -> tuple[Verdict, Reason]:
    """What the nearest person's score says."""
    if score <= policy.threshold:
        return Verdict.KNOWN, Reason.NEAR
    if policy.score(best.distance, None) <= policy.threshold:
        return Verdict.UNSURE, Reason.TWO_ALIKE
    if score <= policy.threshold + policy.unsure_band:
        return Verdict.UNSURE, Reason.NEARLY
    return Verdict.STRANGER, Reason.FAR


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


def answer(near: Nearest, policy: Policy) -> Match:
    """The match for one face, which says so where its nearest person is rejected."""
    match = decide(near.candidates, policy, near.rival)
    if near.rejected is None:
        return match
    reasons = match.reasons if near.candidates else ()
    return replace(match, rejected=near.rejected, reasons=(*reasons, Reason.REJECTED))


def judge(faces: Sequence[Nearest], poor: Sequence[bool], policy: Policy) -> list[Match]:
    """The matches of the faces identified together in one picture: the nearest people of each, and whether its picture

    is too poor to name somebody by.
    """
    matches = [answer(near, policy) for near in faces]
    return one_person_once([abstain(match) if bad else match for match, bad in zip(matches, poor, strict=True)])


def disowned(match: Match) -> Match:
    """What is said of a face at once when the user has said that it is not its best; who else it is comes later."""
    return Match(Verdict.STRANGER, rejected=match.best, threshold=match.threshold, reasons=(Reason.REJECTED,))


def abstain(match: Match) -> Match:
    """The same match of a picture too poor to name somebody by."""
    if match.verdict is not Verdict.KNOWN:
        return match
    return replace(match, verdict=Verdict.UNSURE, reasons=(*match.reasons, Reason.POOR_PICTURE))
