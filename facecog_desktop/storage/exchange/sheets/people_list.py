"""A list of people as CSV, for other programs and for editing. It has no pictures, so it can only tell about people."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Generator, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from facecog_desktop.core.errors import SourceNotFoundError, SourceUnreadableError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person
from facecog_desktop.service.importing.intake import (
    Archive,
    Description,
    Entry,
    ImportFormat,
    RowInvalidError,
    Trouble,
    Written,
)
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, FormatUnknownError
from facecog_desktop.storage.exchange.placing import new_file

FIXED = ("person", "name", "external_id", "samples", "created", "changed")
"""Columns of every list; the others are metadata."""

_KEYS = {"person", "name", "external_id"}
_PREFIX = "metadata:"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LARGEST = 256 * 1024 * 1024


def write(people: Sequence[Person], out: Path) -> Iterator[Written]:
    """The list as `out`, UTF-8 with a mark by which spreadsheet programs know it, commas between cells.

    Raises InvalidRequestError where something is there already, OutputUnwritableError.
    """
    with new_file(out) as file:
        wrapped = io.TextIOWrapper(file, encoding="utf-8-sig", errors="backslashreplace", newline="")
        writer = csv.writer(wrapped)
        writer.writerows([harmless(cell) for cell in row] for row in table(people))
        wrapped.flush()
        wrapped.detach()
        yield from (Written(person.id, person.name, person.samples, str(out)) for person in people)


def table(people: Sequence[Person]) -> Iterator[list[str]]:
    """Headings and a row a person, as texts. A metadata text that would be read as JSON is written as JSON."""
    keys = sorted({key for person in people for key in person.metadata})
    yield [*FIXED, *(_heading(key) for key in keys)]
    for person in people:
        about = [person.id, person.name, person.external_id or "", str(person.samples)]
        times = [_when(person.created), _when(person.changed)]
        yield [*about, *times, *(_cell(person.metadata[key]) if key in person.metadata else "" for key in keys)]


def read(file: Path) -> Archive:
    """A description a row: the person by id, else by external id, else by name; an empty cell says nothing.

    Raises SourceNotFoundError, SourceUnreadableError, FormatUnknownError, ArchiveDamagedError.
    """
    content = _text(file)
    try:
        rows = [(reader_line, row) for reader_line, row in _rows(content) if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise ArchiveDamagedError(
            text("{file} is no CSV: {reason}", file=file, reason=str(error)), source=str(file)
        ) from error
    headings = [heading.strip() for heading in rows[0][1]] if rows else []
    if not _KEYS & set(headings) or len(set(headings)) != len(headings):
        known = ", ".join(sorted(_KEYS))
        raise FormatUnknownError(
            text("the first row of {file} must name columns, once each: {known}", file=file, known=known),
            source=str(file),
        )

    def entries() -> Generator[Entry, None, None]:
        for line, row in rows[1:]:
            yield _entry(headings, row, f"{file} line {line}")

    return Archive(ImportFormat.CSV, len(rows) - 1, entries)


def _rows(content: str) -> Iterator[tuple[int, list[str]]]:
    """(line it ends at, cells) with whatever separator the first line uses most."""
    first = content.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(content, newline=""), delimiter=separator, strict=True)
    for row in reader:
        yield reader.line_num, row


def _entry(headings: Sequence[str], row: Sequence[str], source: str) -> Description | Trouble:
    if len(row) > len(headings) and any(cell.strip() for cell in row[len(headings) :]):
        return Trouble(source, RowInvalidError("the row has more cells than there are headings"))
    cells = {heading: _as_it_was(cell) for heading, cell in zip(headings, row, strict=False) if cell.strip()}
    metadata = {_key(each): _value(cell) for each, cell in cells.items() if each and each not in FIXED}
    told = Description(
        source,
        name=cells.get("name", ""),
        person=cells.get("person", "").strip(),
        external_id=cells.get("external_id", "").strip(),
        metadata=metadata,
    )
    if not told.name.strip() and not told.person and not told.external_id:
        return Trouble(source, RowInvalidError("the row does not say who is meant"))
    return told


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST:
            raise FormatUnknownError(text("{file} is too large to be a list of people", file=file), source=str(file))
        data = file.read_bytes()
    except FileNotFoundError as error:
        raise SourceNotFoundError(text("there is no file {path}", path=file), source=str(file)) from error
    except OSError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=file, reason=error.strerror), source=str(file)
        ) from error
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        hint = text("Save it as CSV UTF-8.")
        raise FormatUnknownError(
            text("{file} is not written in UTF-8: {reason}", file=file, reason=str(error)), hint, source=str(file)
        ) from error


def _heading(key: str) -> str:
    plain = key.strip() == key and key and key not in FIXED and not key.startswith(_PREFIX)
    return key if plain else f"{_PREFIX}{key}"


def _key(heading: str) -> str:
    return heading.removeprefix(_PREFIX)


def _cell(value: Any) -> str:
    if isinstance(value, str) and value.strip() == value and value and isinstance(_value(value), str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _value(cell: str) -> Any:
    """JSON where it is JSON (12, true, "12", [1, 2]), else the text itself."""
    try:
        return json.loads(cell, parse_constant=_no_number)
    except (ValueError, RecursionError):
        return cell


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number of JSON")


def harmless(cell: str) -> str:
    """With an apostrophe before what a spreadsheet program would run as a formula, and before an apostrophe."""
    return f"'{cell}" if cell.startswith((*_FORMULA, "'")) else cell


def _as_it_was(cell: str) -> str:
    """Undoes `harmless`; a list that was written by hand may begin a cell with what it likes."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith((*_FORMULA, "'")) else cell


def _when(seconds: float) -> str:
    """Unix seconds as ISO 8601 in UTC."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
