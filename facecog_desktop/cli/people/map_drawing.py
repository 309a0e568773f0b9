"""A map of the gallery as an SVG drawing: points with names and a heat map of the distances. Writes no file."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from facecog_desktop.cli.running.output import printable
from facecog_desktop.core.doctor.map import GalleryMap

_SIDE, _MARGIN, _GAP = 560, 40, 60
_NAMED = 150
"""With more points no names are written: they would cover each other; pointing at one tells its name."""
_CELLS = 120
"""Rows and columns of the heat map at most; evenly chosen ones of more."""
_COLOURS = 12
"""Hues around the circle; people beyond share them, in three shades."""

_HEAD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif">
<title>Map of the gallery</title>
<rect width="{width}" height="{height}" fill="#ffffff"/>
"""


def drawn(found: GalleryMap, names: Sequence[str]) -> str:
    """The drawing; names[i] is of point i."""
    width, height = 2 * _SIDE + 2 * _MARGIN + _GAP, _SIDE + 2 * _MARGIN
    head = _HEAD.format(width=width, height=height)
    return head + _scatter(found, names) + _heat(found, names) + "</svg>\n"


def _scatter(found: GalleryMap, names: Sequence[str]) -> str:
    number = {person: place for place, person in enumerate(dict.fromkeys(found.people))}
    parts = [_caption(_MARGIN, "Alike people stand near each other")]
    written: set[str] = set()
    for person, name, (x, y) in zip(found.people, names, _placed(found), strict=True):
        label = escape(printable(name))
        dot = f'cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{_colour(number[person])}"'
        parts.append(f"<circle {dot}><title>{label}</title></circle>\n")
        if len(number) <= _NAMED and person not in written:
            anchor, shift = ("end", -8) if x > _MARGIN + 0.75 * _SIDE else ("start", 8)
            parts.append(
                f'<text x="{x + shift:.1f}" y="{y + 4:.1f}" font-size="11" text-anchor="{anchor}">{label}</text>\n'
            )
            written.add(person)
    return "".join(parts)


def _placed(found: GalleryMap) -> list[tuple[float, float]]:
    """The points in the drawing's pixels, y down, one scale for both axes."""
    points = np.asarray(found.points, dtype=np.float64)
    reach = float(np.abs(points).max(initial=0.0)) or 1.0
    middle = _MARGIN + _SIDE / 2
    scale = (_SIDE / 2 - 20) / reach
    return [(middle + x * scale, middle - y * scale) for x, y in points.tolist()]


def _heat(found: GalleryMap, names: Sequence[str]) -> str:
    """A square a pair: the darker, the more alike."""
    count = len(found.people)
    chosen = np.linspace(0, count - 1, min(count, _CELLS)).astype(int).tolist()
    left, cell = _MARGIN + _SIDE + _GAP, _SIDE / max(len(chosen), 1)
    parts = [_caption(left, "Dark: alike")]
    for row, one in enumerate(chosen):
        for column, two in enumerate(chosen):
            distance = float(found.distances[one, two])
            grey = round(255 * min(max((distance - 0.2) / 0.6, 0.0), 1.0))
            label = escape(printable(f"{names[one]} – {names[two]}: {distance:.2f}"))
            place = f'x="{left + column * cell:.2f}" y="{_MARGIN + row * cell:.2f}"'
            size = f'width="{cell + 0.1:.2f}" height="{cell + 0.1:.2f}"'
            fill = f'fill="rgb({grey},{grey},{128 + grey // 2})"'
            parts.append(f"<rect {place} {size} {fill}><title>{label}</title></rect>\n")
    return "".join(parts)


def _caption(x: float, words: str) -> str:
    return f'<text x="{x}" y="{_MARGIN - 14}" font-size="14" fill="#1b1f27">{words}</text>\n'


def _colour(number: int) -> str:
    hue = number % _COLOURS * 360 // _COLOURS
    return f"hsl({hue},70%,{(42, 28, 60)[number // _COLOURS % 3]}%)"
