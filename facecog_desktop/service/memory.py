"""The gallery's vectors in memory, kept up with the file: loaded on first need, grown by what this process adds."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from facecog_desktop.core.errors import GalleryDamagedError, PictureInvalidError, SampleNotFoundError
from facecog_desktop.core.ports import FaceEngine, Gallery
from facecog_desktop.core.search import SampleIndex
from facecog_desktop.core.types import Candidate, EngineId, Vector, Vectors
from facecog_desktop.service.faces import embedded

Progress = Callable[[int, int], None]

_CHUNK = 32


class GalleryMemory:
    """Answers who is near without touching the disk; one lock, any thread."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self._lock = threading.Lock()
        self._index: SampleIndex | None = None
        self._names: dict[str, str] = {}
        self._revision = -1

    def nearest(self, engine: EngineId, vectors: Vectors, count: int) -> list[list[Candidate]]:
        """The `count` nearest people of each vector (n, 128), nearest first."""
        with self._lock:
            index = self._fresh(engine)
            return [
                [Candidate(hit.person, self._names[hit.person], hit.sample, hit.distance) for hit in hits]
                for hits in index.nearest(vectors, count)
            ]

    def size(self, engine: EngineId) -> int:
        """How many people can be recognised."""
        with self._lock:
            self._fresh(engine)
            return len(self._names)

    def _fresh(self, engine: EngineId) -> SampleIndex:
        """The index as of the gallery's present revision: only what differs is touched."""
        revision = self._gallery.revision()
        if self._index is not None and revision == self._revision:
            return self._index
        table = self._gallery.embeddings(engine)
        names = {person.id: person.name for person in self._gallery.people()}
        index = self._index = self._index or SampleIndex()
        index.update(table.samples, table.people, table.vectors)
        self._names, self._revision = names, revision
        return index


def reembed(gallery: Gallery, engine: FaceEngine, progress: Progress = lambda done, total: None) -> list[int]:
    """Let the engine see every sample that it has not seen yet; each chunk is kept, so it can be interrupted.

    Returns the ids of samples whose picture is damaged: they stay as they are.
    """
    waiting = gallery.unembedded(engine.id)
    damaged: list[int] = []
    for start in range(0, len(waiting), _CHUNK):
        chunk = waiting[start : start + _CHUNK]
        vectors = _vectors(gallery, engine, chunk)
        try:
            gallery.add_embeddings(engine.id, vectors)
        except SampleNotFoundError:
            continue  # erased by somebody else meanwhile; the others of this chunk wait for the next time
        damaged.extend(sample_id for sample_id in chunk if sample_id not in vectors)
        progress(start + len(chunk), len(waiting))
    return damaged


def _vectors(gallery: Gallery, engine: FaceEngine, ids: Sequence[int]) -> dict[int, Vector]:
    """The engine's vectors of these samples, in one batch; where one picture is damaged, of the others alone."""
    try:
        samples = embedded(engine, [replace(gallery.sample(sample_id), embedding=None) for sample_id in ids])
    except (GalleryDamagedError, SampleNotFoundError, PictureInvalidError):
        if len(ids) == 1:
            return {}
        return {key: vector for sample_id in ids for key, vector in _vectors(gallery, engine, [sample_id]).items()}
    return {key: s.embedding for key, s in zip(ids, samples, strict=True) if s.embedding is not None}
