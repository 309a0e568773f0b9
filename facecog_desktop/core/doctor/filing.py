"""Which photos stand under the wrong person: moved in thought, clearest first, until all stand right. Pure rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from facecog_desktop.core.doctor.neighbours import Neighbours, Rows
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.matching import Policy

CLEARLY = 0.05
"""How much nearer to another person than to its own a photo must be to be called misfiled, whatever the score says."""

FAR = 0.6
"""A photo that agrees less with its own person than this is probably of somebody else. Of the people of Labeled Faces
in the Wild with several photos, 20 of 1655 photos are beyond, most of them indeed of somebody else in the picture; of
180 strangers' photos put under people of three other galleries 176 are."""

_CHANCES = (0.02, 1.0)
"""The chance of a false alarm for one photo, and for all photos of the gallery together: the smaller one counts."""


@dataclass(frozen=True, slots=True)
class Misfiled:
    """A row of the person `home` that belongs to `to` (codes), with its agreement (mean distance) with either."""

    row: int
    home: int
    to: int
    own: float
    other: float


class Filing:
    """The people's rows as they ought to stand: as filed, less what `settle` has moved."""

    def __init__(self, neighbours: Neighbours) -> None:
        """`neighbours` has looked."""
        self._near = neighbours
        self.home: Rows = neighbours.codes.copy()
        self.own = neighbours.own_agreements()
        """(n,) of every row: its agreement with its present person's other rows, infinite for an only one."""
        pairs = neighbours.strangers
        order = np.argsort(pairs.rows, kind="stable")
        self._others, self._distances = pairs.others[order], pairs.distances[order]
        self._bounds = np.searchsorted(pairs.rows[order], np.arange(len(neighbours) + 1))
        self._moved: dict[int, Rows] = {}
        self.policy = Policy(calibration.threshold_for(len(neighbours.people), _chance(len(neighbours))))

    def members(self, code: int) -> Rows:
        """The rows that are a person's now."""
        rows = self._moved.get(code)
        return self._near.members(code) if rows is None else rows

    def merge(self, code: int, into: int) -> None:
        """Treat two people as one from now on: all rows of `code` are those of `into`."""
        rows = np.concatenate([self.members(into), self.members(code)])
        self._moved[code], self._moved[into] = np.zeros(0, np.intp), rows
        self.home[rows] = into
        self._agree_anew(into)

    def near(self, row: int, without: Collection[int] = ()) -> dict[int, tuple[float, int]]:
        """Other people with a photo near the row: distance and row of the nearest one; rows `without` do not count."""
        part = slice(self._bounds[row], self._bounds[row + 1])
        nearest: dict[int, tuple[float, int]] = {}
        home = int(self.home[row])
        for other, distance in zip(self._others[part].tolist(), self._distances[part].tolist(), strict=True):
            code = int(self.home[other])
            if code != home and other not in without and (code not in nearest or distance < nearest[code][0]):
                nearest[code] = distance, other
        return nearest

    def agreement(self, row: int, code: int) -> float:
        """Mean distance of a row to the nearer half of a person's other rows."""
        return self._near.agreement(row, self.members(code))

    def settle(self) -> list[Misfiled]:
        """Move misfiled rows, the clearest first, until there is none; returns the moves.

        A person who gave or got a row waits for the next round, where both are judged as they are then: of two people
        whose photos were swapped, one photo moves each way.
        """
        waiting = self._doubtful()
        judged: dict[int, Misfiled | None] = {}
        moves: list[Misfiled] = []
        while True:
            judged.update((row, self._judge(row)) for row in waiting)
            found = sorted(
                (item for item in judged.values() if item is not None),
                key=lambda item: (self._score(item.own, item.other), item.row),
            )
            touched: set[int] = set()
            for item in found:
                if not {item.home, item.to} & touched:
                    touched |= {item.home, item.to}
                    moves.append(item)
                    self._move(item)
            if not touched:
                return moves
            waiting = self._concerned(touched)

    def _doubtful(self) -> set[int]:
        """The rows that may be misfiled, judged by their nearest stranger alone."""
        nearest = np.full(len(self._near), np.inf)
        rows = np.repeat(np.arange(len(self._near)), np.diff(self._bounds))
        np.minimum.at(nearest, rows, self._distances)
        return {int(row) for row in np.flatnonzero(np.isfinite(self.own) & (nearest <= self.own - CLEARLY))}

    def _judge(self, row: int) -> Misfiled | None:
        """Where the row belongs, if that is clearly not where it stands. An only photo has nothing to differ from."""
        own, home = float(self.own[row]), int(self.home[row])
        if not np.isfinite(own):
            return None
        best: Misfiled | None = None
        for code, (nearest, _) in self.near(row).items():
            if own - nearest < CLEARLY or self._score(own, nearest) > self.policy.threshold:
                continue  # the agreement is never less than the nearest distance
            other = self.agreement(row, code)
            if own - other >= CLEARLY and (best is None or other < best.other):
                best = Misfiled(row, home, code, own, other)
        if best is None or self._score(best.own, best.other) > self.policy.threshold:
            return None
        return best

    def _score(self, own: float, other: float) -> float:
        return self.policy.score(other, own)

    def _move(self, item: Misfiled) -> None:
        left = self.members(item.home)
        self._moved[item.home] = left[left != item.row]
        self._moved[item.to] = np.append(self.members(item.to), item.row)
        self.home[item.row] = item.to
        self._agree_anew(item.home)
        self._agree_anew(item.to)

    def _agree_anew(self, code: int) -> None:
        for row in self.members(code).tolist():
            self.own[row] = self.agreement(row, code)

    def _concerned(self, touched: set[int]) -> set[int]:
        """The rows whose judgement may be another one now: those of these people, and those near them."""
        rows = {int(row) for code in touched for row in self.members(code)}
        near = {int(other) for row in rows for other in self._others[self._bounds[row] : self._bounds[row + 1]]}
        return rows | near


@dataclass(frozen=True, slots=True)
class Stray:
    """Rows of one person that look like somebody else's; several where it cannot be told which of them are right."""

    code: int
    rows: tuple[int, ...]
    own: float


def strays(filing: Filing) -> list[Stray]:
    """Rows that look like nobody of their present person, by person."""
    suspects: dict[int, list[int]] = defaultdict(list)
    for row in np.flatnonzero(np.isfinite(filing.own) & (filing.own >= FAR)):
        suspects[int(filing.home[row])].append(int(row))
    found: list[Stray] = []
    for code, rows in sorted(suspects.items()):
        members = filing.members(code)
        usual = float(np.median(filing.own[members]))
        if 2 * len(rows) >= len(members):
            found.append(Stray(code, tuple(rows), usual))
        else:
            found.extend(
                Stray(code, (row,), float(filing.own[row])) for row in rows if filing.own[row] - usual >= CLEARLY
            )
    return found


def _chance(photos: int) -> float:
    """The chance of a false alarm for one photo."""
    one, together = _CHANCES
    return min(one, together / max(photos, 1))
