"""Recorder: between the look loop, which hands in scenes, and the log, which a loop of its own writes in batches."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.log.attendance import Attendance, AttendanceRules, Report
from facecog_desktop.core.log.checkin import Marking, next_mark
from facecog_desktop.core.log.journal import Journalist, Moment, Run
from facecog_desktop.core.log.visits import Mark
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.ports.log import Entry, EventLog, LogBatch
from facecog_desktop.core.types import Face, Frame, Scene, Track, Verdict
from facecog_desktop.service.registering.faces import cut_out

_EVERY = 5.0  # seconds between two batches in which nobody new is
_AGAIN = 2.0  # seconds after a batch that could not be written
_TRIES = 3  # of the last batch, when the source is switched off
_MOST_REPORTS = 2_000
_MOST_MOMENTS = 50_000  # of about half an hour with a crowd; beyond, the oldest are let go
_BETTER = 5.0  # points of quality by which another picture of a visit must be better

MakeCrop = Callable[[Frame, Face], bytes]
"""The crop of a face as JPEG bytes. May take milliseconds; called where the log is written."""


@dataclass(frozen=True, slots=True)
class RecordingRules:
    """How visits become lines and marks. `journal_days`: how long what a replay needs is kept."""

    marking: Marking = field(default_factory=Marking)
    attendance: AttendanceRules = field(default_factory=AttendanceRules)
    stranger_crops: bool = False
    journal_days: float = 30.0


@dataclass(frozen=True, slots=True, eq=False)
class _Picture:
    """The surroundings of a face, and the face in their pixels."""

    frame: Frame
    face: Face


@dataclass(frozen=True, slots=True)
class RunOf:
    """Which run it is: its key in the journal, the source's name, whether it is live, and how its looks vote."""

    key: str
    source: str
    live: bool
    voting: VotingRules


