"""Which writer makes which format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.text import text
from facecog_desktop.core.types import EngineId, Person
from facecog_desktop.service.importing.intake import ExportFormat, Written
from facecog_desktop.storage.exchange import person_folders
from facecog_desktop.storage.exchange.older import faces_db, name_nr
from facecog_desktop.storage.exchange.own import writing as export_writing
from facecog_desktop.storage.exchange.samples import Shrink
from facecog_desktop.storage.exchange.sheets import people_list, people_sheet


@dataclass(frozen=True, slots=True)
class Means:
    """What some formats need: the name of the engine in use, and a way to make small faces. Asked only then."""

    engine: Callable[[], EngineId]
    shrink: Shrink


def export(
    gallery: Gallery, people: Sequence[Person], out: Path, wanted: ExportFormat, *, means: Means, passphrase: str | None
) -> Iterator[Written]:
    """What was written of each person; everything is at its place once the iterator has ended.

    Raises InvalidRequestError (something is there already; a passphrase for a format that has none),
    OutputUnwritableError.
    """
    if passphrase is not None and wanted is not ExportFormat.ZIP:
        raise InvalidRequestError(
            text("only {format} can be sealed with a passphrase", format=str(ExportFormat.ZIP)), "Leave it out."
        )
    match wanted:
        case ExportFormat.ZIP:
            return export_writing.write(gallery, people, out, engine=means.engine(), passphrase=passphrase)
        case ExportFormat.CSV:
            return people_list.write(people, out)
        case ExportFormat.XLSX:
            return people_sheet.write(people, out)
        case ExportFormat.FACECOG:
            return faces_db.write(gallery, people, out)
        case ExportFormat.NAME_NR:
            return name_nr.write(gallery, people, out, means.shrink)
        case ExportFormat.FOLDERS:
            return person_folders.write(gallery, people, out)
