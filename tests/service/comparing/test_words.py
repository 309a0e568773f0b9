"""A comparison in words that are as firm as its figures, and no firmer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facecog_desktop.core.comparing.comparison import Comparison, Rule, Terms, compare, limit_for
from facecog_desktop.service.comparing import words
from tests.fake_readings import GOOD, appearance, film, photo

PAIR = compare(photo(appearance(1)), photo(appearance(101)), Terms(), limit_for)


def at(distance: float, *, rule: Rule = Rule.CALIBRATED, confidence: float = 0.9) -> Comparison:
    match = distance <= PAIR.limit if rule is Rule.CALIBRATED else confidence >= 0.8
    return replace(PAIR, match=match, distance=distance, confidence=confidence, terms=Terms(rule))


@pytest.mark.parametrize(
    ("distance", "said"),
    [
        (0.3, "Very likely the same person"),
        (0.55, "Probably the same person"),
        (0.58, "Probably different people, but it is close"),
        (0.62, "Probably different people"),
        (0.9, "Very likely different people"),
    ],
)
def test_the_words_are_as_firm_as_the_distance(distance: float, said: str) -> None:
    assert words.verdict(at(distance)) == said


def test_the_older_rule_speaks_of_its_confidence() -> None:
    assert words.verdict(at(0.9, rule=Rule.CLASSIC, confidence=0.85)) == "The same person"
    assert words.verdict(at(0.3, rule=Rule.CLASSIC, confidence=0.7)) == "Different people"
    assert words.score(at(0.3, rule=Rule.CLASSIC, confidence=0.7)).startswith("confidence 70% (from 80% on")


def test_the_score_names_distance_limit_and_confidence() -> None:
    assert words.score(at(0.4)) == "distance 0.40 (up to 0.57 is one person); confidence 90% at tolerance 0.5"


def test_no_face_is_said_of_the_side_that_has_none() -> None:
    nobody = compare(photo(), film(appearance(1)), Terms(), limit_for)
    assert words.verdict(nobody) == "There is no face to compare"
    assert words.score(nobody) == ""
    assert words.missing(nobody, ("a.jpg", "b.mp4")) == "there is no face in a.jpg"
    assert words.missing(compare(photo(), film(), Terms(), limit_for), ("a", "b")) == "there is no face in a or in b"
    assert words.missing(PAIR, ("a", "b")) == ""


def test_a_warning_says_what_is_wrong_with_the_face() -> None:
    blurred = appearance(1, quality=replace(GOOD, sharpness=1.0))
    answer = compare(photo(blurred), photo(appearance(1)), Terms(), limit_for)
    assert words.warnings(answer.left) == ["the face is blurred"]
    assert words.warnings(answer.right) == []


def test_a_films_people_are_told() -> None:
    crowd = film(
        appearance(1, (1.0, 2.0, 4.0)), appearance(2, (0.0,)), *(appearance(n, (0.0, 1.0)) for n in range(3, 9))
    )
    answer = compare(photo(appearance(1)), crowd, Terms(), limit_for)
    assert words.seen(answer.right) == "in 3 of 10 frames, from 1.0 to 4.0 s"
    assert words.seen(answer.left) == ""
    assert words.others(answer.left) == []
    told = words.others(answer.right)
    assert len(told) == 6
    assert told[-1] == "and 2 more"
    assert any(line.startswith("somebody in 2 frames, distance") for line in told)


def test_the_other_faces_of_a_picture_are_told() -> None:
    both = photo(appearance(1), appearance(2))
    answer = compare(both, photo(appearance(1)), Terms(), limit_for, faces=(1, None))
    assert words.others(answer.left)[0].startswith("another face, distance 1.")
