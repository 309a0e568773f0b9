"""Votes over the looks at one face: a name appears only after looks agree, and stays until they clearly disagree."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from dataclasses import dataclass, replace

from facecog_desktop.core.matching.matching import Reason
from facecog_desktop.core.types import Match, Verdict

_ENTER = 0.5  # mean confidence from which a person is named
_STAY = 0.45  # and below which the name is taken back


@dataclass(frozen=True, slots=True)
class VotingRules:
    """`agreeing`: looks that must agree before anything is said (the old client's "more than 3 repeats" is 4).

    `memory`: looks that are remembered.
    """

    agreeing: int = 3
    memory: int = 9


class Ballot:
    """The looks at one track. Owned by the loop that looks.

    A person is named when `agreeing` looks called them known and the mean confidence in them over all remembered looks
    is at least a half: a face near the threshold is decided by its mean, not by whichever looks came first. Looks at
    pictures too poor to name anybody by do not count.
    """

    def __init__(self, rules: VotingRules) -> None:
        self._rules = rules
        self._looks: deque[Match] = deque(maxlen=max(rules.memory, rules.agreeing))
        self._winner: str | None = None

    def add(self, match: Match) -> None:
        """One more look."""
        if Reason.POOR_PICTURE in match.reasons and len(self._looks) < self._rules.agreeing:
            # Somebody seen only badly must get some verdict in the end; a poor look stands until better ones come.
            match = replace(match, confidence=min(match.confidence, _STAY))
        elif Reason.POOR_PICTURE in match.reasons:
            return
        self._looks.append(match)
        self._winner = self._elected()

    def agrees(self, match: Match) -> bool:
        """Whether a look says what the verdict says."""
        return self.settled and _party(match) == self._winner

    @property
    def settled(self) -> bool:
        """Whether there is a verdict."""
        return self._winner is not None

    @property
    def votes(self) -> int:
        """How many remembered looks agree with the verdict (0 before there is one)."""
        return sum(_party(look) == self._winner for look in self._looks)

    @property
    def verdict(self) -> Match | None:
        """The nearest of the looks that agree, with their mean confidence; None before there is a verdict."""
        agreeing = [look for look in self._looks if _party(look) == self._winner]
        if not agreeing:
            return None
        nearest = min(agreeing, key=lambda look: look.distance if look.distance is not None else 9.0)
        return replace(nearest, confidence=sum(look.confidence for look in agreeing) / len(agreeing))

    def _elected(self) -> str | None:
        """The party that the remembered looks speak for."""
        if len(self._looks) < self._rules.agreeing:
            return None
        counts = Counter(_party(look) for look in self._looks)
        confidence: defaultdict[str, float] = defaultdict(float)
        for look in self._looks:
            if look.best is not None and Reason.NAME_TAKEN not in look.reasons:
                confidence[look.best.person] += look.confidence / len(self._looks)
        for person, mean in sorted(confidence.items(), key=lambda item: -item[1]):
            if person == self._winner and mean >= _STAY and counts[person]:
                return person
            if counts[person] >= self._rules.agreeing and mean >= _ENTER:
                return person
        return self._nobody(counts)

    def _nobody(self, counts: Counter[str]) -> str | None:
        """Stranger or unsure, where enough looks say so; unsure where they are of several minds for long."""
        stranger, unsure = _mark(Verdict.STRANGER), _mark(Verdict.UNSURE)
        if counts[stranger] >= self._rules.agreeing and counts[stranger] >= counts[unsure]:
            return stranger
        return unsure if counts[unsure] else None


def _mark(verdict: Verdict) -> str:
    return f"#{verdict.value}"


def _party(match: Match) -> str:
    """What a look votes for: a person's id, or that it is unsure, or a stranger."""
    return match.person or _mark(match.verdict)
