"""`facecog events …`: the log of visits and check-ins. Works without any engine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from facecog_desktop.cli.people.people import when
from facecog_desktop.cli.running import selection
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE, rounded, table
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.log.visits import Event, Mark
from facecog_desktop.service.log import sheets as log_sheets
from facecog_desktop.service.log.logbook import LogBook, Selection
from facecog_desktop.service.log.sheets import Sheet

Day = Annotated[str | None, typer.Option(metavar="DAY", help="Only this local day, as 2026-03-29.", show_default=False)]
OfPerson = Annotated[
    str | None, typer.Option("--person", metavar="PERSON", help="Only this person, by id or name.", show_default=False)
]
CheckIns = Annotated[bool, typer.Option("--check-ins", help="The check-ins instead of the visits.")]


def list_events(run: Run, day: Day = None, person: OfPerson = None, check_ins: CheckIns = False) -> int:
    """Who came and went, the newest first."""
    documents, sheet = _chosen(run, day, person, check_ins=check_ins)
    rows = [tuple("" if cell is None else str(cell) for cell in row) for row in sheet.rows]
    run.output.answer(documents, table(sheet.headings, rows) if rows else "Nothing is in the log.")
    return DONE


def export_events(
    run: Run,
    csv: Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="A CSV file.", show_default=False)] = None,
    xlsx: Annotated[
        Path | None, typer.Option("--xlsx", metavar="FILE", help="An Excel workbook.", show_default=False)
    ] = None,
    day: Day = None,
    person: OfPerson = None,
    check_ins: CheckIns = False,
) -> int:
    """Write the log to a file, for a spreadsheet program."""
    files = [(file, ending) for file, ending in ((csv, ".csv"), (xlsx, ".xlsx")) if file is not None]
    if not files:
        raise UsageError("no file was named", "Give --csv FILE or --xlsx FILE.")
    for file, ending in files:
        if file.suffix.lower() != ending:
            raise UsageError(f"{file} does not end in {ending}", f"Call it {file.with_suffix(ending).name}.")
    documents, sheet = _chosen(run, day, person, check_ins=check_ins)
    for file, _ in files:
        run.parts.export_sheet(sheet, file)
    lines = "1 line" if len(sheet.rows) == 1 else f"{len(sheet.rows)} lines"
    run.output.answer(documents, f"{lines} written to {' and '.join(str(file) for file, _ in files)}.")
    return DONE


def _chosen(
    run: Run, day: str | None, person: str | None, *, check_ins: bool
) -> tuple[Sequence[dict[str, Any]], Sheet]:
    """What was asked for, as JSON and as a table."""
    settings = run.settings()
    book: LogBook = run.parts.log_book(settings)
    who = None if person is None else selection.person(run.parts.log_gallery(settings), person).id
    chosen = Selection(who, day)
    if check_ins:
        marks = book.marks(chosen)
        return [mark_document(mark) for mark in marks], log_sheets.marks(marks)
    visits = book.visits(chosen)
    return [visit_document(visit) for visit in visits], log_sheets.visits(visits)


def visit_document(event: Event) -> dict[str, Any]:
    """A visit as JSON has it."""
    return {
        "event": event.id,
        "verdict": event.verdict.value,
        "person": event.person,
        "name": event.name,
        "candidate": None if event.candidate is None else {"person": event.candidate, "name": event.candidate_name},
        "first": when(event.first),
        "last": when(event.last),
        "ended": event.ended,
        "source": event.source,
        "distance": rounded(event.distance),
        "margin": rounded(event.margin),
        "review": None if event.review is None else event.review.value,
    }


def mark_document(mark: Mark) -> dict[str, Any]:
    """A check-in as JSON has it."""
    return {
        "mark": mark.id,
        "person": mark.person,
        "name": mark.name,
        "at": when(mark.at),
        "day": mark.day,
        "way": mark.way.value,
        "source": mark.source,
        "event": mark.event,
        "undone": None if mark.undone is None else when(mark.undone),
    }
