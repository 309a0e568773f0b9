"""Sentences about visits and check-ins. No widget lives here."""

from __future__ import annotations

from facecog_desktop.core.album import Stranger
from facecog_desktop.core.changes import DropMarks
from facecog_desktop.core.types import Verdict
from facecog_desktop.core.visits import Event, Mark, Review, Way
from facecog_desktop.service import log_sheets
from facecog_desktop.service.strangers import Album, Named
from facecog_desktop.service.what_if import WhatIf
from facecog_desktop.ui import telling

HEADINGS = ("Who", "Day", "From", "To", "Camera", "Distance", "Remark")

_REMARKS = {
    Review.OPEN: "to be reviewed",
    Review.CONFIRMED: "confirmed by hand",
    Review.DISMISSED: "nobody known, said by hand",
}
_TOLD = 12  # visits of a stranger in one line
_WAYS = {Way.PRESENT: "here", Way.IN: "in", Way.OUT: "out"}


def cells(event: Event) -> tuple[str, ...]:
    """A visit's cells under HEADINGS."""
    remark = "" if event.review is None else _REMARKS[event.review]
    times = log_sheets.day(event.first), log_sheets.clock(event.first), log_sheets.clock(event.last)
    return (log_sheets.who(event), *times, event.source, telling.distance(event.distance), remark)


def would_be(event: Event, told: WhatIf) -> str:
    """What a visit would say at another threshold; nothing where it would say the same."""
    if event.id in told.gone:
        return "not logged"
    other = told.changed.get(event.id or 0)
    return "" if other is None else log_sheets.who(other)


def summary(told: WhatIf) -> str:
    """What another threshold would change, in words."""
    kinds = [other.verdict for other in told.changed.values()]
    parts = [
        (kinds.count(Verdict.KNOWN), "would get another name"),
        (kinds.count(Verdict.UNSURE), "would be unsure"),
        (kinds.count(Verdict.STRANGER), "would be unknown"),
        (len(told.gone), "would not be logged"),
        (len(told.new), "would be logged besides"),
    ]
    changes = [f"{telling.counted(number, 'visit')} {words}" for number, words in parts if number]
    head = f"At {told.threshold:.2f}: "
    said = "; ".join(changes) if changes else "nothing would change"
    untold = len(told.untold)
    rest = f" {telling.counted(untold, 'visit')} cannot be told: said by hand, or too old." if untold else ""
    return f"{head}{said}. {telling.counted(told.same, 'visit')} would stay as logged.{rest}"


def welcome(mark: Mark) -> str:
    """The line for somebody who has just checked in."""
    name = mark.name or "you"
    return f"Goodbye, {name}" if mark.way is Way.OUT else f"Welcome, {name}"


def check_in(mark: Mark) -> str:
    """A check-in in the list of today."""
    return f"{log_sheets.clock(mark.at)[:5]}  {mark.name or mark.person} · {_WAYS[mark.way]}"


def taken_back(mark: Mark) -> str:
    """What undoing and the bar say of it."""
    return f"Check-in of {mark.name or 'somebody'} at {log_sheets.clock(mark.at)[:5]} taken back"


def checked_in(mark: Mark) -> str:
    """What the undo bar says when somebody has checked in."""
    name = mark.name or "Somebody"
    return f"{name} is here" if mark.way is Way.PRESENT else f"{name} checked {_WAYS[mark.way]}"


def undoing(mark: Mark) -> DropMarks:
    """What takes a check-in back."""
    return DropMarks((mark.id or 0,))


def perhaps(event: Event) -> str:
    """The question of a review."""
    when = f"{log_sheets.day(event.first)}, {log_sheets.clock(event.first)[:5]} to {log_sheets.clock(event.last)[:5]}"
    name = event.candidate_name or "somebody"
    return f"Was this {name}?\n{when} · {event.source} · distance {telling.distance(event.distance)}"


def often(stranger: Stranger) -> str:
    """How often somebody unknown was there."""
    count = len(stranger.visits)
    return "Seen once" if count == 1 else f"Seen {count} times"


def last_seen(stranger: Stranger, now: float) -> str:
    """When somebody unknown was there last."""
    day = log_sheets.day(stranger.last)
    return f"last {f'today {_time(stranger.last)}' if day == log_sheets.day(now) else day}"


def visits(stranger: Stranger) -> str:
    """The visits of somebody unknown, the newest first."""
    newest = stranger.visits[::-1][:_TOLD]
    told = [f"{log_sheets.day(visit.first)} {_time(visit.first)} at {visit.source}" for visit in newest]
    more = ["…"] if len(newest) < len(stranger.visits) else []
    return f"{telling.counted(len(stranger.visits), 'visit')}: {', '.join(told + more)}"


def album(made: Album) -> str:
    """What stands over the strangers."""
    count = telling.counted(len(made.strangers), "stranger")
    parts = []
    if made.strangers:
        parts.append(f"{count} on all days. Choose one and say who it is: past visits get the name too.")
    if made.poor:
        several = "shows" if made.poor == 1 else "show"
        parts.append(f"{telling.counted(made.poor, 'picture')} {several} too little of a face to tell.")
    if made.older:
        parts.append(f"{telling.counted(made.older, 'older visit')} are not looked at.")
    return " ".join(parts)


def named(done: Named, stranger: Stranger) -> str:
    """What the undo bar says of a stranger who has a name now."""
    past = telling.counted(len(stranger.visits), "visit")
    photos = telling.counted(done.photos, "photo")
    if done.known:
        return f"{past} and {photos} added to {done.person.name}"
    return f"{done.person.name} is registered with {photos} and has {past} in the log"


def _time(seconds: float) -> str:
    return log_sheets.clock(seconds)[:5]
