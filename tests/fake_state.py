"""What the gallery in memory holds at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.gallery_port import EmbeddingTable
from facecog_desktop.core.types import CounterExample, EngineId, Person
from tests.fake_look_alikes import FakeLookAlikes
from tests.fake_rows import Rows


@dataclass
class State:
    """Everything that a refused change must leave as it was."""

    people: dict[str, Person] = field(default_factory=dict)
    samples: Rows = field(default_factory=dict)
    rejections: Rows = field(default_factory=dict)
    merged: dict[str, tuple[frozenset[int], frozenset[int]]] = field(default_factory=dict)
    alike: FakeLookAlikes = field(default_factory=FakeLookAlikes)
    requests: dict[str, str] = field(default_factory=dict)

    def copy(self) -> State:
        samples, rejections = dict(self.samples), dict(self.rejections)
        people, merged, requests = dict(self.people), dict(self.merged), dict(self.requests)
        return State(people, samples, rejections, merged, self.alike.copy(), requests)

    def counter_examples(self, person: Person) -> list[CounterExample]:
        return [
            CounterExample(key, sample.created)
            for key, (owner, sample, dropped) in sorted(self.rejections.items())
            if owner == person.id and not dropped
        ]

    def table(self, rows: Rows, engine: EngineId) -> EmbeddingTable:
        """The vectors of one engine of what is there."""
        found = [
            (key, owner, sample.embedding)
            for key, (owner, sample, dropped) in sorted(rows.items())
            if not dropped and not self.people[owner].removed and sample.engine == engine
        ]
        vectors = np.stack([row[2] for row in found if row[2] is not None]) if found else np.zeros((0, 128), np.float32)
        return EmbeddingTable(tuple(r[0] for r in found), tuple(r[1] for r in found), vectors)


class FakeRequests:
    """The part of the gallery in memory that remembers requests."""

    _now: State

    def answered(self, request: str) -> str | None:
        return self._now.requests.get(request)

    def note_request(self, request: str, person_id: str) -> None:
        if request in self._now.requests:
            raise InvalidRequestError("a request of this name was carried out already")
        self._now.requests[request] = person_id
