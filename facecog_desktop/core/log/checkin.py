"""Check-in: when a known person's visit makes a mark. Pure; what a local day is is passed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facecog_desktop.core.log.visits import Event, Mark, Way

Day = Callable[[float], str]
"""Unix time to the local date as ISO text ("2026-03-29"): the place's time zone and its clock changes are in it."""


class CheckIn(StrEnum):
    """What a visit marks: nothing; that somebody was there, once a day; coming in and going out in turn."""

    OFF = "off"
    DAILY = "daily"
    IN_OUT = "in_out"


@dataclass(frozen=True, slots=True)
class CheckInRules:
    """`cooldown`: seconds after a mark, also one that was undone, in which the same person makes no other.

    `proof`: only a visit in which proof of life was given makes one.
    """

    mode: CheckIn = CheckIn.OFF
    cooldown: float = 300.0
    proof: bool = False


@dataclass(frozen=True, slots=True)
class Marking:
    """The rules of check-in and what a local day is."""

    rules: CheckInRules = CheckInRules()
    day_of: Day = lambda seconds: ""


REACH = 2 * 86400.0
"""Seconds back from a visit that next_mark needs the person's marks of: a day with its clock change, and its eve."""


def next_mark(event: Event, previous: Sequence[Mark], rules: CheckInRules, day_of: Day) -> Mark | None:
    """The mark that a visit, seen last at `event.last`, makes now, if any.

    `previous` are the person's marks of about REACH, from every source, undone ones too. Once a day: the first sight
    of a local day, which for somebody who stays over midnight is their first sight after it. In and out: each visit
    makes one, at its beginning; a day begins with coming in.
    """
    if rules.mode is CheckIn.OFF or event.person is None or (rules.proof and not event.alive):
        return None
    daily = rules.mode is CheckIn.DAILY
    at = event.last if daily else event.first
    if any(abs(at - mark.at) < rules.cooldown for mark in previous):
        return None
    day = day_of(at)
    today = [mark for mark in previous if mark.undone is None and mark.day == day]
    made = event.id is not None and any(mark.event == event.id for mark in previous if mark.day == day or not daily)
    if made or (daily and today):
        return None
    return Mark(event.person, event.name, at, day, _way(today, daily=daily), event.source, event.id)


def _way(today: Sequence[Mark], *, daily: bool) -> Way:
    if daily:
        return Way.PRESENT
    newest = max(today, key=lambda mark: mark.at, default=None)
    return Way.OUT if newest is not None and newest.way is Way.IN else Way.IN


@dataclass(frozen=True, slots=True)
class Attended:
    """One person's marks of one day: the first coming, the last going (None while in, or where only days count)."""

    person: str
    name: str | None
    day: str
    first: float
    out: float | None
    marks: int


def by_day(marks: Sequence[Mark]) -> list[Attended]:
    """Standing marks by day and person: days in their order, within a day by the time of coming."""
    groups: dict[tuple[str, str], list[Mark]] = {}
    for mark in marks:
        if mark.undone is None:
            groups.setdefault((mark.day, mark.person), []).append(mark)
    days = [_attended(sorted(group, key=lambda mark: mark.at)) for group in groups.values()]
    return sorted(days, key=lambda each: (each.day, each.first, each.person))


def _attended(group: Sequence[Mark]) -> Attended:
    first, last = group[0], group[-1]
    out = last.at if last.way is Way.OUT else None
    return Attended(first.person, last.name, first.day, first.at, out, len(group))
