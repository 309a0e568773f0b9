"""Prover: asks known people in front of a camera for proof of life, one at a time, before they are checked in."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from facecog_desktop.core.liveness.actions import STRAIGHT
from facecog_desktop.core.liveness.challenge import Challenge, ChallengeRules
from facecog_desktop.core.liveness.progress import SAID, Progress, Reason
from facecog_desktop.core.trial import Trial
from facecog_desktop.core.types import Face, Match, Scene, Track, Verdict
from facecog_desktop.service.liveness.watching import look_of


@dataclass(frozen=True, slots=True)
class ProvingRules:
    """Seconds: `shown` for which a result stays to be read, `gone` after which whoever left is asked no more, `sure`
    for which a passed challenge waits for a look that still says who it is. `facing`: degrees of yaw up to which a
    look counts that knows nobody in the face.
    """

    shown: float = 4.0
    gone: float = 1.5
    sure: float = 3.0
    facing: float = 12.0
    challenge: ChallengeRules = field(default_factory=ChallengeRules)


@dataclass(slots=True)
class _Asked:
    """Whoever is challenged. `swaps` counts other faces in the same place; `sure`: a look since the last doubt said who

    it is. `over`: when it ended, and `proven` how; `passed`: when everything was done.
    """

    track: int
    person: str
    name: str
    challenge: Challenge
    seen: float
    swaps: int = 0
    sure: bool = True
    passed: float | None = None
    over: float | None = None
    proven: bool = False


class Prover:
    """Owned by the loop that looks; scenes come in their order."""

    def __init__(
        self,
        wanted: Callable[[int], bool],
        seed: Callable[[], int],
        rules: ProvingRules | None = None,
    ) -> None:
        """`wanted`: whether proof is needed of a track (for its visit); `seed` cannot be foreseen by anybody."""
        self._wanted, self._seed, self._rules = wanted, seed, rules or ProvingRules()
        self._asked: _Asked | None = None
        self._proven: dict[int, str] = {}

    @property
    def busy(self) -> bool:
        """Whether somebody is challenged: faces must be found in every frame."""
        return self._asked is not None and self._asked.over is None

    def see(self, scene: Scene) -> Scene:
        """The scene with the challenge in it, and with whoever has proven to be alive: (track, person)."""
        in_view = {track.id: track for track in scene.tracks}
        time = scene.frame.time
        self._proven = {
            number: person
            for number, person in self._proven.items()
            if number in in_view and number not in scene.doubted
        }
        self._let_go(time)
        if self._asked is None:
            self._choose(scene)
        if self._asked is not None:
            self._go_on(self._asked, in_view.get(self._asked.track), scene)
        trial = None if self._asked is None else _trial(self._asked)
        return replace(scene, trial=trial, proven=tuple(self._proven.items()))

    def _choose(self, scene: Scene) -> None:
        """The largest known face of whom proof is needed."""
        for track in sorted(scene.tracks, key=lambda each: -each.face.box.area):
            match = track.match
            if match is None or match.person is None or match.name is None or track.id in self._proven:
                continue
            if self._wanted(track.id):
                challenge = Challenge(np.random.default_rng(self._seed()), self._rules.challenge)
                self._asked = _Asked(track.id, match.person, match.name, challenge, scene.frame.time)
                return

    def _go_on(self, asked: _Asked, track: Track | None, scene: Scene) -> None:
        """One more scene of whoever is challenged."""
        time = scene.frame.time
        if asked.over is not None:
            return
        if asked.track in scene.doubted:
            asked.sure = False
        if track is None:
            progress = asked.challenge.miss(time)
        else:
            asked.seen = time
            self._heed(asked, track, dict(scene.looks).get(track.id))
            # Another face in the same place is another track to the challenge.
            progress = asked.challenge.see(look_of(track.face, asked.swaps, time))
        if progress.over:
            self._end(asked, progress, time)

    def _heed(self, asked: _Asked, track: Track, match: Match | None) -> None:
        """A look at who it is: the same as before, somebody else, or nothing that can be said."""
        if match is None:
            return
        if match.person == asked.person:
            asked.sure = True
        elif match.person is not None or (
            match.verdict is Verdict.STRANGER and _facing(track.face, self._rules.facing)
        ):
            asked.swaps += 1
            asked.sure = False

    def _end(self, asked: _Asked, progress: Progress, time: float) -> None:
        """Over: with a pass whoever it is must be sure, which may take another look."""
        asked.passed = time if asked.passed is None and progress.passed else asked.passed
        if asked.passed is not None and not asked.sure and time - asked.passed <= self._rules.sure:
            return
        asked.over, asked.proven = time, progress.passed and asked.sure
        if asked.proven:
            self._proven[asked.track] = asked.person

    def _let_go(self, time: float) -> None:
        """A result that was read, a face that went away, or one that passed and cannot be told any more."""
        asked = self._asked
        if asked is None:
            return
        read = asked.over is not None and time - asked.over > self._rules.shown
        if read or (asked.over is None and abs(time - asked.seen) > self._rules.gone):
            self._asked = None


def _facing(face: Face, limit: float) -> bool:
    """Whether a face looks ahead far enough to be told from others."""
    return face.pose is None or abs(face.pose.yaw) <= limit


def _trial(asked: _Asked) -> Trial:
    """As the window shows it."""
    progress = asked.challenge.progress
    words = progress.words
    if asked.over is None and progress.over:
        words = STRAIGHT
    elif asked.over is not None and progress.passed and not asked.proven:
        words = SAID[Reason.FACE_CHANGED]
    steps = len(progress.order)
    return Trial(
        track=asked.track,
        person=asked.person,
        name=asked.name,
        words=words,
        remaining=math.ceil(progress.remaining),
        step=min(len(progress.done) + 1, steps),
        steps=steps,
        passed=None if asked.over is None else asked.proven,
    )
