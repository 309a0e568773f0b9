"""Sentences about copies of the gallery: which one, what putting it in place would do, what was saved. No widget."""

from __future__ import annotations

from collections.abc import Sequence

from facecog_desktop.core.people.copies import Contents, Copy, Replacement
from facecog_desktop.core.ports.gallery import Salvage
from facecog_desktop.core.text import Text, text
from facecog_desktop.ui.words import people_words, telling
from facecog_desktop.ui.words.language import listed, number, tr, translated

_NAMED = 8
"""People who are named; the others are counted."""

_LINES = 6
"""Losses that are told one by one."""


def size(count: int) -> str:
    """Bytes in a unit that people read."""
    if count < 1_000_000:
        return tr("{size} kB", size=number(max(round(count / 1000), 1)))
    if count < 1_000_000_000:
        return tr("{size} MB", size=number(count / 1e6, 1))
    return tr("{size} GB", size=number(count / 1e9, 1))


def copy(value: Copy) -> str:
    """A copy in a line: when, and how large."""
    what = next((translated(words) for ending, words in _KINDS.items() if value.place.stem.endswith(ending)), "")
    return " · ".join(part for part in (people_words.moment(value.made), size(value.size), what) if part)


_KINDS: dict[str, Text] = {
    "-replaced": text("put aside when a backup took its place"),
    "-damaged": text("damaged, kept aside"),
    "-salvaged": text("saved from a damaged gallery"),
}


def contents(value: Contents) -> str:
    """How many people and photos."""
    return telling.gallery(value.people, value.samples)


def replacement(value: Replacement) -> str:
    """What putting a copy in place would do, a line each."""
    lines = [tr("In the backup: {contents}.", contents=contents(value.copy))]
    if value.present is None:
        lines.append(tr("The present gallery cannot be read, so nobody can say what it holds beyond that."))
    else:
        lines.append(tr("In the gallery now: {contents}.", contents=contents(value.present)))
    if value.going:
        lines.append(tr("Would be gone: {names}.", names=_names(value.going)))
    if value.differing:
        lines.append(tr("Would change: {names}.", names=_names(value.differing)))
    if value.coming and value.present is not None:
        lines.append(tr("Would come back: {names}.", names=_names(value.coming)))
    if value.forgotten:
        lines.append(
            tr(
                "{n} forgotten people stay forgotten.",
                one="{n} forgotten person stays forgotten.",
                n=value.forgotten,
            )
        )
    if value.present is not None and not (value.going or value.differing or value.coming):
        lines.append(tr("People and photos are the same in both."))
    lines.append(tr("The present file is kept in the folder of backups."))
    return "\n".join(lines)


def saved(value: Salvage) -> str:
    """What came over from a damaged gallery and what did not."""
    lines = [tr("Saved: {contents}.", contents=contents(Contents(value.people, value.samples)))]
    if not value.lost:
        lines.append(tr("Nothing was lost."))
        return "\n".join(lines)
    lines.append(tr("Lost:"))
    lines += [f"– {translated(each)}" for each in value.lost[:_LINES]]
    if len(value.lost) > _LINES:
        lines.append(tr("– and {n} more", n=len(value.lost) - _LINES))
    return "\n".join(lines)


def problems(found: Sequence[str]) -> str:
    """What the integrity check says."""
    if not found:
        return tr("The gallery was checked: all is well")
    if len(found) == 1:
        return tr("The gallery was checked: {problem}", problem=translated(found[0]))
    return tr("The gallery was checked: {problem} and {n} more", problem=translated(found[0]), n=len(found) - 1)


def _names(names: Sequence[str]) -> str:
    shown = listed([telling.short(name, 40) for name in names[:_NAMED]])
    return shown if len(names) <= _NAMED else tr("{names} and {n} more", names=shown, n=len(names) - _NAMED)
