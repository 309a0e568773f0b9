"""The bulk recognition service's database: the table sample_face_vectors. It holds numbers of a network of its own."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

from facecog_desktop.service.importing.intake import Archive, Entry, ImportFormat
from facecog_desktop.storage.exchange.older.samples_json import ACTION, entry
from facecog_desktop.storage.exchange.older.tables import columns_of, opened

TABLE = "sample_face_vectors"


def read(file: Path) -> Archive:
    """Rows with an image (a data URL) are taken in, rows with numbers alone are refused with the reason.

    Raises SourceNotFoundError, ArchiveDamagedError, FormatUnknownError.
    """
    with opened(file) as db:
        columns_of(db, file, TABLE, {"name"})
        total = int(db.execute("SELECT count(*) FROM sample_face_vectors").fetchone()[0])

    def entries() -> Generator[Entry, None, None]:
        with opened(file) as db:
            rows = db.execute("SELECT * FROM sample_face_vectors ORDER BY rowid")
            columns = [column[0] for column in rows.description]
            for number, row in enumerate(rows, 1):
                yield entry(_element(dict(zip(columns, row, strict=True))), f"{file} row {number}")

    return Archive(ImportFormat.VECTORS, total, entries)


def _element(row: dict[str, Any]) -> dict[str, Any]:
    """The row as an entry of the service's list. The oldest tables have no sample_id: the name is the id there."""
    image = row.get("image")
    return {
        "id": row["sample_id"] if row.get("sample_id") not in {None, ""} else row["name"],
        "name": row["name"],
        "image": image.decode("ascii", "replace") if isinstance(image, bytes) else image or None,
        "metadata": _metadata(row.get("metadata")),
        "action": row.get("action") or ACTION,
        "vector": row.get("vector"),
    }


def _metadata(text: Any) -> Any:
    """The service stored objects as text."""
    if not isinstance(text, str):
        return text
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, dict) else text
