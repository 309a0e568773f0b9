"""A name appears after looks agree and does not flicker."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.matching.voting import Ballot, VotingRules
from facecog_desktop.core.types import Candidate, Match, Verdict


def known(person: str, distance: float = 0.4, confidence: float = 0.9) -> Match:
    return Match(Verdict.KNOWN, Candidate(person, person.title(), 1, distance), confidence=confidence)


STRANGER = Match(Verdict.STRANGER, Candidate("anna", "Anna", 1, 0.8), confidence=0.05)


def ballot_of(*looks: Match, agreeing: int = 3, memory: int = 9) -> Ballot:
    ballot = Ballot(VotingRules(agreeing, memory))
    for look in looks:
        ballot.add(look)
    return ballot


def name_of(ballot: Ballot) -> str | None:
    return ballot.verdict.name if ballot.verdict else None


def test_two_looks_are_not_enough_and_three_are() -> None:
    assert ballot_of(known("anna"), known("anna")).verdict is None
    assert name_of(ballot_of(*[known("anna")] * 3)) == "Anna"


def test_looks_that_disagree_name_nobody() -> None:
    assert ballot_of(known("anna"), known("ben"), STRANGER, known("anna"), known("ben")).verdict is None


def test_a_name_survives_a_few_looks_at_a_turned_head() -> None:
    ballot = ballot_of(*[known("anna")] * 5, *[STRANGER] * 4)
    assert name_of(ballot) == "Anna"
    assert ballot.votes == 5


def test_a_wrong_name_goes_when_most_looks_say_otherwise() -> None:
    assert name_of(ballot_of(*[known("anna")] * 3, *[known("ben")] * 4)) == "Ben"
    stranger = ballot_of(*[known("anna")] * 3, *[STRANGER] * 4)
    assert stranger.verdict is not None
    assert stranger.verdict.verdict is Verdict.STRANGER


def test_old_looks_are_forgotten() -> None:
    assert name_of(ballot_of(*[known("anna")] * 50, *[known("ben")] * 5, memory=9)) == "Ben"


def test_the_verdict_shows_the_nearest_look_and_the_mean_confidence() -> None:
    verdict = ballot_of(known("anna", 0.5, 0.6), known("anna", 0.3, 0.9), known("anna", 0.4, 0.9)).verdict
    assert verdict is not None
    assert verdict.distance == 0.3
    assert abs(verdict.confidence - 0.8) < 1e-9


def test_the_old_rule_of_more_than_three_repeats_is_a_parameter() -> None:
    assert ballot_of(*[known("anna")] * 3, agreeing=4).verdict is None
    assert name_of(ballot_of(*[known("anna")] * 4, agreeing=4)) == "Anna"


@given(st.lists(st.sampled_from(["anna", "ben", "cleo", ""]), max_size=30), st.integers(1, 5))
def test_whoever_is_named_had_enough_agreeing_looks(names: list[str], agreeing: int) -> None:
    ballot = ballot_of(*[known(name) if name else STRANGER for name in names], agreeing=agreeing)
    verdict = ballot.verdict
    if verdict is not None and verdict.person is not None:
        assert names.count(verdict.person) >= agreeing
