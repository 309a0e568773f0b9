"""The journal: what was seen and measured, before any threshold decided, so that another one can be tried afterwards.

No picture and no template is in it: tracks, times, and the distances to the two nearest people of each look.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.picture.quality import too_poor_to_name
from facecog_desktop.core.types import Candidate, Scene

MOST = 64 * 1024 * 1024
"""Bytes of an unpacked chunk that are read; what claims to be longer is damaged."""


@dataclass(frozen=True, slots=True)
class Near:
    """A person of the gallery and the distance to them."""

    person: str
    distance: float


@dataclass(frozen=True, slots=True)
class Look:
    """One look at one track: the nearest two people, and whether the picture was too poor to name anybody by.

    `rival` is the nearest one who is remembered to look like the first, if any is near.
    """

    track: int
    nearest: tuple[Near, ...]
    poor: bool = False
    rival: Near | None = None

    @property
    def everybody(self) -> tuple[Near, ...]:
        """All to whom a distance is in it."""
        return self.nearest if self.rival is None else (*self.nearest, self.rival)


@dataclass(frozen=True, slots=True)
class Moment:
    """One frame in which something happened: looks, or tracks that came, went or were lost.

    `time` is Unix time; `before` is that of the frame before, up to which nothing had changed. `tracks` are in view.
    """

    time: float
    before: float
    tracks: tuple[int, ...]
    looks: tuple[Look, ...] = ()
    doubted: tuple[int, ...] = ()
    restarted: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A source from being switched on to being switched off, or a part of that: its moments in their order."""

    key: str
    source: str
    voting: VotingRules
    moments: tuple[Moment, ...]

    @property
    def people(self) -> frozenset[str]:
        """Everybody to whom a distance is in it."""
        return frozenset(near.person for m in self.moments for look in m.looks for near in look.everybody)


class Journalist:
    """Makes moments of scenes. Owned by the loop that looks."""

    def __init__(self) -> None:
        self._tracks: tuple[int, ...] = ()
        self._before: float | None = None

    def note(self, scene: Scene, now: float) -> Moment | None:
        """The moment of a scene at `now`; None where nothing happened."""
        tracks = tuple(track.id for track in scene.tracks)
        before, same = self._before, tracks == self._tracks
        self._before, self._tracks = now, tracks
        if same and not scene.looks and not scene.doubted and not scene.restarted:
            return None
        poor = {track.id: track.quality is not None and too_poor_to_name(track.quality) for track in scene.tracks}
        looks = tuple(
            Look(
                track,
                tuple(_near(each) for each in (match.best, match.runner_up) if each is not None),
                poor.get(track, False),
                None if match.rival is None else _near(match.rival),
            )
            for track, match in scene.looks
        )
        return Moment(now, now if before is None else before, tracks, looks, scene.doubted, scene.restarted)

    def close(self) -> Moment | None:
        """The last moment: nobody is in view any more."""
        if self._before is None or not self._tracks:
            return None
        self._tracks = ()
        return Moment(self._before, self._before, ())


def without(run: Run, person: str) -> Run:
    """The run as if the person had never been in the gallery: looks at them are gone, as are distances to them."""
    moments = []
    for moment in run.moments:
        kept = [look for look in moment.looks if not (look.nearest and look.nearest[0].person == person)]
        looks = tuple(_without(look, person) for look in kept)
        moments.append(replace(moment, looks=looks))
    return replace(run, moments=tuple(moments))


def _without(look: Look, person: str) -> Look:
    rival = None if look.rival is not None and look.rival.person == person else look.rival
    return replace(look, nearest=tuple(near for near in look.nearest if near.person != person), rival=rival)


def renamed(run: Run, person_of: Callable[[str], str]) -> Run:
    """The run with other ids of people: whoever was merged counts as the other; of two distances the nearer stays."""
    moments = []
    for moment in run.moments:
        looks = []
        for look in moment.looks:
            nearest: dict[str, Near] = {}
            for near in look.nearest:
                nearest.setdefault(person_of(near.person), Near(person_of(near.person), near.distance))
            rival = look.rival and Near(person_of(look.rival.person), look.rival.distance)
            if rival is not None and look.nearest and rival.person == person_of(look.nearest[0].person):
                rival = None
            looks.append(replace(look, nearest=tuple(nearest.values()), rival=rival))
        moments.append(replace(moment, looks=tuple(looks)))
    return replace(run, moments=tuple(moments))


def _near(candidate: Candidate) -> Near:
    return Near(candidate.person, candidate.distance)


def packed(run: Run) -> bytes:
    """The moments as bytes; ids of people are in it once each."""
    people = {person: place for place, person in enumerate(sorted(run.people))}
    document = {
        "people": list(people),
        "votes": [run.voting.agreeing, run.voting.memory],
        "moments": [
            [
                moment.time,
                moment.before,
                moment.tracks,
                [
                    [x.track, int(x.poor), *(v for n in x.everybody for v in (people[n.person], n.distance))]
                    + [0] * (x.rival is not None)
                    for x in m
                ],
                moment.doubted,
                int(moment.restarted),
            ]
            for moment in run.moments
            for m in (moment.looks,)
        ],
    }
    return zlib.compress(json.dumps(document, separators=(",", ":")).encode(), 6)


def unpacked(data: bytes, key: str, source: str) -> Run:
    """A run of its bytes. Raises ValueError for what are none."""
    try:
        opener = zlib.decompressobj()
        document = json.loads(opener.decompress(data, MOST))
        people = [str(person) for person in document["people"]]
        agreeing, memory = (int(number) for number in document["votes"])
        moments = tuple(_moment(row, people) for row in document["moments"])
    except (zlib.error, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise ValueError(f"no part of a journal: {error}") from error
    return Run(key, source, VotingRules(agreeing, memory), moments)


def _moment(row: Sequence[Any], people: Sequence[str]) -> Moment:
    time, before, tracks, looks, doubted, restarted = row
    return Moment(
        float(time),
        float(before),
        tuple(int(track) for track in tracks),
        tuple(_look(each, people) for each in looks),
        tuple(int(track) for track in doubted),
        bool(restarted),
    )


def _look(row: Sequence[Any], people: Sequence[str]) -> Look:
    track, poor, *rest = row
    rivalled = len(rest) % 2 == 1  # one number more says that the last one named is a rival
    if rivalled:
        rest = rest[:-1]
    pairs = zip(rest[::2], rest[1::2], strict=True)
    near = tuple(Near(people[int(place)], float(distance)) for place, distance in pairs)
    return Look(int(track), near[:-1] if rivalled else near, bool(poor), near[-1] if rivalled else None)
