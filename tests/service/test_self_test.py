"""Checks are run one after another, whatever comes of them; bugs are told and then raised."""

from __future__ import annotations

import itertools

import pytest

from facecog_desktop.core.errors import ModelMissingError
from facecog_desktop.service.self_test import Check, SelfTestError, demand, examine


def ticking(step: float = 0.25) -> itertools.count[float]:
    return itertools.count(0.0, step)


def missing() -> str:
    raise ModelMissingError("the model file a.dat is missing")


def test_each_check_tells_what_it_saw_and_how_long_it_took() -> None:
    clock = ticking()
    assert list(examine([("models", lambda: "4 files"), ("face", lambda: "one")], lambda: next(clock))) == [
        Check("models", True, 250.0, "4 files"),
        Check("face", True, 250.0, "one"),
    ]


def test_a_check_that_fails_does_not_keep_the_next_from_being_run() -> None:
    found = list(examine([("models", missing), ("face", lambda: "one")], lambda: 0.0))
    assert [(check.name, check.ok) for check in found] == [("models", False), ("face", True)]
    assert found[0].message == "the model file a.dat is missing"


def test_a_bug_is_told_as_a_failed_check_and_then_raised() -> None:
    def broken() -> str:
        raise ValueError("off by one")

    checks = examine([("face", broken), ("gallery", lambda: "whole")], lambda: 0.0)
    assert next(checks) == Check("face", False, 0.0, "ValueError: off by one")
    with pytest.raises(ValueError, match="off by one"):
        next(checks)


def test_what_is_demanded_and_not_so_is_an_error_that_is_known() -> None:
    demand(True, "never said")
    with pytest.raises(SelfTestError, match="nothing is here"):
        demand(False, "nothing is here")
