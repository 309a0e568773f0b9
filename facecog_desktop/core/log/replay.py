"""Replay: what a run would have said at another threshold, by the same rules that said it live."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from facecog_desktop.core.log.attendance import Attendance, AttendanceRules, Sighting, joined
from facecog_desktop.core.log.journal import Look, Moment, Near, Run
from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.matching.matching import Nearest, Policy, judge
from facecog_desktop.core.matching.verdicts import Verdicts
from facecog_desktop.core.types import Candidate, Match

_HIDDEN = 5.0  # seconds after which a track that is out of view cannot come back

NameOf = Callable[[str], str]
"""The name of a person by id."""


def replay(runs: Iterable[Run], policy: Policy, name_of: NameOf, rules: AttendanceRules | None = None) -> list[Event]:
    """The visits that these runs would have given under `policy`, in the order of their beginning."""
    rules = rules or AttendanceRules()
    visits = [event for run in runs for event in _replayed(run, policy, name_of, rules)]
    return joined(visits, rules.absence)


def verdicts_of(run: Run, policy: Policy, name_of: NameOf) -> list[dict[int, Match | None]]:
    """What would have been said of everybody in view at each moment of the run."""
    heard = _Replay(run, policy, name_of)
    return [heard.step(moment) for moment in run.moments]


class _Replay:
    """One run under one policy."""

    def __init__(self, run: Run, policy: Policy, name_of: NameOf) -> None:
        self._verdicts = Verdicts(run.voting)
        self._policy = policy
        self._name_of = name_of
        self._seen: dict[int, float] = {}

    def step(self, moment: Moment) -> dict[int, Match | None]:
        """What is said from this moment on."""
        if moment.restarted:
            self._verdicts.restart()
        for track in moment.doubted:
            self._verdicts.doubt(track)
        for look, match in zip(moment.looks, self._matches(moment.looks), strict=True):
            self._verdicts.hear(look.track, match)
        self._seen.update(dict.fromkeys(moment.tracks, moment.time))
        self._seen = {track: last for track, last in self._seen.items() if moment.before - last <= _HIDDEN}
        self._verdicts.keep(self._seen)
        return self._verdicts.spoken(moment.tracks)

    def _matches(self, looks: Sequence[Look]) -> list[Match]:
        near = [
            Nearest(
                [self._candidate(each) for each in look.nearest],
                None if look.rival is None else self._candidate(look.rival),
            )
            for look in looks
        ]
        return judge(near, [look.poor for look in looks], self._policy)

    def _candidate(self, near: Near) -> Candidate:
        return Candidate(near.person, self._name_of(near.person), 0, near.distance)


def _replayed(run: Run, policy: Policy, name_of: NameOf, rules: AttendanceRules) -> list[Event]:
    heard, attendance = _Replay(run, policy, name_of), Attendance(run.source, rules)
    visits: dict[int, Event] = {}
    seen: tuple[Sighting, ...] = ()
    for moment in run.moments:
        reports = attendance.attend(seen, moment.before)  # nothing had changed until then
        seen = tuple(Sighting(track, match) for track, match in heard.step(moment).items())
        reports += attendance.attend(seen, moment.time)
        visits.update((report.number, report.event) for report in reports)
    visits.update((report.number, report.event) for report in attendance.finish())
    return list(visits.values())
