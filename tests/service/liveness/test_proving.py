"""Whoever is known is asked, one at a time, and nobody proves to be alive for somebody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from facecog_desktop.core.liveness.challenge import Challenge
from facecog_desktop.core.types import Box, Candidate, Face, Frame, Match, Pose, Scene, Track, Verdict
from facecog_desktop.service.liveness.proving import Prover
from tests.core.liveness.actors import Actor, Person, still
from tests.fakes import picture

PIXELS = picture()
SEED = 3
IDLE = Challenge(np.random.default_rng(SEED)).progress


def known(person: str = "anna") -> Match:
    return Match(Verdict.KNOWN, Candidate(person, person.capitalize(), 1, 0.3))


STRANGER = Match(Verdict.STRANGER, Candidate("anna", "Anna", 1, 0.8))


class Door:
    """A camera before which an actor stands in track 1, as anna unless a test says otherwise."""

    def __init__(self, actor: Actor, wanted: Callable[[int], bool] = lambda track: True) -> None:
        self.actor, self.number = actor, 0
        self.prover = Prover(wanted, lambda: SEED)
        self.match: Match | None = known()
        self.seen: list[Scene] = []

    def film(self, seconds: float, *, doubted: bool = False, look: Match | None = None, empty: bool = False) -> Scene:
        """So many seconds more; `look`: what each look says, `doubted`: the face was lost before the first frame."""
        for first in (n == 0 for n in range(round(seconds * 20))):
            time = self.number / 20
            self.number += 1
            tracks = () if empty else (self.track(time),)
            looks = ((1, look),) if look is not None and not empty else ()
            lost = (1,) if doubted and first else ()
            scene = Scene(Frame(PIXELS, self.number, time), tracks, looks=looks, doubted=lost)
            self.seen.append(self.prover.see(scene))
            if self.number > 4000:
                raise AssertionError("nothing ever ends")
        return self.seen[-1]

    def until_over(self) -> Scene:
        """Film until the challenge has ended."""
        scene = self.film(0.05)
        while scene.trial is None or scene.trial.passed is None:
            scene = self.film(0.05)
        return scene

    def track(self, time: float, number: int = 1, width: float = 120.0) -> Track:
        challenge = self.prover._asked.challenge if self.prover._asked else None
        progress = challenge.progress if challenge else None
        look = self.actor(time, progress) if progress else still(time, IDLE)
        assert look is not None
        face = Face(Box(200, 100, width, width), 1.0, look.landmarks, Pose(look.yaw, 0.0, 0.0))
        return Track(number, face, self.match, 3, 0.0, time)


def test_somebody_known_is_asked_and_proves_to_be_alive() -> None:
    door = Door(Person())
    first = door.film(0.1)
    assert first.trial is not None
    assert (first.trial.track, first.trial.name, first.trial.words) == (1, "Anna", "Look straight at the camera")
    assert (first.trial.step, first.trial.steps, first.trial.passed) == (1, 4, None)
    assert first.trial.remaining > 30
    before = door.prover.busy
    scene = door.until_over()
    assert scene.trial is not None
    assert scene.trial.passed
    assert scene.proven == ((1, "anna"),)
    assert (before, door.prover.busy) == (True, False)
    assert door.film(5.0).trial is None
    assert door.film(1.0).proven == ((1, "anna"),)


def test_a_picture_does_not_prove_and_is_asked_again_after_the_result_could_be_read() -> None:
    door = Door(still)
    scene = door.until_over()
    assert scene.trial is not None
    assert (scene.trial.passed, scene.proven) == (False, ())
    assert scene.trial.words == "It took too long"
    assert (before := door.film(3.5).trial) is not None
    assert before.passed is False
    assert (after := door.film(1.0).trial) is not None
    assert after.passed is None


@pytest.mark.parametrize("match", [None, STRANGER, replace(known(), verdict=Verdict.UNSURE)])
def test_nobody_else_is_asked(match: Match | None) -> None:
    door = Door(Person())
    door.match = match
    assert door.film(2.0).trial is None
    assert not door.prover.busy


def test_of_whom_no_proof_is_needed_nothing_is_asked() -> None:
    door = Door(Person(), wanted=lambda track: False)
    assert door.film(2.0).trial is None


def test_the_nearest_of_two_is_asked_first() -> None:
    door = Door(Person())
    far, near = door.track(0.0, 1, 80.0), door.track(0.0, 2, 200.0)
    scene = door.prover.see(Scene(Frame(PIXELS), (far, near)))
    assert scene.trial is not None
    assert scene.trial.track == 2


def test_whoever_goes_away_is_asked_no_more() -> None:
    door = Door(Person())
    door.film(2.0)
    assert door.film(1.0, empty=True).trial is not None
    assert door.film(1.0, empty=True).trial is None


def test_a_lost_face_has_to_be_proven_anew() -> None:
    door = Door(Person())
    door.until_over()
    door.film(5.0)
    scene = door.film(0.2, doubted=True)
    assert scene.proven == ()
    assert scene.trial is not None


def test_another_face_in_the_same_place_begins_anew() -> None:
    door = Door(Person())
    door.film(2.0)
    door.film(0.05, look=known("ben"))
    assert door.prover._asked is not None
    assert door.prover._asked.challenge.progress.restarts == 1


def test_a_look_at_a_turned_head_that_says_stranger_changes_nothing() -> None:
    turned = Door(lambda time, progress: replace(still(time, progress), yaw=25.0))
    turned.film(1.0, look=STRANGER)
    assert turned.prover._asked is not None
    assert turned.prover._asked.challenge.progress.restarts == 0


def test_whoever_was_lost_while_proving_must_be_told_again_before_it_counts() -> None:
    """A photo that is known, then a living stranger in its place: the name has to be true at the end as well."""
    for look, proven in ((None, False), (STRANGER, False), (known(), True)):
        door = Door(Person())
        door.film(1.0)
        door.film(0.05, doubted=True)
        while door.prover._asked and not door.prover._asked.challenge.progress.passed:
            door.film(0.05)
        scene = door.film(1.0, look=look) if look else door.film(1.0)
        assert bool(scene.proven) is proven, look
        assert scene.trial is not None
        if not proven:
            end = door.film(3.0, look=look) if look else door.film(3.0)
            assert end.trial is not None
            assert (end.trial.passed, end.trial.words) == (False, "Another face came")
            assert end.proven == ()
