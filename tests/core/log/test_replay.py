"""A replay at any threshold says what a live run at that threshold says: the same rules, fed from the journal."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from facecog_desktop.core.log.attendance import Attendance, Sighting
from facecog_desktop.core.log.journal import Look, Moment, Near, Run, packed, unpacked
from facecog_desktop.core.log.replay import replay, verdicts_of
from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.matching.matching import Nearest, Policy, judge
from facecog_desktop.core.matching.verdicts import Verdicts
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.types import Candidate, Match, Verdict

RULES = VotingRules(3, 9)
THRESHOLDS = (0.15, 0.3, 0.36, 0.42, 0.48, 0.55, 0.65)


def candidate(near: Near) -> Candidate:
    return Candidate(near.person, near.person, 0, near.distance)


class Film:
    """Ten minutes of people who come and go, measured once: what a looker sees whatever the threshold is."""

    def __init__(self, seed: int) -> None:
        dice = random.Random(seed)
        self.frames: list[Moment] = []
        people = ["anna", "ben", "cem"]
        clock, number = 1_700_000_000.0, 0
        present: dict[int, tuple[str, float]] = {}
        for _ in range(6000):
            clock += 0.1
            if dice.random() < 0.02 and len(present) < 3:
                number += 1
                present[number] = dice.choice(people), dice.uniform(0.25, 0.55)
            if present and dice.random() < 0.02:
                del present[dice.choice(list(present))]
            looks = tuple(self._look(dice, track, *who) for track, who in present.items() if dice.random() < 0.3)
            doubted = tuple(track for track in present if dice.random() < 0.01)
            before = self.frames[-1].time if self.frames else clock
            self.frames.append(Moment(clock, before, tuple(present), looks, doubted, dice.random() < 0.0005))

    @staticmethod
    def _look(dice: random.Random, track: int, person: str, mean: float) -> Look:
        second = dice.choice([name for name in ("anna", "ben", "cem") if name != person])
        near, far = sorted((max(dice.gauss(mean, 0.05), 0.01), max(dice.gauss(mean + 0.15, 0.07), 0.01)))
        first = dice.random() < 0.97
        pair = (Near(person if first else second, near), Near(second if first else person, far))
        rival = pair[1] if dice.random() < 0.2 else None
        return Look(track, pair, dice.random() < 0.1, rival)

    def live(self, threshold: float) -> tuple[list[Event], list[dict[int, Match | None]]]:
        """As the looker and the attendance do it, frame by frame."""
        verdicts, attendance = Verdicts(RULES), Attendance("door")
        log, said = dict[int, Event](), list[dict[int, Match | None]]()
        for frame in self.frames:
            if frame.restarted:
                verdicts.restart()
            for track in frame.doubted:
                verdicts.doubt(track)
            near = [
                Nearest([candidate(each) for each in look.nearest], candidate(look.rival) if look.rival else None)
                for look in frame.looks
            ]
            for look, match in zip(
                frame.looks, judge(near, [look.poor for look in frame.looks], Policy(threshold)), strict=True
            ):
                verdicts.hear(look.track, match)
            said.append(verdicts.spoken(frame.tracks))
            seen = [Sighting(track, match) for track, match in said[-1].items()]
            log.update((report.number, report.event) for report in attendance.attend(seen, frame.time))
        log.update((report.number, report.event) for report in attendance.finish())
        return sorted(log.values(), key=lambda event: (event.first, event.track)), said

    def journal(self) -> Run:
        """Only the frames in which something happened."""
        moments: list[Moment] = []
        tracks: tuple[int, ...] = ()
        for frame in self.frames:
            if frame.looks or frame.doubted or frame.restarted or frame.tracks != tracks:
                moments.append(frame)
            tracks = frame.tracks
        moments.append(Moment(self.frames[-1].time, self.frames[-1].time, ()))
        return Run("run", "door", RULES, tuple(moments))


@pytest.mark.parametrize("seed", range(4))
def test_a_replay_equals_a_run_at_that_threshold(seed: int) -> None:
    film = Film(seed)
    run = unpacked(packed(film.journal()), "run", "door")
    outcomes = []
    for threshold in THRESHOLDS:
        visits, _ = film.live(threshold)
        assert replay([run], Policy(threshold), str) == visits
        outcomes.append([(visit.person, visit.first) for visit in visits])
    assert len({str(outcome) for outcome in outcomes}) > 3, "the threshold must make a difference"


def test_a_replay_says_the_same_of_every_face_at_every_moment() -> None:
    film = Film(11)
    run = film.journal()
    for threshold in (0.3, 0.45):
        _, said = film.live(threshold)
        at = {frame.time: each for frame, each in zip(film.frames, said, strict=True)}
        replayed = verdicts_of(run, Policy(threshold), str)
        assert [_told(each) for each in replayed[:-1]] == [_told(at[moment.time]) for moment in run.moments[:-1]]


def _told(said: dict[int, Match | None]) -> list[tuple[int, Verdict | None, str | None]]:
    return [
        (track, None if match is None else match.verdict, None if match is None else match.person)
        for track, match in said.items()
    ]


def looks_at(person: str, distances: Sequence[float], start: float, *, key: str = "run") -> Run:
    moments = [
        Moment(start + n / 2, start + (n - 1) / 2 if n else start, (1,), (Look(1, (Near(person, distance),)),))
        for n, distance in enumerate(distances)
    ]
    return Run(key, "door", RULES, tuple(moments))


def test_a_stricter_threshold_makes_a_known_person_a_stranger() -> None:
    run = looks_at("anna", [0.4] * 10, 1000.0)
    verdicts = [replay([run], Policy(t), str.capitalize)[0].verdict for t in (0.4, 0.21, 0.15)]
    assert verdicts == [Verdict.KNOWN, Verdict.UNSURE, Verdict.STRANGER]
    [visit] = replay([run], Policy(0.4), str.capitalize)
    assert (visit.name, visit.first, visit.last, visit.distance) == ("Anna", 1000.0, 1004.5, 0.4)


def test_two_runs_with_a_short_pause_are_one_visit() -> None:
    runs = [looks_at("anna", [0.2] * 10, 1000.0), looks_at("anna", [0.2] * 10, 1020.0, key="next")]
    assert [(visit.first, visit.last) for visit in replay(runs, Policy(0.4), str)] == [(1000.0, 1024.5)]


def test_an_empty_journal_has_no_visits() -> None:
    assert replay([], Policy(0.4), str) == []
    assert replay([Run("run", "door", RULES, ())], Policy(0.4), str) == []
