"""PostgresGallery: the ports Gallery, EventLog, Upkeep and Protection over a PostgreSQL database."""

from __future__ import annotations

import time
from collections.abc import Callable

from facecog_desktop.storage.postgres.database import PostgresDatabase
from facecog_desktop.storage.postgres.keeping import PostgresUpkeep
from facecog_desktop.storage.records.gallery import RecordGallery
from facecog_desktop.storage.records.logbook import RecordLog


class PostgresGallery(PostgresUpkeep, RecordGallery, RecordLog):
    """What is remembered, in one database. Safe to use from several threads, processes and computers.

    Tables are made on first use. `clock` gives Unix time. Pictures of faces that are nobody's are kept in the log only
    with `stranger_crops`, whoever hands them in.
    """

    def __init__(
        self,
        database: str | PostgresDatabase,
        *,
        clock: Callable[[], float] = time.time,
        stranger_crops: bool = False,
    ) -> None:
        super().__init__(database, clock=clock)
        self._stranger_crops = stranger_crops

    @property
    def database(self) -> PostgresDatabase:
        """What it is kept in."""
        return self._file

    @property
    def _records(self) -> PostgresDatabase:
        return self._file

    def _let_vanish(self) -> None:
        self._rewrite("events")
