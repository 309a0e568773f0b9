"""What the engine asks of any face detector, and the only place where boxes become dlib's rectangles and back."""

from __future__ import annotations

from typing import Protocol

import dlib

from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Box, Pixels


class Detector(Protocol):
    """Finds faces. Safe to call from several threads."""

    def detect(
        self, pixels: Pixels, *, smallest: float = 0.0, between: Between = straight_on
    ) -> list[tuple[Box, float]]:
        """Boxes in pixels of the picture, each with the detector's own score (higher is surer), in any order.

        Faces narrower than `smallest` pixels need not be found, which saves time. `between` is called several times a
        second while it looks.
        """
        ...


def to_rectangle(box: Box) -> dlib.rectangle:
    """dlib's rectangle of whole pixels; its right and bottom are the last column and row INSIDE the box."""
    return dlib.rectangle(round(box.x), round(box.y), round(box.right) - 1, round(box.bottom) - 1)


def from_rectangle(rectangle: dlib.rectangle, scale: float = 1.0) -> Box:
    """The box of a rectangle found in a picture `scale` times as large as the frame, in whole pixels of the frame.

    With scale 1 nothing is rounded away: `to_rectangle` gives the very same rectangle again.
    """
    left, top = round(rectangle.left() / scale), round(rectangle.top() / scale)
    right, bottom = round((rectangle.right() + 1) / scale), round((rectangle.bottom() + 1) / scale)
    return Box(left, top, right - left, bottom - top)
