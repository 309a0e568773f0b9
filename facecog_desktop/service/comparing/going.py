"""How far the reading of one side is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

from facecog_desktop.core.comparing.reading import CompareGoOn, WhichSide

Told = Callable[[float], None]
"""Told how much of one side is read. Raises StoppedError where nobody wants to know any more."""


class StoppedError(Exception):
    """Whoever asked wants no answer any more. Never leaves this package: no failure."""


def telling(go_on: CompareGoOn, side: WhichSide) -> Told:
    """What tells of one side."""

    def tell(done: float) -> None:
        if not go_on(side, min(max(done, 0.0), 1.0)):
            raise StoppedError

    return tell
