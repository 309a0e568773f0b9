"""The gallery's vectors in memory, kept up with the file: loaded on first need, then only what differs is read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from facecog_desktop.core.errors import GalleryDamagedError, PictureInvalidError, SampleNotFoundError
from facecog_desktop.core.matching.cautions import Cautions, Search
from facecog_desktop.core.matching.counter_examples import CounterExamples
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Nearest
from facecog_desktop.core.matching.search import Hit, SampleIndex
from facecog_desktop.core.people.look_alikes import by_person
from facecog_desktop.core.people.names import name_key
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Candidate, EngineId, Vector, Vectors
from facecog_desktop.service.registering.faces import embedded

Progress = Callable[[int, int], None]

_CHUNK = 32


class GalleryMemory:
    """The port Vicinity: answers who is near without touching the disk; one lock, any thread."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self._lock = threading.Lock()
        self._index = SampleIndex()
        self._names: dict[str, str] = {}
        self._called: dict[str, set[str]] = {}
        self._cautions = Cautions()
        self._engine: EngineId | None = None
        self._revision: int | None = None

    def nearest(self, engine: EngineId, vectors: Vectors, count: int) -> list[list[Candidate]]:
        """The `count` nearest people of each vector (n, 128), nearest first, but for those whom counter-examples

        speak against.
        """
        with self._lock:
            search = self._search(engine)
            return self._cautions.nearest(search, vectors, count)

    def told_apart(self, engine: EngineId, vectors: Vectors) -> list[Nearest]:
        """The two nearest people of each vector, the nearest who is remembered to look like the first of them, and

        whoever would be the first if no counter-example spoke against it.
        """
        with self._lock:
            search = self._search(engine)
            return self._cautions.told_apart(search, vectors)

    def near(self, engine: EngineId, vector: Vector, reach: float, most: int) -> list[Candidate]:
        """The samples up to `reach` from a vector, nearest first, at most so many; several may be one person's."""
        with self._lock:
            return [self._candidate(hit) for hit in self._fresh(engine).within(vector, reach, most)]

    def of_people(self, engine: EngineId, people: Collection[str]) -> tuple[EmbeddingTable, int]:
        """The vectors of some people, and how many people there are in all."""
        with self._lock:
            samples, owners, vectors = self._fresh(engine).of_people(people)
            return EmbeddingTable(tuple(samples), tuple(owners), vectors), len(self._names)

    def size(self, engine: EngineId) -> int:
        """How many people can be recognised."""
        with self._lock:
            self._fresh(engine)
            return len(self._names)

    def namesakes(self, engine: EngineId, name: str) -> list[str]:
        """Ids of the people who have this name, whatever the letter case."""
        with self._lock:
            self._fresh(engine)
            return sorted(self._called.get(name_key(name), ()))

    def _search(self, engine: EngineId) -> Search:
        """Everybody by the nearest sample, as of the gallery's present revision."""
        index = self._fresh(engine)
        return lambda vectors, count: [[self._candidate(hit) for hit in hits] for hits in index.nearest(vectors, count)]

    def _candidate(self, hit: Hit) -> Candidate:
        return Candidate(hit.person, self._names[hit.person], hit.sample, hit.distance)

    def _fresh(self, engine: EngineId) -> SampleIndex:
        """The index of this engine's vectors as of the gallery's present revision: only what differs is touched."""
        if engine == self._engine and self._gallery.revision() == self._revision:
            return self._index
        delta = self._gallery.changes_since(engine, self._revision if engine == self._engine else None)
        self._engine = None  # whatever stops here half-way is made up for by reading everything
        if delta.whole:
            self._index.update(delta.table.samples, delta.table.people, delta.table.vectors)
            self._names, self._called = {}, {}
        else:
            self._index.discard(delta.gone)
            self._index.put(delta.table.samples, delta.table.people, delta.table.vectors)
        for person in (*delta.removed, *delta.names):
            self._call(person, delta.names.get(person))
        alike = self._cautions.alike if delta.look_alikes is None else by_person(delta.look_alikes)
        self._cautions = Cautions(CounterExamples(delta.rejections), alike)
        self._engine, self._revision = engine, delta.revision
        return self._index

    def _call(self, person: str, name: str | None) -> None:
        """The person has this name now; None: is not there any more."""
        before = self._names.pop(person, None)
        if before is not None:
            others = self._called[name_key(before)]
            others.discard(person)
            if not others:
                del self._called[name_key(before)]
        if name is not None:
            self._names[person] = name
            self._called.setdefault(name_key(name), set()).add(person)


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
