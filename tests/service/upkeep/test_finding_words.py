"""Every finding has a heading, a sentence with names, an offer and a report of what was done."""

from __future__ import annotations

import pytest

from facecog_desktop.core.doctor.findings import Act, Code, Finding, Fix
from facecog_desktop.service.upkeep.finding_words import done, heading, offer, sentence

NAMES = {"a": "Anna", "b": "Björn"}
LOOK = Fix(Act.LOOK, "a")


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (
            Finding(Code.MISFILED, ("a", "b"), (1, 2, 3), Fix(Act.MOVE, "a", (1,), to="b"), (0.71, 0.384)),
            "A photo of Anna shows Björn: 0.38 from Björn's photos, 0.71 from Anna's",
        ),
        (
            Finding(Code.SAME_PERSON_TWICE, ("a", "b"), (1, 2), Fix(Act.MERGE, "a", to="b"), (0.3,)),
            "Anna and Björn are very likely one person (0.30)",
        ),
        (
            Finding(Code.LOOK_ALIKE_PAIR, ("a", "b"), (1, 2), Fix(Act.REMEMBER, "a", to="b"), (0.45,)),
            "A photo of Anna or Björn would be called by the other's name (0.45)",
        ),
        (
            Finding(Code.LOOKS_LIKE_NOBODY, ("a",), (1, 2), Fix(Act.DROP, "a", (1,)), (0.66,)),
            "A photo of Anna does not look like Anna (0.66 from the others)",
        ),
        (
            Finding(Code.LOOKS_LIKE_NOBODY, ("a",), (1, 2), Fix(Act.LOOK, "a", (1, 2)), (0.66,)),
            "2 photos of Anna do not show one person (0.66)",
        ),
        (Finding(Code.NEAR_DUPLICATE, ("a",), (1, 2, 3), LOOK), "3 photos of Anna are nearly the same picture"),
        (Finding(Code.FEW_PHOTOS, ("a",), (1,), LOOK), "Anna has one photo; three are better"),
        (Finding(Code.FEW_PHOTOS, ("a",), (), LOOK), "Anna has no photo; three are better"),
        (Finding(Code.ONE_POSE, ("a",), (1, 2), LOOK), "All 2 photos of Anna show the same direction"),
        (Finding(Code.BLURRED, ("a",), (1,), LOOK), "A photo of Anna is blurred"),
        (Finding(Code.TINY, ("gone",), (1,), LOOK), "A photo of somebody shows a very small face"),
        (
            Finding(Code.DAMAGED, ("a",), (1,), LOOK),
            "A photo of Anna is not as it was kept: the gallery's file is damaged",
        ),
    ],
)
def test_a_finding_in_a_sentence(finding: Finding, words: str) -> None:
    assert sentence(finding, NAMES) == words


def test_every_kind_has_a_heading_of_its_own() -> None:
    assert len({heading(code) for code in Code}) == len(Code)


@pytest.mark.parametrize(
    ("fix", "offered", "told"),
    [
        (Fix(Act.DROP, "a", (1,)), "Drop the photo", "Photo of Anna dropped"),
        (Fix(Act.DROP, "a", (1, 2)), "Drop 2 photos", "2 photos of Anna dropped"),
        (Fix(Act.MOVE, "a", (1,), to="b"), "Move to Björn", "Photo of Anna moved to Björn"),
        (Fix(Act.MERGE, "a", to="b"), "Merge into Björn", "Anna merged into Björn"),
        (Fix(Act.REMEMBER, "a", to="b"), "Remember as look-alikes", "Anna and Björn are remembered as look-alikes"),
    ],
)
def test_a_fix_says_what_it_does_and_did(fix: Fix, offered: str, told: str) -> None:
    assert offer(fix, NAMES) == offered
    assert done(fix, NAMES) == told


def test_what_the_user_has_to_do_is_offered_too() -> None:
    assert offer(Fix(Act.ADD_PHOTOS, "a"), NAMES) == "Add photos of Anna"
    assert offer(Fix(Act.LOOK, "b"), NAMES) == "Look at Björn"
