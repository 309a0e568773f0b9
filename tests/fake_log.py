"""A gallery in memory in whose log nothing ever happens."""

from __future__ import annotations

from facecog_desktop.core.log.journal import Run
from facecog_desktop.core.log.visits import Event, Mark
from facecog_desktop.core.ports.log import LogBatch, Logged
from tests.fake_gallery import FakeGallery


class QuietLog(FakeGallery):
    """Takes whatever is logged and forgets it."""

    def write_log(self, batch: LogBatch) -> Logged:
        return Logged(dict.fromkeys(entry.number for entry in batch.entries))

    def add_event(self, event: Event, crop: bytes | None = None) -> int:
        return 1

    def update_event(self, event_id: int, event: Event, crop: bytes | None = None) -> bool:
        return False

    def events(
        self, since: float | None = None, until: float | None = None, *, person_id: str | None = None
    ) -> list[Event]:
        return []

    def to_review(self) -> list[Event]:
        return []

    def strangers(self, since: float | None = None, until: float | None = None) -> list[Event]:
        return []

    def erase_stranger_crops(self) -> int:
        return 0

    def event_crop(self, event_id: int) -> bytes | None:
        return None

    def marks(
        self, since: float | None = None, until: float | None = None, *, person_id: str | None = None
    ) -> list[Mark]:
        return []

    def runs(self, since: float | None = None, until: float | None = None) -> list[Run]:
        return []

    def prune_journal(self, before: float) -> int:
        return 0
