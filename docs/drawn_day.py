"""What the pictures of the documents show: the demo at a second that stays, a gallery and a day of drawn people."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from facecog_desktop import bootstrap, settings
from facecog_desktop.bootstrap.logs import marking
from facecog_desktop.capture.drawn.face import View, draw_picture
from facecog_desktop.capture.drawn.features import Expression
from facecog_desktop.capture.drawn.people import AISHA, AMARA, BJORN, DIEGO, ELEANOR, MEI, RAVI, STRANGER, DrawnPerson
from facecog_desktop.capture.drawn.scene import FPS, DrawnSource
from facecog_desktop.capture.writing import VideoWriter
from facecog_desktop.core.consent import Consent
from facecog_desktop.core.log.checkin import CheckIn
from facecog_desktop.core.log.visits import Event, Review
from facecog_desktop.core.people.changes import Describe, SetConsent
from facecog_desktop.core.ports.log import Entry, LogBatch
from facecog_desktop.core.types import Frame, Person, Pose, Sample

ALONE = 1.5
"""Second of the demo at which one person stands alone and looks ahead."""
TOGETHER = 19.0
"""Second at which two people stand in the picture whom the gallery knows."""
DOUBTFUL = 33.0
"""Second at which a third one is there, who is near to more than one and nobody of them."""
DAY = datetime(2026, 11, 27)
"""The day of the log; a Friday."""

_AROUND = 4  # frames that follow one another again and again: still, but for the grain of the camera
_SLOWER = 8
_REGISTERED = (AMARA, BJORN, MEI, RAVI, ELEANOR, DIEGO)
_PHOTOS = (View(light=-0.5), View(Pose(4, -6, 0), light=0.6, expression=Expression.SMILE))
VISITS: tuple[tuple[str, str, DrawnPerson, str], ...] = (
    ("07:52:10", "07:53:01", ELEANOR, "known"),
    ("08:04:37", "08:05:20", RAVI, "known"),
    ("08:31:05", "08:31:44", AMARA, "known"),
    ("09:15:22", "09:16:40", STRANGER, "stranger"),
    ("09:47:12", "09:47:50", DIEGO, "known"),
    ("12:02:41", "12:03:15", RAVI, "known"),
    ("12:48:09", "12:49:30", BJORN, "unsure"),
    ("13:10:33", "13:11:02", STRANGER, "stranger"),
    ("15:26:18", "15:27:09", AISHA, "stranger"),
    ("16:40:55", "16:41:30", AMARA, "known"),
)
"""From, to, who, and what the log says of the visit."""


class HeldSource(DrawnSource):
    """The demo at one second, `ALONE` at first: what stands in the picture depends on no computer's speed."""

    def __init__(self) -> None:
        super().__init__()
        self._at, self._later = ALONE, 0.0
        self._drawn: dict[int, Frame] = {}
        self._count = 0

    def go_to(self, at: float) -> None:
        """Another second of the show; so much later that nobody is taken for whoever stood there before."""
        self._at, self._later = at, self._later + 60.0

    def read(self) -> Frame | None:
        """One of a few frames about that second. Their time goes slower than the clock, so that even on a busy
        computer no face is lost between two looks.
        """
        time.sleep(1 / FPS)
        start = round(self._at * FPS)
        wanted = start + self._count % _AROUND
        if wanted not in self._drawn:
            self._drawn[wanted] = self.frame(wanted)
        self._count += 1
        return replace(self._drawn[wanted], number=self._count, time=self._later + self._count / FPS / _SLOWER)


@dataclass(frozen=True)
class Gallery:
    """The people who were registered, by their drawn ones' names."""

    backend: bootstrap.WindowBackend
    people: dict[str, Person]


def register_everybody(backend: bootstrap.WindowBackend) -> Gallery:
    """Six drawn people with two photos each; some have agreed, one for a time that is over."""
    people = {}
    for person in _REGISTERED:
        made = backend.service.register(person.name, list(samples(backend, person)), force=True)
        people[person.name] = made
    given = DAY.timestamp()
    year = 365 * 86400.0
    _tell(
        backend,
        people[ELEANOR.name],
        "4711",
        {"department": "Front desk", "badge": "blue"},
        Consent("2026-1", given, "Ravi Sharma"),
    )
    _tell(backend, people[RAVI.name], "4712", {}, Consent("2026-1", given, "Eleanor Whitfield", given + year))
    _tell(backend, people[DIEGO.name], None, {}, Consent("2025-2", given - year, "Eleanor Whitfield", given - 86400))
    return Gallery(backend, people)


def register_twice(gallery: Gallery) -> None:
    """Somebody who is in the gallery comes into it under another name, for the check-up to find."""
    photos = list(samples(gallery.backend, BJORN, [View(Pose(9, -4, 0), expression=Expression.SMILE)]))
    gallery.backend.service.register("B. Lindqvist", photos, force=True)


def samples(backend: bootstrap.WindowBackend, person: DrawnPerson, views: Iterable[View] = _PHOTOS) -> Iterable[Sample]:
    """Photos of a drawn person, as they would be kept."""
    for number, view in enumerate(views, 1):
        frame = Frame(draw_picture(person, 480, view), source=f"{person.name} {number}.jpg")
        yield backend.service.sample(frame, backend.service.detect(frame, thorough=True)[0])


def write_the_day(gallery: Gallery) -> None:
    """The visits of a day, with the check-ins that they make."""
    backend = gallery.backend
    crops = {
        each.name: next(iter(samples(backend, each, [View(Pose(6, 2, 0))]))).jpeg
        for each in {who for *_, who, _ in VISITS}
    }
    rules = marking(settings.changed(backend.settings, check_in=CheckIn.IN_OUT))
    kept = backend.upkeep()
    for number, (first, last, who, verdict) in enumerate(VISITS):
        person = gallery.people.get(who.name)
        event = Event(
            number,
            person.id if person and verdict == "known" else None,
            who.name if verdict == "known" else None,
            _moment(first),
            _moment(last),
            "Front door",
            {"known": 0.21, "unsure": 0.49, "stranger": 0.68}[verdict] + 0.01 * (number % 4),
            0.3 if verdict == "known" else 0.06,
            ended=True,
        )
        if person and verdict == "unsure":
            event = replace(event, candidate=person.id, candidate_name=person.name, review=Review.OPEN)
        kept.write_log(LogBatch((Entry(number, event, crops[who.name]),), marking=rules))
    kept.close()


def turning_film(path: Path) -> Path:
    """Ten seconds of a drawn person who turns the head from side to side in changing light."""
    writer = VideoWriter(path, 10.0)
    for number in range(100):
        swing = math.sin(number / 12)
        view = View(Pose(28.0 * swing, 6.0 * math.cos(number / 9), 0.0), light=math.cos(number / 17))
        writer.write("", draw_picture(BJORN, 480, view))
    writer.close()
    return path


def portrait() -> Frame:
    """A picture of the person in that film."""
    return Frame(draw_picture(BJORN, 480))


def _tell(
    backend: bootstrap.WindowBackend, person: Person, external: str | None, notes: dict[str, str], consent: Consent
) -> None:
    backend.service.change(person.id, Describe(external, notes))
    backend.service.change(person.id, SetConsent(consent))


def _moment(clock: str) -> float:
    hours, minutes, seconds = map(int, clock.split(":"))
    return DAY.replace(hour=hours, minute=minutes, second=seconds).timestamp()
