"""The list of people as an Excel workbook, to look at. What is edited comes back as CSV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import xlsxwriter

from facecog_desktop.core.types import Person
from facecog_desktop.service.importing.intake import Written
from facecog_desktop.storage.exchange.placing import new_file
from facecog_desktop.storage.exchange.sheets.people_list import FIXED, table

_SAMPLES = FIXED.index("samples")
LONGEST = 32767
"""Characters that a cell holds."""

AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""Options of a workbook in which nothing is guessed."""


def write(people: Sequence[Person], out: Path) -> Iterator[Written]:
    """One sheet, headings fixed and filtered. Names are texts, whatever they begin with.

    Raises InvalidRequestError where something is there already, OutputUnwritableError.
    """
    with new_file(out) as file, xlsxwriter.Workbook(file, {"constant_memory": True, **AS_TEXT}) as book:
        sheet = book.add_worksheet("People")
        sheet.freeze_panes(1, 0)
        bold = book.add_format({"bold": True})
        width = 0
        for line, row in enumerate(table(people)):
            width = len(row)
            for column, cell in enumerate(row):
                if line and column == _SAMPLES:
                    sheet.write_number(line, column, int(cell))
                elif cell:
                    sheet.write_string(line, column, cell[:LONGEST], None if line else bold)
        sheet.autofilter(0, 0, len(people), width - 1)
        yield from (Written(person.id, person.name, person.samples, str(out)) for person in people)
