"""Made-up photos and visits for the gallery, which never looks at their pixels."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from sqlite_utils import Database

from facecog_desktop.core.log.checkin import CheckIn, CheckInRules, Marking
from facecog_desktop.core.log.journal import Look, Moment, Near, Run
from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.ports.log import Entry, LogBatch
from facecog_desktop.core.types import EngineId, Landmarks, PoseName, Quality, Sample, Vector
from facecog_desktop.storage.sqlite.database import GalleryFile

if TYPE_CHECKING:
    from facecog_desktop.storage.postgres.gallery import PostgresGallery
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery

    AnyGallery = SqliteGallery | PostgresGallery

ENGINE = EngineId("made-up", 1)
OTHER_ENGINE = EngineId("made-up", 2)


class QuickFile(GalleryFile):
    """A gallery file that does not wait for the disk: nobody pulls the plug in most tests."""

    def _configure(self, db: Database) -> None:
        super()._configure(db)
        db.execute("PRAGMA synchronous = OFF")


@dataclass
class Clock:
    """Time that passes only when told to."""

    now: float = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


def a_vector(seed: int) -> Vector:
    """A template that no other seed gives."""
    return np.random.default_rng(seed).normal(size=128).astype(np.float32)


def a_picture(seed: int, size: int = 3000) -> bytes:
    """Bytes that begin and end as a JPEG file does; nothing in them repeats."""
    return b"\xff\xd8\xff\xe0" + random.Random(seed).randbytes(size) + b"\xff\xd9"


def a_quality(overall: float = 70.0) -> Quality:
    """Components of which the weakest is `overall`."""
    return Quality(95.0, overall, 96.0, 97.0, 98.0, 99.0, luminance=120.0)


def a_sample(
    seed: int, *, overall: float = 70.0, created: float = 1_600_000_000.0, embedded: bool = True, size: int = 3000
) -> Sample:
    """A photo that no other seed gives."""
    points = np.random.default_rng(seed).uniform(0, 300, (68, 2)).astype(np.float32)
    return Sample(
        jpeg=a_picture(seed, size),
        landmarks=Landmarks(points),
        quality=a_quality(overall),
        source=f"photo {seed}.jpg",
        pose=PoseName.LEFT,
        created=created,
        embedding=a_vector(seed) if embedded else None,
        engine=ENGINE if embedded else None,
    )


def a_visit(person: str | None, first: float, last: float, *, ended: bool = False) -> Event:
    """Somebody in front of the door camera."""
    near = None if person is None else 0.31
    return Event(7, person, None, first, last, "door", near, None, ended)


CHECK_IN = Marking(CheckInRules(CheckIn.DAILY), lambda seconds: f"2026-03-{1 + int(seconds // 86400):02}")
"""One mark a day, where the first of March 2026 begins at zero."""


def a_journal(person: str, start: float, *, key: str = "run", other: str | None = None) -> Run:
    """Five looks at somebody, half a second apart; `other` is the second-nearest person."""
    second = () if other is None else (Near(other, 0.7),)
    looks = [Look(1, (Near(person, 0.3), *second)) for _ in range(5)]
    moments = (Moment(start + n / 2, start + n / 2, (1,), (look,)) for n, look in enumerate(looks))
    return Run(key, "door", VotingRules(3, 9), tuple(moments))


def a_batch(*visits: Event, crop: bytes | None = None, source: str = "door", journal: Run | None = None) -> LogBatch:
    """Visits as the live picture reports them for the first time, all with the same crop."""
    entries = tuple(Entry(n, replace(visit, source=source), crop) for n, visit in enumerate(visits, start=1))
    return LogBatch(entries, journal, CHECK_IN)
