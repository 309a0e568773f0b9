"""Counter-examples: faces that are said not to be somebody, who is no candidate for a face like that. Pure rule."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.search import Hit
from facecog_desktop.core.types import Candidate, Vector

MARGIN = 0.04
"""How much farther than the person's nearest photo a counter-example may be and still count: see docs/benchmarks.md."""


class CounterExamples:
    """All that count at the moment, by person. Few: a handful of people have a handful each."""

    def __init__(self, table: EmbeddingTable | None = None) -> None:
        rows: dict[str, list[int]] = {}
        for row, person in enumerate(table.people if table is not None else ()):
            rows.setdefault(person, []).append(row)
        self._of: dict[str, NDArray[np.float64]] = (
            {} if table is None else {person: table.vectors[own].astype(np.float64) for person, own in rows.items()}
        )

    def __len__(self) -> int:
        """How many people have any."""
        return len(self._of)

    def speak_against(self, person: str, distance: float, face: Vector) -> bool:
        """Whether a face is not to be called the person, whose nearest photo is so far from it.

        It is not where it comes as near to a counter-example as to any photo, or farther by no more than the margin.
        So nobody's answer depends on counter-examples of others, and a face that was said not to be the person never
        is, whatever photos the person has.
        """
        examples = self._of.get(person)
        if examples is None:
            return False
        differences = examples - face
        nearest = float(np.sqrt(np.einsum("ij,ij->i", differences, differences).min()))
        return nearest <= distance + MARGIN

    def rejected(self, hits: Sequence[Candidate] | Sequence[Hit], face: Vector) -> frozenset[str]:
        """Who of these people the face is said not to be."""
        return frozenset(hit.person for hit in hits if self.speak_against(hit.person, hit.distance, face))
