"""Pace: how urgently a face is to be looked at again, by what was seen of it and never by the threshold.

So a run at one threshold looks at the same frames as a run at another would have done, and the log of the one can tell
what the other would have said.
"""

from __future__ import annotations

from dataclasses import dataclass

from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.types import Match

CLEAR = 0.4
"""Score (matching.Policy) up to which a face is plainly somebody's: at about this one, galleries of hundreds name one
stranger in a hundred (see calibration)."""

_MEASURE = Policy(CLEAR)


@dataclass(slots=True)
class Pace:
    """The looks at one face since it came, or since it was lost for a moment."""

    wanted: int
    looks: int = 0
    agreeing: int = 0
    nearest: str | None = None

    def add(self, match: Match, *, poor: bool) -> None:
        """One more look; `poor`: at a picture too poor to name anybody by."""
        self.looks += 1
        best, second = match.best, match.runner_up
        if best is None or poor or _MEASURE.score(best.distance, second.distance if second else None) > CLEAR:
            self.agreeing, self.nearest = 0, None
            return
        self.agreeing = self.agreeing + 1 if best.person == self.nearest else 1
        self.nearest = best.person

    def restart(self) -> None:
        """Somebody else may stand there now."""
        self.looks, self.agreeing, self.nearest = 0, 0, None

    @property
    def enough(self) -> bool:
        """Whether there were looks enough for a verdict."""
        return self.looks >= self.wanted

    @property
    def clear(self) -> bool:
        """Whether the last looks were plainly at one and the same person: better pictures would tell nothing new."""
        return self.agreeing >= self.wanted
