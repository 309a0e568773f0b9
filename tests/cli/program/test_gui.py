"""`facecog gui` where nobody can read what is printed."""

from __future__ import annotations

import sys

import pytest

from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts


def test_a_start_without_a_terminal_shows_why_it_failed(
    cli: Cli, parts: FakeParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACECOG_VOTES", "0")
    assert cli("gui").code == 2
    assert parts.failures == []
    monkeypatch.setattr(sys, "__stderr__", None)
    assert cli("gui").code == 2
    assert [error.code for error in parts.failures] == ["setting_invalid"]
    assert parts.windows == []
