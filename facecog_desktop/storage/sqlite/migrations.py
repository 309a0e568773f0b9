"""The schema, step by step. A step that was released is never edited: a change of the schema is one more step."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from facecog_desktop.core.errors import GalleryDamagedError, GalleryNewerError, NotAGalleryError
from facecog_desktop.core.text import Plain, text
from facecog_desktop.storage.sqlite.driver import connect, key_of
from facecog_desktop.storage.sqlite.log_schema import SCHEMA_3
from facecog_desktop.storage.sqlite.requests.schema import SCHEMA_4

APPLICATION_ID = 0x46434F47
"""The four bytes "FCOG" in the file's header (PRAGMA application_id): tells a gallery from other databases."""

Step = Callable[[Database], None]

_SCHEMA_1 = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO meta (key, value) VALUES ('revision', 0), ('log', 0), ('unscrubbed', 0)",
    """CREATE TABLE people (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        external_id TEXT,
        metadata TEXT NOT NULL,
        consent_text TEXT,
        consent_given REAL,
        consent_by TEXT,
        consent_until REAL,
        created REAL NOT NULL,
        changed REAL NOT NULL,
        removed REAL,
        merged_into TEXT REFERENCES people (id) ON DELETE CASCADE,
        merged TEXT
    ) STRICT""",
    # Who was merged is the same human being as who has everything now, so erasing the one erases what is left of the
    # other. `merged` is a JSON object, table -> ids, of the rows that went over.
    "CREATE INDEX people_merged ON people (merged_into)",
    # The picture comes last, so that lists do not read through it.
    """CREATE TABLE samples (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        md5 TEXT NOT NULL CHECK (length(md5) = 32),
        source TEXT NOT NULL,
        pose TEXT NOT NULL,
        quality TEXT NOT NULL,
        overall REAL NOT NULL,
        created REAL NOT NULL,
        dropped REAL,
        landmarks BLOB NOT NULL,
        jpeg BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX samples_of_person ON samples (person, dropped, overall DESC, created DESC)",
    "CREATE INDEX samples_by_md5 ON samples (md5)",
    """CREATE TABLE embeddings (
        engine TEXT NOT NULL,
        version INTEGER NOT NULL,
        sample INTEGER NOT NULL REFERENCES samples (id) ON DELETE CASCADE,
        vector BLOB NOT NULL CHECK (length(vector) > 0 AND length(vector) % 4 = 0),
        PRIMARY KEY (engine, version, sample)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX embeddings_of_sample ON embeddings (sample)",
    """CREATE TABLE events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        track INTEGER NOT NULL,
        person TEXT REFERENCES people (id) ON DELETE CASCADE,
        first REAL NOT NULL,
        last REAL NOT NULL,
        source TEXT NOT NULL,
        distance REAL,
        margin REAL,
        ended INTEGER NOT NULL,
        crop BLOB
    ) STRICT""",
    "CREATE INDEX events_by_first ON events (first)",
    "CREATE INDEX events_of_person ON events (person)",
    """CREATE TABLE rejections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        engine TEXT NOT NULL,
        version INTEGER NOT NULL,
        vector BLOB NOT NULL CHECK (length(vector) > 0 AND length(vector) % 4 = 0),
        created REAL NOT NULL,
        dropped REAL
    ) STRICT""",
    "CREATE INDEX rejections_of_person ON rejections (person)",
    """CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at REAL NOT NULL,
        what TEXT NOT NULL,
        person TEXT,
        count INTEGER NOT NULL
    ) STRICT""",
    # Which samples and people to look at again after which revision, so that whoever keeps vectors in memory need not
    # read all of them. Triggers write it: no verb can forget to, and deletions that cascade are noted too.
    """CREATE TABLE touched_samples (
        revision INTEGER NOT NULL,
        sample INTEGER NOT NULL,
        PRIMARY KEY (revision, sample)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE touched_people (
        revision INTEGER NOT NULL,
        person TEXT NOT NULL,
        PRIMARY KEY (revision, person)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER old_touches AFTER UPDATE ON meta WHEN new.key = 'revision' BEGIN
        DELETE FROM touched_samples WHERE revision <= new.value - 10000;
        DELETE FROM touched_people WHERE revision <= new.value - 10000;
    END""",
    """CREATE TRIGGER embedding_added AFTER INSERT ON embeddings BEGIN
        INSERT INTO touched_samples SELECT value, new.sample FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
    END""",
    """CREATE TRIGGER embedding_changed AFTER UPDATE ON embeddings BEGIN
        INSERT INTO touched_samples SELECT value, new.sample FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
    END""",
    """CREATE TRIGGER embedding_deleted AFTER DELETE ON embeddings BEGIN
        INSERT INTO touched_samples SELECT value, old.sample FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
    END""",
    """CREATE TRIGGER sample_changed AFTER UPDATE OF person, dropped ON samples BEGIN
        INSERT INTO touched_samples SELECT value, new.id FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
    END""",
    """CREATE TRIGGER person_added AFTER INSERT ON people BEGIN
        INSERT INTO touched_people SELECT value, new.id FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
    END""",
    """CREATE TRIGGER person_renamed AFTER UPDATE OF name ON people BEGIN
        INSERT INTO touched_people SELECT value, new.id FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
    END""",
    """CREATE TRIGGER person_removed AFTER UPDATE OF removed ON people BEGIN
        INSERT INTO touched_people SELECT value, new.id FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
        INSERT INTO touched_samples SELECT value, samples.id FROM meta, samples
            WHERE key = 'revision' AND person = new.id ON CONFLICT DO NOTHING;
    END""",
    """CREATE TRIGGER person_deleted AFTER DELETE ON people BEGIN
        INSERT INTO touched_people SELECT value, old.id FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
    END""",
)

