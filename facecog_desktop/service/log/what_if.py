"""What if: the log beside what another threshold would have written. The replay itself is core's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from facecog_desktop.core.log.journal import Run
from facecog_desktop.core.log.replay import NameOf, replay
from facecog_desktop.core.log.visits import Event, Review
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.types import Verdict


@dataclass(frozen=True, slots=True, eq=False)
class WhatIf:
    """What would be otherwise at `threshold`.

    `changed` are logged visits by id that would be of somebody else, unsure or a stranger's; `gone` would not be there
    (their frames belong to other visits then); `new` are visits that are not in the log. `untold` are ids of visits of
    which the journal holds nothing (any more) or that were settled by hand: they stay as they are. `same` counts the
    rest.
    """

    threshold: float
    changed: Mapping[int, Event]
    gone: frozenset[int]
    new: tuple[Event, ...]
    untold: frozenset[int]
    same: int


def what_if(logged: Sequence[Event], runs: Sequence[Run], threshold: float, name_of: NameOf) -> WhatIf:
    """Compare logged visits with what the runs, replayed at `threshold`, give."""
    replayed = replay(runs, Policy(threshold), name_of)
    told = [event for event in logged if event.review not in _BY_HAND and any(_covers(run, event) for run in runs)]
    pairs = _paired(told, replayed)
    used = {id(other) for other in pairs.values()}
    first, last = (min((e.first for e in told), default=0.0), max((e.last for e in told), default=0.0))
    by_hand = [event for event in logged if event.review in _BY_HAND]
    new = [
        other
        for other in replayed
        if id(other) not in used
        and (not told or (other.last >= first and other.first <= last))
        and not any(_overlap(event, other) for event in by_hand)
    ]
    changed = {event.id: pairs[event.id] for event in told if event.id in pairs and not _alike(event, pairs[event.id])}
    keys = frozenset(event.id for event in told if event.id is not None)
    return WhatIf(
        threshold,
        {key: other for key, other in changed.items() if key is not None},
        keys - frozenset(pairs),
        tuple(new),
        frozenset(event.id for event in logged if event.id is not None) - keys,
        len(pairs) - len(changed),
    )


_BY_HAND = (Review.CONFIRMED, Review.DISMISSED)


def _covers(run: Run, event: Event) -> bool:
    """Whether the run has anything of the visit."""
    if run.source != event.source or not run.moments:
        return False
    return run.moments[0].before <= event.last and run.moments[-1].time >= event.first


def _paired(logged: Sequence[Event], replayed: Sequence[Event]) -> dict[int, Event]:
    """Logged id -> the replayed visit of the same stay: first those that say the same, then by track, then by time."""
    pairs: dict[int, Event] = {}
    used: set[int] = set()
    tests: tuple[Callable[[Event, Event], bool], ...] = (
        _alike,
        lambda event, other: event.track == other.track,
        lambda event, other: Verdict.KNOWN not in (event.verdict, other.verdict),
    )
    for fits in tests:
        for event in logged:
            if event.id is None or event.id in pairs:
                continue
            free = [other for other in replayed if id(other) not in used and _overlap(event, other)]
            best = max((o for o in free if fits(event, o)), key=lambda o: _shared(event, o), default=None)
            if best is not None:
                pairs[event.id] = best
                used.add(id(best))
    return pairs


def _alike(event: Event, other: Event) -> bool:
    """Whether both say the same of who it was."""
    same = event.person == other.person and event.candidate == other.candidate
    return same and (event.verdict is not Verdict.STRANGER or event.track == other.track)


def _overlap(event: Event, other: Event) -> bool:
    return event.source == other.source and other.first <= event.last and other.last >= event.first


def _shared(event: Event, other: Event) -> float:
    return min(event.last, other.last) - max(event.first, other.first)
