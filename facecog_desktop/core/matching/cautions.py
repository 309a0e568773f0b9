"""What is to be heeded of the nearest people: counter-examples and remembered look-alikes. Pure rules over a search."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from facecog_desktop.core.matching.counter_examples import CounterExamples
from facecog_desktop.core.matching.matching import Nearest
from facecog_desktop.core.types import Candidate, Vector, Vectors

Search = Callable[[Vectors, int], list[list[Candidate]]]
"""The nearest people of each vector (n, 128), nearest first, each by the nearest sample; at most so many."""

Eligible = tuple[list[Candidate], Candidate | None]
"""The nearest people who may be meant, and whoever is nearer than all of these but must not be."""

_RIVALS = 6
"""People who are looked at where pairs are remembered: whoever looks like the nearest may stand behind others."""


@dataclass(frozen=True, slots=True, eq=False)
class Cautions:
    """`against`: faces that are not who they were taken for. `alike`: whom each person is remembered to look like."""

    against: CounterExamples = field(default_factory=CounterExamples)
    alike: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def nearest(self, search: Search, vectors: Vectors, count: int) -> list[list[Candidate]]:
        """The `count` nearest people of each vector but for those whom counter-examples speak against."""
        return [found for found, _ in self._eligible(search, vectors, count)]

    def told_apart(self, search: Search, vectors: Vectors) -> list[Nearest]:
        """The two nearest people of each vector, the rival of the first, and who would be first but must not be."""
        found = self._eligible(search, vectors, _RIVALS if self.alike else 2)
        return [Nearest(candidates[:2], self._rival(candidates), rejected) for candidates, rejected in found]

    def _eligible(self, search: Search, vectors: Vectors, count: int) -> list[Eligible]:
        found = search(vectors, count)
        if not self.against:
            return [(candidates, None) for candidates in found]
        return [self._sifted(search, vector, near, count) for vector, near in zip(vectors, found, strict=True)]

    def _sifted(self, search: Search, vector: Vector, near: list[Candidate], count: int) -> Eligible:
        """The same of one vector; more people are asked for only where somebody has to be passed over."""
        against = self.against.rejected(near, vector)
        if against and len(near) == count:
            [near] = search(vector[np.newaxis], count + len(self.against))
            against = self.against.rejected(near, vector)
        kept = [candidate for candidate in near if candidate.person not in against][:count]
        return kept, near[0] if near and near[0].person in against else None

    def _rival(self, candidates: Sequence[Candidate]) -> Candidate | None:
        """The nearest that is remembered to look like the first."""
        alike = self.alike.get(candidates[0].person, frozenset[str]()) if candidates else frozenset[str]()
        return next((candidate for candidate in candidates[1:] if candidate.person in alike), None)
