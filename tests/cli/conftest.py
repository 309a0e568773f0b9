"""A command line to call: `cli("people", "list")` runs the real main() over fakes and gives what came of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from facecog_desktop.cli.app import main
from tests.cli.parts import FakeParts
from tests.fakes import picture


@dataclass(frozen=True)
class Outcome:
    """The exit code and the two streams of one call."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """Standard output as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def answer(self) -> Any:
        """Standard output as the one JSON document it must be."""
        assert self.out.endswith("\n")
        [only] = self.lines
        return only


Cli = Callable[..., Outcome]


@pytest.fixture
def parts() -> FakeParts:
    """A fresh gallery with no sources."""
    return FakeParts()


@pytest.fixture
def cli(parts: FakeParts, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run a command line over the fakes."""

    def call(*arguments: str) -> Outcome:
        capsys.readouterr()
        code = main(arguments, parts=parts)
        streams = capsys.readouterr()
        return Outcome(code, streams.out, streams.err)

    return call


@pytest.fixture
def anna(parts: FakeParts, cli: Cli) -> str:
    """Anna (identity 1) is registered; her id."""
    parts.pictures["anna.jpg"] = [picture((1, 100, 100))]
    person: str = cli("register", "Anna", "anna.jpg", "--json").answer["person"]
    return person
