"""The remembered look-alikes of the gallery in memory, by the rules of the real one."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.people.changes import DropLookAlikes, RememberLookAlike, RestoreLookAlikes
from facecog_desktop.core.people.look_alikes import LookAlikes, Pairs, pair_of

TellingApart = RememberLookAlike | DropLookAlikes | RestoreLookAlikes
Root = Callable[[str], str]
"""Id -> id of who has everything of that person now."""


@dataclass(frozen=True)
class _Note:
    people: tuple[str, str]
    distance: float
    dropped: bool = False


@dataclass
class FakeLookAlikes:
    """Notes by their numbers, which are never given twice."""

    notes: dict[int, _Note] = field(default_factory=dict)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def copy(self) -> FakeLookAlikes:
        return FakeLookAlikes(dict(self.notes), self.numbers)

    def listed(self, root: Root) -> list[LookAlikes]:
        found: dict[tuple[str, str], list[int]] = {}
        for key, note in self.notes.items():
            one, two = root(note.people[0]), root(note.people[1])
            if one != two and not note.dropped:
                found.setdefault(pair_of(one, two), []).append(key)
        return [
            LookAlikes(tuple(keys), people, min(self.notes[key].distance for key in keys), 0.0)
            for people, keys in found.items()
        ]

    def pairs(self, root: Root) -> Pairs:
        return frozenset(pair.people for pair in self.listed(root))

    def remember(self, person: str, others: Mapping[str, float], root: Root) -> tuple[int, ...]:
        noted = []
        for other, distance in others.items():
            if root(person) == root(other) or root(other) != other:
                raise InvalidRequestError("a pair of look-alikes is two people who are there")
            if pair_of(person, other) not in self.pairs(root):
                key = next(self.numbers)
                self.notes[key] = _Note(pair_of(person, other), distance)
                noted.append(key)
        return tuple(noted)

    def mark(self, person: str, ids: tuple[int, ...], root: Root, *, dropped: bool) -> tuple[int, ...]:
        meant = set(ids)
        for key in ids:
            note = self.notes.get(key)
            if note is None or root(person) not in {root(each) for each in note.people}:
                raise InvalidRequestError(f"no look-alike number {key}")
        if dropped:
            meant |= {key for pair in self.listed(root) if meant & set(pair.ids) for key in pair.ids}
        done = tuple(sorted(key for key in meant if self.notes[key].dropped != dropped))
        for key in done:
            self.notes[key] = replace(self.notes[key], dropped=dropped)
        return done

    def change(self, person: str, change: TellingApart, root: Root) -> TellingApart:
        match change:
            case RememberLookAlike(other, distance):
                return DropLookAlikes(self.remember(person, {other: distance}, root))
            case DropLookAlikes(ids):
                return RestoreLookAlikes(self.mark(person, ids, root, dropped=True))
            case RestoreLookAlikes(ids):
                return DropLookAlikes(self.mark(person, ids, root, dropped=False))

    def inherit(self, person: str, heir: str, root: Root) -> None:
        for pair in self.listed(root):
            other = pair.other(person)
            if other is not None and other != heir:
                self.remember(heir, {other: pair.distance}, root)

    def forget(self, person: str) -> None:
        self.notes = {key: note for key, note in self.notes.items() if person not in note.people}
