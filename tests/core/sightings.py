"""Made-up looks and sightings: who is seen in front of a door, by name."""

from __future__ import annotations

from facecog_desktop.core.log.attendance import Attendance, Report, Sighting
from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.types import Candidate, Match, Verdict

START = 1_700_000_000.0


def near(person: str, distance: float = 0.3) -> Candidate:
    return Candidate(person, person.capitalize(), 1, distance)


def known(person: str, distance: float = 0.3) -> Match:
    return Match(Verdict.KNOWN, near(person, distance), near("somebody", distance + 0.2))


def unsure(person: str, distance: float = 0.45) -> Match:
    return Match(Verdict.UNSURE, near(person, distance))


def stranger() -> Match:
    return Match(Verdict.STRANGER, near("anna", 0.7))


class Door:
    """A camera: `see` who stands there for some seconds; `log` is what was told of each visit last."""

    def __init__(self, attendance: Attendance | None = None, step: float = 0.5) -> None:
        self.attendance = attendance or Attendance("door")
        self.now = START
        self.step = step
        self.log: dict[int, Event] = {}
        self.told: list[Report] = []

    def see(self, seconds: float, **tracks: Match | None) -> None:
        """The tracks t1, t2, … in view for so long; none for nobody."""
        seen = [Sighting(int(name[1:]), match) for name, match in tracks.items()]
        end = self.now + seconds
        while self.now < end - 1e-9:
            self.take(self.attendance.attend(seen, self.now))
            self.now += self.step

    def close(self) -> list[Event]:
        """Switch the camera off; all visits."""
        self.take(self.attendance.finish())
        return self.visits

    def take(self, reports: list[Report]) -> None:
        self.told += reports
        self.log.update((report.number, report.event) for report in reports)

    @property
    def visits(self) -> list[Event]:
        return sorted(self.log.values(), key=lambda event: (event.first, event.last))
