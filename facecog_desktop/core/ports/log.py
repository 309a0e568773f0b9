"""The seam to the log, as a Protocol: visits, check-in marks and the journal of what was seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from facecog_desktop.core.log.checkin import Marking
from facecog_desktop.core.log.journal import Run
from facecog_desktop.core.log.visits import Event, Mark


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A visit as it stands now: its number within the run, its id once it was logged, and a better crop if any."""

    number: int
    event: Event
    crop: bytes | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class LogBatch:
    """What is written at once. `absence`: seconds after which a known person's return is a visit of its own."""

    entries: tuple[Entry, ...]
    journal: Run | None = None
    marking: Marking = field(default_factory=Marking)
    absence: float = 30.0


@dataclass(frozen=True, slots=True, eq=False)
class Logged:
    """The ids of the visits by their numbers (None: erased meanwhile), and the marks that were made."""

    ids: Mapping[int, int | None]
    marks: tuple[Mark, ...] = ()


class EventLog(Protocol):
    """Who came and went. Writing it does not count as a change of the gallery (Gallery.revision)."""

    def write_log(self, batch: LogBatch) -> Logged:
        """Keep a batch of the live picture's reports, all or nothing; marks are made by those that are there."""
        ...

    def add_event(self, event: Event, crop: bytes | None = None) -> int:
        """Log a visit with its best crop as JPEG bytes; its id. Raises PersonNotFoundError."""
        ...

    def update_event(self, event_id: int, event: Event, crop: bytes | None = None) -> bool:
        """Replace a logged visit, and its crop if there is a new one; False if it was erased meanwhile."""
        ...

    def events(
        self, since: float | None = None, until: float | None = None, *, person_id: str | None = None
    ) -> list[Event]:
        """Visits that touch [since, until) in Unix time, earliest first; all or those of one person."""
        ...

    def to_review(self) -> list[Event]:
        """Visits of somebody unsure that nobody has looked at yet, earliest first."""
        ...

    def strangers(self, since: float | None = None, until: float | None = None) -> list[Event]:
        """Visits of nobody known that touch [since, until) and of which a picture is kept, earliest first."""
        ...

    def erase_stranger_crops(self) -> int:
        """Erase the kept pictures of nobody known beyond recovery; how many. The visits stay."""
        ...

    def event_crop(self, event_id: int) -> bytes | None:
        """The best crop of a visit as JPEG bytes, None where none was kept."""
        ...

    def marks(
        self, since: float | None = None, until: float | None = None, *, person_id: str | None = None
    ) -> list[Mark]:
        """Check-in marks in [since, until) in Unix time, undone ones too, earliest first; all or of one person."""
        ...

    def runs(self, since: float | None = None, until: float | None = None) -> list[Run]:
        """The journal of the runs that touch [since, until), each whole. Raises GalleryDamagedError."""
        ...

    def prune_journal(self, before: float) -> int:
        """Delete what the journal has of before then (Unix time); how many parts."""
        ...

    def close(self) -> None:
        """Close the calling thread's connection."""
        ...
