"""Sentences about copies of the gallery: which one, what putting it in place would do, what was saved. No widget."""

from __future__ import annotations

from collections.abc import Sequence

from facecog_desktop.core.copies import Contents, Copy, Replacement
from facecog_desktop.core.gallery_port import Salvage
from facecog_desktop.ui import telling
from facecog_desktop.ui.tables import wording

_NAMED = 8
"""People who are named; the others are counted."""

_LINES = 6
"""Losses that are told one by one."""


def size(count: int) -> str:
    """Bytes in a unit that people read."""
    if count < 1_000_000:
        return f"{max(round(count / 1000), 1)} kB"
    return f"{count / 1e6:.1f} MB" if count < 1_000_000_000 else f"{count / 1e9:.1f} GB"


def copy(value: Copy) -> str:
    """A copy in a line: when, and how large."""
    what = next((words for ending, words in _KINDS.items() if value.place.stem.endswith(ending)), "")
    return " · ".join(part for part in (wording.moment(value.made), size(value.size), what) if part)


_KINDS = {
    "-replaced": "put aside when a backup took its place",
    "-damaged": "damaged, kept aside",
    "-salvaged": "saved from a damaged gallery",
}


def contents(value: Contents) -> str:
    """How many people and photos."""
    return telling.gallery(value.people, value.samples)


def replacement(value: Replacement) -> str:
    """What putting a copy in place would do, a line each."""
    lines = [f"In the backup: {contents(value.copy)}."]
    if value.present is None:
        lines.append("The present gallery cannot be read, so nobody can say what it holds beyond that.")
    else:
        lines.append(f"In the gallery now: {contents(value.present)}.")
    for people, told in ((value.going, "Would be gone"), (value.differing, "Would change")):
        if people:
            lines.append(f"{told}: {_names(people)}.")
    if value.coming and value.present is not None:
        lines.append(f"Would come back: {_names(value.coming)}.")
    if value.forgotten:
        who = telling.counted(value.forgotten, "forgotten person stays", "forgotten people stay")
        lines.append(f"{who} forgotten.")
    if value.present is not None and not (value.going or value.differing or value.coming):
        lines.append("People and photos are the same in both.")
    lines.append("The present file is kept in the folder of backups.")
    return "\n".join(lines)


def saved(value: Salvage) -> str:
    """What came over from a damaged gallery and what did not."""
    lines = [f"Saved: {contents(Contents(value.people, value.samples))}."]
    if not value.lost:
        lines.append("Nothing was lost.")
        return "\n".join(lines)
    lines.append("Lost:")
    lines += [f"– {each}" for each in value.lost[:_LINES]]
    if len(value.lost) > _LINES:
        lines.append(f"– and {len(value.lost) - _LINES} more")
    return "\n".join(lines)


def problems(found: Sequence[str]) -> str:
    """What the integrity check says."""
    if not found:
        return "The gallery was checked: all is well"
    more = f" and {len(found) - 1} more" if len(found) > 1 else ""
    return f"The gallery was checked: {found[0]}{more}"


def _names(names: Sequence[str]) -> str:
    shown = ", ".join(telling.short(name, 40) for name in names[:_NAMED])
    return shown if len(names) <= _NAMED else f"{shown} and {len(names) - _NAMED} more"
