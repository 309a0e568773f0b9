"""The journal: what was seen and measured, before any threshold decided, so that another one can be tried afterwards.

No picture and no template is in it: tracks, times, and the distances to the two nearest people of each look.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from facecog_desktop.core.quality import too_poor_to_name
from facecog_desktop.core.types import Scene
from facecog_desktop.core.voting import VotingRules

MOST = 64 * 1024 * 1024
"""Bytes of an unpacked chunk that are read; what claims to be longer is damaged."""


@dataclass(frozen=True, slots=True)
class Near:
    """A person of the gallery and the distance to them."""

    person: str
    distance: float


@dataclass(frozen=True, slots=True)
class Look:
    """One look at one track: the nearest two people, and whether the picture was too poor to name anybody by."""

    track: int
    nearest: tuple[Near, ...]
    poor: bool = False


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
        return frozenset(near.person for m in self.moments for look in m.looks for near in look.nearest)


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
                tuple(Near(each.person, each.distance) for each in (match.best, match.runner_up) if each is not None),
                poor.get(track, False),
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
        looks = tuple(replace(look, nearest=tuple(n for n in look.nearest if n.person != person)) for look in kept)
        moments.append(replace(moment, looks=looks))
    return replace(run, moments=tuple(moments))


def renamed(run: Run, person_of: Callable[[str], str]) -> Run:
    """The run with other ids of people: whoever was merged counts as the other; of two distances the nearer stays."""
    moments = []
    for moment in run.moments:
        looks = []
        for look in moment.looks:
            nearest: dict[str, Near] = {}
            for near in look.nearest:
                nearest.setdefault(person_of(near.person), Near(person_of(near.person), near.distance))
            looks.append(replace(look, nearest=tuple(nearest.values())))
        moments.append(replace(moment, looks=tuple(looks)))
    return replace(run, moments=tuple(moments))


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
                [[x.track, int(x.poor), *(v for n in x.nearest for v in (people[n.person], n.distance))] for x in m],
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
    pairs = zip(rest[::2], rest[1::2], strict=True)
    return Look(int(track), tuple(Near(people[int(place)], float(d)) for place, d in pairs), bool(poor))
