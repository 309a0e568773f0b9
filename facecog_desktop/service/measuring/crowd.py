"""A gallery with people who do not exist, to measure searching among many. Nothing of them is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import numpy as np

from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.ports.gallery import Gallery, GalleryDelta
from facecog_desktop.core.types import EngineId, Vectors

_LENGTH = 1.4  # of every template


def crowded(gallery: Gallery, people: int) -> Gallery:
    """The gallery with so many more people of one photo each; everything else is done by the gallery itself."""
    return cast("Gallery", _Crowded(gallery, people))


class _Crowded:
    """The people are there whenever the whole gallery is asked for; small changes are passed on as they are."""

    def __init__(self, gallery: Gallery, people: int) -> None:
        self._gallery = gallery
        self._people = tuple(f"nobody-{number}" for number in range(people))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._gallery, name)

    def changes_since(self, engine: EngineId, revision: int | None) -> GalleryDelta:
        """As of the gallery itself, with the people where all there is was asked for."""
        delta = self._gallery.changes_since(engine, revision)
        if not delta.whole or not self._people:
            return delta
        table = delta.table
        ids = tuple(range(-1, -len(self._people) - 1, -1))  # stored samples have positive ones
        everybody = EmbeddingTable(
            (*table.samples, *ids),
            (*table.people, *self._people),
            np.concatenate([table.vectors, strangers(len(self._people))]),
        )
        return replace(delta, names={**delta.names, **{person: person for person in self._people}}, table=everybody)


def strangers(count: int, seed: int = 0) -> Vectors:
    """(n, 128) templates of nobody: random directions, the same for the same seed."""
    rows = np.random.default_rng(seed).standard_normal((count, 128), dtype=np.float32)
    rows *= _LENGTH / np.linalg.norm(rows, axis=1, keepdims=True)
    return rows
