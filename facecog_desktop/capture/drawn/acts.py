"""Who stands where at which second: entrances, poses and exits as a pure function of time."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from facecog_desktop.capture.drawn.features import Expression
from facecog_desktop.capture.drawn.people import DrawnPerson
from facecog_desktop.core.types import Pose

SOLO = 11.0
"""Seconds at the beginning in which one person stands alone and near, to be registered."""

BLOCK = 15.0
"""Seconds of each later scene; nobody is in the picture at its very end."""

_WALK = 2.2  # seconds from the picture's edge to the place
_EDGE = 0.25  # how far outside a person waits, in picture widths

# Half widths of a turn: front first, then the five poses that a registration asks for.
_GUIDED: tuple[tuple[float, Pose], ...] = (
    (2.6, Pose(0, 0, 0)),
    (4.2, Pose(-22, 0, 0)),
    (5.6, Pose(22, 0, 0)),
    (7.0, Pose(0, 24, 0)),
    (8.4, Pose(0, -20, 0)),
    (SOLO, Pose(0, 0, 0)),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A person in one frame: middle of the face (x, y as parts of the picture's size), scale (1: near), view."""

    person: DrawnPerson
    x: float
    y: float
    scale: float
    pose: Pose
    expression: Expression


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's part in a scene, seconds from its beginning."""

    person: DrawnPerson
    enter: float
    leave: float
    x: float
    scale: float
    phase: float

    def place(self, time: float) -> Place | None:
        """Where the person is at this second of the scene; None before and after."""
        if not self.enter <= time <= self.leave:
            return None
        side = -1.0 if self.x < 0.5 else 1.0
        away = max(_smooth((self.enter + _WALK - time) / _WALK), _smooth((time - self.leave + _WALK) / _WALK))
        outside = 0.5 + side * (0.5 + _EDGE * self.scale)
        leaving = time > (self.enter + self.leave) / 2
        walking = min(1.0, 3 * away)
        heading = side if leaving else -side
        beat = time * 2 + self.phase
        yaw = walking * heading * 26 + (1 - walking) * 12 * _glance(beat)
        pitch = (1 - walking) * 5 * _glance(beat * 0.7 + 2)
        return Place(
            self.person,
            x=self.x + (outside - self.x) * away + 0.006 * math.sin(beat * 0.8),
            y=0.42 + 0.10 * (1 - self.scale) + 0.012 * walking * abs(math.sin(time * 6)) + 0.004 * math.sin(beat),
            scale=self.scale,
            pose=Pose(yaw, pitch, 3 * math.sin(beat * 0.45)),
            expression=expression(beat),
        )


def expression(beat: float) -> Expression:
    """A blink every few seconds, a smile now and then."""
    if beat % 7.0 < 0.3:
        return Expression.BLINK
    return Expression.SMILE if beat % 17.0 > 12.0 else Expression.CALM


def solo(person: DrawnPerson, time: float) -> Place:
    """The first seconds: alone in front of the camera, looking around once, then walking off to the right."""
    before = Pose(0, 0, 0)
    started = 0.0
    pose = before
    for until, goal in _GUIDED:
        if time <= until:
            part = _smooth((time - started) / 0.5)
            pose = Pose(
                before.yaw + (goal.yaw - before.yaw) * part, before.pitch + (goal.pitch - before.pitch) * part, 0
            )
            break
        before, started = goal, until
    away = _smooth((time - (SOLO - 1.4)) / 1.4)
    sway = 0.004 * math.sin(time * 1.3)
    yaw = pose.yaw + 26 * min(1.0, 3 * away)
    return Place(
        person,
        x=0.5 + sway + 0.8 * away,
        y=0.46 + 0.003 * math.sin(time * 1.7),
        scale=1.0,
        pose=Pose(yaw, pose.pitch, 1.5 * math.sin(time * 0.9)),
        expression=Expression.BLINK if time % 3.3 > 3.15 else Expression.CALM,
    )


def visits(cast: tuple[DrawnPerson, ...], stranger: DrawnPerson, block: int, seed: int) -> tuple[Visit, ...]:
    """Two or three people of scene number `block`; every third scene has the stranger, the first the first person."""
    dice = np.random.default_rng((seed, block))
    count = 2 + int(block % 2)
    chosen = [cast[int(index)] for index in dice.permutation(len(cast))[:count]]
    if block == 0 and cast[0] not in chosen:
        chosen[0] = cast[0]
    if block % 3 == 1:
        chosen[-1] = stranger
    slots = dice.permutation(count)
    made = []
    for person, slot in zip(chosen, slots, strict=True):
        enter = float(dice.uniform(0.2, 3.5))
        leave = float(dice.uniform(BLOCK - 2.5, BLOCK - 0.3))
        x = (int(slot) + 0.5) / count + float(dice.uniform(-0.04, 0.04))
        scale = float(dice.uniform(0.62, 0.95 if count == 2 else 0.78))
        made.append(Visit(person, enter, leave, x, scale, float(dice.uniform(0, 20))))
    return tuple(sorted(made, key=lambda visit: visit.scale))


def places(cast: tuple[DrawnPerson, ...], stranger: DrawnPerson, time: float, seed: int) -> list[Place]:
    """Everybody in the picture at this second, the farthest first."""
    if time < SOLO:
        return [solo(cast[0], time)]
    block, within = divmod(time - SOLO, BLOCK)
    found = (visit.place(within) for visit in visits(cast, stranger, int(block), seed))
    return [place for place in found if place is not None]


def _smooth(part: float) -> float:
    part = min(max(part, 0.0), 1.0)
    return part * part * (3 - 2 * part)


def _glance(beat: float) -> float:
    """Mostly straight ahead, at times to one side or the other: -1 to 1."""
    wave = math.sin(beat * 0.55)
    return math.copysign(max(abs(wave) - 0.55, 0) / 0.45, wave)
