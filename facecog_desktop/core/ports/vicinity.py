"""The seam to who is near: the gallery's vectors searched, in memory or in a database, always as of now."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Nearest
from facecog_desktop.core.types import Candidate, EngineId, Vector, Vectors


class Vicinity(Protocol):
    """Who of the gallery is near a template (128,) of one engine. Any thread may ask; failures are GalleryError's kin.

    Removed people and dropped photos are not found, nor are photos that this engine has not seen.
    """

    def nearest(self, engine: EngineId, vectors: Vectors, count: int) -> list[list[Candidate]]:
        """The `count` nearest people of each vector (n, 128), nearest first, but for those whom counter-examples

        speak against.
        """
        ...

    def told_apart(self, engine: EngineId, vectors: Vectors) -> list[Nearest]:
        """The two nearest people of each vector, the nearest who is remembered to look like the first of them, and

        whoever would be the first if no counter-example spoke against it.
        """
        ...

    def near(self, engine: EngineId, vector: Vector, reach: float, most: int) -> list[Candidate]:
        """The samples up to `reach` from a vector, nearest first, at most so many; several may be one person's."""
        ...

    def of_people(self, engine: EngineId, people: Collection[str]) -> tuple[EmbeddingTable, int]:
        """The vectors of some people, and how many people there are in all."""
        ...

    def size(self, engine: EngineId) -> int:
        """How many people can be recognised."""
        ...

    def namesakes(self, engine: EngineId, name: str) -> list[str]:
        """Ids of the people who have this name, whatever the letter case."""
        ...
