"""How soon a face is looked at again depends on what was seen, never on the threshold."""

from __future__ import annotations

from dataclasses import replace

from facecog_desktop.core.matching.pacing import Pace
from facecog_desktop.core.types import Match, Verdict
from tests.core.sightings import known, near


def test_a_face_that_is_plainly_somebodys_is_clear_after_enough_looks() -> None:
    pace, states = Pace(3), []
    for _ in range(4):
        pace.add(known("anna", 0.3), poor=False)
        states.append((pace.enough, pace.clear))
    assert states == [(False, False), (False, False), (True, True), (True, True)]


def test_another_person_a_poor_picture_and_a_face_near_nobody_begin_anew() -> None:
    for match, poor in (
        (known("ben", 0.3), False),
        (known("anna", 0.3), True),
        (known("anna", 0.6), False),
        (Match(Verdict.STRANGER), False),
    ):
        pace = Pace(2)
        for _ in range(3):
            pace.add(known("anna", 0.3), poor=False)
        pace.add(match, poor=poor)
        assert pace.enough
        assert not pace.clear, match


def test_the_verdict_of_a_look_does_not_count() -> None:
    for verdict in Verdict:
        pace = Pace(1)
        pace.add(Match(verdict, near("anna", 0.3), near("ben", 0.6), threshold=0.1), poor=False)
        assert pace.clear


def test_a_second_person_almost_as_near_is_not_clear() -> None:
    pace = Pace(1)
    pace.add(replace(known("anna", 0.42), runner_up=near("ben", 0.43)), poor=False)
    assert not pace.clear


def test_a_face_that_was_lost_is_looked_at_as_a_new_one() -> None:
    pace = Pace(1)
    pace.add(known("anna"), poor=False)
    pace.restart()
    assert (pace.enough, pace.clear) == (False, False)
