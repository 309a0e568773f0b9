"""SqliteUpkeep: the port Upkeep over one SQLite file, and erasure. Copies and checks."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from facecog_desktop.core.errors import GalleryDamagedError, GalleryError, InvalidRequestError
from facecog_desktop.core.people.changes import Receipt
from facecog_desktop.core.people.copies import Copy, Replacement
from facecog_desktop.core.ports.gallery import GalleryInfo, Salvage
from facecog_desktop.core.text import text
from facecog_desktop.storage.encryption import marks
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.readings.cache import clear_cache_of
from facecog_desktop.storage.records import upkeep
from facecog_desktop.storage.sqlite import backups
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.failures import known_failures
from facecog_desktop.storage.sqlite.mending import comparing, restoring, salvaging
from facecog_desktop.storage.sqlite.mending.soundness import problems
from facecog_desktop.storage.sqlite.migrations import backups_of


class SqliteUpkeep:
    """What a gallery's owner asks of the file. `clock` gives Unix time, `keys` what opens an encrypted one."""

    def __init__(
        self, file: Path | GalleryFile, *, clock: Callable[[], float] = time.time, keys: Keychain | None = None
    ) -> None:
        self._file = file if isinstance(file, GalleryFile) else GalleryFile(file, keys=keys)
        self._clock = clock

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase the person with photos, embeddings, rejections and events, then rewrite the file without them.

        Who was merged into the person goes too, and so do the copies that migrations left beside the gallery. With
        `backups` the known backups are rewritten without the person; the receipt names those that still hold the
        person. Raises PersonNotFoundError; where the rewriting alone fails the error says so, and the next erasure or
        scrub() makes up for it.
        """
        [receipt] = self.purge([person_id], backups=backups)
        return receipt

    def purge(self, ids: Sequence[str], *, backups: bool = False) -> list[Receipt]:
        """Erase several people at once, all or nobody; a receipt each. As forget()."""
        now = self._clock()
        with self._file.writing() as db:
            erased = upkeep.purge(db, ids, now)
        try:
            if erased:
                self.scrub()
        except GalleryError as error:
            message = text(
                "the person is erased, but free space of the file still holds traces: {reason}", reason=error.message
            )
            raise type(error)(message, error.hint, source=error.source) from error
        return [self._with_backups(receipt, went, erase=backups) for receipt, went in erased.values()]

    def scrub(self) -> None:
        """Rewrite the file so that nothing of what was erased is left in it, and delete migrations' copies.

        The comparisons' cache is emptied: nobody knows whose faces are in it.
        """
        clear_cache_of(self._file.path)
        with known_failures(self._file.path):
            for backup in backups_of(self._file.path):
                backup.unlink(missing_ok=True)
            backups.discard_partial(self._file.path)
        self._file.rewrite()
        with self._file.writing("log") as db:
            db.execute("UPDATE meta SET value = 0 WHERE key = 'unscrubbed'")

    def finish_erasure(self) -> None:
        """Make up for the rewriting that an erasure still owes, where it was broken off; otherwise do nothing."""
        if not self._file.path.exists():
            return
        with self._file.reading() as db:
            due = upkeep.number(db, "unscrubbed")
        if due:
            self.scrub()

    def check(self) -> None:
        """A quick look over all pages, to be taken at the start. Raises GalleryDamagedError."""
        with self._file.reading() as db:
            if not backups.is_whole(db):
                raise GalleryDamagedError(text("{path} is damaged", path=self._file.path), source=str(self._file.path))

    def integrity(self) -> list[str]:
        """What is wrong with the gallery, a sentence each; empty when all is well. Reads every picture."""
        try:
            with self._file.reading() as db:
                return problems(db)
        except GalleryDamagedError as error:
            return [f"database: {error.message}"]  # so badly that it is not even opened

    def info(self) -> GalleryInfo:
        """Where it lies, what it is made of and how much is in it."""
        with self._file.reading() as db:
            known, kept, logged = upkeep.counts(db)
            return GalleryInfo(
                place=str(self._file.path),
                software=f"SQLite {db.execute('SELECT sqlite_version()').fetchone()[0]}",
                journal=str(db.execute("PRAGMA journal_mode").fetchone()[0]),
                schema=int(db.execute("PRAGMA user_version").fetchone()[0]),
                people=known,
                samples=kept,
                events=logged,
                size=self._file.path.stat().st_size,
                encryption=marks.lock_of(marks.mark_of(self._file.path)),
            )

    def backup(self, to: Path | None = None) -> Path:
        """A complete copy of this moment at `to`, or under the time's name in the folder of backups; its place.

        Raises InvalidRequestError where something is already.
        """
        if to is None:
            with known_failures(self._file.path):
                to = backups.place_for(self._file.path, self._clock())
        elif to.exists():
            raise InvalidRequestError(
                text("{path} exists already", path=to), "Choose another name for the copy.", source=str(to)
            )
        self._file.copy(to)
        return to

    def backup_if_due(self, now: float, *, every: float, keep: int) -> Path | None:
        """A copy in the folder of backups where the newest is `every` seconds old; the newest `keep` stay.

        None where it is not due or there is no gallery yet. A damaged gallery is not copied, so that no good copy
        makes room for it: raises GalleryDamagedError.
        """
        path = self._file.path
        with known_failures(path):
            if not path.exists() or not backups.is_due(path, now, every):
                return None
            self.check()
            made = backups.place_for(path, now)
            self._file.copy(made)
            backups.prune(path, keep, made)
        return made

    def backups(self) -> list[Path]:
        """Every copy that the gallery knows of, oldest first: those in its folder of backups and of migrations."""
        with known_failures(self._file.path):
            return backups.all_of(self._file.path)

    def restore(self, source: Path) -> Path | None:
        """Put a backup in place of the present gallery; where that was kept aside. See restoring.restore."""
        return restoring.restore(self._file, source, self._clock())

    def copies(self) -> list[Copy]:
        """The same with time and size, the newest first."""
        with known_failures(self._file.path):
            return backups.listed(self._file.path)

    def foresee(self, source: Path) -> Replacement:
        """What restoring this backup would do; see comparing.foresee."""
        return comparing.foresee(self._file.path, source, self._file.keys)

    def mend(self) -> tuple[Salvage, Path | None]:
        """Put what can still be read of a damaged gallery in its place, and keep the damaged one aside; where.

        Raises GalleryDamagedError, with nothing changed, where nobody could be saved.
        """
        path = self._file.path
        with known_failures(path):
            saved_to = backups.place_for(path, self._clock(), "salvaged")
        saved = self.salvage(saved_to)
        if not saved.people:
            saved_to.unlink()
            message = text("nothing can be read of {path} any more; it is left as it is", path=path)
            raise GalleryDamagedError(message, "Put a backup in its place.", source=str(path))
        aside = self.restore(saved_to)
        saved_to.unlink(missing_ok=True)
        return saved, aside

    def salvage(self, to: Path) -> Salvage:
        """Copy what can still be read of a damaged gallery into a new one at `to`, and tell what was lost."""
        return salvaging.salvage(self._file.path, to, self._file.keys)

    def close(self) -> None:
        """Close the calling thread's connection; the next verb opens it again."""
        self._file.close()

    def _with_backups(self, receipt: Receipt, ids: Sequence[str], *, erase: bool) -> Receipt:
        """The receipt with the backups that hold any of the ids; with `erase` after erasing them from the backups."""
        with known_failures(self._file.path):
            keys = self._file.keys
            copies = {copy: backups.held_in(copy, ids, keys) for copy in backups.all_of(self._file.path)}
        left = tuple(
            str(copy)
            for copy, held in copies.items()
            if held is None or (held and not (erase and _erased_from(copy, held, self._clock, keys)))
        )
        return replace(receipt, backups=left)


def _erased_from(copy: Path, ids: Sequence[str], clock: Callable[[], float], keys: Keychain) -> bool:
    """Rewrite a backup without these people; False for one that cannot be read, which stays as it is."""
    inside = SqliteUpkeep(copy, clock=clock, keys=keys)
    try:
        inside.purge(ids)
    except GalleryError:
        return False
    finally:
        inside.close()
    return True
