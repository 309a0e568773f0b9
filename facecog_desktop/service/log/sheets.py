"""Visits and check-ins as tables for people and spreadsheets: headings and rows. Nothing is written here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from facecog_desktop.core.log.checkin import Attended
from facecog_desktop.core.log.visits import Event, Mark, Way
from facecog_desktop.core.text import text

Cell = str | float | None

_WAYS = {Way.PRESENT: text("present"), Way.IN: text("in"), Way.OUT: text("out")}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a title; numbers are numbers, times local ones as text."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def visits(events: Sequence[Event]) -> Sheet:
    """A row a visit."""
    headings = (
        text("Who"),
        text("Person"),
        text("Verdict"),
        text("Day"),
        text("From"),
        text("To"),
        text("Minutes"),
        text("Camera"),
        text("Distance"),
        text("Review"),
    )
    return Sheet(text("Visits"), headings, tuple(_visit_rows(events)))


def _visit_rows(events: Sequence[Event]) -> Iterator[tuple[Cell, ...]]:
    for event in events:
        yield (
            who(event),
            event.person or event.candidate,
            event.verdict.value,
            day(event.first),
            clock(event.first),
            clock(event.last),
            round((event.last - event.first) / 60, 1),
            event.source,
            None if event.distance is None else round(event.distance, 4),
            None if event.review is None else event.review.value,
        )


def marks(made: Sequence[Mark]) -> Sheet:
    """A row a check-in."""
    headings = (
        text("Who"),
        text("Person"),
        text("Day"),
        text("Time"),
        text("What"),
        text("Camera"),
        text("Taken back"),
    )
    rows = tuple(
        (mark.name, mark.person, mark.day, clock(mark.at), _WAYS[mark.way], mark.source, _taken_back(mark))
        for mark in made
    )
    return Sheet(text("Check-ins"), headings, rows)


def days(attended: Sequence[Attended]) -> Sheet:
    """A row a person and day."""
    headings = (
        text("Day"),
        text("Who"),
        text("Person"),
        text("First"),
        text("Last out"),
        text("Hours"),
        text("Check-ins"),
    )
    rows = tuple(
        (
            each.day,
            each.name,
            each.person,
            clock(each.first),
            None if each.out is None else clock(each.out),
            None if each.out is None else round((each.out - each.first) / 3600, 2),
            each.marks,
        )
        for each in attended
    )
    return Sheet(text("Days"), headings, rows)


def who(event: Event) -> str:
    """The name, the doubtful name, or that it was nobody known."""
    if event.person is not None:
        return event.name or event.person
    if event.candidate is not None:
        return f"{event.candidate_name or event.candidate}?"
    return text("Unknown")


def day(seconds: float) -> str:
    """A local date as ISO text."""
    return datetime.fromtimestamp(seconds).date().isoformat()


def clock(seconds: float) -> str:
    """A local time of day."""
    return datetime.fromtimestamp(seconds).strftime("%H:%M:%S")


def _taken_back(mark: Mark) -> str | None:
    return None if mark.undone is None else f"{day(mark.undone)} {clock(mark.undone)}"
