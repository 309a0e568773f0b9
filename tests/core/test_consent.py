"""To what somebody agreed, and when somebody is not to be kept any longer."""

from __future__ import annotations

import pytest

from facecog_desktop.core.consent import DAY, Consent, overdue


@pytest.mark.parametrize(
    ("consent", "sense"),
    [
        (Consent("v1", 1.0, "desk"), True),
        (Consent("v1", 1.0, "desk", 1.0), True),
        (Consent("v1", 1.0, "desk", 0.9), False),
        (Consent("", 1.0, "desk"), False),
        (Consent("v1", 1.0, "  "), False),
        (Consent("v1", float("inf"), "desk"), False),
        (Consent("v1", 1.0, "desk", float("nan")), False),
    ],
)
def test_a_consent_names_text_and_witness_and_ends_after_it_began(consent: Consent, sense: bool) -> None:
    assert consent.makes_sense is sense


def test_a_consent_ends_at_its_moment() -> None:
    consent = Consent("v1", 1.0, "desk", 100.0)
    assert not overdue(consent, 99.0, 99.9, None)
    assert overdue(consent, 99.0, 100.0, None)
    assert not overdue(Consent("v1", 1.0, "desk"), 1.0, 1e12, None)


def test_nobody_is_overdue_before_the_last_of_the_days() -> None:
    assert not overdue(None, 0.0, 30 * DAY, 30)
    assert overdue(None, 0.0, 30 * DAY + 1, 30)
    assert not overdue(None, 0.0, 1e12, None)
