"""The gallery's doctor: every kept photo is left out once and held against all others. Pure; reads no pictures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from facecog_desktop.core.doctor import photo_checks
from facecog_desktop.core.doctor.filing import Filing, Stray, strays
from facecog_desktop.core.doctor.findings import Act, Code, Finding, Fix
from facecog_desktop.core.doctor.likeness import Alike, Likeness
from facecog_desktop.core.doctor.neighbours import Neighbours
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.people.look_alikes import Pairs, pair_of
from facecog_desktop.core.types import StoredSample

ALIKE = 0.13
"""Two photos of a person nearer than this say the same: one picture in another size or crop is 0.12 away, another
moment of the same day 0.17 and more."""

_WIDEST = 0.6  # distances up to which strangers are near, whatever threshold was set


@dataclass(frozen=True, slots=True, eq=False)
class Records:
    """What is examined: templates, the photos' records, names by person id, the photos that are damaged, and the pairs

    that are remembered to look alike.
    """

    table: EmbeddingTable
    samples: Sequence[StoredSample]
    names: Mapping[str, str]
    damaged: frozenset[int] = frozenset()
    look_alikes: Pairs = frozenset()


class Examination:
    """One look at a gallery: go through `steps`, then ask for `findings`. `policy` is the gallery's rule in force."""

    def __init__(self, records: Records, policy: Policy) -> None:
        self._records = records
        self._policy = policy
        self._near = Neighbours(records.table)
        self._stored = {sample.id: sample for sample in records.samples}

    def steps(self) -> Iterator[float]:
        """Compare all photos, which takes long in a large gallery; yields the part that is done, 0 to 1."""
        policy = self._policy
        reach = (policy.threshold + policy.margin_weight * policy.usual_runner_up) / (1.0 + policy.margin_weight)
        return self._near.look(max(reach, _WIDEST), ALIKE)

    def findings(self) -> list[Finding]:
        """All findings, the gravest kind first, then by name.

        First entries of one person are taken together, then misfiled photos moved in thought, so that one mistake is
        told once.
        """
        filing = Filing(self._near)
        found = self._same_people(filing)
        moved = {item.row for item in filing.settle()}
        found += [self._misfiled(filing, row) for row in sorted(moved)]
        stray = strays(filing)
        outside = {row for item in stray for row in item.rows}
        found += [self._stray(filing, item) for item in stray]
        alike = Likeness(self._near, filing, outside).alike(self._policy)
        found += [self._pair(item) for item in alike if not self._known(item)]
        found += self._duplicates(moved | outside)
        told = {sample for item in found if item.fix.act is Act.DROP for sample in item.fix.samples}
        found += photo_checks.of_photos(self._records.samples, self._records.damaged, told)
        found += photo_checks.of_people(self._records.samples, self._records.names)
        order = list(Code)
        names = self._records.names
        return sorted(
            found, key=lambda item: (order.index(item.code), names.get(item.people[0], "").casefold(), item.samples)
        )

    def _same_people(self, filing: Filing) -> list[Finding]:
        """Entries of one person, taken together in the filing: all go into the largest."""
        pairs = [pair for pair in Likeness(self._near, filing).same() if not self._known(pair)]
        first: dict[int, int] = {}
        for pair in pairs:
            low, high = sorted(_root(first, code) for code in pair.people)
            first[high] = low
        groups: dict[int, set[int]] = defaultdict(set)
        for code in {code for pair in pairs for code in pair.people}:
            groups[_root(first, code)].add(code)
        largest = {
            head: max(codes, key=lambda code: (len(filing.members(code)), -code)) for head, codes in groups.items()
        }
        found = []
        for code in sorted(first.keys() | groups.keys()):
            into = largest[_root(first, code)]
            if code != into:
                found.append(self._same(next(pair for pair in pairs if code in pair.people), code, into))
                filing.merge(code, into)
        return found

    def _same(self, pair: Alike, code: int, into: int) -> Finding:
        """`pair` is the nearest one with the person that goes."""
        people = self._near.people[code], self._near.people[into]
        rows = pair.rows if pair.people[0] == code else pair.rows[::-1]
        fix = Fix(Act.MERGE, people[0], to=people[1])
        return Finding(Code.SAME_PERSON_TWICE, people, self._ids(rows), fix, (pair.distance,))

    def _misfiled(self, filing: Filing, row: int) -> Finding:
        """A moved row, held against where it stood and where it belongs."""
        near, code = self._near, int(filing.home[row])
        own = near.members(int(near.codes[row]))
        own = own[(own != row) & (filing.home[own] == near.codes[row])]
        other = filing.members(code)
        other = other[other != row]
        shown = (row, *(self._nearest(row, rows) for rows in (own, other) if len(rows)))
        people = near.people[near.codes[row]], near.people[code]
        distances = near.agreement(row, near.members(int(near.codes[row]))), near.agreement(row, other)
        fix = Fix(Act.MOVE, people[0], self._ids((row,)), to=people[1])
        return Finding(Code.MISFILED, people, self._ids(shown), fix, distances)

    def _stray(self, filing: Filing, item: Stray) -> Finding:
        person = self._near.people[item.code]
        samples = self._ids(item.rows)
        if len(item.rows) > 1:
            fix = Fix(Act.LOOK, person, samples)
            return Finding(Code.LOOKS_LIKE_NOBODY, (person,), samples, fix, (item.own,))
        [row] = item.rows
        others = [other for other in filing.members(item.code).tolist() if other != row]
        best = min(others, key=lambda other: (filing.own[other], other))
        fix = Fix(Act.DROP, self._near.people[self._near.codes[row]], samples)
        return Finding(Code.LOOKS_LIKE_NOBODY, (fix.person,), (*samples, *self._ids((best,))), fix, (item.own,))

    def _known(self, item: Alike) -> bool:
        """Whether the two are remembered to be two who look alike."""
        one, two = (self._near.people[code] for code in item.people)
        return pair_of(one, two) in self._records.look_alikes

    def _pair(self, item: Alike) -> Finding:
        one, two = (self._near.people[code] for code in item.people)
        fix = Fix(Act.REMEMBER, one, to=two, distance=item.distance)
        return Finding(Code.LOOK_ALIKE_PAIR, (one, two), self._ids(item.rows), fix, (item.distance,))

    def _duplicates(self, elsewhere: set[int]) -> list[Finding]:
        """Groups of photos that say the same: the best is kept."""
        first: dict[int, int] = {}
        twins = self._near.twins
        for row, other in zip(twins.rows.tolist(), twins.others.tolist(), strict=True):
            if not {row, other} & elsewhere:
                first[other] = min(_root(first, row), _root(first, other))
        groups: dict[int, list[int]] = defaultdict(list)
        for other in sorted(first):
            groups[_root(first, other)].append(other)
        return [self._duplicate([head, *rest]) for head, rest in groups.items()]

    def _duplicate(self, rows: list[int]) -> Finding:
        def worth(row: int) -> tuple[float, int]:
            sample = self._stored.get(self._near.samples[row])
            return (sample.quality.overall if sample else 0.0, -row)

        best, *others = sorted(rows, key=worth, reverse=True)
        person = self._near.people[self._near.codes[best]]
        distances = tuple(self._near.distances(best, np.array(others)).tolist())
        fix = Fix(Act.DROP, person, self._ids(others))
        return Finding(Code.NEAR_DUPLICATE, (person,), self._ids((best, *others)), fix, distances)

    def _nearest(self, row: int, others: np.ndarray) -> int:
        return int(others[self._near.distances(row, others).argmin()])

    def _ids(self, rows: Sequence[int]) -> tuple[int, ...]:
        return tuple(self._near.samples[row] for row in rows)


def _root(into: Mapping[int, int], code: int) -> int:
    """Where a chain of links ends."""
    while code in into and into[code] != code:
        code = into[code]
    return code