_SCHEMA_2 = (
    # Whoever keeps vectors in memory asks whether pairs have changed since a revision: meta knows the last one.
    "INSERT INTO meta (key, value) VALUES ('look_alikes', 0)",
    """CREATE TABLE look_alikes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        other TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        distance REAL NOT NULL,
        created REAL NOT NULL,
        dropped REAL,
        CHECK (person < other)
    ) STRICT""",
    "CREATE INDEX look_alikes_of_person ON look_alikes (person)",
    "CREATE INDEX look_alikes_of_other ON look_alikes (other)",
    """CREATE TRIGGER look_alike_added AFTER INSERT ON look_alikes BEGIN
        UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision') WHERE key = 'look_alikes';
    END""",
    """CREATE TRIGGER look_alike_changed AFTER UPDATE ON look_alikes BEGIN
        UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision') WHERE key = 'look_alikes';
    END""",
    """CREATE TRIGGER look_alike_deleted AFTER DELETE ON look_alikes BEGIN
        UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision') WHERE key = 'look_alikes';
    END""",
    # Who was merged counts as the other one, in pairs too.
    """CREATE TRIGGER person_merged AFTER UPDATE OF merged_into ON people BEGIN
        UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision') WHERE key = 'look_alikes';
    END""",
)


def _schema_1(db: Database) -> None:
    for statement in _SCHEMA_1:
        db.execute(statement)


def _schema_2(db: Database) -> None:
    """Pairs of people who look alike."""
    for statement in _SCHEMA_2:
        db.execute(statement)


def _schema_3(db: Database) -> None:
    """Check-in marks, reviews of visits and the journal."""
    for statement in SCHEMA_3:
        db.execute(statement)


def _schema_4(db: Database) -> None:
    """Registrations that came by request, and those that wait for a server."""
    for statement in SCHEMA_4:
        db.execute(statement)


STEPS: tuple[Step, ...] = (_schema_1, _schema_2, _schema_3, _schema_4)
"""STEPS[n] leads from schema n to schema n + 1."""


def migrate(db: Database, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Bring the database up to the newest schema: an empty one from nothing, an older one after a copy beside it.

    Each step is one transaction together with its number. Raises NotAGalleryError, GalleryNewerError and
    GalleryDamagedError, each with the file unchanged.
    """
    version = _schema_of(db, path)
    if version > len(steps):
        raise GalleryNewerError(
            text(
                "{path} has schema {version}, this program knows up to {known}",
                path=path,
                version=Plain(version),
                known=Plain(len(steps)),
            ),
            source=str(path),
        )
    if 0 < version < len(steps):
        copy_to(db, backup_path(path, version))
    for number in range(version, len(steps)):
        _climb(db, number, steps[number])


def backup_path(path: Path, version: int) -> Path:
    """Where the copy goes that is made before a gallery leaves schema `version`."""
    return path.with_name(f"{path.name}.schema-{version}.backup")


def backups_of(path: Path) -> list[Path]:
    """The copies that migrations have left beside the gallery, oldest schema first."""
    beginning, end = f"{path.name}.schema-", ".backup"
    return sorted(
        other for other in path.parent.iterdir() if other.name.startswith(beginning) and other.name.endswith(end)
    )


def copy_to(db: Database, target: Path) -> None:
    """A complete copy at `target`, encrypted as the database is, which appears only once it is whole; several

    processes may make one at a time.
    """
    partial = target.with_name(f"{target.name}.{secrets.token_hex(4)}.partial")
    partial.touch(mode=0o600)
    try:
        # Reading first keeps the lock for the whole copy: it is of one moment, and it cannot wait for ever.
        with closing(connect(partial, key_of(db.conn))) as copy, db.atomic():
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            db.conn.backup(copy)
        partial.replace(target)
        synchronise(target.parent)
    finally:
        partial.unlink(missing_ok=True)


def synchronise(folder: Path) -> None:
    """See that new names in the folder survive a power cut, where the system lets one (Windows does so by itself)."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _schema_of(db: Database, path: Path) -> int:
    """The schema's number, 0 for an empty database. Raises NotAGalleryError for the database of another program."""
    with db.atomic():
        application = int(db.execute("PRAGMA application_id").fetchone()[0])
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        empty = db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None
    if application == APPLICATION_ID and version > 0:
        return version
    if application in (0, APPLICATION_ID) and version == 0 and empty:
        return 0
    raise NotAGalleryError(text("{path} is the database of another program", path=path), source=str(path))


def _climb(db: Database, number: int, step: Step) -> None:
    """One step and its number in one transaction; nothing where another process was quicker."""
    with db.atomic():
        # A write comes first: it takes the write lock at once, so that what is read after it stays true.
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        if int(db.execute("PRAGMA user_version").fetchone()[0]) != number:
            return
        step(db)
        broken = db.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise GalleryDamagedError(
                text(
                    "{count} rows of the gallery refer to nothing (schema {version})",
                    count=len(broken),
                    version=Plain(number + 1),
                )
            )
        db.execute(f"PRAGMA user_version = {number + 1}")
