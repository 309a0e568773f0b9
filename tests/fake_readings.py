"""A cache of readings in memory, and readings made of identities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from facecog_desktop.core.comparing.reading import Appearance, Reading
from facecog_desktop.core.types import Box, Quality
from tests.fakes import template

GOOD = Quality(90.0, 80.0, 100.0, 85.0, 95.0, 100.0)


@dataclass
class FakeReadings:
    """The port ReadingCache over two tables in memory."""

    kept: dict[str, Reading] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def find(self, key: str) -> Reading | None:
        return self.kept.get(self.names.get(key, key))

    def store(self, key: str, reading: Reading) -> None:
        self.kept[key] = reading

    def rename(self, alias: str, key: str) -> None:
        self.names[alias] = key

    def clear(self) -> int:
        count = len(self.kept)
        self.kept.clear()
        self.names.clear()
        return count


def appearance(
    identity: int, times: Sequence[float] = (0.0,), *, quality: Quality = GOOD, x: float = 10.0
) -> Appearance:
    """Somebody seen at these times, always looking exactly alike."""
    own = template(identity)
    looks = np.tile(own, (len(times), 1))
    box = Box(x, 20.0, 80.0, 80.0)
    return Appearance(own, quality, b"crop%d" % identity, box, times[0], np.array(times, dtype=np.float64), looks)


def photo(*faces: Appearance) -> Reading:
    """A picture with these faces."""
    return Reading(False, 1, 640, 360, faces)


def film(*people: Appearance, frames: int = 10) -> Reading:
    """A film with these people."""
    return Reading(True, frames, 640, 360, people)
