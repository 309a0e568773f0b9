"""Known, unsure, stranger: each for the right reason."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.matching.matching import (
    Nearest,
    Policy,
    Reason,
    abstain,
    answer,
    decide,
    disowned,
    one_person_once,
)
from facecog_desktop.core.types import Candidate, Match, Verdict

POLICY = Policy(threshold=0.4)


def candidates(*distances: float) -> list[Candidate]:
    return [Candidate(f"p{i}", f"Name {i}", i, distance) for i, distance in enumerate(distances)]


def known(person: str, distance: float) -> Match:
    return Match(Verdict.KNOWN, Candidate(person, person, 1, distance))


def test_the_clearly_nearest_person_is_named() -> None:
    match = decide(candidates(0.35, 0.8), POLICY)
    assert (match.name, match.verdict, match.reasons) == ("Name 0", Verdict.KNOWN, (Reason.NEAR,))
    assert match.confidence > 0.9


def test_nobody_is_named_when_nobody_is_near() -> None:
    match = decide(candidates(0.75, 0.8), POLICY)
    assert (match.name, match.verdict, match.reasons) == (None, Verdict.STRANGER, (Reason.FAR,))
    assert match.distance == 0.75
    assert match.confidence < 0.1


def test_two_people_equally_near_make_it_unsure() -> None:
    match = decide(candidates(0.45, 0.46), POLICY)
    assert (match.name, match.verdict, match.reasons) == (None, Verdict.UNSURE, (Reason.TWO_ALIKE,))


def test_just_beyond_the_threshold_is_unsure() -> None:
    distance = (POLICY.threshold + 0.5 * POLICY.usual_runner_up + 0.02) / 1.5
    match = decide(candidates(distance), POLICY)
    assert (match.name, match.verdict, match.reasons) == (None, Verdict.UNSURE, (Reason.NEARLY,))


def test_an_empty_gallery_names_nobody() -> None:
    assert decide([], POLICY).reasons == (Reason.EMPTY_GALLERY,)


def test_a_single_person_gallery_does_not_give_its_name_away() -> None:
    assert decide(candidates(0.62), POLICY).verdict is not Verdict.KNOWN
    assert POLICY.score(0.62, None) == POLICY.score(0.62, 2.0)


@given(st.floats(0, 1.5), st.floats(0, 0.5), st.floats(0, 0.3))
def test_coming_nearer_never_loses_the_name(distance: float, gap: float, nearer: float) -> None:
    farther = decide(candidates(distance, distance + gap), POLICY)
    closer = decide(candidates(max(distance - nearer, 0), distance + gap), POLICY)
    if farther.verdict is Verdict.KNOWN:
        assert closer.verdict is Verdict.KNOWN
    assert closer.confidence >= farther.confidence - 1e-12


@given(st.floats(0, 1.5), st.floats(0, 0.5), st.floats(0.1, 0.6))
def test_confidence_is_above_one_half_exactly_for_the_known(distance: float, gap: float, threshold: float) -> None:
    match = decide(candidates(distance, distance + gap), Policy(threshold))
    assert (match.confidence >= 0.5) == (match.verdict is Verdict.KNOWN)


def test_of_two_faces_with_one_name_the_nearer_keeps_it() -> None:
    first, second = one_person_once([known("anna", 0.4), known("anna", 0.3)])
    assert (first.verdict, first.reasons) == (Verdict.UNSURE, (Reason.NAME_TAKEN,))
    assert second.name == "anna"


def test_different_names_are_left_alone() -> None:
    matches = [known("anna", 0.4), known("ben", 0.3), Match(Verdict.STRANGER)]
    assert one_person_once(matches) == matches


def test_a_poor_picture_names_nobody() -> None:
    match = abstain(known("anna", 0.2))
    assert (match.name, match.verdict, match.reasons) == (None, Verdict.UNSURE, (Reason.POOR_PICTURE,))
    stranger = Match(Verdict.STRANGER)
    assert abstain(stranger) is stranger


def apart(best: float, rival: float, *others: float) -> Match:
    """Two who are remembered to look alike, the others in between."""
    everybody = candidates(best, *others, rival)
    return decide(everybody[:2], POLICY, everybody[-1])


def test_of_two_look_alikes_the_nearer_one_must_be_clearly_nearer() -> None:
    close, clear = apart(0.3, 0.3 + 0.07), apart(0.3, 0.3 + 0.09)
    assert (close.verdict, close.reasons) == (Verdict.UNSURE, (Reason.LOOK_ALIKE,))
    assert decide(candidates(0.3, 0.37), POLICY).verdict is Verdict.KNOWN, "anybody else would have the name"
    assert (clear.verdict, clear.reasons) == (Verdict.KNOWN, (Reason.NEAR,))


def test_a_look_alike_behind_somebody_else_counts() -> None:
    match = apart(0.3, 0.37, 0.36)
    assert (match.verdict, match.reasons) == (Verdict.UNSURE, (Reason.LOOK_ALIKE,))
    assert match.rival == Candidate("p2", "Name 2", 2, 0.37)
    assert match.runner_up == Candidate("p1", "Name 1", 1, 0.36)


def test_a_stranger_stays_a_stranger_whoever_looks_alike() -> None:
    assert apart(0.75, 0.76).verdict is Verdict.STRANGER


@given(st.floats(0, 1), st.floats(0, 0.3))
def test_a_remembered_pair_never_makes_a_name_surer(best: float, lead: float) -> None:
    strict, usual = apart(best, best + lead), decide(candidates(best, best + lead), POLICY)
    assert strict.confidence <= usual.confidence
    assert strict.verdict is usual.verdict or strict.verdict is Verdict.UNSURE
    assert strict.confidence <= 0.5 or lead >= POLICY.look_alike_margin - 1e-9


REJECTED = Candidate("r", "Rita", 9, 0.2)


@given(st.floats(0, 1.5), st.floats(0, 0.5))
def test_without_whom_it_is_said_not_to_be_a_face_is_judged_as_if_that_one_were_not_there(
    distance: float, gap: float
) -> None:
    others = candidates(distance, distance + gap)
    match, usual = answer(Nearest(others, None, REJECTED), POLICY), decide(others, POLICY)
    assert (match.verdict, match.best, match.confidence) == (usual.verdict, usual.best, usual.confidence)
    assert (match.rejected, match.reasons) == (REJECTED, (*usual.reasons, Reason.REJECTED))
    assert answer(Nearest(others), POLICY) == usual


def test_a_face_that_is_not_the_only_person_is_a_stranger_and_the_gallery_is_not_called_empty() -> None:
    match = answer(Nearest([], None, REJECTED), POLICY)
    assert (match.verdict, match.best, match.reasons) == (Verdict.STRANGER, None, (Reason.REJECTED,))
    assert answer(Nearest([]), POLICY).reasons == (Reason.EMPTY_GALLERY,)


def test_a_face_is_nobody_at_once_when_the_user_says_who_it_is_not() -> None:
    said = disowned(known("anna", 0.3))
    assert (said.verdict, said.name, said.best, said.reasons) == (Verdict.STRANGER, None, None, (Reason.REJECTED,))
    assert said.rejected is not None
    assert said.rejected.person == "anna"
