"""Attendance: from who is in view to visits. Pure: the time is passed in, so a day takes a moment.

A visit is of one person at one source. It goes on over short absences and over several tracks. Whoever is not known is
one visit a track: without a name nothing says that two tracks are the same stranger.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from facecog_desktop.core.log.visits import Event, Review
from facecog_desktop.core.types import Match, Scene, Verdict


@dataclass(frozen=True, slots=True)
class AttendanceRules:
    """`absence`: seconds out of view after which a known person has left. `glimpse`: seconds for which somebody unknown
    must be seen to be logged; after `linger` seconds such a visit is logged although it goes on. `report`: seconds
    between two reports of a visit that goes on. `gone`: seconds after which a track does not come back (longer than
    the tracker's patience). `most`: visits open at a time; beyond, the one longest out of view is ended.
    """

    absence: float = 30.0
    glimpse: float = 2.0
    linger: float = 60.0
    report: float = 10.0
    gone: float = 1.5
    most: int = 100


@dataclass(frozen=True, slots=True)
class Sighting:
    """A track in view and what is said of it now. `alive`: the id of whoever has proven to be alive in it."""

    track: int
    match: Match | None
    alive: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A visit as it stands now; `number` stays the same for as long as it goes on."""

    number: int
    event: Event


@dataclass(slots=True)
class _Visit:
    number: int
    event: Event
    anonymous: bool = True
    decided: bool = False
    reported: float | None = None

    def see(self, now: float) -> None:
        self.event = replace(self.event, last=max(self.event.last, now))

    @property
    def lasted(self) -> float:
        return self.event.last - self.event.first


def sightings(scene: Scene) -> tuple[Sighting, ...]:
    """Who is in view in a scene."""
    proven = dict(scene.proven)
    return tuple(Sighting(track.id, track.match, proven.get(track.id)) for track in scene.tracks)


class Attendance:
    """Visits of one source. Owned by one thread. Everything that is open is in memory, nothing else."""

    def __init__(self, source: str = "", rules: AttendanceRules | None = None) -> None:
        self._source = source
        self._rules = rules or AttendanceRules()
        self._open: dict[int, _Visit] = {}
        self._of_track: dict[int, int] = {}
        self._named: set[str] = set()
        self._left: dict[str, float] = {}  # when the newest visit of a person ended, while that may matter
        self._next = 1
        self._now = 0.0

    @property
    def open(self) -> int:
        """How many visits have not ended."""
        return len(self._open)

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers of the visits that have not ended."""
        return frozenset(self._open)

    def visit_of(self, track: int) -> int | None:
        """The number of the visit that a track in view belongs to."""
        return self._of_track.get(track)

    def event_of(self, track: int) -> Event | None:
        """The visit of a track in view as it stands."""
        visit = self._visit_of(track)
        return None if visit is None else visit.event

    def see(self, scene: Scene, now: float) -> list[Report]:
        """What there is to tell at `now` (Unix time) of everybody in the scene and of those who have left."""
        return self.attend(sightings(scene), now)

    def attend(self, seen: Sequence[Sighting], now: float) -> list[Report]:
        """The same of sightings. A clock that was set back ends all visits: nobody can leave before they came."""
        reports = self.finish() if now < self._now - self._rules.gone else []
        self._now = now
        reports += self._end_those_gone(now, {each.track for each in seen})
        self._named = {each.match.person for each in seen if each.match is not None and each.match.person}
        for each in seen:
            reports += self._take(each, now)
        reports += self._end_surplus()
        return [*reports, *self._due(now)]

    def finish(self) -> list[Report]:
        """The source is switched off: all visits end as they stand."""
        reports = self._end(sorted(self._open))
        self._of_track.clear()
        self._left.clear()
        return reports

    def _take(self, seen: Sighting, now: float) -> list[Report]:
        """One track in view: its visit goes on, or another one begins."""
        visit = self._visit_of(seen.track)
        if visit is None:
            visit = self._begin(seen.track, now)
        match, reports = seen.match, list[Report]()
        if match is not None and match.verdict is Verdict.KNOWN:
            visit, reports = self._name(visit, seen.track, match, now)
            if seen.alive is not None and seen.alive == match.person and not visit.event.alive:
                visit.event, visit.reported = replace(visit.event, alive=True), None
        elif match is not None and visit.anonymous:
            visit = self._describe(visit, seen.track, match)
        elif match is not None and match.verdict is Verdict.STRANGER:
            visit = self._describe(self._begin(seen.track, now), seen.track, match)
        visit.see(now)
        return reports

    def _name(self, visit: _Visit, track: int, match: Match, now: float) -> tuple[_Visit, list[Report]]:
        """The track is somebody known: the visit is theirs, or their own that is still open goes on."""
        reports: list[Report] = []
        if visit.event.person != match.person:
            earlier = self._of_person(match.person)
            began = visit.event.first if visit.anonymous else now
            if earlier is not None and began - earlier.event.last <= self._rules.absence:
                reports = self._leave(visit)
                visit = earlier
                self._of_track[track] = visit.number
            else:
                reports = [] if earlier is None else self._end([earlier.number])
                visit = visit if visit.anonymous else self._begin(track, now)
            best = match.best
            event = replace(visit.event, person=match.person, name=best.name if best else None)
            visit.event = replace(event, candidate=None, candidate_name=None, review=None)
            if visit.anonymous:
                visit.anonymous, visit.reported = False, None
                first = self._not_before(visit)
                last = max(visit.event.last, first)
                visit.event = replace(visit.event, first=first, last=last, distance=None, margin=None)
        _keep_best(visit, match)
        visit.decided = True
        return visit, reports

    def _not_before(self, visit: _Visit) -> float:
        """When a visit began that has just got its person, who was on no two faces at once: after they last left."""
        return max(visit.event.first, self._left.get(visit.event.person or "", visit.event.first))

    def _describe(self, visit: _Visit, track: int, match: Match) -> _Visit:
        """The track is nobody known. Who is perhaps somebody who was there a moment ago is taken for them."""
        best = match.best
        if match.verdict is Verdict.UNSURE and best is not None:
            earlier = self._of_person(best.person)
            if earlier is not None and best.person not in self._named and self._comes_back(earlier, visit):
                self._drop(visit)
                self._of_track[track] = earlier.number
                return earlier
        unsure = match.verdict is Verdict.UNSURE and best is not None
        if unsure != (visit.event.candidate is not None) or (best and unsure and best.person != visit.event.candidate):
            visit.event = replace(visit.event, distance=None, margin=None)
        visit.event = replace(
            visit.event,
            candidate=best.person if best and unsure else None,
            candidate_name=best.name if best and unsure else None,
            review=Review.OPEN if unsure else None,
        )
        visit.decided = True
        _keep_best(visit, match)
        return visit

    def _comes_back(self, earlier: _Visit, visit: _Visit) -> bool:
        """Whether whoever is unsure may be whoever was there: came after them, not beside them, and not too long."""
        return 0.0 <= visit.event.first - earlier.event.last <= self._rules.absence

    def _leave(self, visit: _Visit) -> list[Report]:
        """The track goes over to another visit: one of somebody unknown is worth a line only if it was long.

        One that was told already ends, whatever it lasted: else it would stand open in the log for ever.
        """
        if not visit.anonymous:
            return []
        if visit.reported is not None or visit.lasted >= self._rules.linger:
            return self._end([visit.number])
        self._drop(visit)
        return []

    def _drop(self, visit: _Visit) -> None:
        del self._open[visit.number]

    def _begin(self, track: int, now: float) -> _Visit:
        event = Event(track, None, None, now, now, self._source, None, None)
        visit = _Visit(self._next, event)
        self._next += 1
        self._open[visit.number] = visit
        self._of_track[track] = visit.number
        return visit

    def _visit_of(self, track: int) -> _Visit | None:
        return self._open.get(self._of_track.get(track, 0))

    def _of_person(self, person: str | None) -> _Visit | None:
        return next((visit for visit in self._open.values() if visit.event.person == person), None)

    def _end_those_gone(self, now: float, in_view: set[int]) -> list[Report]:
        """Visits of those who have left. A person who may be the face that is not decided yet is waited for."""
        undecided = [visit.event.first for visit in self._open.values() if not visit.decided]
        gone = []
        for visit in self._open.values():
            left, event = now - visit.event.last, visit.event
            if visit.anonymous:
                over = left > self._rules.gone and event.track not in in_view
            else:
                awaited = any(first - event.last <= self._rules.absence for first in undecided)
                over = left > self._rules.absence and not awaited
            if over:
                gone.append(visit.number)
        reports = self._end(gone)
        self._of_track = {track: n for track, n in self._of_track.items() if n in self._open}
        began = min((visit.event.first for visit in self._open.values()), default=now)
        self._left = {person: left for person, left in self._left.items() if left > began}
        return reports

    def _end_surplus(self) -> list[Report]:
        surplus = len(self._open) - self._rules.most
        if surplus <= 0:
            return []
        longest = sorted(self._open.values(), key=lambda visit: (visit.event.last, visit.number))
        return self._end(visit.number for visit in longest[:surplus])

    def _end(self, numbers: Iterable[int]) -> list[Report]:
        """Ended visits that are worth a line."""
        reports = []
        for number in numbers:
            visit = self._open.pop(number)
            if visit.event.person is not None:
                self._left[visit.event.person] = visit.event.last
            seen_long = visit.decided and visit.lasted >= self._rules.glimpse
            if not visit.anonymous or seen_long:
                reports.append(Report(number, replace(visit.event, ended=True)))
        return reports

    def _due(self, now: float) -> list[Report]:
        """Open visits that are to be told: new ones, and now and then those that go on."""
        reports = []
        for visit in self._open.values():
            waited = None if visit.reported is None else now - visit.reported
            if visit.anonymous and (not visit.decided or now - visit.event.first < self._rules.linger):
                continue
            if waited is None or waited >= self._rules.report:
                visit.reported = now
                reports.append(Report(visit.number, visit.event))
        return reports


def joined(visits: Iterable[Event], absence: float) -> list[Event]:
    """Visits of one person at one source with no more than `absence` seconds between them as one; others as they are.

    For visits of several runs of a source, in the order of their beginning.
    """
    done: list[Event] = []
    newest: dict[tuple[str, str], int] = {}
    for event in sorted(visits, key=lambda event: (event.first, event.track)):
        key = (event.person or "", event.source)
        place = newest.get(key) if event.person is not None else None
        if place is not None and event.first - done[place].last <= absence:
            done[place] = prolonged(done[place], event)
            continue
        newest[key] = len(done)
        done.append(event)
    return done


def prolonged(earlier: Event, later: Event) -> Event:
    """The earlier visit going on as the later one; distance and margin are of the better of the two."""
    nearer = earlier.distance is None or (later.distance is not None and later.distance < earlier.distance)
    best = later if nearer else earlier
    return replace(
        earlier, last=max(earlier.last, later.last), ended=later.ended, distance=best.distance, margin=best.margin
    )


def _keep_best(visit: _Visit, match: Match) -> None:
    """Distance and margin of the look that was nearest."""
    event, distance = visit.event, match.distance
    if distance is not None and (event.distance is None or distance < event.distance):
        visit.event = replace(event, distance=distance, margin=match.margin)
