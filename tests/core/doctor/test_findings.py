"""What mends a finding is a change, where agreeing is enough."""

from __future__ import annotations

import pytest

from facecog_desktop.core.doctor.findings import Act, Code, Finding, Fix, Severity
from facecog_desktop.core.people.changes import Change, DropSamples, Merge, MoveSamples, RememberLookAlike


@pytest.mark.parametrize(
    ("fix", "change"),
    [
        (Fix(Act.DROP, "a", (1, 2)), DropSamples((1, 2))),
        (Fix(Act.MOVE, "a", (3,), to="b"), MoveSamples((3,), "b")),
        (Fix(Act.MERGE, "a", to="b"), Merge("b")),
        (Fix(Act.REMEMBER, "a", to="b", distance=0.4), RememberLookAlike("b", 0.4)),
        (Fix(Act.ADD_PHOTOS, "a"), None),
        (Fix(Act.LOOK, "a", (1, 2)), None),
    ],
)
def test_a_fix_is_a_change_where_agreeing_is_enough(fix: Fix, change: Change | None) -> None:
    assert fix.change == change


def test_what_gives_wrong_names_is_grave_and_what_could_be_better_a_hint() -> None:
    grave = {code for code in Code if Finding(code, ("a",), (), Fix(Act.LOOK, "a")).severity is Severity.WRONG}
    hints = {code for code in Code if Finding(code, ("a",), (), Fix(Act.LOOK, "a")).severity is Severity.HINT}
    assert grave == {Code.DAMAGED, Code.MISFILED, Code.SAME_PERSON_TWICE, Code.LOOKS_LIKE_NOBODY}
    assert hints == {Code.NEAR_DUPLICATE, Code.FEW_PHOTOS, Code.ONE_POSE}
