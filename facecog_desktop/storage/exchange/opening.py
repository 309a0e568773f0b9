"""What a file or folder is, told from its content, and the reader for it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from facecog_desktop.core.errors import SourceNotFoundError, SourceUnreadableError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import EngineId
from facecog_desktop.service.importing.intake import Archive, ImportFormat
from facecog_desktop.storage.encryption import marks
from facecog_desktop.storage.exchange import folder, person_folders
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, FormatUnknownError, PickleRefusedError
from facecog_desktop.storage.exchange.older import (
    arrays,
    encodings,
    faces_db,
    name_nr,
    samples_json,
    tables,
    vectors_db,
)
from facecog_desktop.storage.exchange.own import reading as export_reading
from facecog_desktop.storage.exchange.own import sealing
from facecog_desktop.storage.exchange.own.writing import MANIFEST
from facecog_desktop.storage.exchange.sheets import people_list

_HEAD = 64
_FOLDERS = frozenset({ImportFormat.NAME_NR, ImportFormat.FOLDERS})


def open_archive(
    path: Path, wanted: ImportFormat | None, *, passphrase: str | None, engine: Callable[[], EngineId]
) -> Archive:
    """The gallery, export or list at `path`; `wanted` None: as its content says. `engine` is asked only for numbers.

    Raises SourceNotFoundError, SourceUnreadableError, FormatUnknownError, PickleRefusedError, ArchiveDamagedError,
    ArchiveNewerError, PassphraseNeededError, WrongPassphraseError.
    """
    if not path.exists():
        raise SourceNotFoundError(text("there is no file or folder {path}", path=path), source=str(path))
    wanted = wanted or detected(path)
    if wanted is not ImportFormat.FACECOG and path.is_dir() is not (wanted in _FOLDERS):
        said = text("{path} is a folder", path=path) if path.is_dir() else text("{path} is no folder", path=path)
        raise FormatUnknownError(said, source=str(path))
    readers: dict[ImportFormat, Callable[[Path], Archive]] = {
        ImportFormat.FACECOG: faces_db.read,
        ImportFormat.NAME_NR: name_nr.read,
        ImportFormat.FOLDERS: person_folders.read,
        ImportFormat.VECTORS: vectors_db.read,
        ImportFormat.JSON: samples_json.read,
        ImportFormat.ENCODINGS: partial(encodings.read, engine=engine),
        ImportFormat.ZIP: partial(export_reading.read, passphrase=passphrase),
        ImportFormat.CSV: people_list.read,
    }
    return readers[wanted](path)


def detected(path: Path) -> ImportFormat:
    """The format of what lies there. Raises FormatUnknownError, PickleRefusedError and what reading raises."""
    return _of_folder(path) if path.is_dir() else _of_file(path)


def _of_folder(path: Path) -> ImportFormat:
    if (path / faces_db.FILE).is_file():
        return ImportFormat.FACECOG
    found = folder.entries(path)
    people = [each for each in found if folder.is_folder(each)]
    numbered = [each for each in folder.pictures(found) if name_nr.name_of(Path(each.name).stem) is not None]
    if numbered and not people:
        return ImportFormat.NAME_NR
    if people and not numbered:
        return ImportFormat.FOLDERS
    if people:
        said = text("{path} has both folders and files <name>_<number>", path=path)
    else:
        said = text("{path} holds no gallery that is known", path=path)
    raise FormatUnknownError(said, source=str(path))


def _of_file(path: Path) -> ImportFormat:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=path, reason=error.strerror), source=str(path)
        ) from error
    for start, decide in _STARTS:
        if head.startswith(start):
            return decide(path)
    if head[:1] == b"\x80" and head[1:2] <= b"\x05":
        raise PickleRefusedError(
            text("{path} is a Python pickle, which could run a program", path=path), source=str(path)
        )
    if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"[", b"{"}:
        return _of_json(path, head)
    if path.suffix.lower() not in {".csv", ".tsv", ".txt"} and not _is_list(path):
        raise FormatUnknownError(text("{path} is nothing that can be imported", path=path), source=str(path))
    return ImportFormat.CSV


def _is_list(path: Path) -> bool:
    try:
        people_list.read(path)
    except (FormatUnknownError, ArchiveDamagedError):
        return False
    return True


def _of_json(path: Path, head: bytes) -> ImportFormat:
    listed = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"["
    return ImportFormat.JSON if listed and samples_json.is_list_of_samples(path) else ImportFormat.ENCODINGS


def _of_database(path: Path) -> ImportFormat:
    with tables.opened(path) as db:
        found = tables.tables_of(db)
    if "faces" in found:
        return ImportFormat.FACECOG
    if vectors_db.TABLE in found:
        return ImportFormat.VECTORS
    if {"people", "samples", "embeddings"} <= found:
        hint = text("Use it as it is: facecog --gallery {path} people list", path=path)
        raise FormatUnknownError(
            text("{path} is a gallery of this program, not an export", path=path), hint, source=str(path)
        )
    raise FormatUnknownError(text("{path} is the database of another program", path=path), source=str(path))


def _of_zip(path: Path) -> ImportFormat:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise ArchiveDamagedError(
            text("{path} is damaged or cut short: {reason}", path=path, reason=str(error)), source=str(path)
        ) from error
    if MANIFEST in names:
        return ImportFormat.ZIP
    if names and all(name.endswith(".npy") for name in names):
        return ImportFormat.ENCODINGS
    if "[Content_Types].xml" in names:
        raise FormatUnknownError(
            text("{path} is a workbook", path=path), "Save the sheet as CSV UTF-8.", source=str(path)
        )
    raise FormatUnknownError(text("{path} is no export of this program", path=path), source=str(path))


def _of_encrypted(path: Path) -> ImportFormat:
    hint = text("Use it as it is: facecog --gallery {path} people list", path=path)
    raise FormatUnknownError(
        text("{path} is an encrypted gallery of this program, not an export", path=path), hint, source=str(path)
    )


_STARTS: tuple[tuple[bytes, Callable[[Path], ImportFormat]], ...] = (
    (tables.MAGIC, _of_database),
    (sealing.MAGIC, lambda _: ImportFormat.ZIP),
    *((beginning, _of_encrypted) for beginning in marks.BEGINNINGS),
    (b"PK", _of_zip),
    (arrays.MAGIC, lambda _: ImportFormat.ENCODINGS),
)
