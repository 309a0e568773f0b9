"""The browser program facecog: faces.db with the table faces(id, name), and dataset/<id>.jpg, a cropped face each."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path

from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person
from facecog_desktop.service.importing.intake import (
    Archive,
    Entry,
    ImportFormat,
    Item,
    NotListedError,
    Picture,
    RowInvalidError,
    Subject,
    Trouble,
    Written,
)
from facecog_desktop.storage.exchange import folder
from facecog_desktop.storage.exchange.older.tables import columns_of, opened
from facecog_desktop.storage.exchange.placing import new_folder
from facecog_desktop.storage.exchange.samples import kept_pictures

FILE = "faces.db"
DATASET = "dataset"
_LONGEST_NAME = 50
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")  # the old program's are md5s; nothing that could lead elsewhere


def read(path: Path) -> Archive:
    """`path` is the folder that holds faces.db, or faces.db itself.

    Rows without a file and files without a row are told. Raises SourceNotFoundError, ArchiveDamagedError,
    FormatUnknownError.
    """
    file = path / FILE if path.is_dir() else path
    rows = _rows(file)
    dataset = file.parent / DATASET
    listed = {f"{key}.jpg" for key, _ in rows}
    strays = _pictures(dataset, listed)

    def entries() -> Generator[Entry, None, None]:
        for name, group in groupby(rows, key=lambda row: row[1]):
            items = [_item(file, dataset, key) for key, _ in group]
            if isinstance(name, str):
                yield Subject(name, items)
            else:
                yield from (Trouble(item.source, RowInvalidError("the row has no name")) for item in items)
        for stray in strays:
            message = text("no row of {file} has this id: whose face it is is not known", file=FILE)
            yield Trouble(str(dataset / stray), NotListedError(message))

    return Archive(ImportFormat.FACECOG, len(rows) + len(strays), entries)


def write(gallery: Gallery, people: Sequence[Person], out: Path) -> Iterator[Written]:
    """faces.db and dataset/ in a new folder `out`; ids are the md5 of the whole picture, so none can collide.

    Raises InvalidRequestError where `out` is there already, OutputUnwritableError.
    """
    with new_folder(out) as place:
        (place / DATASET).mkdir()
        with closing(sqlite3.connect(place / FILE)) as db:
            db.execute("CREATE TABLE faces (id CHAR(32) PRIMARY KEY, name VARCHAR(50))")
            for person in people:
                count = 0
                for sample in kept_pictures(gallery, person):
                    (place / DATASET / f"{sample.md5}.jpg").write_bytes(sample.jpeg)
                    count += db.execute(
                        "INSERT INTO faces (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING", [sample.md5, person.name]
                    ).rowcount
                long = len(person.name) > _LONGEST_NAME
                note = text("the name is longer than {longest} characters", longest=_LONGEST_NAME) if long else ""
                yield Written(person.id, person.name, count, str(out / FILE), note)
            db.commit()


def _rows(file: Path) -> list[tuple[object, object]]:
    """(id, name) of every row, those of one name together."""
    with opened(file) as db:
        columns_of(db, file, "faces", {"id", "name"})
        return db.execute("SELECT id, name FROM faces ORDER BY typeof(name), name, id").fetchall()


def _item(file: Path, dataset: Path, key: object) -> Item:
    if not isinstance(key, str) or not _ID.fullmatch(key):
        return Trouble(f"{file} id {key!r:.100}", RowInvalidError("the id is none that the old program gives"))
    path = dataset / f"{key}.jpg"
    return Picture(str(path), lambda: folder.read_inside(dataset, path))


def _pictures(dataset: Path, listed: set[str]) -> list[str]:
    """Pictures of the folder that no row names."""
    if not dataset.is_dir():
        return []
    return [each.name for each in folder.pictures(folder.entries(dataset)) if each.name not in listed]
