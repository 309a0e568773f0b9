"""`min_distance` of the bulk service, a distance on the scale of another network, as a limit on ours."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.matching.matching import Policy, abstain, decide, one_person_once
from facecog_desktop.core.types import Match

USUAL = 9.0
"""The old service's default: where nothing else is asked for, the usual threshold counts."""

MOST = 1000.0


def min_distance_of(value: object) -> float:
    """The number that was asked for, None meaning the usual one. Raises InvalidRequestError."""
    if value is None:
        return USUAL
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InvalidRequestError("min_distance is no number")
    if not 0 <= value <= MOST:
        raise InvalidRequestError(f"min_distance must lie between 0 and {MOST:g}")
    return float(value)


def threshold_at(min_distance: float, usual: float) -> float:
    """The threshold (a score, see matching.Policy) for `min_distance`, where `usual` is the one for 9.

    The distance up to which somebody without a near second is named, of the usual threshold, times min_distance / 9.
    """
    lone = Policy(usual).lone_distance * min_distance / USUAL
    policy = Policy(usual)
    return lone * (1.0 + policy.margin_weight) - policy.margin_weight * policy.usual_runner_up


def rejudged(matches: Sequence[Match], poor: Sequence[bool], min_distance: float) -> list[Match]:
    """The matches of one picture as they are with `min_distance`; `poor` says whose picture names nobody.

    All other rules stay: the lead over the second, people who look alike, one person once in a picture.
    """
    if math.isclose(min_distance, USUAL):
        return list(matches)
    return one_person_once(
        [
            abstain(found) if bad else found
            for found, bad in zip((_rejudged(match, min_distance) for match in matches), poor, strict=True)
        ]
    )


def _rejudged(match: Match, min_distance: float) -> Match:
    candidates = [each for each in (match.best, match.runner_up) if each is not None]
    policy = Policy(threshold_at(min_distance, match.threshold))
    return replace(decide(candidates, policy, match.rival), rejected=match.rejected)
