"""The old service's distance on our scale: 9 is the usual threshold, and more is never stricter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.matching.matching import Policy, Reason, abstain, decide, one_person_once
from facecog_desktop.core.types import Candidate, Match, Verdict
from facecog_desktop.remote.server.compat.min_distance import USUAL, min_distance_of, rejudged, threshold_at

THRESHOLD = 0.45
asked = st.floats(0, 1000)
near = st.floats(0, 2.8)


def found(best: float, second: float | None = None) -> Match:
    others = [] if second is None else [Candidate("ben", "Ben", 2, max(best, second))]
    return decide([Candidate("anna", "Anna", 1, best), *others], Policy(THRESHOLD))


@given(usual=st.floats(0.2, 0.9))
def test_nine_is_the_usual_threshold(usual: float) -> None:
    assert threshold_at(USUAL, usual) == pytest.approx(usual)


@given(usual=st.floats(0.2, 0.9), one=asked, other=asked)
def test_the_scale_is_monotone(usual: float, one: float, other: float) -> None:
    assert (threshold_at(one, usual) <= threshold_at(other, usual)) == (one <= other) or one == pytest.approx(other)


@given(asked=st.floats(0.01, 40), distance=near)
def test_whoever_stands_alone_is_named_up_to_the_share_of_the_usual_distance(asked: float, distance: float) -> None:
    limit = Policy(THRESHOLD).lone_distance * asked / 9
    if distance == pytest.approx(limit):
        return
    [match] = rejudged([found(distance)], [False], asked)
    assert (match.name == "Anna") == (distance < limit)


@given(best=near, second=near, strict=asked, lax=asked)
def test_who_is_named_stays_named_with_more(best: float, second: float, strict: float, lax: float) -> None:
    one, other = (rejudged([found(best, second)], [False], each)[0].name for each in sorted((strict, lax)))
    assert one is None or other == one


@given(best=near, second=near)
def test_the_usual_number_changes_nothing(best: float, second: float) -> None:
    matches = one_person_once([found(best, second), found(second)])
    assert rejudged(matches, [False, False], 9.0) == matches


def test_all_other_rules_stay() -> None:
    match = found(0.3)
    assert rejudged([match], [True], 12)[0].verdict is Verdict.UNSURE
    assert rejudged([abstain(match)], [True], 12)[0].reasons == (Reason.NEAR, Reason.POOR_PICTURE)
    twice = rejudged([found(0.3), found(0.4)], [False, False], 12)
    assert [each.verdict for each in twice] == [Verdict.KNOWN, Verdict.UNSURE]
    rival = Candidate("ben", "Ben", 2, 0.33)
    assert rejudged([replace(match, rival=rival)], [False], 12)[0].reasons == (Reason.LOOK_ALIKE,)
    denied = replace(match, rejected=Candidate("cleo", "Cleo", 3, 0.1))
    assert rejudged([denied], [False], 12)[0].rejected == denied.rejected


def test_nobody_is_named_out_of_an_empty_gallery() -> None:
    nobody = decide([], Policy(THRESHOLD))
    assert rejudged([nobody], [False], 1000)[0].reasons == (Reason.EMPTY_GALLERY,)


@pytest.mark.parametrize("value", ["9", True, [], {}, -0.1, 1000.1, float("nan"), float("inf"), 10**400])
def test_what_is_no_such_number_is_refused(value: object) -> None:
    with pytest.raises(InvalidRequestError):
        min_distance_of(value)


def test_nine_is_meant_where_nothing_is_said() -> None:
    assert [min_distance_of(each) for each in (None, 7, 7.5, 0)] == [9.0, 7.0, 7.5, 0.0]
