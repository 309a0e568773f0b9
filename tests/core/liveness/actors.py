"""Who stands before the camera of a challenge: somebody who does what is asked for, a recording, a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from facecog_desktop.core.liveness.actions import Action
from facecog_desktop.core.liveness.challenge import Challenge
from facecog_desktop.core.liveness.progress import Look, Progress, Status
from tests.core.liveness.heads import eased, head, picture, seen

Actor = Callable[[float, Progress], Look | None]
"""What the camera sees at a time, given what is asked for; None where no face is found."""

SIDES = {Action.LEFT: 1.0, Action.RIGHT: -1.0}


def play(challenge: Challenge, actor: Actor, *, seconds: float = 60.0, fps: float = 20.0) -> Progress:
    """Show the actor to the challenge until it is over."""
    progress = challenge.progress
    for number in range(round(seconds * fps)):
        time = number / fps
        look = actor(time, progress)
        progress = challenge.miss(time) if look is None else challenge.see(look)
        if progress.over:
            break
    return progress


@dataclass
class Person:
    """Does what is asked for after `delay` seconds, turning by `reach` degrees; a blink takes `blink` seconds.

    `flat`: is a picture on paper that is turned by a hand, and cannot blink. `noise`: pixels of every landmark.
    """

    delay: float = 0.6
    reach: float = 28.0
    blink: float = 0.2
    flat: bool = False
    noise: float = 0.3
    track: int = 1
    _asked: Action | None = None
    _since: float = 0.0
    _left: float = 0.0

    def __call__(self, time: float, progress: Progress) -> Look:
        if progress.action is not self._asked:
            self._left = self._yaw(time)
            self._asked, self._since = progress.action, time
        yaw = self._yaw(time)
        shut = self._asked is Action.BLINK and self.delay <= time - self._since < self.delay + self.blink
        shape = picture() if self.flat else head(shut=0.95 if shut else 0.0)
        landmarks = seen(shape, yaw=yaw, noise=self.noise, seed=round(time * 1000))
        return Look(time, self.track, landmarks, yaw)

    def _yaw(self, time: float) -> float:
        waited = time - self._since
        if self._asked in SIDES:
            return SIDES[self._asked] * self.reach * eased(waited, self.delay, self.delay + 0.6)
        return self._left * (1.0 - eased(waited, 0.2, 0.7))


@dataclass
class Recording:
    """Shows what somebody once did, again and again, whatever is asked for: turns as given, a blink every few seconds.

    A recording of a head has its depth.
    """

    turns: tuple[Action, ...] = (Action.LEFT, Action.RIGHT)
    each: float = 2.5
    blinks: float = 3.0

    def __call__(self, time: float, progress: Progress) -> Look:
        number, within = divmod(time, self.each)
        side = SIDES[self.turns[int(number) % len(self.turns)]]
        yaw = 30.0 * side * (eased(within, 0.4, 1.0) - eased(within, 1.3, 2.0))
        shut = time % self.blinks < 0.2
        return Look(time, 1, seen(head(shut=0.95 if shut else 0.0), yaw=yaw), yaw)


def still(time: float, progress: Progress) -> Look:
    """A picture that nobody moves."""
    return Look(time, 1, seen(picture(), noise=0.3, seed=round(time * 1000)), 0.0)


def vanishing(actor: Actor, gone: Callable[[float], bool]) -> Actor:
    """The same, but at times there is no face."""
    return lambda time, progress: None if gone(time) else actor(time, progress)


def changing(actor: Actor, at: float, **differences: Any) -> Actor:
    """The same, but from a time on the look is otherwise."""

    def act(time: float, progress: Progress) -> Look | None:
        look = actor(time, progress)
        return look if look is None or time < at else replace(look, **differences)

    return act


def passed(progress: Progress) -> bool:
    return progress.status is Status.PASSED
