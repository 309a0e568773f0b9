"""A backup put in place of the present gallery, in one step: whatever happens meanwhile, one of the two is there."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from facecog_desktop.core.errors import (
    GalleryDamagedError,
    InvalidRequestError,
    SourceNotFoundError,
)
from facecog_desktop.core.text import text
from facecog_desktop.storage.encryption.keys import GalleryKey
from facecog_desktop.storage.records import upkeep
from facecog_desktop.storage.records.following import KEPT_REVISIONS
from facecog_desktop.storage.sqlite import backups
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.driver import connect
from facecog_desktop.storage.sqlite.failures import known_failures
from facecog_desktop.storage.sqlite.migrations import backups_of, synchronise
from facecog_desktop.storage.sqlite.transcribing import duplicate


def restore(file: GalleryFile, source: Path, now: float) -> Path | None:
    """Put the backup at `source` in place of the gallery; where the present one was kept aside, if there was one.

    Whoever was forgotten since the backup was made is erased from it first. Raises SourceNotFoundError,
    InvalidRequestError, NotAGalleryError, GalleryNewerError, GalleryDamagedError, GalleryBusyError and, where there is
    no key for the backup or the present gallery, GalleryLockedError and its kin, each with the present gallery
    unchanged. The restored gallery is encrypted as the present one is; where that is gone or damaged, as the backup.
    """
    if not source.is_file():
        raise SourceNotFoundError(
            text("{source} is no file", source=source), "Name a backup of the gallery.", source=str(source)
        )
    if file.path.exists() and source.samefile(file.path):
        raise InvalidRequestError(
            text("{source} is the gallery itself", source=source), "Name one of its backups.", source=str(source)
        )
    with known_failures(source):
        backups.check_whole(source, file.keys)
    sound = _is_sound(file)
    with known_failures(file.path):
        file.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        prepared = file.path.with_name(f"{file.path.name}.{secrets.token_hex(4)}.partial")
        try:
            with known_failures(source):
                key = _key_for(file, source, sound=sound)
            _prepare(source, prepared, key, file, now)
            return _replace(file, prepared, sound=sound, now=now)
        finally:
            prepared.unlink(missing_ok=True)
            for left in backups_of(prepared):
                left.unlink(missing_ok=True)


def _replace(file: GalleryFile, prepared: Path, *, sound: bool, now: float) -> Path | None:
    """The exchange itself. A sound gallery is written over in one transaction, so that every open handle follows."""
    if sound:
        replaced = backups.place_for(file.path, now, "replaced")
        file.copy(replaced)
        file.overwrite(prepared)
        return replaced
    file.close()
    aside = _kept_aside(file.path, now) if file.path.exists() else None
    prepared.replace(file.path)
    synchronise(file.path.parent)
    return aside


def _is_sound(file: GalleryFile) -> bool:
    """Whether the present gallery is there and can be read. Raises NotAGalleryError for a file of something else."""
    if not file.path.exists():
        return False
    try:
        with file.reading() as db:
            return not backups.damage(db.conn)
    except GalleryDamagedError:
        return False


def _key_for(present: GalleryFile, source: Path, *, sound: bool) -> GalleryKey | None:
    """What the restored gallery is encrypted with: as the present one; where that is gone or broken, as either."""
    key = present.keys.key_for(present.path)
    return key if key is not None or sound else present.keys.key_for(source)


def _prepare(source: Path, prepared: Path, key: GalleryKey | None, present: GalleryFile, now: float) -> None:
    """A copy of the backup with the newest schema, without whoever was forgotten since, ready to take the place.

    Its revision lies so far beyond the present one that whoever keeps vectors in memory reads everything anew.
    """
    prepared.touch(mode=0o600)
    with closing(backups.reader(source, present.keys)) as origin, closing(connect(prepared, key)) as copy:
        duplicate(origin, copy)
    shape = GalleryFile(prepared, keys=present.keys)
    revision, forgotten = _known_to(present)
    try:
        with shape.writing() as db:
            for person_id, at in forgotten:
                if db.execute("SELECT 1 FROM people WHERE id = ?", [person_id]).fetchone() is not None:
                    upkeep.erase(db, person_id, at)
            highest = max(revision, upkeep.number(db, "revision")) + KEPT_REVISIONS + 1
            db.execute("UPDATE meta SET value = ? WHERE key = 'revision'", [highest])
            db.execute("UPDATE meta SET value = 0 WHERE key = 'unscrubbed'")
            upkeep.note(db, "gallery restored", None, 0, now)
        shape.rewrite()
    finally:
        shape.close()


def _known_to(present: GalleryFile) -> tuple[int, list[tuple[str, float]]]:
    """The gallery's revision, and (id, when) of everybody who was ever forgotten; nothing where that is unreadable."""
    if not present.path.exists():
        return 0, []
    try:
        with closing(backups.reader(present.path, present.keys)) as raw:
            gone = raw.execute(
                "SELECT person, at FROM audit WHERE what = 'forgotten' AND person IS NOT NULL"
            ).fetchall()
            return int(raw.execute("SELECT value FROM meta WHERE key = 'revision'").fetchone()[0]), gone
    except (sqlite3.DatabaseError, TypeError):
        return 0, []  # it is damaged, or it would not have come to this


def _kept_aside(path: Path, now: float) -> Path:
    """Copy a damaged gallery and what SQLite left beside it to the backups; the leftovers must not stay behind,

    for they would be rolled back into the gallery that takes the place.
    """
    aside = backups.place_for(path, now, "damaged")
    shutil.copyfile(path, aside)
    aside.chmod(0o600)
    for ending in backups.BESIDE:
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + ending))
    synchronise(aside.parent)
    return aside
