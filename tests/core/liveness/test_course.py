"""A film held against the challenge: what it shows, and that it does not answer."""

from __future__ import annotations

import numpy as np

from facecog_desktop.core.liveness.actions import Action, orders
from facecog_desktop.core.liveness.challenge import Challenge
from facecog_desktop.core.liveness.course import Depth, Glance, orders_passed, run, shown
from facecog_desktop.core.liveness.progress import Look, Status
from tests.core.liveness.actors import Person, Recording
from tests.core.liveness.heads import eased, head, looks, picture, seen


def film(actor: Recording, seconds: float = 15.0, fps: float = 20.0) -> list[Glance]:
    """What a recording shows, whatever is asked for."""
    idle = Challenge(np.random.default_rng(0)).progress
    return [(number / fps, actor(number / fps, idle)) for number in range(round(seconds * fps))]


def swung(*, flat: bool) -> list[Glance]:
    """A head, or a picture, that swings to the picture's right once, by far."""
    glances: list[Glance] = []
    for number in range(80):
        time = number / 20
        yaw = 40.0 * (eased(time, 1.0, 1.6) - eased(time, 2.2, 2.8))
        landmarks = seen(picture() if flat else head(), yaw=yaw, noise=0.3, seed=number)
        glances.append((time, Look(time, 1, landmarks, yaw)))
    return glances


def test_a_film_s_blinks_and_turns_are_found() -> None:
    found = shown(film(Recording(blinks=3.7), 10.0))
    assert (found.frames, found.with_face) == (200, 200)
    assert [turn.action for turn in found.turns] == [Action.LEFT, Action.RIGHT] * 2
    assert len(found.blinks) >= 1
    assert found.depth is Depth.SEEN


def test_a_picture_that_is_swung_is_flat_and_a_head_is_not() -> None:
    assert shown(swung(flat=True)).depth is Depth.FLAT
    assert shown(swung(flat=False)).depth is Depth.SEEN


def test_of_whoever_does_not_turn_nothing_is_known() -> None:
    still = [(look.time, look) for look in looks(3.0)]
    found = shown(still)
    assert (found.turns, found.blinks, found.depth) == ((), (), Depth.UNKNOWN)
    assert shown([(0.0, None)]).depth is Depth.UNKNOWN


def test_turns_of_two_tracks_are_measured_each_against_its_own_face() -> None:
    first = swung(flat=False)
    second = [(time + 10, Look(time + 10, 2, look.landmarks, look.yaw + 30)) for time, look in first if look]
    assert len(shown([*first, *second]).turns) == 2


def test_the_course_tells_when_what_was_asked_for() -> None:
    order = (Action.LEFT, Action.RIGHT, Action.BLINK, Action.LEFT)
    progress, steps = run(film(Recording(turns=(Action.RIGHT,))), Challenge(np.random.default_rng(0), order=order))
    assert progress.status is Status.FAILED
    assert [step.words for step in steps] == [
        "Look straight at the camera",
        "Turn your head to your left",
        "Turned another way than asked",
    ]
    assert [step.time for step in steps] == sorted(step.time for step in steps)


def test_a_film_without_a_face_never_begins() -> None:
    progress, steps = run([(0.0, None), (1.0, None)], Challenge(np.random.default_rng(0)))
    assert progress.status is Status.WAITING
    assert len(steps) == 1


def test_how_many_orders_a_film_passes_is_counted() -> None:
    assert orders_passed([(look.time, look) for look in looks(5.0)]) == 0
    lucky = (Action.LEFT, Action.BLINK, Action.RIGHT, Action.LEFT)
    person, challenge = Person(), Challenge(np.random.default_rng(0), order=lucky)
    recorded: list[Glance] = []
    for number in range(300):
        look = person(number / 20, challenge.progress)
        challenge.see(look)
        recorded.append((number / 20, look))
    assert 1 <= orders_passed(recorded) < len(orders()) / 6
