"""RecordLog: the port EventLog over the tables of a database."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from facecog_desktop.core.log.journal import Run
from facecog_desktop.core.log.visits import Event, Mark
from facecog_desktop.core.ports.log import LogBatch, Logged
from facecog_desktop.storage.records import events, upkeep
from facecog_desktop.storage.records.log import journal, marks, writing
from facecog_desktop.storage.records.log.writing import may_keep_crop
from facecog_desktop.storage.records.session import RecordFile


class RecordLog(ABC):
    """Who came and went. Pictures of faces that are nobody's are kept only with `_stranger_crops`."""

    _clock: Callable[[], float]
    _stranger_crops: bool

    @property
    @abstractmethod
    def _records(self) -> RecordFile:
        """Where the tables are."""

    @abstractmethod
    def _let_vanish(self) -> None:
        """See that nothing is left of pictures that were erased from the log."""

    def add_event(self, event: Event, crop: bytes | None = None) -> int:
        """Log a visit with its best crop as JPEG bytes; its id. Raises PersonNotFoundError."""
        with self._records.writing("log") as db:
            return events.insert_event(db, event, crop if self._may_keep(event) else None)

    def update_event(self, event_id: int, event: Event, crop: bytes | None = None) -> bool:
        """Replace a logged visit, and its crop if there is a new one; False if it was erased meanwhile.

        Raises PersonNotFoundError.
        """
        with self._records.writing("log") as db:
            return events.replace_event(db, event_id, event, crop, keep=self._may_keep(event))

    def events(
        self, since: float | None = None, until: float | None = None, *, person_id: str | None = None
    ) -> list[Event]:
        """Visits that touch [since, until) in Unix time, earliest first; all or those of one person."""
        with self._records.reading() as db:
            return events.events_between(db, since, until, person_id)

    def strangers(self, since: float | None = None, until: float | None = None) -> list[Event]:
        """Visits of nobody known that touch [since, until) and of which a picture is kept, earliest first."""
        with self._records.reading() as db:
            return events.events_of_strangers(db, since, until)

    def erase_stranger_crops(self) -> int:
        """Erase the kept pictures of nobody known beyond recovery, from this file; how many. The visits stay."""
        with self._records.writing("log") as db:
            erased = events.drop_crops_of_strangers(db)
            if erased:
                upkeep.owe_scrubbing(db)
                upkeep.note(db, "strangers' pictures erased", None, erased, self._clock())
        if erased:
            self._let_vanish()
        return erased

    def event_crop(self, event_id: int) -> bytes | None:
        """The best crop of a visit as JPEG bytes, None where none was kept."""
        with self._records.reading() as db:
            return events.crop_of_event(db, event_id)

    def write_log(self, batch: LogBatch) -> Logged:
        """Keep a batch of the live picture's reports, all or nothing; see log.writing."""
        with self._records.writing("log") as db:
            return writing.write(db, batch, stranger_crops=self._stranger_crops)

    def to_review(self) -> list[Event]:
        """Visits of somebody unsure that nobody has looked at yet, earliest first."""
        with self._records.reading() as db:
            return events.events_to_review(db)

    def marks(
        self, since: float | None = None, until: float | None = None, *, person_id: str | None = None
    ) -> list[Mark]:
        """Check-in marks in [since, until) in Unix time, undone ones too, earliest first; all or of one person."""
        with self._records.reading() as db:
            return marks.marks_between(db, since, until, person_id)

    def runs(self, since: float | None = None, until: float | None = None) -> list[Run]:
        """The journal of the runs that touch [since, until), each whole. Raises GalleryDamagedError."""
        with self._records.reading() as db, db.atomic():
            return journal.runs_between(db, since, until)

    def prune_journal(self, before: float) -> int:
        """Delete what the journal has of before then (Unix time); how many parts."""
        with self._records.writing("log") as db:
            return journal.prune(db, before)

    def _may_keep(self, event: Event) -> bool:
        """Whether a picture of this visit may be in the log."""
        return may_keep_crop(event, stranger_crops=self._stranger_crops)
