"""What the gallery in memory holds at one moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.ports.outbox import Letter, Refusal, Waiting
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
    outbox: dict[str, tuple[str, Waiting]] = field(default_factory=dict)

    def copy(self) -> State:
        samples, rejections = dict(self.samples), dict(self.rejections)
        people, merged, requests = dict(self.people), dict(self.merged), dict(self.requests)
        return State(people, samples, rejections, merged, self.alike.copy(), requests, dict(self.outbox))

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


class FakeOutbox:
    """The same rules as the real one: what was removed or dropped is not sent, and who was merged is the other one."""

    _now: State

    def queue(self, request: str, server: str, person_id: str, samples: Sequence[int], *, force: bool = False) -> None:
        if not samples:
            raise InvalidRequestError("a registration without a photo cannot wait")
        name = self._now.people[person_id].name
        self._now.outbox.setdefault(request, (server, Waiting(request, person_id, name, tuple(samples), force, 0.0)))

    def waiting(self, server: str) -> list[Waiting]:
        found = [self._as_now(each) for address, each in self._now.outbox.values() if address == server]
        return [each for each in found if each is not None]

    def letter(self, request: str) -> Letter | None:
        row = self._now.outbox.get(request)
        found = None if row is None else self._as_now(row[1])
        if found is None:
            return None
        samples = tuple(self._now.samples[key][1] for key in found.samples)
        return Letter(self._now.people[found.person], samples)

    def settle(self, request: str) -> bool:
        return self._now.outbox.pop(request, None) is not None

    def refuse(self, request: str, refusal: Refusal) -> None:
        server, waiting = self._row(request)
        self._now.outbox[request] = server, replace(waiting, refused=refusal)

    def retry(self, request: str, *, force: bool = False) -> None:
        server, waiting = self._row(request)
        self._now.outbox[request] = server, replace(waiting, refused=None, force=waiting.force or force)

    def drop(self, request: str) -> None:
        self.settle(request)

    def _row(self, request: str) -> tuple[str, Waiting]:
        if request not in self._now.outbox:
            raise InvalidRequestError("this registration does not wait any more")
        return self._now.outbox[request]

    def _as_now(self, waiting: Waiting) -> Waiting | None:
        owner = self._owner(waiting.person)
        if owner is None or owner.removed:
            return None
        rows = {key: self._now.samples[key] for key in waiting.samples if key in self._now.samples}
        there = tuple(key for key, (person, _, dropped) in rows.items() if person == owner.id and not dropped)
        return replace(waiting, person=owner.id, name=owner.name, samples=there) if there else None

    def _owner(self, person_id: str | None) -> Person | None:
        person = self._now.people.get(person_id or "")
        return person if person is None or person.merged_into is None else self._owner(person.merged_into)


class FakeRequests(FakeOutbox):
    """The part of the gallery in memory that remembers requests."""

    def answered(self, request: str) -> str | None:
        return self._now.requests.get(request)

    def note_request(self, request: str, person_id: str) -> None:
        if request in self._now.requests:
            raise InvalidRequestError("a request of this name was carried out already")
        self._now.requests[request] = person_id
