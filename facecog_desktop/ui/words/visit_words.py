"""Sentences about visits and check-ins. No widget lives here."""

from __future__ import annotations

from facecog_desktop.core.log.album import Stranger
from facecog_desktop.core.log.visits import Event, Mark, Review, Way
from facecog_desktop.core.people.changes import DropMarks
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Verdict
from facecog_desktop.service.log import sheets as log_sheets
from facecog_desktop.service.log.strangers import Album, Named
from facecog_desktop.service.log.what_if import WhatIf
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import clauses, clock, listed, number, seconds_clock, table_day, tr, translated

HEADINGS = (
    text("Who"),
    text("Day"),
    text("From"),
    text("To"),
    text("Camera"),
    text("Distance"),
    text("Remark"),
)

_REMARKS = {
    Review.OPEN: text("to be reviewed"),
    Review.CONFIRMED: text("confirmed by hand"),
    Review.DISMISSED: text("nobody known, said by hand"),
}
_TOLD = 12  # visits of a stranger in one line
_WAYS = {Way.PRESENT: text("here"), Way.IN: text("in"), Way.OUT: text("out")}


def cells(event: Event) -> tuple[str, ...]:
    """A visit's cells under HEADINGS."""
    remark = "" if event.review is None else translated(_REMARKS[event.review])
    times = table_day(event.first), seconds_clock(event.first), seconds_clock(event.last)
    return (translated(log_sheets.who(event)), *times, event.source, telling.distance(event.distance), remark)


def would_be(event: Event, told: WhatIf) -> str:
    """What a visit would say at another threshold; nothing where it would say the same."""
    if event.id in told.gone:
        return tr("not logged")
    other = told.changed.get(event.id or 0)
    return "" if other is None else translated(log_sheets.who(other))


def summary(told: WhatIf) -> str:
    """What another threshold would change, in words."""
    kinds = [other.verdict for other in told.changed.values()]
    renamed, unsure, unknown = (kinds.count(each) for each in (Verdict.KNOWN, Verdict.UNSURE, Verdict.STRANGER))
    gone, new = len(told.gone), len(told.new)
    parts = [
        tr("{n} visits would get another name", one="{n} visit would get another name", n=renamed) if renamed else "",
        tr("{n} visits would be unsure", one="{n} visit would be unsure", n=unsure) if unsure else "",
        tr("{n} visits would be unknown", one="{n} visit would be unknown", n=unknown) if unknown else "",
        tr("{n} visits would not be logged", one="{n} visit would not be logged", n=gone) if gone else "",
        tr("{n} visits would be logged besides", one="{n} visit would be logged besides", n=new) if new else "",
    ]
    said = clauses(part for part in parts if part) or tr("nothing would change")
    sentences = [
        tr("At {threshold}: {changes}.", threshold=number(told.threshold, 2), changes=said),
        tr("{n} visits would stay as logged.", one="{n} visit would stay as logged.", n=told.same),
    ]
    if told.untold:
        sentences.append(
            tr(
                "{n} visits cannot be told: said by hand, or too old.",
                one="{n} visit cannot be told: said by hand, or too old.",
                n=len(told.untold),
            )
        )
    return " ".join(sentences)


def welcome(mark: Mark) -> str:
    """The line for somebody who has just checked in."""
    name = mark.name or tr("you")
    return tr("Goodbye, {name}", name=name) if mark.way is Way.OUT else tr("Welcome, {name}", name=name)


def check_in(mark: Mark) -> str:
    """A check-in in the list of today."""
    return f"{clock(mark.at)}  {mark.name or mark.person} · {translated(_WAYS[mark.way])}"


def taken_back(mark: Mark) -> str:
    """What undoing and the bar say of it."""
    return tr("Check-in of {name} at {time} taken back", name=mark.name or tr("somebody"), time=clock(mark.at))


def checked_in(mark: Mark) -> str:
    """What the undo bar says when somebody has checked in."""
    name = mark.name or tr("Somebody")
    if mark.way is Way.PRESENT:
        return tr("{name} is here", name=name)
    return tr("{name} checked in", name=name) if mark.way is Way.IN else tr("{name} checked out", name=name)


def undoing(mark: Mark) -> DropMarks:
    """What takes a check-in back."""
    return DropMarks((mark.id or 0,))


def perhaps(event: Event) -> str:
    """The question of a review."""
    question = tr("Was this {name}?", name=event.candidate_name or tr("somebody"))
    when = tr("{day}, {start} to {end}", day=table_day(event.first), start=clock(event.first), end=clock(event.last))
    distance = tr("distance {distance}", distance=telling.distance(event.distance))
    return f"{question}\n{when} · {event.source} · {distance}"


def often(stranger: Stranger) -> str:
    """How often somebody unknown was there."""
    return tr("Seen {n} times", one="Seen once", n=len(stranger.visits))


def last_seen(stranger: Stranger, now: float) -> str:
    """When somebody unknown was there last."""
    if log_sheets.day(stranger.last) == log_sheets.day(now):
        return tr("last today {time}", time=clock(stranger.last))
    return tr("last {day}", day=table_day(stranger.last))


def visits(stranger: Stranger) -> str:
    """The visits of somebody unknown, the newest first."""
    newest = stranger.visits[::-1][:_TOLD]
    told = [
        tr("{day} {time} at {camera}", day=table_day(visit.first), time=clock(visit.first), camera=visit.source)
        for visit in newest
    ]
    more = ["…"] if len(newest) < len(stranger.visits) else []
    return tr("{n} visits: {visits}", one="{n} visit: {visits}", n=len(stranger.visits), visits=listed(told + more))


def album(made: Album) -> str:
    """What stands over the strangers."""
    parts = []
    if made.strangers:
        parts.append(
            tr(
                "{n} strangers on all days. Choose one and say who it is: past visits get the name too.",
                one="{n} stranger on all days. Choose one and say who it is: past visits get the name too.",
                n=len(made.strangers),
            )
        )
    if made.poor:
        parts.append(
            tr(
                "{n} pictures show too little of a face to tell.",
                one="{n} picture shows too little of a face to tell.",
                n=made.poor,
            )
        )
    if made.older:
        parts.append(tr("{n} older visits are not looked at.", one="{n} older visit is not looked at.", n=made.older))
    return " ".join(parts)


def named(done: Named, stranger: Stranger) -> str:
    """What the undo bar says of a stranger who has a name now."""
    past = tr("{n} visits", one="{n} visit", n=len(stranger.visits))
    photos = tr("{n} photos", one="{n} photo", n=done.photos)
    name = done.person.name
    if done.known:
        return tr("{visits} and {photos} added to {name}", visits=past, photos=photos, name=name)
    return tr("{name} is registered with {photos} and has {visits} in the log", name=name, photos=photos, visits=past)
