"""How a challenge stands, as frozen values with words for whoever is challenged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from facecog_desktop.core.liveness.actions import ASKED, STRAIGHT, Action
from facecog_desktop.core.text import Text, text
from facecog_desktop.core.types import Landmarks, Vector


class Status(StrEnum):
    """`WAITING`: for a face that looks ahead. `EXPIRED`: the time was over before everything was done."""

    WAITING = "waiting"
    RUNNING = "running"
    PASSED = "passed"
    FAILED = "failed"
    EXPIRED = "expired"


class Reason(StrEnum):
    """Why a challenge began anew, failed or expired."""

    FACE_LOST = "face_lost"
    FACE_CHANGED = "face_changed"
    WRONG_TURN = "wrong_turn"
    FLAT = "flat"
    TOO_SLOW = "too_slow"
    OUT_OF_TIME = "out_of_time"


SAID: Mapping[Reason, Text] = MappingProxyType(
    {
        Reason.FACE_LOST: text("The face was lost"),
        Reason.FACE_CHANGED: text("Another face came"),
        Reason.WRONG_TURN: text("Turned another way than asked"),
        Reason.FLAT: text("It turned like a flat picture"),
        Reason.TOO_SLOW: text("It took too long"),
        Reason.OUT_OF_TIME: text("The time is over"),
    }
)
"""Each reason in words."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What a challenge is told of the face in one frame: time in seconds, track number, 68 landmarks, yaw in degrees.

    `person`: the id of whom it is taken for; `template`: its numbers, where they were made. Either tells that another
    face has come in the same place.
    """

    time: float
    track: int
    landmarks: Landmarks
    yaw: float
    person: str | None = None
    template: Vector | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """An action that was done: when it was asked for and how many seconds it took. `relief`: the depth of a turn."""

    action: Action
    asked: float
    took: float
    relief: float | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How a challenge stands. `action`: what is asked for now, None for looking ahead; `remaining`: seconds for it.

    `order` is what is asked for in all, `done` what was done of it; `reason` says why it failed, expired, or began anew
    for the last time.
    """

    status: Status
    order: tuple[Action, ...]
    done: tuple[Done, ...] = ()
    action: Action | None = None
    remaining: float = 0.0
    reason: Reason | None = None
    restarts: int = 0

    @property
    def over(self) -> bool:
        """Whether nothing can change any more."""
        return self.status in {Status.PASSED, Status.FAILED, Status.EXPIRED}

    @property
    def passed(self) -> bool:
        """Whether everything was done as it was asked for."""
        return self.status is Status.PASSED

    @property
    def words(self) -> str:
        """What is to be done now, or how it ended and why."""
        if self.status is Status.PASSED:
            return text("Done")
        if self.over:
            return SAID[self.reason] if self.reason is not None else ""
        return STRAIGHT if self.action is None else ASKED[self.action]
