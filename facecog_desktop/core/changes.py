"""What can be changed about a person. Every change yields its inverse, so that one mechanism undoes them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from facecog_desktop.core.types import Sample


@dataclass(frozen=True, slots=True)
class Rename:
    """Give the person another name."""

    name: str


@dataclass(frozen=True, slots=True)
class Describe:
    """Set the external id and the metadata (both replaced whole)."""

    external_id: str | None
    metadata: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AddSamples:
    """Keep more photos. Its inverse drops them."""

    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class DropSamples:
    """Take photos away; they stay restorable until the person is forgotten."""

    samples: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RestoreSamples:
    """Bring dropped photos back."""

    samples: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Remove:
    """Take the person out of lists and recognition; everything stays restorable."""


@dataclass(frozen=True, slots=True)
class Restore:
    """Bring a removed person back."""


Change = Rename | Describe | AddSamples | DropSamples | RestoreSamples | Remove | Restore


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an erasure removed: counts only, no name and no picture."""

    person: str
    samples: int
    embeddings: int
    events: int
    erased_at: float
