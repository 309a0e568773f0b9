"""ForeignLog: a log of people who are a server's. Each has a row with the server's id and name, and no photo."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from facecog_desktop.core.errors import InvalidNameError
from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.people.changes import Receipt
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.ports.log import LogBatch, Logged
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.records import people
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery

_COUNTER = "log"


class ForeignLog(SqliteGallery):
    """Whoever is logged is entered first; whoever was forgotten since this was opened is not entered again."""

    def __init__(
        self,
        file: Path | GalleryFile,
        *,
        clock: Callable[[], float] = time.time,
        stranger_crops: bool = False,
        keys: Keychain | None = None,
    ) -> None:
        super().__init__(file, clock=clock, stranger_crops=stranger_crops, keys=keys)
        self._gone: set[str] = set()

    def ensure_people(self, names: Mapping[str, str]) -> None:
        """Let there be somebody of each id and name; whoever is there already stays as they are."""
        wanted = {key: name for key, name in names.items() if key not in self._gone}
        if not wanted:
            return
        with self._file.writing(_COUNTER) as db:
            now = self._clock()
            for key, name in wanted.items():
                people.insert_known(db, key, _fit(name, key), now)

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase somebody and every visit of theirs."""
        self._gone.add(person_id)
        return super().forget(person_id, backups=backups)

    def write_log(self, batch: LogBatch) -> Logged:
        """Keep a batch of the live picture's reports, with whom they name, all or nothing."""
        with self.together():
            self.ensure_people(_named(entry.event for entry in batch.entries))
            return super().write_log(batch)

    def add_event(self, event: Event, crop: bytes | None = None) -> int:
        """Log a visit, with whom it names."""
        with self.together():
            self.ensure_people(_named([event]))
            return super().add_event(event, crop)


def _named(events: Iterable[Event]) -> dict[str, str]:
    """Whom visits name, by id."""
    found: dict[str, str] = {}
    for event in events:
        if event.candidate is not None:
            found[event.candidate] = event.candidate_name or event.candidate
        if event.person is not None:
            found[event.person] = event.name or event.person
    return found


def _fit(name: str, key: str) -> str:
    """The name as a gallery may keep it: what another program calls people is not this one's to choose."""
    try:
        return clean_name(name)
    except InvalidNameError:
        return key
