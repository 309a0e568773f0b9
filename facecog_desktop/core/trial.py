"""The challenge of one face in view, as the window shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trial:
    """`words`: what the person in this track is to do now, or how it ended and why; `passed` is None until it has.

    `remaining`: whole seconds for it; `step` of `steps`, counted from 1.
    """

    track: int
    person: str
    name: str
    words: str
    remaining: int
    step: int
    steps: int
    passed: bool | None = None
