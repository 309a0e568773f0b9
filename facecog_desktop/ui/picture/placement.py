"""Where a frame lies in a widget, mirrored or not, and boxes that glide there. Geometry only, nothing is painted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from facecog_desktop.core.types import Box, Track


@dataclass(frozen=True, slots=True)
class Placement:
    """A frame of (width, height) pixels shown in `target` of the widget."""

    width: int
    height: int
    target: QRectF
    mirrored: bool = False

    @property
    def scale(self) -> float:
        """Widget pixels for one pixel of the frame."""
        return self.target.width() / self.width

    def point(self, x: float, y: float) -> QPointF:
        """A point of the frame in the widget."""
        shown = self.width - x if self.mirrored else x
        return QPointF(self.target.left() + shown * self.scale, self.target.top() + y * self.scale)

    def rect(self, box: Box) -> QRectF:
        """A box of the frame in the widget."""
        return QRectF(self.point(box.x, box.y), self.point(box.right, box.bottom)).normalized()


def fitted(width: int, height: int, area: QSizeF, *, mirrored: bool = False) -> Placement:
    """The frame as large as it goes in the middle of an area, its aspect kept."""
    scale = min(area.width() / width, area.height() / height)
    size = QSizeF(width * scale, height * scale)
    left, top = (area.width() - size.width()) / 2, (area.height() - size.height()) / 2
    return Placement(width, height, QRectF(QPointF(left, top), size), mirrored)


@dataclass(frozen=True, slots=True)
class Shown:
    """A track as it is drawn now: where its box is on its way, and how opaque (0 to 1)."""

    track: Track
    box: Box
    opacity: float
    gone: bool = False


class Glide:
    """Boxes between two looks: they move on smoothly, come and go softly, and outlive a face missed for a moment."""

    def __init__(self, settle: float = 0.07, fade: float = 0.18, patience: float = 0.25) -> None:
        self._settle, self._fade, self._patience = settle, fade, patience
        self._shown: dict[int, Shown] = {}
        self._missing: dict[int, float] = {}

    def aim(self, tracks: Sequence[Track]) -> None:
        """The newest look: from now on boxes move to these places."""
        present = {track.id for track in tracks}
        for track in tracks:
            before = self._shown.get(track.id)
            box = before.box if before else track.face.box
            self._shown[track.id] = Shown(track, box, before.opacity if before else 0.0)
            self._missing.pop(track.id, None)
        for number, shown in self._shown.items():
            if number not in present:
                self._shown[number] = replace(shown, gone=True)

    def clear(self) -> None:
        """Another source: nothing of the old one stays."""
        self._shown.clear()
        self._missing.clear()

    def step(self, seconds: float) -> list[Shown]:
        """Go on by so much time; what is to be drawn now."""
        share = 1.0 - math.exp(-seconds / self._settle)
        for number, shown in list(self._shown.items()):
            waited = self._missing.get(number, 0.0) + seconds if shown.gone else 0.0
            self._missing[number] = waited
            rising = -1.0 if waited > self._patience else 0.0 if shown.gone else 1.0
            opacity = min(max(shown.opacity + rising * seconds / self._fade, 0.0), 1.0)
            if shown.gone and opacity <= 0.0:
                del self._shown[number], self._missing[number]
                continue
            self._shown[number] = replace(shown, box=_between(shown.box, shown.track.face.box, share), opacity=opacity)
        return list(self._shown.values())


def _between(here: Box, there: Box, share: float) -> Box:
    """The box that has gone `share` (0 to 1) of the way; within a tenth of a pixel it has arrived."""
    ways = (there.x - here.x, there.y - here.y, there.width - here.width, there.height - here.height)
    if max(abs(way) for way in ways) < 0.1:
        return there
    return Box(
        here.x + (there.x - here.x) * share,
        here.y + (there.y - here.y) * share,
        here.width + (there.width - here.width) * share,
        here.height + (there.height - here.height) * share,
    )
