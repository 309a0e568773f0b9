"""A film held against the challenge: what it shows, the course of one challenge, and how many orders it would pass."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from facecog_desktop.core.liveness.actions import Action, orders
from facecog_desktop.core.liveness.challenge import Challenge, ChallengeRules
from facecog_desktop.core.liveness.eyes import Blink, BlinkWatch
from facecog_desktop.core.liveness.progress import Look, Progress
from facecog_desktop.core.liveness.turning import TurnWatch

Glance = tuple[float, Look | None]
"""The time of a frame in seconds and its face, None where there is none."""

_APART = 0.4  # seconds between two looks at a turned head from which they are two turns


class Depth(StrEnum):
    """What turning showed: a head in space, a flat picture, or nothing, because nobody turned far enough."""

    SEEN = "seen"
    FLAT = "flat"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of the head: when it began, which way, and the depth that it showed (the middle one of its looks)."""

    began: float
    action: Action
    relief: float


@dataclass(frozen=True, slots=True)
class Shown:
    """What a film shows by itself, whatever was asked for."""

    frames: int
    with_face: int
    blinks: tuple[Blink, ...]
    turns: tuple[Turn, ...]
    depth: Depth


@dataclass(frozen=True, slots=True)
class Step:
    """A moment of a challenge at which something else was asked for, or at which it ended."""

    time: float
    words: str


def shown(glances: Sequence[Glance], rules: ChallengeRules | None = None) -> Shown:
    """Blinks, turns and depth of the face of a film."""
    rules = rules or ChallengeRules()
    looks = [look for _, look in glances if look is not None]
    turns = _turns(looks, rules)
    depth = Depth.UNKNOWN
    if turns:
        middle = float(np.median([turn.relief for turn in turns]))
        depth = Depth.SEEN if middle >= rules.depth else Depth.FLAT
    return Shown(len(glances), len(looks), tuple(_blinks(looks, rules)), tuple(turns), depth)


def _blinks(looks: Iterable[Look], rules: ChallengeRules) -> list[Blink]:
    """Of one track after the other, while it looks ahead: the far eye of a turned head cannot be measured."""
    found: list[Blink] = []
    watch, track = BlinkWatch(rules.blinks), -1
    looks = [look for look in looks if abs(look.yaw) < rules.turns.turned]
    for look in looks:
        if look.track != track:
            watch, track = BlinkWatch(rules.blinks), look.track
        blink = watch.see(look.landmarks, look.time)
        found += [] if blink is None else [blink]
    return found


def _turns(looks: Sequence[Look], rules: ChallengeRules) -> list[Turn]:
    """Turns of each track against its own usual direction."""
    found: list[Turn] = []
    for track in dict.fromkeys(look.track for look in looks):
        found += _turns_of([look for look in looks if look.track == track], rules)
    return found


def _turns_of(looks: Sequence[Look], rules: ChallengeRules) -> list[Turn]:
    ahead = float(np.median([look.yaw for look in looks]))
    watch = TurnWatch(rules.turns)
    for look in looks:
        if abs(look.yaw - ahead) <= rules.turns.straight:
            watch.settle(look.landmarks, look.yaw)
    groups: list[list[tuple[Look, Action, float]]] = []
    for look in looks:
        watch.see(look.yaw)
        action = watch.turned
        if action is None:
            continue
        seen = look, action, watch.relief(look.landmarks)
        last = groups[-1][-1] if groups else None
        if last is not None and last[1] is action and look.time - last[0].time <= _APART:
            groups[-1].append(seen)
        else:
            groups.append([seen])
    return [Turn(group[0][0].time, group[0][1], float(np.median([relief for *_, relief in group]))) for group in groups]


def run(glances: Iterable[Glance], challenge: Challenge) -> tuple[Progress, tuple[Step, ...]]:
    """The film before one challenge: how it ended and what was asked for when."""
    progress, steps = challenge.progress, list[Step]()
    for time, look in glances:
        progress = challenge.miss(time) if look is None else challenge.see(look)
        if not steps or steps[-1].words != progress.words:
            steps.append(Step(time, progress.words))
        if progress.over:
            break
    return progress, tuple(steps)


def orders_passed(glances: Sequence[Glance], rules: ChallengeRules | None = None) -> int:
    """In how many of all orders the film would pass. It cannot hear what is asked for, so this is chance."""
    dice = np.random.default_rng(0)
    ends = (run(glances, Challenge(dice, rules, order=order))[0] for order in orders())
    return sum(progress.passed for progress in ends)
