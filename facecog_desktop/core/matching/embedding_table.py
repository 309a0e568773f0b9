"""The vectors of a gallery as they are searched and held against each other."""

from __future__ import annotations

from dataclasses import dataclass

from facecog_desktop.core.types import Vectors


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddingTable:
    """All vectors of one engine: row i belongs to sample samples[i] of person people[i]."""

    samples: tuple[int, ...]
    people: tuple[str, ...]
    vectors: Vectors
