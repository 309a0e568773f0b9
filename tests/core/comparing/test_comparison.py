"""The rules of a comparison: the old confidence, the template, which faces are meant, and that sides may be swapped."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.comparing.comparison import (
    ComparedSide,
    Comparison,
    Rule,
    Terms,
    candidates,
    classic_confidence,
    compare,
    limit_for,
)
from facecog_desktop.core.comparing.reading import Appearance, Reading, joined
from facecog_desktop.core.errors import InvalidRequestError, SeveralFacesError
from tests.fake_readings import GOOD, appearance, film, photo
from tests.fakes import template

ANNA, BEN, CARL, ANNAS_TWIN = 1, 2, 3, 101
UNIT = st.floats(0.0, 1.0, allow_nan=False)
IDENTITIES = st.lists(st.integers(0, 6), min_size=1, max_size=4, unique=True)
TERMS = Terms()


def answer(left: Reading, right: Reading, terms: Terms = TERMS) -> Comparison:
    return compare(left, right, terms, limit_for)


@pytest.mark.parametrize(
    ("distance", "tolerance", "confidence"),
    [
        (0.0, 0.5, 1.0),
        (0.5, 0.5, 0.5),
        (0.25, 0.5, 0.75 + 0.25 * 0.5**0.2),
        (0.6, 0.5, 0.4),
        (1.0, 0.5, 0.0),
        (1.3, 0.5, 0.0),
        (0.0, 0.0, 1.0),
        (1e-9, 0.0, 0.5),
        (0.4, 0.0, 0.3),
        (1.0, 1.0, 0.5),
        (1.2, 1.0, 0.0),
    ],
)
def test_the_old_confidence_is_what_the_formula_says(distance: float, tolerance: float, confidence: float) -> None:
    assert classic_confidence(distance, tolerance) == pytest.approx(confidence)


@given(st.floats(0.0, 3.0), UNIT)
def test_a_confidence_is_a_part_of_one(distance: float, tolerance: float) -> None:
    assert 0.0 <= classic_confidence(distance, tolerance) <= 1.0


@given(st.floats(0.0, 3.0), st.floats(0.0, 3.0), UNIT)
def test_the_nearer_the_surer(one: float, other: float, tolerance: float) -> None:
    near, far = sorted((one, other))
    assert classic_confidence(near, tolerance) >= classic_confidence(far, tolerance) - 1e-12


@given(st.floats(0.0, 1.0), UNIT)
def test_the_tolerance_is_where_the_confidence_is_a_half(distance: float, tolerance: float) -> None:
    confidence = classic_confidence(distance, tolerance)
    assert confidence >= 0.5 if distance <= tolerance else confidence <= 0.5


@given(st.floats(1e-12, 1e-6))
def test_at_the_edges_of_the_tolerance_nothing_breaks(little: float) -> None:
    assert classic_confidence(0.0, little) == 1.0
    assert classic_confidence(little, little) == pytest.approx(0.5)
    assert classic_confidence(0.5, little) == pytest.approx(0.25, abs=1e-5)
    assert classic_confidence(1.0, 1.0 - little) == pytest.approx(0.0, abs=1e-9)
    assert classic_confidence(1.0 - 2 * little, 1.0 - little) >= 0.5


@pytest.mark.parametrize(
    "given_terms",
    [
        {"tolerance": -0.1},
        {"tolerance": 1.1},
        {"threshold": 2.0},
        {"fps": 0.0},
        {"fps": float("nan")},
        {"tolerance": float("inf")},
    ],
)
def test_terms_that_make_no_sense_are_refused(given_terms: dict[str, float]) -> None:
    with pytest.raises(InvalidRequestError):
        replace(TERMS, **given_terms)  # type: ignore[arg-type]  # the rule is not among them


@given(st.lists(st.tuples(st.integers(0, 50), st.floats(0.01, 101.0)), min_size=1, max_size=6), st.randoms())
def test_a_joined_template_has_the_usual_length_whatever_the_order(
    parts: list[tuple[int, float]], dice: random.Random
) -> None:
    shuffled = list(parts)
    dice.shuffle(shuffled)
    one, other = (
        joined(np.stack([template(identity) for identity, _ in each]), [weight for _, weight in each])
        for each in (parts, shuffled)
    )
    assert np.linalg.norm(one) == pytest.approx(1.4, rel=1e-5)
    assert np.allclose(one, other, atol=1e-5)


def test_a_better_frame_weighs_more() -> None:
    made = joined(np.stack([template(ANNA), template(BEN)]), [90.0, 10.0])
    assert np.linalg.norm(made - template(ANNA)) < np.linalg.norm(made - template(BEN))


@given(IDENTITIES, IDENTITIES, st.booleans(), st.booleans(), st.sampled_from(Rule))
def test_swapping_the_sides_gives_the_same_answer(
    left: list[int], right: list[int], left_moves: bool, right_moves: bool, rule: Rule
) -> None:
    def reading(identities: list[int], moving: bool) -> Reading:
        if not moving:
            return photo(appearance(identities[0]))
        return film(*(appearance(identity, (float(n), n + 1.5)) for n, identity in enumerate(identities)))

    terms = Terms(rule)
    one, other = reading(left, left_moves), reading(right, right_moves)
    there, back = answer(one, other, terms), answer(other, one, terms)
    assert (there.match, there.distance, there.confidence) == (back.match, back.distance, back.confidence)
    assert (there.left.face, there.right.face) == (back.right.face, back.left.face)
    assert sorted((frame.time, frame.distance, frame.left) for frame in there.frames) == sorted(
        (frame.time, frame.distance, not frame.left) for frame in back.frames
    )


def test_the_same_person_matches_and_somebody_else_does_not() -> None:
    assert answer(photo(appearance(ANNA)), photo(appearance(ANNAS_TWIN))).match is True
    assert answer(photo(appearance(ANNA)), photo(appearance(BEN))).match is False


def test_two_pictures_have_no_frames_and_the_confidence_of_their_distance() -> None:
    found = answer(photo(appearance(ANNA)), photo(appearance(ANNAS_TWIN)))
    assert found.frames == ()
    assert found.distance is not None
    assert found.confidence == classic_confidence(found.distance, 0.5)


def test_in_a_film_the_person_who_matches_best_is_meant_and_the_others_are_told() -> None:
    crowd = film(appearance(BEN, (0.0, 1.0, 2.0)), appearance(ANNA, (1.0, 2.0)), appearance(CARL, (3.0,)))
    found = answer(photo(appearance(ANNA)), crowd)
    assert found.match
    assert found.right.face is crowd.appearances[1]
    assert {other.appearance for other in found.right.others} == {crowd.appearances[0], crowd.appearances[2]}
    assert found.right.others[0].distance <= found.right.others[1].distance
    assert [frame.time for frame in found.frames] == [1.0, 2.0]


def test_the_confidence_is_the_mean_over_the_frames_with_the_face() -> None:
    seen = appearance(ANNA, (0.0, 1.0))
    seen = replace(seen, looks=np.stack([template(ANNA), template(BEN)]))
    found = answer(photo(appearance(ANNA)), film(seen, frames=20))
    assert found.confidence == pytest.approx(np.mean([frame.confidence for frame in found.frames]))
    assert [frame.distance for frame in found.frames] == [pytest.approx(0.0), pytest.approx(found.frames[1].distance)]
    assert found.frames[1].distance > 1.0


def test_two_films_tell_the_frames_of_both() -> None:
    found = answer(film(appearance(ANNA, (0.0, 2.0))), film(appearance(ANNAS_TWIN, (1.0,))))
    assert [(frame.time, frame.left) for frame in found.frames] == [(0.0, True), (1.0, False), (2.0, True)]


def test_the_classic_rule_decides_on_the_confidence() -> None:
    seen = replace(appearance(ANNA, (0.0, 1.0)), looks=np.stack([template(ANNA), template(BEN)]))
    found = answer(photo(appearance(ANNA)), film(seen), Terms(Rule.CLASSIC))
    assert found.distance == 0.0
    assert found.match is False
    assert answer(photo(appearance(ANNA)), film(seen), Terms(Rule.CLASSIC, threshold=0.3)).match is True


def test_who_looks_among_many_needs_a_nearer_one() -> None:
    assert limit_for(1) > limit_for(3) > limit_for(30)
    assert limit_for(1) == pytest.approx(0.566)
    crowd = film(*(appearance(identity) for identity in range(10)))
    assert answer(photo(appearance(ANNA)), crowd).limit == limit_for(10)


def test_a_threshold_set_by_hand_holds_for_any_number() -> None:
    assert limit_for(1, 0.3) == limit_for(100, 0.3) == pytest.approx((0.3 + 0.375) / 1.5)


def test_a_side_without_a_face_is_no_answer_rather_than_a_no() -> None:
    found = answer(photo(), photo(appearance(ANNA)))
    assert (found.match, found.distance, found.confidence) == (None, None, None)
    assert found.left.face is None
    assert found.right.face is not None
    assert answer(photo(), film()).right.face is None


def test_several_faces_in_a_picture_have_to_be_chosen_from() -> None:
    two = photo(appearance(ANNA, x=100), appearance(BEN, x=300))
    with pytest.raises(SeveralFacesError, match="2 faces") as caught:
        candidates(two, None, "party.jpg")
    assert caught.value.source == "party.jpg"
    assert "--face 1 to 2: 1 at 140,60, 2 at 340,60" in caught.value.hint
    assert candidates(two, 2) == [two.appearances[1]]
    with pytest.raises(InvalidRequestError, match="number 3"):
        candidates(two, 3)
    with pytest.raises(SeveralFacesError):
        answer(two, photo(appearance(ANNA)))


def test_a_lone_face_needs_no_choice() -> None:
    one = photo(appearance(ANNA))
    assert candidates(one, 2) == one.appearances
    assert candidates(film(appearance(ANNA), appearance(BEN)), None) != []


def test_the_chosen_face_is_compared_and_the_other_one_told() -> None:
    two = photo(appearance(BEN), appearance(ANNA))
    found = compare(two, photo(appearance(ANNA)), TERMS, limit_for, faces=(2, None))
    assert found.match
    assert [other.appearance for other in found.left.others] == [two.appearances[0]]


def test_poor_quality_warns_and_decides_nothing() -> None:
    blurred = replace(GOOD, sharpness=3.0, pose=20.0)
    sharp = answer(photo(appearance(ANNA)), photo(appearance(ANNAS_TWIN)))
    unsharp = answer(photo(appearance(ANNA, quality=blurred)), photo(appearance(ANNAS_TWIN)))
    assert [component.name for component in unsharp.left.shortcomings] == ["sharpness", "pose"]
    assert unsharp.right.shortcomings == sharp.left.shortcomings == []
    assert (unsharp.match, unsharp.distance) == (sharp.match, sharp.distance)
    assert ComparedSide(False, 1).shortcomings == []


def test_an_appearance_is_told_from_an_equal_one() -> None:
    """Values that hold arrays are compared by what they are, not by their numbers."""
    one: Appearance = appearance(ANNA)
    assert one != appearance(ANNA)
