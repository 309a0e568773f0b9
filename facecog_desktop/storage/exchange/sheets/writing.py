"""A table as a CSV file or an Excel workbook. Texts stay texts, whatever they begin with."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import BinaryIO

import xlsxwriter

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.text import text
from facecog_desktop.service.log.sheets import Cell, Sheet
from facecog_desktop.storage.exchange.placing import new_file
from facecog_desktop.storage.exchange.sheets.people_list import harmless
from facecog_desktop.storage.exchange.sheets.people_sheet import AS_TEXT, LONGEST


def write(sheet: Sheet, out: Path) -> None:
    """As `out` by its ending, .csv or .xlsx; whole or not at all.

    Raises InvalidRequestError for another ending or where something is there already, OutputUnwritableError.
    """
    writers = {".csv": _write_csv, ".xlsx": _write_xlsx}
    writer = writers.get(out.suffix.lower())
    if writer is None:
        raise InvalidRequestError(
            text("{name} ends neither in .csv nor in .xlsx", name=out.name), "Choose one of the two endings."
        )
    with new_file(out) as file:
        writer(sheet, file)


def _write_csv(sheet: Sheet, file: BinaryIO) -> None:
    """UTF-8 with a mark by which spreadsheet programs know it, commas between cells."""
    wrapped = io.TextIOWrapper(file, encoding="utf-8-sig", errors="backslashreplace", newline="")
    writer = csv.writer(wrapped)
    writer.writerow(sheet.headings)
    writer.writerows([_text(cell) for cell in row] for row in sheet.rows)
    wrapped.flush()
    wrapped.detach()


def _text(cell: Cell) -> str:
    return harmless(cell) if isinstance(cell, str) else "" if cell is None else f"{cell:g}"


def _write_xlsx(sheet: Sheet, file: BinaryIO) -> None:
    with xlsxwriter.Workbook(file, {"constant_memory": True, **AS_TEXT}) as book:
        page = book.add_worksheet(sheet.title)
        page.freeze_panes(1, 0)
        bold = book.add_format({"bold": True})
        for column, heading in enumerate(sheet.headings):
            page.write_string(0, column, heading, bold)
        for line, row in enumerate(sheet.rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    page.write_string(line, column, cell.encode("utf-8", "backslashreplace").decode()[:LONGEST])
                elif cell is not None:
                    page.write_number(line, column, cell)
        page.autofilter(0, 0, len(sheet.rows), len(sheet.headings) - 1)
