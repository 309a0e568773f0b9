"""Who is in a film: the faces of its frames gathered into people, by their place and by what they look like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from facecog_desktop.core.comparing.comparison import distance_of
from facecog_desktop.core.comparing.reading import joined
from facecog_desktop.core.types import Box, Face, Quality, Vector

BEST = 5
"""Frames of each person that the accurate template is made of."""

MOST = 60
"""People remembered of one film; of more, those seen in the fewest frames are given up."""

_APART = 0.5  # seconds between two of the best frames: neighbours teach nothing new
_STAYS = 0.65  # distance up to which a face that is followed is still the same person (else a film was cut)
_JOINS = 0.5  # up to which a face that comes from elsewhere is somebody seen before
_SAME = 0.45  # up to which two people who never share a frame were one all along


@dataclass(frozen=True, slots=True, eq=False)
class Best:
    """A frame worth making a template of: the aligned crop as JPEG bytes, the face within it, and where it stood."""

    time: float
    quality: Quality
    crop: bytes
    in_crop: Face
    box: Box


@dataclass(slots=True, eq=False)
class Member:
    """One person of a film. `times` and `looks` go together; `looks` are quick templates."""

    times: list[float] = field(default_factory=list)
    looks: list[Vector] = field(default_factory=list)
    best: list[Best] = field(default_factory=list)
    _sum: np.ndarray = field(default_factory=lambda: np.zeros(128))

    @property
    def mean(self) -> Vector:
        """The mean of the looks as a template."""
        return joined(self._sum[np.newaxis], [1.0])

    def see(self, time: float, look: Vector) -> None:
        """One more frame."""
        self.times.append(time)
        self.looks.append(look)
        self._sum += look

    def resembles(self, look: Vector) -> float:
        """How far a look is from the mean or from the last one, whichever is nearer."""
        return min(distance_of(look, self.mean), distance_of(look, self.looks[-1]))

    def wants(self, time: float, quality: float) -> bool:
        """Whether a frame of this quality would be among the best."""
        rival = self._rival(time)
        return rival is None or quality > rival.quality.overall

    def keep(self, best: Best) -> None:
        """Put a wanted frame among the best."""
        rival = self._rival(best.time)
        if rival is not None:
            self.best.remove(rival)
        self.best.append(best)

    def absorb(self, other: Member) -> None:
        """This is the same person."""
        order = sorted(zip(self.times + other.times, self.looks + other.looks, strict=True), key=lambda each: each[0])
        self.times, self.looks = [time for time, _ in order], [look for _, look in order]
        self._sum += other._sum
        for best in sorted(other.best, key=lambda each: -each.quality.overall):
            if self.wants(best.time, best.quality.overall):
                self.keep(best)

    def _rival(self, time: float) -> Best | None:
        """The frame that would have to make room: one close in time, else the worst of a full shelf."""
        near = [best for best in self.best if abs(best.time - time) < _APART]
        shelf = near or (self.best if len(self.best) >= BEST else [])
        return min(shelf, key=lambda best: best.quality.overall, default=None)


class Cast:
    """The people of one film. A face that the tracker follows stays who it is unless it looks like somebody else; one

    that appears is somebody seen before if it looks like them, else somebody new. Nobody is in a frame twice.
    """

    def __init__(self) -> None:
        self._members: list[Member] = []
        self._of_track: dict[int, Member] = {}

    def followed(self, track: int) -> Member | None:
        """Who the tracker's number stands for, as far as is known."""
        return self._of_track.get(track)

    def assign(self, tracks: Sequence[int], looks: Sequence[Vector], taken: Sequence[Member] = ()) -> list[Member]:
        """Who the faces of one frame are. `taken` are in it already."""
        present = list(taken)
        found: list[Member] = []
        for track, look in zip(tracks, looks, strict=True):
            member = self._known(track, look, present)
            if member is None:
                member = Member()
                self._members.append(member)
            self._of_track[track] = member
            present.append(member)
            found.append(member)
        return found

    def forget_others(self, present: Sequence[Member], tracks: Sequence[int]) -> None:
        """Give up the numbers of tracks that have ended, and people beyond MOST who are not `present`."""
        self._of_track = {track: member for track, member in self._of_track.items() if track in tracks}
        spare = [member for member in self._members if member not in present]
        for member in sorted(spare, key=lambda each: len(each.times))[: max(len(self._members) - MOST, 0)]:
            self._members.remove(member)

    def members(self) -> list[Member]:
        """Everybody, who was seen in the most frames first; people who were one all along are joined."""
        people = list(self._members)
        while (pair := _alike(people)) is not None:
            one, other = pair
            people.remove(other)
            one.absorb(other)
        return sorted(people, key=lambda member: -len(member.times))

    def _known(self, track: int, look: Vector, present: Sequence[Member]) -> Member | None:
        """The person followed, or the nearest one seen before who is near enough."""
        followed = self._of_track.get(track)
        if followed is not None and followed not in present and followed.resembles(look) <= _STAYS:
            return followed
        free = [member for member in self._members if member not in present]
        nearest = min(free, key=lambda member: member.resembles(look), default=None)
        return nearest if nearest is not None and nearest.resembles(look) <= _JOINS else None


def _alike(people: Sequence[Member]) -> tuple[Member, Member] | None:
    """The two who are most alike of those who never share a frame, if they are near enough."""
    if len(people) < 2:
        return None
    means = np.stack([member.mean for member in people])
    times = [set(member.times) for member in people]
    pairs = [
        (distance_of(means[i], means[j]), i, j)
        for j in range(len(people))
        for i in range(j)
        if times[i].isdisjoint(times[j])
    ]
    distance, i, j = min(pairs, default=(np.inf, 0, 0))
    return (people[i], people[j]) if distance <= _SAME else None
