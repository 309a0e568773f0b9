"""Fakes that behave: an engine that sees coloured blocks, a gallery in memory, sources from lists. No mocks."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from facecog_desktop.core.changes import (
    AddSamples,
    Change,
    Describe,
    DropSamples,
    Receipt,
    Remove,
    Rename,
    Restore,
    RestoreSamples,
)
from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    FaceCogError,
    PersonNotFoundError,
    PictureInvalidError,
    SampleNotFoundError,
)
from facecog_desktop.core.ports import EmbeddingTable, GalleryDelta
from facecog_desktop.core.types import (
    Box,
    EngineId,
    Face,
    Frame,
    Landmarks,
    Person,
    Pixels,
    Pose,
    Sample,
    StoredSample,
    Vectors,
)

SIDE = 80
"""Width of a drawn block: large enough to be a good sample."""

_MARK = 77  # the blue channel of a block; others are background


def picture(*faces: tuple[int, float, float], size: tuple[int, int] = (640, 360), side: int = SIDE) -> Pixels:
    """RGB pixels with a textured block for each (identity 0-199, x, y)."""
    width, height = size
    pixels = np.full((height, width, 3), 40, dtype=np.uint8)
    for identity, x, y in faces:
        left, top = int(x), int(y)
        block = pixels[max(top, 0) : top + side, max(left, 0) : left + side]
        block[..., 0] = identity
        block[..., 1] = np.indices(block.shape[:2]).sum(axis=0) % 2 * 200 + 30  # sharp and full of contrast
        block[..., 2] = _MARK
    return pixels


def template(identity: int) -> np.ndarray:
    """The (128,) numbers of an identity. 100 + k is somebody very much like k."""
    own = np.random.default_rng(identity).normal(size=128)
    if identity >= 100:
        own = np.random.default_rng(identity - 100).normal(size=128) + 0.2 * own
    return (own / np.linalg.norm(own) * 1.4).astype(np.float32)


class FakeEngine:
    """Finds the blocks of `picture` and knows whose they are."""

    id = EngineId("fake", 1)

    def __init__(self) -> None:
        self.embedded = 0
        self.pose = Pose(0, 0, 0)

    def detect(self, pixels: Pixels, *, thorough: bool = False) -> list[Face]:
        found = []
        marked = pixels[..., 2] == _MARK
        for identity in np.unique(pixels[..., 0][marked]):
            rows, columns = np.nonzero(marked & (pixels[..., 0] == identity))
            box = Box(columns.min(), rows.min(), columns.max() + 1 - columns.min(), rows.max() + 1 - rows.min())
            found.append(Face(box, 1.0, _landmarks(box), self.pose))
        return sorted(found, key=lambda face: -face.box.area)

    def templates(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        self.embedded += len(faces)
        return np.stack([template(self._identity(pixels, face)) for face in faces])

    def crop(self, pixels: Pixels, face: Face) -> tuple[bytes, Face]:
        box = Box(0, 0, face.box.width, face.box.height)
        content = struct.pack("<4sIffd", b"crop", self._identity(pixels, face), face.box.x, face.box.y, pixels.mean())
        return content, Face(box, 1.0, _landmarks(box))

    def crop_templates(self, crops: Sequence[tuple[bytes, Face]]) -> Vectors:
        return np.stack([template(self._kept_identity(jpeg)) for jpeg, _ in crops])

    def raw(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        return self.templates(pixels, faces)

    def prepare(self) -> None:
        """Nothing to load."""

    def decode(self, jpeg: bytes) -> Pixels:
        return picture((self._kept_identity(jpeg), 0, 0), size=(SIDE, SIDE))

    @staticmethod
    def _identity(pixels: Pixels, face: Face) -> int:
        x, y = face.box.centre
        return int(pixels[int(y), int(x), 0])

    @staticmethod
    def _kept_identity(jpeg: bytes) -> int:
        if jpeg[:4] != b"crop":
            raise PictureInvalidError("this crop is damaged")
        return int(struct.unpack_from("<I", jpeg, 4)[0])


def _landmarks(box: Box) -> Landmarks:
    """68 points spread over the box with the eyes where eyes are."""
    rng = np.random.default_rng(0)
    points = rng.uniform(0.2, 0.8, size=(68, 2))
    points[36:42] = (0.25, 0.35)
    points[42:48] = (0.75, 0.35)
    scaled = points * (box.width - 1, box.height - 1) + (box.x, box.y)
    return Landmarks(scaled.astype(np.float32))


class FakeGallery:
    """A gallery in memory with the same rules as the real one."""

    def __init__(self) -> None:
        self._people: dict[str, Person] = {}
        self._samples: dict[int, tuple[str, Sample, bool]] = {}
        self._person_ids = itertools.count()  # ids are never given twice, also after somebody was forgotten
        self._sample_ids = itertools.count(1)
        self._revision = 0

    def revision(self) -> int:
        return self._revision

    def people(self, *, removed: bool = False) -> list[Person]:
        found = [self.person(key) for key, person in self._people.items() if person.removed == removed]
        return sorted(found, key=lambda person: person.name.casefold())

    def person(self, person_id: str) -> Person:
        if person_id not in self._people:
            raise PersonNotFoundError(f"nobody has the id {person_id}")
        kept = [key for key, (owner, _, dropped) in self._samples.items() if owner == person_id and not dropped]
        return replace(self._people[person_id], samples=len(kept), cover=kept[0] if kept else None)

    def samples(self, person_id: str) -> list[StoredSample]:
        return [
            StoredSample(key, owner, s.md5, s.source, s.quality, s.pose, s.created)
            for key, (owner, s, dropped) in self._samples.items()
            if owner == person_id and not dropped
        ]

    def crop(self, sample_id: int) -> bytes:
        return self.sample(sample_id).jpeg

    def sample(self, sample_id: int) -> Sample:
        if sample_id not in self._samples:
            raise SampleNotFoundError(f"no sample {sample_id}")
        return self._samples[sample_id][1]

    def holder(self, md5: str) -> str | None:
        for owner, sample, dropped in self._samples.values():
            if sample.md5 == md5 and not dropped and not self._people[owner].removed:
                return owner
        return None

    def add_person(
        self,
        name: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> Person:
        key = f"person{next(self._person_ids)}"
        self._refuse_known(samples)
        self._people[key] = Person(key, name, external_id, dict(metadata or {}))
        self._add(key, samples)
        return self.person(key)

    def extend_person(
        self,
        person_id: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> Person:
        person = self.person(person_id)
        self._refuse_known(samples)
        self._people[person_id] = replace(
            person, external_id=external_id or person.external_id, metadata={**person.metadata, **(metadata or {})}
        )
        self._add(person_id, samples)
        return self.person(person_id)

    def change(self, person_id: str, change: Change) -> Change:
        person = self.person(person_id)
        self._revision += 1
        match change:
            case Rename(name):
                self._people[person_id] = replace(person, name=name)
                return Rename(person.name)
            case Describe(external_id, metadata):
                self._people[person_id] = replace(person, external_id=external_id, metadata=metadata)
                return Describe(person.external_id, person.metadata)
            case AddSamples(samples):
                self._refuse_known(samples)
                return DropSamples(tuple(self._add(person_id, samples)))
            case DropSamples(ids):
                self._flag(ids, dropped=True)
                return RestoreSamples(ids)
            case RestoreSamples(ids):
                self._flag(ids, dropped=False)
                return DropSamples(ids)
            case Remove():
                self._people[person_id] = replace(person, removed=True)
                return Restore()
            case Restore():
                self._people[person_id] = replace(person, removed=False)
                return Remove()

    def forget(self, person_id: str) -> Receipt:
        self.person(person_id)
        gone = [key for key, (owner, _, _) in self._samples.items() if owner == person_id]
        for key in gone:
            del self._samples[key]
        del self._people[person_id]
        self._revision += 1
        return Receipt(person_id, len(gone), len(gone), 0, 0.0)

    def embeddings(self, engine: EngineId) -> EmbeddingTable:
        rows = [
            (key, owner, sample.embedding)
            for key, (owner, sample, dropped) in self._samples.items()
            if not dropped and not self._people[owner].removed and sample.engine == engine
        ]
        vectors = np.stack([row[2] for row in rows if row[2] is not None]) if rows else np.zeros((0, 128), np.float32)
        return EmbeddingTable(tuple(r[0] for r in rows), tuple(r[1] for r in rows), vectors)

    def changes_since(self, engine: EngineId, revision: int | None) -> GalleryDelta:
        """Always everything, which is right whatever was known before."""
        names = {person.id: person.name for person in self.people()}
        return GalleryDelta(self._revision, True, names, (), self.embeddings(engine), ())

    def unembedded(self, engine: EngineId) -> list[int]:
        return [key for key, (_, sample, _) in self._samples.items() if sample.engine != engine]

    def add_embeddings(self, engine: EngineId, vectors: Mapping[int, np.ndarray]) -> None:
        for key, vector in vectors.items():
            owner, sample, dropped = self._samples[key]
            self._samples[key] = owner, replace(sample, embedding=vector, engine=engine), dropped
        self._revision += 1

    def close(self) -> None:
        """Nothing to close."""

    def _refuse_known(self, samples: Sequence[Sample]) -> None:
        if any(self.holder(sample.md5) for sample in samples):
            raise AlreadyRegisteredError("registered already")

    def _add(self, person_id: str, samples: Sequence[Sample]) -> list[int]:
        self._revision += 1
        keys = list(itertools.islice(self._sample_ids, len(samples)))
        self._samples.update({key: (person_id, sample, False) for key, sample in zip(keys, samples, strict=True)})
        return keys

    def _flag(self, ids: Sequence[int], *, dropped: bool) -> None:
        for key in ids:
            owner, sample, _ = self._samples[key]
            self._samples[key] = owner, sample, dropped


class FakeSource:
    """Gives what it was given, in order: pictures as frames, errors as raised errors; then the end."""

    name = "fake"
    fps: float | None = 30.0
    length: int | None = None

    def __init__(self, items: Sequence[Pixels | FaceCogError], *, live: bool = True, moving: bool = True) -> None:
        self.live = live
        self.moving = moving
        self.closed = 0
        self._items = list(items)
        self._number = 0

    def read(self) -> Frame | None:
        if not self._items:
            return None
        item = self._items.pop(0)
        if isinstance(item, FaceCogError):
            raise item
        frame = Frame(item, self._number, self._number / 30.0, self.name)
        self._number += 1
        return frame

    def close(self) -> None:
        self.closed += 1
