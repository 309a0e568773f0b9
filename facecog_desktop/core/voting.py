"""Votes over the looks at one face: a name appears only after looks agree, and stays until they clearly disagree."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, replace

from facecog_desktop.core.types import Match, Verdict


@dataclass(frozen=True, slots=True)
class VotingRules:
    """`agreeing`: looks that must agree before anything is said (the old client's "more than 3 repeats" is 4).

    `memory`: looks that are remembered. A verdict once given changes when the other side has `agreeing` of the newest
    looks and more of the remembered ones than the present one.
    """

    agreeing: int = 3
    memory: int = 9


class Ballot:
    """The looks at one track. Owned by the loop that looks."""

    def __init__(self, rules: VotingRules) -> None:
        self._rules = rules
        self._looks: deque[Match] = deque(maxlen=max(rules.memory, rules.agreeing))
        self._winner: str | None = None

    def add(self, match: Match) -> None:
        """One more look."""
        self._looks.append(match)
        counts = Counter(_party(look) for look in self._looks)
        party, votes = counts.most_common(1)[0]
        if votes >= self._rules.agreeing and votes > counts.get(self._winner or "", 0):
            self._winner = party

    def agrees(self, match: Match) -> bool:
        """Whether a look says what the verdict says."""
        return _party(match) == self._winner

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
        """The nearest of the looks that agree, with the mean of their confidences; None before there is a verdict."""
        agreeing = [look for look in self._looks if _party(look) == self._winner]
        if not agreeing:
            return None
        nearest = min(agreeing, key=lambda look: look.distance if look.distance is not None else 9.0)
        return replace(nearest, confidence=sum(look.confidence for look in agreeing) / len(agreeing))


def _party(match: Match) -> str:
    """What a look votes for: a person's id, or that it is unsure, or a stranger."""
    return match.person or f"#{Verdict(match.verdict).value}"
