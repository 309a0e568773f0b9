"""A gallery in memory with the rules of the real one: the same changes, inverses and refusals."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from facecog_desktop.core.consent import overdue
from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    FaceCogError,
    InvalidRequestError,
    PersonNotFoundError,
    SampleNotFoundError,
)
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.people.changes import (
    Absorb,
    AddSamples,
    AuditEntry,
    Change,
    Describe,
    DropLookAlikes,
    DropRejections,
    DropSamples,
    Merge,
    MoveSamples,
    Receipt,
    Reject,
    Release,
    RememberLookAlike,
    Remove,
    Rename,
    Restore,
    RestoreLookAlikes,
    RestoreRejections,
    RestoreSamples,
    SetConsent,
    Several,
    Split,
    TakeSamples,
)
from facecog_desktop.core.people.copies import Copy
from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.ports.gallery import GalleryDelta
from facecog_desktop.core.types import CounterExample, EngineId, Person, Sample, StoredSample
from tests.fake_rows import flag, own, refuse_apart
from tests.fake_state import FakeRequests, State


class FakeGallery(FakeRequests):
    """A gallery in memory with the same rules as the real one."""

    def __init__(self) -> None:
        self._now = State()
        self._person_ids = itertools.count()  # ids are never given twice, also after somebody was forgotten
        self._sample_ids = itertools.count(1)
        self._revision = 0
        self._trail: list[AuditEntry] = []

    @contextmanager
    def together(self) -> Iterator[None]:
        before = self._now.copy()
        try:
            yield
        except BaseException:
            self._now = before
            raise

    def revision(self) -> int:
        return self._revision

    def people(self, *, removed: bool = False) -> list[Person]:
        found = [self.person(key) for key, person in self._now.people.items() if person.removed == removed]
        return sorted(found, key=lambda person: person.name.casefold())

    def person(self, person_id: str) -> Person:
        if person_id not in self._now.people:
            raise PersonNotFoundError(f"nobody has the id {person_id}")
        samples = sorted(self._now.samples.items())
        kept = [key for key, (owner, _, dropped) in samples if owner == person_id and not dropped]
        return replace(self._now.people[person_id], samples=len(kept), cover=kept[0] if kept else None)

    def samples(self, person_id: str) -> list[StoredSample]:
        if self.person(person_id).removed:
            return []
        return [
            StoredSample(key, owner, s.md5, s.source, s.quality, s.pose, s.created)
            for key, (owner, s, dropped) in sorted(self._now.samples.items())
            if owner == person_id and not dropped
        ]

    def crop(self, sample_id: int) -> bytes:
        return self.sample(sample_id).jpeg

    def sample(self, sample_id: int) -> Sample:
        if sample_id not in self._now.samples:
            raise SampleNotFoundError(f"no sample {sample_id}")
        return self._now.samples[sample_id][1]

    def holders(self, md5s: Sequence[str]) -> dict[str, str]:
        return {md5: holder for md5 in md5s if (holder := self._holder(md5, ""))}

    def add_person(
        self,
        name: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        look_alikes: Mapping[str, float] | None = None,
    ) -> Person:
        key = f"person{next(self._person_ids)}"
        self._refuse_known(samples, key)
        self._now.people[key] = Person(key, clean_name(name), external_id, dict(metadata or {}))
        self._add(key, samples)
        self._now.alike.remember(key, look_alikes or {}, self._root)
        self._note("added", key, len(samples))
        return self.person(key)

    def extend_person(
        self,
        person_id: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        look_alikes: Mapping[str, float] | None = None,
    ) -> Person:
        person = self._unmerged(person_id)
        self._refuse_known(samples, person_id)
        self._now.people[person_id] = replace(
            person, external_id=external_id or person.external_id, metadata={**person.metadata, **(metadata or {})}
        )
        self._add(person_id, samples)
        self._now.alike.remember(person_id, look_alikes or {}, self._root)
        return self.person(person_id)

    def change(self, person_id: str, change: Change) -> Change:
        person, before = self.person(person_id), self._now.copy()
        try:
            inverse = self._carry_out(person, change)
        except FaceCogError:
            self._now = before
            raise
        self._revision += 1
        self._note(type(change).__name__, person_id, len(getattr(change, "samples", ())))
        return inverse

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        self.person(person_id)
        for other in [key for key, who in self._now.people.items() if who.merged_into == person_id]:
            self.forget(other)
        gone = [key for key, (owner, _, _) in self._now.samples.items() if owner == person_id]
        for key in gone:
            del self._now.samples[key]
        for key in [key for key, (owner, _, _) in self._now.rejections.items() if owner == person_id]:
            del self._now.rejections[key]
        del self._now.people[person_id]
        self._now.alike.forget(person_id)
        self._revision += 1
        self._note("forgotten", person_id, len(gone))
        return Receipt(person_id, len(gone), len(gone), 0, 0.0)

    def purge(self, ids: Sequence[str], *, backups: bool = False) -> list[Receipt]:
        for person_id in ids:
            self.person(person_id)
        return [self.forget(person_id, backups=backups) for person_id in dict.fromkeys(ids)]

    def expired(self, now: float, *, days: float | None = None) -> list[Person]:
        everybody = [*self.people(), *self.people(removed=True)]
        return [person for person in everybody if overdue(person.consent, person.changed, now, days)]

    def copies(self) -> list[Copy]:
        return []

    def finish_erasure(self) -> None:
        """Nothing of anybody is ever left in memory."""

    def backup_if_due(self, now: float, *, every: float, keep: int) -> Path | None:
        return None

    def audit(self, since: float | None = None, until: float | None = None) -> list[AuditEntry]:
        """Nothing here has a time: all of it."""
        return list(self._trail)

    def embeddings(self, engine: EngineId) -> EmbeddingTable:
        return self._now.table(self._now.samples, engine)

    def look_alikes(self) -> list[LookAlikes]:
        there = {person.id for person in self.people()}
        return [pair for pair in self._now.alike.listed(self._root) if set(pair.people) <= there]

    def rejections(self, engine: EngineId) -> EmbeddingTable:
        return self._now.table(self._now.rejections, engine)

    def counter_examples(self, person_id: str) -> list[CounterExample]:
        return self._now.counter_examples(self.person(person_id))

    def changes_since(self, engine: EngineId, revision: int | None) -> GalleryDelta:
        """Always everything, which is right whatever was known before."""
        names = {person.id: person.name for person in self.people()}
        pairs = self._now.alike.pairs(self._root)
        rows, against = self.embeddings(engine), self.rejections(engine)
        return GalleryDelta(self._revision, True, names, (), rows, (), pairs, against)

    def unembedded(self, engine: EngineId) -> list[int]:
        return [key for key, (_, sample, _) in self._now.samples.items() if sample.engine != engine]

    def add_embeddings(self, engine: EngineId, vectors: Mapping[int, np.ndarray]) -> None:
        for key, vector in vectors.items():
            owner, sample, dropped = self._now.samples[key]
            self._now.samples[key] = owner, replace(sample, embedding=vector, engine=engine), dropped
        self._revision += 1

    def close(self) -> None:
        """Nothing to close."""

    def _carry_out(self, person: Person, change: Change) -> Change:
        match change:
            case Several(changes):
                steps = [self._carry_out(self.person(person.id), each) for each in changes]
                return Several(tuple(reversed(steps)))
            case Rename() | Describe() | SetConsent():
                return self._describe(person, change)
            case RememberLookAlike() | DropLookAlikes() | RestoreLookAlikes():
                if isinstance(change, RememberLookAlike):
                    self._unmerged(person.id)
                return self._now.alike.change(person.id, change, self._root)
            case Remove() | Restore():
                return self._take_out(person, change)
            case AddSamples() | DropSamples() | RestoreSamples():
                return self._keep(person, change)
            case Reject() | DropRejections() | RestoreRejections():
                return self._reject(person, change)
            case MoveSamples() | TakeSamples() | Merge() | Split() | Absorb() | Release():
                return self._join(person, change)
            case _:
                raise InvalidRequestError("the gallery in memory keeps no log")

    def _describe(self, person: Person, change: Rename | Describe | SetConsent) -> Change:
        match change:
            case Rename(name):
                self._set(person, name=clean_name(name))
                return Rename(person.name)
            case Describe(external_id, metadata):
                self._set(person, external_id=external_id, metadata=metadata)
                return Describe(person.external_id, person.metadata)
            case SetConsent(consent):
                if consent is not None and not consent.makes_sense:
                    raise InvalidRequestError("the consent makes no sense")
                self._set(person, consent=consent)
                return SetConsent(person.consent)

    def _keep(self, person: Person, change: AddSamples | DropSamples | RestoreSamples) -> Change:
        match change:
            case AddSamples(samples):
                self._unmerged(person.id)
                self._refuse_known(samples, person.id)
                return DropSamples(tuple(self._add(person.id, samples)))
            case DropSamples(ids):
                return RestoreSamples(flag(self._now.samples, person.id, ids, dropped=True))
            case RestoreSamples(ids):
                done = flag(self._now.samples, person.id, ids, dropped=False)
                self._refuse_double([self._now.samples[key][1].md5 for key in done], person.id)
                return DropSamples(done)

    def _take_out(self, person: Person, change: Remove | Restore) -> Change:
        wanted = isinstance(change, Remove)
        if person.removed == wanted:
            return change
        if not wanted and person.merged_into is not None:
            self._unmerge(person)
            return Merge(person.merged_into)
        self._set(person, removed=wanted)
        if not wanted:
            theirs = [s.md5 for owner, s, dropped in self._now.samples.values() if owner == person.id and not dropped]
            self._refuse_double(theirs, "")
        return Restore() if wanted else Remove()

    def _reject(self, person: Person, change: Reject | DropRejections | RestoreRejections) -> Change:
        match change:
            case Reject(sample):
                self._unmerged(person.id)
                if sample.embedding is None:
                    raise InvalidRequestError("a counter-example needs an embedding")
                key = next(self._sample_ids)
                self._now.rejections[key] = person.id, sample, False
                return DropRejections((key,))
            case DropRejections(ids):
                return RestoreRejections(flag(self._now.rejections, person.id, ids, dropped=True))
            case RestoreRejections(ids):
                return DropRejections(flag(self._now.rejections, person.id, ids, dropped=False))

    def _join(self, person: Person, change: MoveSamples | TakeSamples | Merge | Split | Absorb | Release) -> Change:
        match change:
            case MoveSamples(ids, to):
                return TakeSamples(self._move(person, self.person(to), ids), to)
            case TakeSamples(ids, source):
                return MoveSamples(self._move(self.person(source), person, ids), source)
            case Merge(into):
                self._merge(person, self.person(into))
                return Restore()
            case Split(ids, name):
                if not ids:
                    raise InvalidRequestError("there is no photo to split off")
                key = f"person{next(self._person_ids)}"
                self._now.people[key] = Person(key, clean_name(name))
                self._move(person, self.person(key), ids)
                self._now.alike.inherit(person.id, key, self._root)
                return Absorb(key)
            case Absorb(other):
                self._merge(self.person(other), person)
                return Release(other)
            case Release(other):
                absorbed = self.person(other)
                if absorbed.merged_into != person.id:
                    raise InvalidRequestError("not a part of this person")
                self._unmerge(absorbed)
                return Absorb(other)

    def _move(self, source: Person, target: Person, ids: Iterable[int]) -> tuple[int, ...]:
        refuse_apart(source, target)
        moved = tuple(dict.fromkeys(ids))
        for key in moved:
            _, sample, dropped = own(self._now.samples, source.id, key)
            self._now.samples[key] = target.id, sample, dropped
        return moved

    def _merge(self, person: Person, into: Person) -> None:
        refuse_apart(person, into)
        went = []
        for rows in (self._now.samples, self._now.rejections):
            theirs = frozenset(key for key, (owner, _, _) in rows.items() if owner == person.id)
            rows.update({key: (into.id, *rows[key][1:]) for key in theirs})
            went.append(theirs)
        self._now.merged[person.id] = went[0], went[1]
        self._set(person, removed=True, merged_into=into.id)

    def _unmerge(self, person: Person) -> None:
        into = self.person(person.merged_into or "")
        if into.removed:
            raise InvalidRequestError(f"{into.name} is removed")
        samples, rejections = self._now.merged.pop(person.id)
        for rows, went in ((self._now.samples, samples), (self._now.rejections, rejections)):
            there = [key for key in went if rows[key][0] == into.id]
            if rows is self._now.samples and len(there) != len(went):
                raise InvalidRequestError("not all photos are there any more")
            rows.update({key: (person.id, *rows[key][1:]) for key in there})
        self._set(person, removed=False, merged_into=None)

    def _unmerged(self, person_id: str) -> Person:
        person = self.person(person_id)
        if person.merged_into is not None:
            raise InvalidRequestError(f"{person.name} was merged into somebody else")
        return person

    def _root(self, person_id: str) -> str:
        while (into := self._now.people[person_id].merged_into) is not None:
            person_id = into
        return person_id

    def _set(self, person: Person, **what: Any) -> None:
        self._now.people[person.id] = replace(self._now.people[person.id], **what)

    def _note(self, what: str, person_id: str, count: int) -> None:
        self._trail.append(AuditEntry(0.0, what, person_id, count))

    def _holder(self, md5: str, person_id: str) -> str | None:
        for owner, sample, dropped in self._now.samples.values():
            there = owner == person_id or not self._now.people[owner].removed
            if sample.md5 == md5 and not dropped and there:
                return owner
        return None

    def _refuse_known(self, samples: Sequence[Sample], person_id: str) -> None:
        if any(self._holder(sample.md5, person_id) for sample in samples if sample.jpeg):
            raise AlreadyRegisteredError("registered already")

    def _refuse_double(self, pictures: Sequence[str], person_id: str) -> None:
        """After something was brought back: nobody else may have been given one of the pictures meanwhile."""
        people, rows = self._now.people, self._now.samples.values()
        for md5 in pictures:
            kept = [owner for owner, sample, dropped in rows if sample.md5 == md5 and not dropped]
            holders = [owner for owner in kept if owner == person_id or not people[owner].removed]
            if len(holders) > 1:
                raise AlreadyRegisteredError("registered already")

    def _add(self, person_id: str, samples: Sequence[Sample]) -> list[int]:
        self._revision += 1
        keys = list(itertools.islice(self._sample_ids, len(samples)))
        self._now.samples.update((key, (person_id, each, False)) for key, each in zip(keys, samples, strict=True))
        return keys
