"""People who are remembered to be two, though their faces are much alike. Values and lookups, no storage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Pairs = frozenset[tuple[str, str]]
"""Ids of two people each, the lower one first."""


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """A remembered pair: ids of two people (the lower one first), how near their faces came and when it was noted.

    `ids` are the numbers under which the gallery keeps it: several where entries were merged.
    """

    ids: tuple[int, ...]
    people: tuple[str, str]
    distance: float
    created: float

    def other(self, person: str) -> str | None:
        """The id of the one beside `person`; None where the pair is not about that person."""
        one, two = self.people
        return two if one == person else one if two == person else None


def pair_of(person: str, other: str) -> tuple[str, str]:
    """The two ids in the order in which a pair is kept."""
    return (person, other) if person < other else (other, person)


def by_person(pairs: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    """Whom each person is remembered to look like."""
    found: dict[str, set[str]] = defaultdict(set)
    for one, two in pairs:
        found[one].add(two)
        found[two].add(one)
    return {person: frozenset(others) for person, others in found.items()}
