"""SqliteGallery: the ports Gallery, EventLog, Outbox, Upkeep and Protection over one SQLite file."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.records.gallery import RecordGallery
from facecog_desktop.storage.records.logbook import RecordLog
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.keeping import SqliteUpkeep
from facecog_desktop.storage.sqlite.protecting import SqliteProtection
from facecog_desktop.storage.sqlite.sending import SqliteOutbox


class SqliteGallery(SqliteUpkeep, RecordGallery, RecordLog, SqliteOutbox, SqliteProtection):
    """What is remembered, in one file. Safe to use from several threads and processes; each thread closes its own.

    A file that does not exist is made, with its folder, on first use. `clock` gives Unix time. Pictures of faces that
    are nobody's are kept in the log only with `stranger_crops`, whoever hands them in.
    """

    def __init__(
        self,
        file: Path | GalleryFile,
        *,
        clock: Callable[[], float] = time.time,
        stranger_crops: bool = False,
        keys: Keychain | None = None,
    ) -> None:
        super().__init__(file, clock=clock, keys=keys)
        self._stranger_crops = stranger_crops

    @property
    def _records(self) -> GalleryFile:
        return self._file

    def _let_vanish(self) -> None:
        self.scrub()