class Recorder:
    """`see` and `finish` belong to the look loop, `write` and `close` to the loop that writes; neither waits for the

    other. What cannot be written is kept and tried again, within limits.
    """

    def __init__(
        self, log: EventLog, make_crop: MakeCrop, run: RunOf, clock: Callable[[], float], rules: RecordingRules
    ) -> None:
        self._log, self._make_crop, self._run, self._clock, self._rules = log, make_crop, run, clock, rules
        self._attendance = Attendance(run.source, rules.attendance)
        self._journalist = Journalist()
        self._began: float | None = None
        self._best: dict[int, float] = {}
        self._changed = threading.Condition()
        self._reports: dict[int, Report] = {}
        self._moments: list[Moment] = []
        self._pictures: dict[int, _Picture] = {}
        self._urgent = self._finished = False
        self._ids: dict[int, int | None] = {}
        self._written = clock()
        self._failures = 0
        self._pruned = False
        self.marks: deque[Mark] = deque(maxlen=50)
        """The newest check-ins of this run, oldest first."""
        self.error: FaceCogError | None = None
        """Why the last batch could not be written."""

    def see(self, scene: Scene) -> None:
        """One more scene."""
        now = self._time_of(scene.frame)
        moment = self._journalist.note(scene, now)
        reports = self._attendance.see(scene, now)
        pictures = self._better_pictures(scene)
        if moment is None and not reports and not pictures:
            return
        with self._changed:
            self._put(reports, moment, pictures)

    def wants_proof(self, track: int) -> bool:
        """Whether the visit of a track would make a mark if only proof of life were given. For the look loop."""
        event = self._attendance.event_of(track)
        if event is None or event.alive or not self._rules.marking.rules.proof:
            return False
        number = self._attendance.visit_of(track)
        with self._changed:
            own = [mark for mark in self.marks if mark.person == event.person]
            event = replace(event, alive=True, id=None if number is None else self._ids.get(number))
        return next_mark(event, own, self._rules.marking.rules, self._rules.marking.day_of) is not None

    def finish(self) -> None:
        """The source was switched off: all visits end."""
        moment, reports = self._journalist.close(), self._attendance.finish()
        with self._changed:
            self._put(reports, moment, {})
            self._finished = True
            self._changed.notify_all()

    def write(self, timeout: float) -> bool:
        """Write a batch when it is time, waiting for at most `timeout` seconds. False once all is written."""
        with self._changed:
            self._changed.wait_for(self._due, timeout)
            if not self._due():
                return not self._finished
            reports, self._reports = self._reports, {}
            moments, self._moments = self._moments, []
            pictures, self._pictures = self._pictures, {}
            self._urgent = False
        self._written = self._clock()
        try:
            self._keep(reports, moments, pictures)
        except FaceCogError as error:
            return self._failed(error, reports, moments, pictures)
        self.error, self._failures = None, 0
        return True

    def close(self) -> None:
        """Close the writing thread's connection."""
        self._log.close()

    def _time_of(self, frame: Frame) -> float:
        """Unix time of a frame: a camera's is now, a film's is that of its own clock since it was begun."""
        if self._run.live:
            return self._clock()
        if self._began is None:
            self._began = self._clock() - frame.time
        return self._began + frame.time

    def _better_pictures(self, scene: Scene) -> dict[int, _Picture]:
        """Of the faces that were looked at now, those that are better to see than before in their visit."""
        found: dict[int, _Picture] = {}
        looked = {track for track, _ in scene.looks}
        for track in scene.tracks:
            number = self._attendance.visit_of(track.id)
            if number is None or track.id not in looked or track.quality is None or not self._may_show(track):
                continue
            if track.quality.overall >= self._best.get(number, -1e9) + _BETTER:
                self._best[number] = track.quality.overall
                found[number] = _Picture(*cut_out(scene.frame, track.face))
        return found

    def _may_show(self, track: Track) -> bool:
        """Whether a picture of the face may be kept even for a moment."""
        match = track.match
        return self._rules.stranger_crops or (match is not None and match.verdict is not Verdict.STRANGER)

    def _put(self, reports: list[Report], moment: Moment | None, pictures: dict[int, _Picture]) -> None:
        """With the lock held: newer states of a visit replace older ones."""
        for report in reports:
            new = self._reports.get(report.number) is None and report.number not in self._ids
            proven = report.event.alive and not report.event.ended
            self._urgent = self._urgent or ((new or proven) and report.event.person is not None)
            self._reports[report.number] = report
        self._pictures.update(pictures)
        if len(self._pictures) > self._attendance.open or len(self._best) > self._attendance.open:
            self._best = {n: best for n, best in self._best.items() if n in self._attendance.numbers}
            wanted = self._attendance.numbers | self._reports.keys()
            self._pictures = {n: picture for n, picture in self._pictures.items() if n in wanted}
        if moment is not None:
            self._moments.append(moment)
        while len(self._reports) > _MOST_REPORTS:
            del self._reports[next(iter(self._reports))]
        del self._moments[: max(len(self._moments) - _MOST_MOMENTS, 0)]
        if self._urgent:
            self._changed.notify_all()

    def _due(self) -> bool:
        waiting = bool(self._reports or self._moments)
        if self._failures and not self._finished:
            return waiting and abs(self._clock() - self._written) >= _AGAIN
        return waiting and (self._urgent or self._finished or abs(self._clock() - self._written) >= _EVERY)

    def _keep(self, reports: dict[int, Report], moments: list[Moment], pictures: dict[int, _Picture]) -> None:
        entries = tuple(
            Entry(number, report.event, self._crop(pictures.get(number), report), self._ids.get(number))
            for number, report in reports.items()
            if self._ids.get(number, 0) is not None
        )
        run = Run(self._run.key, self._run.source, self._run.voting, tuple(moments)) if moments else None
        done = self._log.write_log(LogBatch(entries, run, self._rules.marking, self._rules.attendance.absence))
        with self._changed:
            self._ids.update(done.ids)
            for number, report in reports.items():
                if report.event.ended:
                    self._ids.pop(number, None)
            self.marks.extend(done.marks)
            unused = {number: each for number, each in pictures.items() if number not in reports}
            self._pictures = {**unused, **self._pictures}
        if not self._pruned:
            self._pruned = True
            self._log.prune_journal(self._clock() - 86400.0 * self._rules.journal_days)

    def _crop(self, picture: _Picture | None, report: Report) -> bytes | None:
        """The picture as it is kept, if this visit may have one."""
        if picture is None or (report.event.verdict is Verdict.STRANGER and not self._rules.stranger_crops):
            return None
        return self._make_crop(picture.frame, picture.face)

    def _failed(
        self, error: FaceCogError, reports: dict[int, Report], moments: list[Moment], pictures: dict[int, _Picture]
    ) -> bool:
        """Nothing of the batch is in the log: it waits for the next try."""
        self.error = error
        self._failures += 1
        with self._changed:
            self._reports = {**reports, **self._reports}
            self._moments = moments + self._moments
            self._pictures = {**pictures, **self._pictures}
            last = self._finished
        return not (last and self._failures >= _TRIES)
