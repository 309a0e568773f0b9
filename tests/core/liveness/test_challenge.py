"""The challenge lets somebody pass who does what is asked for, and says why others do not."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.liveness.actions import ASKED, STRAIGHT, Action, orders
from facecog_desktop.core.liveness.challenge import Challenge, ChallengeRules
from facecog_desktop.core.liveness.progress import SAID, Look, Progress, Reason, Status
from tests.core.liveness.actors import Actor, Person, Recording, changing, passed, play, still, vanishing

MIXED = (Action.LEFT, Action.BLINK, Action.RIGHT, Action.LEFT)


def challenge(seed: int = 0, *, order: tuple[Action, ...] | None = None, **rules: float) -> Challenge:
    return Challenge(np.random.default_rng(seed), ChallengeRules(**rules), order=order)  # type: ignore[arg-type]  # of floats only


@given(
    seed=st.integers(0, 1000),
    delay=st.floats(0.25, 2.5),
    reach=st.floats(23, 40),
    blink=st.floats(0.12, 0.4),
    fps=st.sampled_from([12.0, 20.0, 30.0]),
)
@settings(max_examples=40, deadline=None)
def test_whoever_does_what_is_asked_for_passes(seed: int, delay: float, reach: float, blink: float, fps: float) -> None:
    progress = play(challenge(seed), Person(delay=delay, reach=reach, blink=blink), fps=fps)
    assert progress.status is Status.PASSED, progress.words
    assert [done.action for done in progress.done] == list(progress.order)
    assert progress.restarts == 0


@pytest.mark.parametrize("order", orders())
def test_every_order_can_be_passed(order: tuple[Action, ...]) -> None:
    assert passed(play(challenge(order=order), Person()))


def test_what_was_done_is_told_with_its_time_and_depth() -> None:
    progress = play(challenge(order=MIXED), Person(delay=1.0))
    assert [done.relief is None for done in progress.done] == [False, True, False, False]
    assert all(1.0 < done.took < 2.2 for done in progress.done)
    assert [done.asked for done in progress.done] == sorted(done.asked for done in progress.done)
    assert progress.words == "Done"


@given(seed=st.integers(0, 1000), reach=st.floats(23, 60))
@settings(max_examples=25, deadline=None)
def test_a_picture_that_is_turned_as_asked_for_does_not_pass(seed: int, reach: float) -> None:
    progress = play(challenge(seed), Person(flat=True, reach=reach))
    assert (progress.status, progress.reason) in {(Status.FAILED, Reason.FLAT), (Status.EXPIRED, Reason.TOO_SLOW)}


def test_a_picture_that_nobody_moves_expires() -> None:
    progress = play(challenge(order=MIXED), still)
    assert (progress.status, progress.reason) == (Status.EXPIRED, Reason.TOO_SLOW)
    assert progress.done == ()


def test_a_recording_passes_in_few_orders_only() -> None:
    """It cannot be helped where the recording happens to show what is asked for: the chance is what counts."""
    passes = sum(passed(play(challenge(order=order), Recording())) for order in orders())
    assert passes <= len(orders()) / 6


def test_a_turn_to_the_wrong_side_fails() -> None:
    progress = play(challenge(order=(Action.RIGHT, *MIXED)), Recording(turns=(Action.LEFT,), each=4.0))
    assert (progress.status, progress.reason) == (Status.FAILED, Reason.WRONG_TURN)


def test_a_turn_in_place_of_a_blink_fails() -> None:
    progress = play(challenge(order=(Action.BLINK, *MIXED)), Recording(each=4.0, blinks=100.0))
    assert (progress.status, progress.reason) == (Status.FAILED, Reason.WRONG_TURN)


def test_a_blink_that_began_before_it_was_asked_for_does_not_count() -> None:
    eager = Person(delay=-0.05, blink=0.12)
    progress = play(challenge(order=(Action.BLINK, *MIXED)), eager)
    assert (progress.status, progress.reason) == (Status.EXPIRED, Reason.TOO_SLOW)


def test_who_is_slow_expires() -> None:
    progress = play(challenge(each=3.0), Person(delay=3.5))
    assert (progress.status, progress.reason) == (Status.EXPIRED, Reason.TOO_SLOW)


def test_the_time_for_everything_ends_it_too() -> None:
    progress = play(challenge(whole=5.0), Person(delay=2.0))
    assert (progress.status, progress.reason) == (Status.EXPIRED, Reason.OUT_OF_TIME)


def test_who_never_looks_ahead_runs_out_of_time() -> None:
    sideways = changing(Person(), 0.0, yaw=30.0)
    progress = play(challenge(whole=6.0), sideways)
    assert (progress.status, progress.reason, progress.done) == (Status.EXPIRED, Reason.OUT_OF_TIME, ())


@pytest.mark.parametrize(
    ("disturbed", "reason"),
    [
        (lambda: vanishing(Person(), lambda time: 2.0 < time < 3.5), Reason.FACE_LOST),
        (lambda: changing(Person(), 2.0, track=2), Reason.FACE_CHANGED),
    ],
)
def test_a_face_that_is_lost_or_swapped_begins_anew(disturbed: Callable[[], Actor], reason: Reason) -> None:
    progress = play(challenge(3), disturbed())
    assert (passed(progress), progress.restarts) == (True, 1)
    run = challenge(3)
    play(run, disturbed(), seconds=4.5)
    assert run.progress.reason is reason


def test_a_face_that_goes_on_in_the_same_track_with_another_name_or_other_numbers_is_another_face() -> None:
    one, other = np.zeros(128, np.float32), np.full(128, 0.1, np.float32)
    for sure, then in (({"person": "a"}, {"person": "b"}), ({"template": one}, {"template": other})):
        swapped = changing(changing(Person(), 0.0, **sure), 2.0, **then)
        assert play(challenge(3), swapped).restarts == 1


def test_numbers_that_differ_as_one_person_s_do_and_a_name_that_comes_late_change_nothing() -> None:
    one, near = np.zeros(128, np.float32), np.full(128, 0.05, np.float32)
    changed = changing(changing(changing(Person(), 0.0, template=one), 2.0, template=near), 1.0, person="a")
    assert play(challenge(3), changed).restarts == 0


def test_after_a_restart_another_order_is_drawn() -> None:
    drawn = set()
    for seed in range(12):
        run = challenge(seed)
        before = run.progress.order
        play(run, changing(Person(), 2.0, track=2))
        drawn.add(before == run.progress.order)
    assert False in drawn


def test_a_face_that_is_gone_for_a_moment_only_changes_nothing() -> None:
    blinking_detector = vanishing(Person(), lambda time: round(time * 20) % 10 == 9)
    progress = play(challenge(3), blinking_detector)
    assert passed(progress)
    assert progress.restarts == 0


def test_a_face_that_is_lost_again_and_again_fails() -> None:
    progress = play(challenge(3), vanishing(Person(), lambda time: time % 4 > 2.5))
    assert (progress.status, progress.reason) == (Status.FAILED, Reason.FACE_LOST)


def test_restarts_do_not_make_the_whole_time_longer() -> None:
    progress = play(challenge(3, whole=5.0), changing(Person(), 4.0, track=2))
    assert (progress.status, progress.reason) == (Status.EXPIRED, Reason.OUT_OF_TIME)


def test_nothing_begins_before_a_face_is_there() -> None:
    run = challenge()
    for number in range(2000):
        run.miss(number / 20)
    assert run.progress.status is Status.WAITING
    assert run.progress.remaining == ChallengeRules().whole


def test_what_is_over_stays_over() -> None:
    run = challenge()
    end = play(run, still)
    run.see(Person()(100.0, end))
    run.miss(200.0)
    assert run.progress == end


def test_it_says_what_to_do_and_for_how_long() -> None:
    said: list[tuple[str, float]] = []

    def watched(time: float, progress: Progress) -> Look:
        said.append((progress.words, progress.remaining))
        return person(time, progress)

    person = Person()
    play(challenge(order=MIXED), watched)
    words = [each for each, _ in said]
    asked = [each for number, each in enumerate(words) if number == 0 or each != words[number - 1]]
    between = [STRAIGHT, ASKED[Action.LEFT], STRAIGHT, ASKED[Action.BLINK], STRAIGHT, ASKED[Action.RIGHT]]
    assert asked == [*between, STRAIGHT, ASKED[Action.LEFT]]
    assert all(0.0 < remaining <= ChallengeRules().whole for _, remaining in said)
    assert max(remaining for word, remaining in said if word != STRAIGHT) <= ChallengeRules().each


def test_every_reason_has_words() -> None:
    assert set(SAID) == set(Reason)
