"""Verdicts: what is said of every track, by the votes of its looks. Live loop and what-if replay both use it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from facecog_desktop.core.matching.matching import one_person_once
from facecog_desktop.core.matching.voting import Ballot, VotingRules
from facecog_desktop.core.types import Match


@dataclass(slots=True)
class _Heard:
    """The looks at one track.

    `doubted`: the face could not be followed, so that somebody else may stand there now (a cut in a film): nothing is
    said of it until a look agrees with what was said before.
    """

    ballot: Ballot
    doubted: bool = False

    @property
    def spoken(self) -> Match | None:
        return None if self.doubted else self.ballot.verdict


class Verdicts:
    """Owned by one thread. Everything that depends on the threshold goes through here, and nothing else does."""

    def __init__(self, rules: VotingRules) -> None:
        self._rules = rules
        self._heard: dict[int, _Heard] = {}

    def doubt(self, track: int) -> None:
        """The face of this track was lost for a moment."""
        heard = self._heard.get(track)
        if heard is not None and heard.ballot.settled:
            heard.doubted = True

    def hear(self, track: int, match: Match) -> None:
        """One more look at this track."""
        heard = self._heard.setdefault(track, _Heard(Ballot(self._rules)))
        if heard.doubted and not heard.ballot.agrees(match):
            heard.ballot = Ballot(self._rules)
        heard.doubted = False
        heard.ballot.add(match)

    def keep(self, tracks: Iterable[int]) -> None:
        """Forget all other tracks."""
        for track in self._heard.keys() - set(tracks):
            del self._heard[track]

    def restart(self) -> None:
        """The gallery changed: every vote is stale."""
        self._heard.clear()

    def votes(self, track: int) -> int:
        """How many looks agree with what is said of the track."""
        heard = self._heard.get(track)
        return 0 if heard is None else heard.ballot.votes

    def spoken(self, tracks: Sequence[int]) -> dict[int, Match | None]:
        """What is said of the tracks that are in view together: a person has one face, so one name goes once."""
        voted = {track: self._heard[track].spoken if track in self._heard else None for track in tracks}
        settled = [track for track, match in voted.items() if match is not None]
        once = one_person_once([match for match in voted.values() if match is not None])
        return {**voted, **dict(zip(settled, once, strict=True))}
