"""Draws boxes, names and points onto a copy of a picture, from values. Files are written in writing."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np

from facecog_desktop.capture.opencv import cv2
from facecog_desktop.core.types import Box, Landmarks, Pixels

Colour = tuple[int, int, int]
"""RGB, 0 to 255 each."""

LTR, RTL = "ltr", "rtl"
_DIRECTIONS = {"L": LTR, "EN": LTR, "AN": LTR, "R": RTL, "AL": RTL}


@dataclass(frozen=True, slots=True)
class Mark:
    """One face on the picture: a box in its pixels, what is written at it, and the points to show, if any."""

    box: Box
    label: str = ""
    colour: Colour = (64, 200, 96)
    landmarks: Landmarks | None = field(default=None, compare=False)


def annotate(pixels: Pixels, marks: Sequence[Mark]) -> Pixels:
    """A copy with all marks drawn, line and letters in proportion to the picture.

    Names are drawn with OpenCV's own font: Latin, Greek, Cyrillic, Hebrew, Chinese, Japanese and Korean. Arabic letters
    stand unjoined; what the font lacks (Indic scripts, Thai, emoji) becomes question marks.
    """
    drawn = pixels.copy()
    drawn.flags.writeable = True
    line = max(1, round(min(pixels.shape[:2]) / 300))
    for mark in marks:
        _draw_box(drawn, mark, line)
    font = cv2.FontFace("sans") if any(mark.label for mark in marks) else None
    for mark in marks:  # after all boxes, so that none crosses a name
        if font is not None and mark.label:
            _draw_label(drawn, mark, font, max(12, round(min(pixels.shape[:2]) / 28)))
    return drawn


def _draw_box(drawn: Pixels, mark: Mark, line: int) -> None:
    box = mark.box
    cv2.rectangle(drawn, _point(box.x, box.y), _point(box.right, box.bottom), mark.colour, line)
    if mark.landmarks is not None:
        for x, y in mark.landmarks.points:
            cv2.circle(drawn, _point(x, y), line, mark.colour, -1, cv2.LINE_AA)


def _draw_label(drawn: Pixels, mark: Mark, font: cv2.FontFace, size: int) -> None:
    """Above the box, or inside its upper edge where there is no room, and never beyond the picture's sides."""
    height, width = drawn.shape[:2]
    text = visual_order(" ".join(mark.label.split()))
    _x, _y, text_width, _height = cv2.getTextSize((width, height), text, (0, 0), font, size, 600)
    pad = max(2, size // 6)
    tall = size + 2 * pad
    left = int(np.clip(mark.box.x, 0, max(0, width - text_width - 2 * pad)))
    top = int(np.clip(mark.box.y - tall if mark.box.y >= tall else mark.box.y, 0, max(0, height - tall)))
    cv2.rectangle(drawn, (left, top), (left + text_width + 2 * pad, top + tall), mark.colour, -1)
    red, green, blue = mark.colour
    ink = (0, 0, 0) if 0.299 * red + 0.587 * green + 0.114 * blue > 140 else (255, 255, 255)
    # Letters below the base line (g, y) take about a fifth of the size. Wrapping would leave the plate.
    cv2.putText(drawn, text, (left + pad, top + pad + round(size * 0.8)), ink, font, size, 600, wrap=(0, 1 << 20))


def visual_order(text: str) -> str:
    """The text as it is to be drawn from left to right: runs of right-to-left scripts turned round.

    The simple case of Unicode's bidirectional algorithm (UAX 9): the first letter gives the direction of the whole,
    numbers go from left to right, other signs go with their neighbours; no embeddings, no mirrored brackets.
    """
    strong = [_DIRECTIONS.get(unicodedata.bidirectional(letter)) for letter in text]
    if RTL not in strong:
        return text
    whole = next(direction for direction in strong if direction)
    runs: list[tuple[str, str]] = []
    for direction, group in groupby(zip(_settled(strong, whole), text, strict=True), key=lambda pair: pair[0]):
        run = "".join(letter for _direction, letter in group)
        runs.append((direction, run[::-1] if direction == RTL else run))
    return "".join(run for _direction, run in (reversed(runs) if whole == RTL else runs))


def _settled(strong: Sequence[str | None], whole: str) -> list[str]:
    """Every sign's direction: a neutral one between two letters of one direction takes theirs, else the whole's."""
    settled: list[str] = []
    for place, direction in enumerate(strong):
        before = next((other for other in reversed(strong[:place]) if other), whole)
        after = next((other for other in strong[place:] if other), whole)
        settled.append(direction or (before if before == after else whole))
    return settled


def _point(x: float, y: float) -> tuple[int, int]:
    """Rounded, and held within what cv2 draws."""
    return int(np.clip(round(float(x)), -32000, 32000)), int(np.clip(round(float(y)), -32000, 32000))
