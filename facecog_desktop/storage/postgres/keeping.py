"""PostgresUpkeep: of the ports Upkeep and Protection what a server leaves to the program, and a word about the rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.people.changes import Receipt
from facecog_desktop.core.people.copies import Copy, Replacement
from facecog_desktop.core.people.protection import Copies, KeepOn, Protected, ProtectionState, Wish, unstoppable
from facecog_desktop.core.ports.gallery import GalleryInfo, Salvage
from facecog_desktop.core.text import Text, text
from facecog_desktop.storage.postgres.database import PostgresDatabase
from facecog_desktop.storage.postgres.schema import TABLES
from facecog_desktop.storage.records import upkeep
from facecog_desktop.storage.records.upkeep import changed_pictures

_COPYING = text("Use the database server's own tools: pg_dump and pg_restore, or its archive of changes.")
_ENCRYPTING = text("Encrypt the disk that the database server writes to, and the way to it: sslmode=verify-full.")


class PostgresUpkeep:
    """What a gallery's owner asks of the database. `clock` gives Unix time."""

    def __init__(self, database: str | PostgresDatabase, *, clock: Callable[[], float] = time.time) -> None:
        self._file = PostgresDatabase(database) if isinstance(database, str) else database
        self._clock = clock

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase the person with photos, embeddings, rejections and events, and who was merged into the person.

        The server reuses the room by itself and keeps its archives as long as it is told to; scrub() hurries it.
        Raises PersonNotFoundError, InvalidRequestError with `backups`, which this program does not know.
        """
        [receipt] = self.purge([person_id], backups=backups)
        return receipt

    def purge(self, ids: Sequence[str], *, backups: bool = False) -> list[Receipt]:
        """Erase several people at once, all or nobody; a receipt each. As forget()."""
        if backups:
            self._refuse(text("the backups of {address} cannot be erased from"), _COPYING)
        with self._file.writing() as db:
            return [receipt for receipt, _ in upkeep.purge(db, ids, self._clock()).values()]

    def scrub(self) -> None:
        """Rewrite all tables so that nothing of what was erased is left in them. Nobody reads or writes meanwhile."""
        self._rewrite(*TABLES)
        with self._file.writing("log") as db:
            db.execute("UPDATE meta SET value = 0 WHERE key = 'unscrubbed'")

    def finish_erasure(self) -> None:
        """Nothing: the server clears up behind itself."""

    def check(self) -> None:
        """A quick look at the start: the server answers, and the tables are there."""
        with self._file.reading() as db:
            upkeep.number(db, "revision")

    def integrity(self) -> list[str]:
        """What is wrong with the gallery, a sentence each; empty when all is well. Reads every picture."""
        with self._file.reading() as db:
            broken = db.execute(
                """SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
                   WHERE relnamespace = current_schema()::regnamespace AND NOT indisvalid"""
            ).fetchall()
            found = [
                text("database: the index {index} is not valid: REINDEX INDEX {index}", index=row[0]) for row in broken
            ]
            return [*found, *changed_pictures(db)]

    def info(self) -> GalleryInfo:
        """Where it lies, what it is made of and how much is in it."""
        with self._file.reading() as db:
            known, kept, logged = upkeep.counts(db)
            server, vector, size, schema = db.execute(
                """SELECT current_setting('server_version'),
                       (SELECT extversion FROM pg_extension WHERE extname = 'vector'),
                       (SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class
                        WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace),
                       (SELECT max(version) FROM facecog_schema)"""
            ).fetchall()[0]
        return GalleryInfo(
            place=self._file.address.shown,
            software=f"PostgreSQL {server.split()[0]}, pgvector {vector}",
            journal="wal",
            schema=schema,
            people=known,
            samples=kept,
            events=logged,
            size=size,
        )

    def backup(self, to: Path | None = None) -> Path:
        """Raises InvalidRequestError: the server's own tools do that."""
        self._refuse(text("{address} is not backed up by this program"), _COPYING)

    def backup_if_due(self, now: float, *, every: float, keep: int) -> Path | None:
        """None: copies on schedule are the server's matter."""
        return None

    def backups(self) -> list[Path]:
        """Raises InvalidRequestError: the server's own tools make them."""
        self._refuse(text("the backups of {address} are not known to this program"), _COPYING)

    def copies(self) -> list[Copy]:
        """Raises InvalidRequestError: the server's own tools make them."""
        self._refuse(text("the backups of {address} are not known to this program"), _COPYING)

    def foresee(self, source: Path) -> Replacement:
        """Raises InvalidRequestError: the server's own tools do that."""
        self._refuse(text("{address} is not restored by this program"), _COPYING)

    def restore(self, source: Path) -> Path | None:
        """Raises InvalidRequestError: the server's own tools do that."""
        self._refuse(text("{address} is not restored by this program"), _COPYING)

    def salvage(self, to: Path) -> Salvage:
        """Raises InvalidRequestError: the server's own tools do that."""
        self._refuse(text("{address} is not repaired by this program"), _COPYING)

    def mend(self) -> tuple[Salvage, Path | None]:
        """Raises InvalidRequestError: the server's own tools do that."""
        self._refuse(text("{address} is not repaired by this program"), _COPYING)

    def protection(self) -> ProtectionState:
        """Raises InvalidRequestError: the server's disk is to be encrypted."""
        self._refuse(text("{address} is not encrypted by this program"), _ENCRYPTING)

    def unlock(self, secret: str, *, remember: bool = False, of: Path | None = None) -> None:
        """Raises InvalidRequestError: there is nothing to unlock."""
        self._refuse(text("{address} is not encrypted by this program"), _ENCRYPTING)

    def protect(self, wish: Wish, go_on: KeepOn = unstoppable) -> Protected | None:
        """Raises InvalidRequestError: the server's disk is to be encrypted."""
        self._refuse(text("{address} is not encrypted by this program"), _ENCRYPTING)

    def tidy_copies(self, copies: Copies) -> Protected:
        """Raises InvalidRequestError: no copies are known."""
        self._refuse(text("the backups of {address} are not known to this program"), _COPYING)

    def recovery_key(self) -> str:
        """Raises InvalidRequestError: there is none."""
        self._refuse(text("{address} is not encrypted by this program"), _ENCRYPTING)

    def close(self) -> None:
        """Close the connections that nobody uses at the moment; the next verb opens one again."""
        self._file.close()

    def _rewrite(self, *tables: str) -> None:
        with self._file.reading() as db:
            for table in tables:
                db.execute(f"VACUUM (FULL, ANALYZE) {table}")

    def _refuse(self, words: Text, hint: str) -> NoReturn:
        shown = self._file.address.shown
        raise InvalidRequestError(words.filled(address=shown), hint, source=shown)
