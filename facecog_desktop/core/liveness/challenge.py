"""The challenge: blink and turn the head in an order that nobody can foresee, each in its time. Times are passed in."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from facecog_desktop.core.liveness.actions import Action, draw
from facecog_desktop.core.liveness.eyes import BlinkRules, BlinkWatch
from facecog_desktop.core.liveness.progress import Done, Look, Progress, Reason, Status
from facecog_desktop.core.liveness.turning import TurnRules, TurnWatch
from facecog_desktop.core.types import Vector


@dataclass(frozen=True, slots=True)
class ChallengeRules:
    """Times are in seconds. `each`: for an action or for looking ahead; `whole`: for everything, from the first face.

    `settle`: for which a face must look ahead before the first action, `between`: before another one. `reaction`: what
    happens sooner after it was asked for is chance. `patience`: for which a face may be out of sight. `restarts`: how
    often a lost or changed face begins anew. `jump`: the distance of two templates that are two people's.

    `depth`: the least relief of a turned head, in inter-eye distances, which must show within `linger`. Of photos
    turned by 20 to 30 degrees 90 of 100 stay below 0.025, heads of films turned by as much came to 0.045 and more.
    """

    each: float = 6.0
    whole: float = 40.0
    settle: float = 0.7
    between: float = 0.3
    reaction: float = 0.15
    patience: float = 1.0
    restarts: int = 2
    jump: float = 0.75
    depth: float = 0.03
    linger: float = 0.5
    blinks: BlinkRules = field(default_factory=BlinkRules)
    turns: TurnRules = field(default_factory=TurnRules)


class Challenge:
    """One challenge of one face. `see` every look and `miss` every frame without the face, in the order of time."""

    def __init__(
        self, dice: np.random.Generator, rules: ChallengeRules | None = None, *, order: tuple[Action, ...] | None = None
    ) -> None:
        """`dice` draws the order, anew at every restart, unless one is given."""
        self._dice, self._rules, self._given = dice, rules or ChallengeRules(), order
        self._began: float | None = None
        self._now = 0.0
        self._restarts = 0
        self._reason: Reason | None = None
        self._end: Status | None = None
        self._begin()

    @property
    def progress(self) -> Progress:
        """How it stands after the newest look."""
        status = self._end or (Status.WAITING if self._asked is None and not self._done else Status.RUNNING)
        return Progress(
            status, self._order, tuple(self._done), self._action, self._remaining(), self._reason, self._restarts
        )

    def see(self, look: Look) -> Progress:
        """The face in one more frame."""
        self._now = look.time
        if self._began is None:
            self._began = look.time
        if not self._over() and self._changed(look):
            self._restart(Reason.FACE_CHANGED)
        if not self._over():
            self._take(look)
        return self.progress

    def miss(self, time: float) -> Progress:
        """A frame at `time` seconds in which the face is not to be seen."""
        self._now = time
        if not self._over() and self._seen is not None and time - self._seen > self._rules.patience:
            self._restart(Reason.FACE_LOST)
        return self.progress

    def _begin(self) -> None:
        """Everything from the beginning, in another order."""
        self._order = self._given or draw(self._dice)
        self._done: list[Done] = []
        self._blinks, self._turns = BlinkWatch(self._rules.blinks), TurnWatch(self._rules.turns)
        self._track: int | None = None
        self._person: str | None = None
        self._template: Vector | None = None
        self._seen: float | None = None
        self._ahead_since: float | None = None
        self._waiting_since: float | None = None
        self._asked: float | None = None
        self._turned_since: float | None = None

    def _restart(self, reason: Reason) -> None:
        self._reason = reason
        if self._restarts >= self._rules.restarts:
            self._finish(Status.FAILED, reason)
            return
        self._restarts += 1
        self._begin()

    def _finish(self, status: Status, reason: Reason | None = None) -> None:
        self._end, self._reason, self._asked = status, reason, None

    @property
    def _action(self) -> Action | None:
        return None if self._asked is None else self._order[len(self._done)]

    def _remaining(self) -> float:
        """Seconds for what is asked for now, or for everything if that is less."""
        if self._end is not None:
            return 0.0
        whole = self._rules.whole - (0.0 if self._began is None else self._now - self._began)
        since = self._waiting_since if self._asked is None else self._asked
        if since is None or (self._asked is None and not self._done):
            return max(whole, 0.0)
        return max(min(self._rules.each - (self._now - since), whole), 0.0)

    def _over(self) -> bool:
        """Whether it has ended, or ends now because the time is over."""
        if self._end is None and self._began is not None and self._now - self._began > self._rules.whole:
            self._finish(Status.EXPIRED, Reason.OUT_OF_TIME)
        return self._end is not None

    def _changed(self, look: Look) -> bool:
        """Whether this is another face than the one that the challenge began with."""
        if self._track is not None and look.track != self._track:
            return True
        if None not in (self._person, look.person) and look.person != self._person:
            return True
        if self._template is None or look.template is None:
            return False
        return float(np.linalg.norm(self._template - look.template)) > self._rules.jump

    def _take(self, look: Look) -> None:
        """One look of the right face in time."""
        self._track, self._seen = look.track, look.time
        self._person = self._person or look.person
        self._template = look.template if self._template is None else self._template
        self._turns.see(look.yaw)
        # The far eye of a turned head cannot be measured.
        blink = self._blinks.see(look.landmarks, look.time) if self._turns.turned is None else None
        if self._asked is None:
            self._look_ahead(look)
        elif look.time - self._asked > self._rules.each:
            self._finish(Status.EXPIRED, Reason.TOO_SLOW)
        elif self._action is Action.BLINK:
            began = None if blink is None else blink.began
            self._await_blink(look, began)
        else:
            self._await_turn(look)

    def _look_ahead(self, look: Look) -> None:
        """Before an action: straight ahead for a while, at first to learn what this face looks like."""
        first = not self._done
        if self._waiting_since is None:
            self._waiting_since = look.time
        if not first and look.time - self._waiting_since > self._rules.each:
            self._finish(Status.EXPIRED, Reason.TOO_SLOW)
            return
        straight = abs(look.yaw) <= self._rules.turns.turned if first else self._turns.straight
        if not straight:
            self._ahead_since = None
            return
        if first:
            self._turns.settle(look.landmarks, look.yaw)
        if self._ahead_since is None:
            self._ahead_since = look.time
        ready = self._blinks.ready and not self._blinks.shut
        if ready and look.time - self._ahead_since >= (self._rules.settle if first else self._rules.between):
            self._asked = look.time

    def _await_blink(self, look: Look, began: float | None) -> None:
        if self._turns.turned is not None:
            self._finish(Status.FAILED, Reason.WRONG_TURN)
        elif began is not None and self._asked is not None and began - self._asked >= self._rules.reaction:
            self._did(look, None)

    def _await_turn(self, look: Look) -> None:
        turned = self._turns.turned
        if turned is None:
            self._turned_since = None
            return
        if turned is not self._action:
            self._finish(Status.FAILED, Reason.WRONG_TURN)
            return
        depth = self._turns.relief(look.landmarks)
        self._turned_since = look.time if self._turned_since is None else self._turned_since
        if depth >= self._rules.depth:
            self._did(look, depth)
        elif look.time - self._turned_since >= self._rules.linger:
            self._finish(Status.FAILED, Reason.FLAT)

    def _did(self, look: Look, depth: float | None) -> None:
        """What was asked for was done: next, look ahead again."""
        asked = look.time if self._asked is None else self._asked
        self._done.append(Done(self._order[len(self._done)], asked, look.time - asked, depth))
        self._asked = self._ahead_since = self._turned_since = None
        self._waiting_since = look.time
        if len(self._done) == len(self._order):
            self._finish(Status.PASSED)
