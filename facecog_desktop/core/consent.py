"""To what somebody has agreed, and for how long somebody may be kept: values and the rule of what is overdue."""

from __future__ import annotations

import math
from dataclasses import dataclass

DAY = 86_400.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Consent:
    """Somebody's agreement: to which text, when it was given, who noted it, and when it ends. Times are Unix seconds.

    `expires` is None for a consent that holds until it is withdrawn.
    """

    text_version: str
    given: float
    by: str
    expires: float | None = None

    @property
    def makes_sense(self) -> bool:
        """Whether text and witness are named and the times are numbers in their order."""
        times = [self.given] if self.expires is None else [self.given, self.expires]
        named = bool(self.text_version.strip()) and bool(self.by.strip())
        return named and all(math.isfinite(time) for time in times) and times == sorted(times)


def overdue(consent: Consent | None, last: float, now: float, days: float | None) -> bool:
    """Whether somebody is not to be kept any longer at `now` (Unix seconds).

    That is so where the consent has ended, and where nothing has happened for more than `days` since `last` (seen or
    changed); `days` None keeps everybody without an end.
    """
    if consent is not None and consent.expires is not None and consent.expires <= now:
        return True
    return days is not None and now - last > days * DAY
