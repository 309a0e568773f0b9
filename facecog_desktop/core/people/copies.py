"""What is known of a gallery's copies, and what putting one in place would do. No file is read here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the gallery: its file, when it was made (Unix seconds) and its size in bytes."""

    place: Path
    made: float
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a gallery's file holds; who is removed and what is dropped does not count."""

    people: int
    samples: int


@dataclass(frozen=True, slots=True)
class Replacement:
    """What putting a copy in place of the present gallery would do. Names are in order.

    `present` is None where the present gallery is gone or cannot be read: then nobody can say what would be lost.
    `going` are only in the present gallery, `coming` only in the copy; of `differing` the name or the photos would
    change. `forgotten` people of the copy were forgotten since and stay so.
    """

    copy: Contents
    present: Contents | None
    going: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()
    forgotten: int = 0
